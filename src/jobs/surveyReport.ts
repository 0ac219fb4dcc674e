// The survey tables ready to be shown, copied and put on one page. Writes nothing.
import { chartSvg, svgAddress } from '../core/survey/chartSvg';
import { reportPage } from '../core/survey/reportPage';
import { spokenTable } from '../core/survey/spokenTable';
import { tableHtml, tableText } from '../core/survey/tableHtml';
import { say } from '../core/survey/words';
import { spreadsheetName } from '../google/spreadsheet';
import { chosenLanguage } from './running/language';
import { readSurvey } from './running/readSurvey';

/** Pixels: the panel is narrow. */
const PICTURE = { width: 250, fontSize: 9 };

/** A table of the survey, as the panel hands it over. */
export interface CopiedTable {
  readonly tab: string;
  readonly title: string;
  /** For editors that take formatted text. */
  readonly html: string;
  /** For those that do not: lines of tab-separated text. */
  readonly text: string;
  /** Its diverging charts as addresses of pictures. */
  readonly pictures: readonly string[];
}

export function surveyReport(): readonly CopiedTable[] {
  const { tables, speak } = readSurvey();
  return tables.map((each) => {
    const table = spokenTable(each, speak);
    const diverging = table.charts.filter(({ kind }) => kind === 'divergingBar');
    return {
      tab: table.tab,
      title: table.title,
      html: tableHtml(table),
      text: tableText(table),
      pictures: diverging.map((chart) => svgAddress(chartSvg(chart, PICTURE))),
    };
  });
}

/**
 * All tables and charts as HTML.
 *
 * @param kind `page` for a browser, `document` for Drive, which draws no SVG: there every chart is a picture
 *   that the panel turns into a PNG.
 */
export function surveyPage(kind: 'page' | 'document'): string {
  const { tables, speak } = readSurvey();
  return reportPage(
    { title: spreadsheetName(), tables: tables.map((table) => spokenTable(table, speak)) },
    { language: chosenLanguage(), numbered: (number) => speak(say('tableNumber', { number })), kind },
  );
}
