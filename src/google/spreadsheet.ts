// The spreadsheet at hand: its tabs, its time zone, its language of numbers and dates.
import { SetupError } from '../core/problem';
import { say } from './words';

/** A tab as listed: everything but its cells. */
export interface TabInfo {
  readonly name: string;
  readonly sheetId: number;
  readonly hidden: boolean;
  /** Address of the form that fills this tab; '' when none does. */
  readonly formUrl: string;
}

/** @throws SetupError when the add-on was opened outside a spreadsheet. */
export function activeSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  // The types promise a spreadsheet; from a stand-alone project Google hands over null.
  const spreadsheet =
    SpreadsheetApp.getActiveSpreadsheet() as GoogleAppsScript.Spreadsheet.Spreadsheet | null;
  if (spreadsheet === null) throw new SetupError(say('noSpreadsheet'));
  return spreadsheet;
}

/** All tabs in their order, hidden ones too. Calls grow with tabs, not with rows. */
export function listTabs(): TabInfo[] {
  return activeSpreadsheet()
    .getSheets()
    .map((sheet) => ({
      name: sheet.getName(),
      sheetId: sheet.getSheetId(),
      hidden: sheet.isSheetHidden(),
      formUrl: sheet.getFormUrl() ?? '',
    }));
}

/** The time zone in which cells show their dates, for example `Asia/Seoul`; not the script's own. */
export const spreadsheetTimeZone = (): string => activeSpreadsheet().getSpreadsheetTimeZone();

/** The spreadsheet's locale, for example `en_US`; it decides how 3/4 is read. */
export const spreadsheetLocale = (): string => activeSpreadsheet().getSpreadsheetLocale();

export const spreadsheetName = (): string => activeSpreadsheet().getName();

/** Brings a tab to the front; a tab that has gone is passed over. */
export function showTab(name: string): void {
  const sheet = activeSpreadsheet().getSheetByName(name);
  if (sheet === null) return;
  if (sheet.isSheetHidden()) sheet.showSheet();
  sheet.activate();
}

/** Writes everything pending, so that the next side effect finds it in the file. */
export const flush = (): void => SpreadsheetApp.flush();
