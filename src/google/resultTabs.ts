// Which tabs hold results of ours, and whether a person has edited one since: an edited one is never touched.
import { sha256 } from './digest';
import { activeSpreadsheet } from './spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const MARK = 'peerMentoringResult';

/** Kept as developer metadata of the tab: which table it is, and a fingerprint of what we wrote. */
interface Mark {
  readonly table: string;
  readonly fingerprint: string;
}

/**
 * An empty tab for a result table: the one we made last time if nobody has edited it since, else a new one,
 * with a number when the name is taken.
 */
export function sheetForResult(table: string): Sheet {
  const spreadsheet = activeSpreadsheet();
  const sheets = spreadsheet.getSheets();
  const taken = new Map(sheets.map((sheet) => [sheet.getName().toLowerCase(), sheet]));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? table : `${table} ${number}`;
    const sheet = taken.get(name.toLowerCase());
    if (sheet === undefined) return spreadsheet.insertSheet(name, sheets.length);
    if (isUntouched(sheet, table)) return emptied(sheet);
  }
}

/** Remembers what now stands in the tab, so that a later edit is noticed. */
export function sealResult(sheet: Sheet, table: string): void {
  for (const metadata of sheet.getDeveloperMetadata()) if (metadata.getKey() === MARK) metadata.remove();
  const mark: Mark = { table, fingerprint: fingerprint(sheet) };
  sheet.addDeveloperMetadata(MARK, JSON.stringify(mark));
}

/** True when the add-on made the tab; such a tab is never read as responses. */
export const isResultTab = (sheet: Sheet): boolean => markOf(sheet) !== undefined;

function isUntouched(sheet: Sheet, table: string): boolean {
  const mark = markOf(sheet);
  return mark !== undefined && mark.table === table && mark.fingerprint === fingerprint(sheet);
}

function markOf(sheet: Sheet): Mark | undefined {
  const metadata = sheet.getDeveloperMetadata().find((entry) => entry.getKey() === MARK);
  if (metadata === undefined) return undefined;
  try {
    return JSON.parse(metadata.getValue() ?? '') as Mark;
  } catch {
    return undefined; // not ours, or damaged: treated as edited
  }
}

function fingerprint(sheet: Sheet): string {
  const range = sheet.getDataRange();
  return sha256(JSON.stringify([range.getDisplayValues(), range.getFormulas(), range.getNotes()]));
}

function emptied(sheet: Sheet): Sheet {
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart();
  sheet.clear();
  return sheet;
}
