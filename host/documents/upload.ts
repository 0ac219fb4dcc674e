// Uploaded HTML on its way to a document, and HTML blobs on their way to a PDF.
import { NotEmulatedError } from '../engine/emulated';
import { type World } from '../engine/world';
import { type HostDocument } from './document';
import { documentFromHtml } from './htmlDocument';
import { HtmlError } from './htmlTree';
import { pdfIn } from './pdf';

/** A document from HTML. @throws NotEmulatedError when the HTML holds what is not drawn here. */
export function readUpload(html: string, title: string): HostDocument {
  try {
    return documentFromHtml(html, title);
  } catch (error) {
    if (error instanceof HtmlError)
      throw new NotEmulatedError(`"${title}": HTML with this: ${error.message};`);
    throw error;
  }
}

/**
 * Lets `Blob.getAs('application/pdf')` take HTML, as on Google. Whether Google draws Korean there is not known
 * (ASSUMED: Latin letters only); here it is drawn.
 */
export function offerHtmlAsPdf(world: Pick<World, 'offerConversion' | 'clock' | 'drawsPdf'>): void {
  world.offerConversion('text/html', 'application/pdf', (file) => {
    const name = file.name.replace(/\.html?$/i, '');
    const document = readUpload(Buffer.from(file.bytes).toString('utf8'), name);
    return {
      name: `${name}.pdf`,
      contentType: 'application/pdf',
      bytes: pdfIn(world, document),
    };
  });
}
