// All tables and charts as one page that needs nothing else: it opens, prints and pastes anywhere.
import type { SpokenChart, SurveyReport } from '../../src/jobs/surveyReport';
import type { Language } from '../../src/text/catalogue';
import { chartSvg } from './chartSvg';
import { escaped, tableHtml } from './tableHtml';

const PAGE = { width: 640, fontSize: 12 };
/** Of pictures in a document, in pixels. */
const DOCUMENT_WIDTH = 440;
const STYLE =
  "body{font-family:Arial,'Malgun Gothic',sans-serif;color:#222;max-width:760px;margin:24px auto;padding:0 16px}" +
  'section{margin:0 0 28px}figure{margin:12px 0;break-inside:avoid}svg{max-width:100%;height:auto}tr{break-inside:avoid}' +
  'section>p:first-child{break-after:avoid}@media print{@page{margin:18mm}body{margin:0;max-width:none;padding:0}section{break-inside:auto}' +
  'p,td,th,rect{-webkit-print-color-adjust:exact;print-color-adjust:exact}}';

/** @param numbered Says `Table 2.` in the reader's language. */
export function reportPage(
  report: SurveyReport,
  language: Language,
  numbered: (number: number) => string,
): string {
  const sections = report.tables.map((table, i) => {
    const figures = table.charts.map((chart) => `<figure>${chartSvg(chart, PAGE)}</figure>`);
    return `<section>${tableHtml(table, numbered(i + 1))}${figures.join('')}</section>`;
  });
  return `<!DOCTYPE html>\n<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(report.title)}</title><style>${STYLE}</style></head><body><h1 style="font-size:16pt">${escaped(report.title)}</h1>${sections.join('\n')}</body></html>`;
}

/**
 * The same for a document on Drive, which draws no SVG: every chart is a picture.
 *
 * @param draw Turns SVG into a PNG as a data address.
 */
export async function documentPage(
  report: SurveyReport,
  numbered: (number: number) => string,
  draw: (svg: string) => Promise<string>,
): Promise<string> {
  const picture = async (chart: SpokenChart): Promise<string> => {
    const svg = chartSvg(chart, PAGE);
    const height = Math.round((Number(/ height="(\d+)"/.exec(svg)?.[1]) * DOCUMENT_WIDTH) / PAGE.width);
    return `<img src="${await draw(svg)}" width="${DOCUMENT_WIDTH}" height="${height}">`;
  };
  const sections: string[] = [];
  for (const [i, table] of report.tables.entries()) {
    const figures: string[] = [];
    for (const chart of table.charts) figures.push(await picture(chart));
    sections.push(`${tableHtml(table, numbered(i + 1))}${figures.join('')}<p></p>`);
  }
  return `<html><body><h1>${escaped(report.title)}</h1>${sections.join('\n')}</body></html>`;
}
