// A tab of imported text: every cell stays as it was given, whatever it looks like.
import { textInput } from './cellInput';
import { activeSpreadsheet } from './spreadsheet';

/**
 * Makes a tab for text.
 *
 * @param name The name wanted; a number is added when it is taken.
 * @param note What stands as a note on its first cell, for example where the text came from.
 * @returns The name given, with the tab's number.
 */
export function addTextTab(name: string, note: string): { readonly name: string; readonly sheetId: number } {
  const spreadsheet = activeSpreadsheet();
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name} ${count}`;
  const sheet = spreadsheet.insertSheet(free, spreadsheet.getSheets().length);
  sheet.setFrozenRows(1);
  sheet.getRange(1, 1).setNote(note);
  return { name: free, sheetId: sheet.getSheetId() };
}

/**
 * Writes rows as text; writing the same rows to the same place again changes nothing.
 *
 * @param firstRow Sheet row of the first of them, from 1.
 * @param rows All of one width.
 * @returns False when the tab is gone.
 */
export function writeTextRows(tab: string, firstRow: number, rows: readonly (readonly string[])[]): boolean {
  const sheet = activeSpreadsheet().getSheetByName(tab);
  if (sheet === null) return false;
  const width = rows[0]?.length ?? 0;
  if (width === 0) return true;
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const lastRow = firstRow + rows.length - 1;
  if (lastRow > maxRows) sheet.insertRowsAfter(maxRows, lastRow - maxRows);
  if (width > maxColumns) sheet.insertColumnsAfter(maxColumns, width - maxColumns);
  const range = sheet.getRange(firstRow, 1, rows.length, width);
  range.setNumberFormat('@');
  range.setValues(rows.map((row) => row.map(textInput)));
  return true;
}
