// Drop-downs that differ from row to row, as in Settings, in one call.
import { activeSpreadsheet } from './spreadsheet';

/**
 * Sets a drop-down for the cells of a column from row 2 on; rows are known by another column.
 *
 * @param keyHeader Header of the column that names a row.
 * @param choices By what that column says; cells of any other row are left free.
 */
export function setCellChoices(
  tab: string,
  keyHeader: string,
  header: string,
  choices: ReadonlyMap<string, readonly string[]>,
): void {
  const sheet = activeSpreadsheet().getSheetByName(tab);
  if (sheet === null || sheet.getLastRow() < 2) return;
  const [headers = [], ...rows] = sheet.getDataRange().getDisplayValues();
  const [keys, column] = [headers.indexOf(keyHeader), headers.indexOf(header)];
  if (keys < 0 || column < 0) return;
  sheet.getRange(2, column + 1, rows.length, 1).setDataValidations(
    rows.map((row) => {
      const values = choices.get((row[keys] ?? '').trim());
      return [
        values === undefined
          ? null
          : SpreadsheetApp.newDataValidation()
              .requireValueInList([...values], true)
              .setAllowInvalid(true)
              .build(),
      ];
    }),
  );
}
