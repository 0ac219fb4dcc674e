// What a working tab looks like when it is made: headers, widths, drop-downs, colours beside words.
import type { Phrase } from '../core/phrase';
import type { Column } from '../core/table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEAD_BACKGROUND = '#e8eef4';
const HEAD_BACKGROUND_TO_FILL = '#fdf3d8'; // columns that the coordinator fills in
const DEFAULT_WIDTHS: Readonly<Record<string, number>> = {
  text: 160,
  choice: 130,
  cellLink: 130,
  integer: 80,
  date: 95,
  dateTime: 145,
  time: 70,
  checkbox: 80,
};

/**
 * Dresses the columns from `headersBefore` on: those that were there before belong to the coordinator's taste.
 */
export function dressColumns(
  sheet: Sheet,
  columns: readonly Column[],
  headers: readonly string[],
  headersBefore: number,
  say: (phrase: Phrase) => string,
): void {
  const fresh = headers
    .slice(headersBefore)
    .map((header) => columns.find((column) => column.header === header) as Column);
  const head = sheet.getRange(1, headersBefore + 1, 1, fresh.length);
  head
    .setFontWeight('bold')
    .setVerticalAlignment('middle')
    .setWrap(true)
    .setBackgrounds([
      fresh.map(({ owner }) => (owner === 'coordinator' ? HEAD_BACKGROUND_TO_FILL : HEAD_BACKGROUND)),
    ])
    .setNotes([fresh.map(({ note }) => (note ? say(note) : ''))]);
  if (headersBefore === 0) sheet.setFrozenRows(1);
  const height = sheet.getMaxRows() - 1;
  if (height > 0) sheet.getRange(2, headersBefore + 1, height, fresh.length).setVerticalAlignment('top');
  setWidths(sheet, headersBefore + 1, fresh);
  fresh.forEach((column, index) => {
    if (height > 0) dressCells(sheet.getRange(2, headersBefore + index + 1, height, 1), column);
  });
  addTints(sheet, fresh, headersBefore, height);
}

/** Neighbours of equal width in one call. */
function setWidths(sheet: Sheet, firstPlace: number, columns: readonly Column[]): void {
  const widths = columns.map((column) => column.width ?? DEFAULT_WIDTHS[column.format] ?? 90);
  for (let start = 0; start < widths.length;) {
    let end = start + 1;
    while (end < widths.length && widths[end] === widths[start]) end += 1;
    sheet.setColumnWidths(firstPlace + start, end - start, widths[start] ?? 90);
    start = end;
  }
}

/**
 * Draws boxes to tick, on rows that hold something only: an empty row with a box might count as filled (ASSUMED),
 * and the next row would then be written below it.
 *
 * @param rows How many rows of data the tab has.
 */
export function addTickBoxes(
  sheet: Sheet,
  columns: readonly Column[],
  headers: readonly string[],
  rows: number,
): void {
  if (rows === 0) return;
  for (const { header, format } of columns) {
    if (format !== 'checkbox') continue;
    sheet
      .getRange(2, headers.indexOf(header) + 1, rows, 1)
      .setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
  }
}

function dressCells(cells: GoogleAppsScript.Spreadsheet.Range, column: Column): void {
  if (column.choices !== undefined && column.choices.length > 0) {
    // invalid text is allowed in and named as a problem: refusing a paste would lose what was typed
    cells.setDataValidation(
      SpreadsheetApp.newDataValidation()
        .requireValueInList([...column.choices], true)
        .setAllowInvalid(true)
        .build(),
    );
  }
  if (column.align !== undefined) cells.setHorizontalAlignment(column.align);
  if (column.format === 'text' && (column.width ?? 0) >= 200) cells.setWrap(true);
}

function addTints(sheet: Sheet, fresh: readonly Column[], headersBefore: number, height: number): void {
  const rules = fresh.flatMap((column, index) =>
    Object.entries(column.tints ?? {}).map(([text, color]) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo(text)
        .setBackground(color)
        .setRanges([sheet.getRange(2, headersBefore + index + 1, height, 1)])
        .build(),
    ),
  );
  if (rules.length > 0) sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...rules]);
}
