// Native Sheets charts beside a result table. A chart draws from cells, so its numbers stand beneath it.
import { isPhrase, type Phrase } from '../core/phrase';
import { textInput } from './cellInput';
import type { ChartSpec } from '../core/table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Say = (phrase: Phrase) => string;

const ROW_HEIGHT = 21;
const CHART_WIDTH = 620;
const SMALLEST_HEIGHT = 300;
const COVERED_INK = '#b0b0b0';

/**
 * @param place First row of the table's body, since frozen heads would cover a chart, and first free column.
 */
export function insertCharts(
  sheet: Sheet,
  charts: readonly ChartSpec[],
  place: { readonly row: number; readonly column: number },
  say: Say,
): void {
  let { row } = place;
  const { column } = place;
  for (const chart of charts) {
    const height = Math.max(
      SMALLEST_HEIGHT,
      (chart.data.length + 2) * ROW_HEIGHT * (chart.kind === 'column' ? 1 : 1.4),
    );
    const data = writeData(sheet, chart, row, column, say);
    sheet.insertChart(build(sheet, chart, data, { row, column, height }, say));
    row += Math.ceil(height / ROW_HEIGHT) + 2;
  }
}

function writeData(
  sheet: Sheet,
  chart: ChartSpec,
  row: number,
  column: number,
  say: Say,
): GoogleAppsScript.Spreadsheet.Range {
  const width = chart.data[0]?.length ?? 0;
  const lastRow = row + chart.data.length - 1;
  if (lastRow > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), lastRow - sheet.getMaxRows());
  const missing = column + width - 1 - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  const cells = chart.data.map((line) => line.map((cell) => (isPhrase(cell) ? say(cell) : cell)));
  const range = sheet.getRange(row, column, cells.length, width);
  range.setNumberFormats(
    cells.map((line) => line.map((cell) => (typeof cell === 'number' ? 'General' : '@'))),
  );
  range
    .setValues(cells.map((line) => line.map((cell) => (typeof cell === 'string' ? textInput(cell) : cell))))
    .setFontColor(COVERED_INK)
    .setFontSize(8);
  return range;
}

function build(
  sheet: Sheet,
  chart: ChartSpec,
  data: GoogleAppsScript.Spreadsheet.Range,
  place: { row: number; column: number; height: number },
  say: Say,
): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const builder = sheet
    .newChart()
    .setChartType(chart.kind === 'column' ? Charts.ChartType.COLUMN : Charts.ChartType.BAR)
    .addRange(data)
    .setNumHeaders(1)
    .setPosition(place.row, place.column, 0, 0)
    .setOption('title', say(chart.title))
    .setOption('width', CHART_WIDTH)
    .setOption('height', Math.round(place.height));
  if (chart.kind === 'stackedBar') builder.setOption('isStacked', 'percent');
  // the sign only says to which side a bar grows
  if (chart.kind === 'divergingBar') {
    builder.setOption('isStacked', true).setOption('hAxis.format', '0;0');
    // the neutral answer stands in two halves: one of them is enough in the legend
    const names = (chart.data[0] ?? []).slice(1);
    if (names.indexOf(names[0] ?? '') !== names.lastIndexOf(names[0] ?? ''))
      builder.setOption('series.0.visibleInLegend', false);
  }
  if (chart.colors) builder.setOption('colors', [...chart.colors]);
  return builder.build();
}
