// Writes a finished table to a tab of its own, dressed as in a journal: title, three rules, footnotes.
import { isPhrase, type Phrase } from '../core/phrase';
import type { Cell, ResultTable } from '../core/table';
import { textInput } from './cellInput';
import { insertCharts } from './resultCharts';
import { sealResult, sheetForResult } from './resultTabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Say = (phrase: Phrase) => string;

const TITLE_ROW = 1;
const HEAD_ROW = 3;
const TITLE_HEIGHT = 26;
const HEAD_LINE_HEIGHT = 17;
const BOLD_HEAD = 1.25; // width of its letters against those of the notes
const NOTE_LINE_HEIGHT = 17;
const NOTE_CHARACTER_WIDTH = 6.2; // pixels at 9 points, a little generous
const KOREAN_CHARACTER_WIDTH = 11;
const WIDEST_LABEL = 520;
const LABEL_LETTERS = 1.15; // width of the table's letters against those of the notes
const RULE = '#444444';

/** Where the parts of the table stand, sheet rows from 1. */
interface Layout {
  readonly width: number;
  readonly headRow: number;
  readonly bodyRow: number;
  readonly notesRow: number;
  readonly lastRow: number;
}

/**
 * @param say Speaks titles, heads and footnotes.
 * @returns The name of the tab that was written.
 */
export function writeResultTable(given: ResultTable, say: Say): string {
  const table = withRoomForLabels(given, say);
  const sheet = sheetForResult(table.tab);
  const layout = layOut(table);
  makeRoom(sheet, layout);
  const notes = table.notes.map(say);
  writeCells(sheet, table, layout, say, notes);
  dress(sheet, table, layout);
  makeHeadHigh(sheet, table, layout, say);
  dressNotes(sheet, table, layout, notes);
  insertCharts(sheet, table.charts, { row: layout.bodyRow, column: layout.width + 2 }, say);
  sealResult(sheet, table.tab);
  return sheet.getName();
}

/** A label that wraps makes its first line higher than the other lines of its block. */
function withRoomForLabels(table: ResultTable, say: Say): ResultTable {
  const [first, ...others] = table.columns;
  if (!first || others.length === 0) return table;
  const needs = table.rows.map(({ kind, cells: [label = ''] }) =>
    kind === 'section' ? 0 : textWidth(isPhrase(label) ? say(label) : String(label)) * LABEL_LETTERS + 10,
  );
  const width = Math.max(first.width, Math.min(WIDEST_LABEL, Math.ceil(Math.max(0, ...needs))));
  return { ...table, columns: [{ ...first, width }, ...others] };
}

function layOut(table: ResultTable): Layout {
  const bodyRow = HEAD_ROW + table.head.length;
  const notesRow = bodyRow + table.rows.length + 1;
  return {
    width: table.columns.length,
    headRow: HEAD_ROW,
    bodyRow,
    notesRow,
    lastRow: notesRow + Math.max(table.notes.length, 1) - 1,
  };
}

function makeRoom(sheet: Sheet, { lastRow, width }: Layout): void {
  const maxRows = sheet.getMaxRows();
  if (lastRow > maxRows) sheet.insertRowsAfter(maxRows, lastRow - maxRows);
  const maxColumns = sheet.getMaxColumns();
  if (width > maxColumns) sheet.insertColumnsAfter(maxColumns, width - maxColumns);
}

function writeCells(
  sheet: Sheet,
  table: ResultTable,
  layout: Layout,
  say: Say,
  notes: readonly string[],
): void {
  const speakCell = (cell: Cell | Phrase): Cell => (isPhrase(cell) ? say(cell) : cell);
  const blank = new Array<Cell>(layout.width).fill('');
  const padded = (cells: readonly (Cell | Phrase)[]): Cell[] =>
    blank.map((_, c) => speakCell(cells[c] ?? ''));
  const lines: Cell[][] = [
    padded([table.title]),
    [...blank],
    ...table.head.map(padded),
    ...table.rows.map(({ cells }) => padded(cells)),
    [...blank],
    ...notes.map((note) => padded([note])),
  ];
  const range = sheet.getRange(TITLE_ROW, 1, lines.length, layout.width);
  range.setNumberFormats(
    lines.map((line) => line.map((cell, c) => formatOf(cell, table.columns[c]?.format))),
  );
  range.setValues(
    lines.map((line) => line.map((cell) => (typeof cell === 'string' ? textInput(cell) : cell))),
  );
}

const formatOf = (cell: Cell, format: string | undefined): string =>
  typeof cell === 'number' ? (format ?? '0') : '@';

