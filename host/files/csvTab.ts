// One CSV file as one tab: its cells are typed in, as Sheets' own import does; out go the displayed values.
import { isFilled, lastFilledColumn, lastFilledRow } from '../workbook/cells';
import type { CellData, SheetData } from '../workbook/model';
import { displayText } from '../workbook/numberFormat';
import { blankSheet } from '../workbook/sheets';
import { readTyped } from '../workbook/typedInput';
import { csvFromRows, guardedText, rowsFromCsv } from './csvText';

/**
 * A tab with the rows of a CSV text.
 *
 * @param year The year meant by a day without one, for example `5/18`.
 */
export function tabFromCsv(id: number, name: string, text: string, year: number): SheetData {
  const cells = rowsFromCsv(text).map((row) => row.map((cell): CellData => readTyped(cell, undefined, year)));
  const blank = blankSheet(id, name);
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    ...blank,
    maxRows: Math.max(blank.maxRows, cells.length),
    maxColumns: Math.max(blank.maxColumns, width),
    cells,
  };
}

/** The text that a cell shows; its tab and place, from 0, are for formulas. */
export type ShowCell = (cell: CellData | undefined, sheet: SheetData, row: number, column: number) => string;

const asStored: ShowCell = (cell) => displayText(cell);

/**
 * What a tab shows, as CSV; text that a spreadsheet would take for a formula is guarded by an apostrophe.
 *
 * @param show How a cell shows; the default takes the last computed result of a formula.
 */
export function csvFromTab(sheet: SheetData, show: ShowCell = asStored): string {
  const width = lastFilledColumn(sheet);
  const rows = Array.from({ length: lastFilledRow(sheet) }, (_, row) =>
    Array.from({ length: width }, (__, column) => {
      const cell = sheet.cells[row]?.[column];
      return isFilled(cell) ? exported(cell, show(cell, sheet, row, column)) : '';
    }),
  );
  return csvFromRows(rows);
}

/** Numbers stay as they show, -3 included; what was typed as text never becomes a formula elsewhere. */
const exported = (cell: CellData | undefined, text: string): string =>
  typeof cell?.value === 'number' ? text : guardedText(text);
