// Drop-downs that offer what stands in a column of another tab, and follow it as it grows.
import { activeSpreadsheet } from './spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Gives columns a drop-down with the cells of another column. Other text may still be typed.
 *
 * @param headers Columns of `tab` that get the drop-down; those not there are passed over.
 */
export function offerFromTab(
  tab: string,
  headers: readonly string[],
  source: { readonly tab: string; readonly header: string },
): void {
  const spreadsheet = activeSpreadsheet();
  const [sheet, offered] = [spreadsheet.getSheetByName(tab), spreadsheet.getSheetByName(source.tab)];
  if (sheet === null || offered === null || sheet.getMaxRows() < 2 || offered.getMaxRows() < 2) return;
  const from = headersOf(offered).indexOf(source.header);
  if (from < 0) return;
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInRange(offered.getRange(2, from + 1, offered.getMaxRows() - 1, 1), true)
    .setAllowInvalid(true)
    .build();
  headersOf(sheet).forEach((header, place) => {
    if (headers.includes(header))
      sheet.getRange(2, place + 1, sheet.getMaxRows() - 1, 1).setDataValidation(rule);
  });
}

const headersOf = (sheet: Sheet): string[] =>
  sheet
    .getRange(1, 1, 1, Math.max(1, sheet.getLastColumn()))
    .getDisplayValues()[0]
    ?.map((header) => header.trim()) ?? [];