function dress(sheet: Sheet, table: ResultTable, { width, headRow, bodyRow }: Layout): void {
  const medium = SpreadsheetApp.BorderStyle.SOLID_MEDIUM;
  const thin = SpreadsheetApp.BorderStyle.SOLID;
  const body = table.rows.length;
  sheet.setHiddenGridlines(true);
  sheet.setFrozenRows(bodyRow - 1);
  sheet.getRange(TITLE_ROW, 1).setFontWeight('bold').setFontSize(12);
  const head = sheet.getRange(headRow, 1, table.head.length, width);
  head.setFontWeight('bold').setVerticalAlignment('bottom').setWrap(true);
  head.setHorizontalAlignments(table.head.map(() => table.columns.map(({ align }) => align)));
  head.setBorder(true, null, true, null, null, null, RULE, medium);
  for (const { row, column, columns } of headSpans(table))
    sheet
      .getRange(headRow + row, column + 1, 1, columns)
      .merge()
      .setHorizontalAlignment('center');
  table.columns.forEach((column, c) => sheet.setColumnWidth(c + 1, column.width));
  if (body === 0) return;
  const cells = sheet.getRange(bodyRow, 1, body, width);
  cells
    .setVerticalAlignment('top')
    .setWraps(table.rows.map(({ kind }) => table.columns.map(() => kind !== 'section')));
  cells.setHorizontalAlignments(table.rows.map(() => table.columns.map(({ align }) => align)));
  cells.setFontWeights(
    table.rows.map(({ kind }) => table.columns.map(() => (kind === 'item' ? 'normal' : 'bold'))),
  );
  cells.setBackgrounds(
    table.rows.map(({ kind }) => table.columns.map(() => (kind === 'section' ? '#f5f5f5' : '#ffffff'))),
  );
  cells.setBorder(null, null, true, null, null, null, RULE, medium);
  mergeSections(sheet, table, bodyRow);
  const total = table.rows.findIndex(({ kind }) => kind === 'total');
  if (total >= 0)
    sheet.getRange(bodyRow + total, 1, 1, width).setBorder(true, null, null, null, null, null, RULE, thin);
}

/** High enough for the title and for heads of several lines, in programs too that do not fit rows by themselves. */
function makeHeadHigh(sheet: Sheet, table: ResultTable, { headRow }: Layout, say: Say): void {
  sheet.setRowHeight(TITLE_ROW, TITLE_HEIGHT);
  const spans = headSpans(table);
  table.head.forEach((cells, row) => {
    const lines = cells.map((cell, c) => {
      const span = spans.find((each) => each.row === row && each.column === c)?.columns ?? 1;
      const width = table.columns.slice(c, c + span).reduce((sum, column) => sum + column.width, 0) - 8;
      return Math.ceil((textWidth(isPhrase(cell) ? say(cell) : cell) * BOLD_HEAD) / width);
    });
    sheet.setRowHeight(headRow + row, Math.max(1, ...lines) * HEAD_LINE_HEIGHT + 8);
  });
}

/** A section's title may be longer than the first column. */
function mergeSections(sheet: Sheet, { rows, columns }: ResultTable, bodyRow: number): void {
  if (columns.length < 2) return;
  rows.forEach(({ kind, cells }, r) => {
    if (kind === 'section' && cells.slice(1).every((cell) => cell === ''))
      sheet.getRange(bodyRow + r, 1, 1, columns.length).merge();
  });
}

/** A head that stands over several columns: its own cell and the blank ones after it. */
function headSpans({ head }: ResultTable): { row: number; column: number; columns: number }[] {
  return head.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (cell === '') return [];
      // a blank cell below a head belongs to that head, not to the one at its left
      const above = head[row - 1];
      const next = cells.findIndex((other, c) => c > column && (other !== '' || (above?.[c] ?? '') !== ''));
      const columns = (next < 0 ? cells.length : next) - column;
      return columns > 1 ? [{ row, column, columns }] : [];
    }),
  );
}

/** Footnotes span the table; Sheets does not grow merged rows by itself, so their height is worked out. */
function dressNotes(
  sheet: Sheet,
  table: ResultTable,
  { width, notesRow }: Layout,
  notes: readonly string[],
): void {
  if (notes.length === 0) return;
  const range = sheet.getRange(notesRow, 1, notes.length, width);
  range.mergeAcross().setWrap(true).setFontSize(9).setFontColor('#444444').setVerticalAlignment('top');
  const pixels = table.columns.reduce((sum, column) => sum + column.width, 0) - 12;
  notes.forEach((note, index) => {
    const lines = Math.max(1, Math.ceil(textWidth(note) / pixels));
    sheet.setRowHeight(notesRow + index, lines * NOTE_LINE_HEIGHT + 4);
  });
}

const textWidth = (text: string): number =>
  Array.from(text).reduce(
    (sum, letter) => sum + (letter > '\u1100' ? KOREAN_CHARACTER_WIDTH : NOTE_CHARACTER_WIDTH),
    0,
  );
