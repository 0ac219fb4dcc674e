// Draws PDFs with pdfmake in a thread of its own, so that a script, which cannot wait, can wait for it. Plain
// JavaScript: it runs as it stands, from the tests as from the built host.
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { Fonts } from './fonts.mjs';

const pdfmake = createRequire(import.meta.url)('pdfmake');
const fonts = new Fonts(pdfmake.virtualfs);
const fontFiles = new Set(Object.values(fonts.families.Roboto));

pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => fontFiles.has(path));

/** Nanum Gothic's lines are 1.00 of its size high, Roboto's 1.17: this makes their spacing equal. */
const NANUM_LEADING = 1.17;

/** Goes through a definition: gives texts their fonts, and tables pdfmake's layout functions. */
function prepare(node) {
  if (Array.isArray(node)) return node.map(prepare);
  if (node === null || typeof node !== 'object' || node instanceof Date) return node;
  const { lines, ...rest } = node;
  const result = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, prepare(value)]));
  if (Array.isArray(node.text)) {
    result.text = fonts.split(node.text);
    const korean = result.text.some((run) => run.font !== 'Roboto');
    if (korean && node.lineHeight) result.lineHeight = node.lineHeight * NANUM_LEADING;
  }
  if (lines) result.layout = tableLayout(lines);
  return result;
}

const none = () => 0;

const tableLayout = ({ horizontal, vertical }) => ({
  hLineWidth: (index) => horizontal[index] ?? 0,
  vLineWidth: (index) => vertical[index] ?? 0,
  paddingLeft: none,
  paddingRight: none,
  paddingTop: none,
  paddingBottom: none,
});

/** As Docs does with its headings: a page never ends with one. */
const endsPage = ({ headlineLevel }, nodes) =>
  headlineLevel > 0 && nodes.getFollowingNodesOnPage().length === 0 && nodes.getNodesOnNextPage().length > 0;

function draw(definition) {
  const prepared = prepare(definition);
  pdfmake.setFonts(fonts.families); // as many as the text needed
  const defaultStyle = { ...prepared.defaultStyle, font: 'Roboto' };
  return pdfmake.createPdf({ ...prepared, defaultStyle, pageBreakBefore: endsPage }).getBuffer();
}

parentPort.on('message', async ({ definition, port, signal }) => {
  try {
    port.postMessage({ bytes: new Uint8Array(await draw(definition)) });
  } catch (error) {
    port.postMessage({ error: String(error?.message ?? error) });
  }
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
  port.close();
});
