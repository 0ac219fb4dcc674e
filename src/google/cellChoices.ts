// Drop-downs that differ from row to row, as in Settings, in one call.
import { activeSpreadsheet } from './spreadsheet';

/**
 * Sets a drop-down for each cell of a column from row 2 on.
 *
 * @param choices One list a row; undefined leaves that cell free.
 */
export function setCellChoices(
  tab: string,
  header: string,
  choices: readonly (readonly string[] | undefined)[],
): void {
  const sheet = activeSpreadsheet().getSheetByName(tab);
  if (sheet === null || choices.length === 0) return;
  const column = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getDisplayValues()[0]?.indexOf(header) ?? -1;
  if (column < 0) return;
  sheet.getRange(2, column + 1, choices.length, 1).setDataValidations(
    choices.map((values) => [
      values === undefined
        ? null
        : SpreadsheetApp.newDataValidation()
            .requireValueInList([...values], true)
            .setAllowInvalid(true)
            .build(),
    ]),
  );
}
