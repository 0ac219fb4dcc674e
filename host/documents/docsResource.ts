// A document in the words of the Docs API: structural elements with indexes, as `documents.get` returns them.
// Styles are left out; what is there is enough to read the text.
import { type Block, type HostDocument, type Paragraph } from './document';

type Docs = GoogleAppsScript.Docs.Schema.Document;
type Structure = GoogleAppsScript.Docs.Schema.StructuralElement;

/** The resource for `documents.get`. */
export function docsResource(documentId: string, document: HostDocument): Docs {
  const segment = (blocks: readonly Block[], start: number) => structure(blocks, { next: start });
  return {
    documentId,
    title: document.title,
    body: { content: segment(document.body, 1) },
    headers:
      document.header.length === 0
        ? {}
        : { 'kix.header': { headerId: 'kix.header', content: segment(document.header, 0) } },
    footers:
      document.footer.length === 0
        ? {}
        : { 'kix.footer': { footerId: 'kix.footer', content: segment(document.footer, 0) } },
  } as Docs; // the published type wants header maps that it declares empty
}

/** Where the next character stands; Docs counts one for each paragraph end, cell, row and table. */
interface Index {
  next: number;
}

function structure(blocks: readonly Block[], index: Index): Structure[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [paragraph(block, index)];
    if (block.kind === 'table') return [table(block, index)];
    const startIndex = index.next;
    index.next += 2; // the object and the end of its paragraph
    return [{ startIndex, endIndex: index.next, paragraph: { elements: [] } }];
  });
}

function paragraph(block: Paragraph, index: Index): Structure {
  const startIndex = index.next;
  const elements = [...block.runs.map((run) => run.text.replace(/\n/g, '\v')), '\n'].map((content) => {
    const start = index.next;
    index.next += content.length;
    return { startIndex: start, endIndex: index.next, textRun: { content } };
  });
  const namedStyleType = block.level === 0 ? 'NORMAL_TEXT' : `HEADING_${block.level}`;
  return { startIndex, endIndex: index.next, paragraph: { elements, paragraphStyle: { namedStyleType } } };
}

function table(block: Block & { kind: 'table' }, index: Index): Structure {
  const startIndex = index.next;
  index.next += 1;
  const tableRows = block.rows.map((row) => {
    index.next += 1;
    const tableCells = row.cells.map((cell) => {
      index.next += 1;
      return { content: structure(cell.blocks, index) };
    });
    return { tableCells };
  });
  index.next += 1;
  return {
    startIndex,
    endIndex: index.next,
    table: { rows: tableRows.length, columns: block.widths.length, tableRows },
  };
}
