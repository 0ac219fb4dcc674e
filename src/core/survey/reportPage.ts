// All tables and charts as one page that needs nothing else: it opens, prints and pastes anywhere.
import { chartSvg, svgAddress } from './chartSvg';
import type { SpokenChart, SpokenTable } from './spokenTable';
import { escaped, tableHtml } from './tableHtml';

export interface SpokenReport {
  /** Name of the spreadsheet. */
  readonly title: string;
  readonly tables: readonly SpokenTable[];
}

export interface PageOptions {
  readonly language: string;
  /** Says `Table 2.` in the reader's language. */
  readonly numbered: (number: number) => string;
  /** `document`: for a converter that knows no style sheets and takes charts as pictures of a given size. */
  readonly kind: 'page' | 'document';
}

const PAGE = { width: 640, fontSize: 12 };
/** Of pictures in a document, in pixels. */
const DOCUMENT_WIDTH = 440;
const STYLE =
  "body{font-family:Arial,'Malgun Gothic',sans-serif;color:#222;max-width:760px;margin:24px auto;padding:0 16px}" +
  'section{margin:0 0 28px}figure{margin:12px 0;break-inside:avoid}svg{max-width:100%;height:auto}tr{break-inside:avoid}' +
  'h2{break-after:avoid}@media print{@page{margin:18mm}body{margin:0;max-width:none;padding:0}section{break-inside:auto}' +
  'p,td,th,rect{-webkit-print-color-adjust:exact;print-color-adjust:exact}}';

export function reportPage(
  { title, tables }: SpokenReport,
  { language, numbered, kind }: PageOptions,
): string {
  const isPage = kind === 'page';
  const sections = tables.map((table, i) => {
    const figures = table.charts.map(isPage ? figure : picture).join('');
    const html = tableHtml(table, numbered(i + 1)) + figures;
    return isPage ? `<section>${html}</section>` : `${html}<p></p>`;
  });
  const body = `>${escaped(title)}</h1>${sections.join('\n')}</body></html>`;
  return isPage
    ? `<!DOCTYPE html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${STYLE}</style></head><body><h1 style="font-size:16pt"${body}`
    : `<html><body><h1${body}`;
}

const figure = (chart: SpokenChart): string => `<figure>${chartSvg(chart, PAGE)}</figure>`;

function picture(chart: SpokenChart): string {
  const svg = chartSvg(chart, PAGE);
  const height = Math.round((Number(/ height="(\d+)"/.exec(svg)?.[1]) * DOCUMENT_WIDTH) / PAGE.width);
  return `<img src="${svgAddress(svg)}" width="${DOCUMENT_WIDTH}" height="${height}">`;
}
