// A workbook around tabs that were read from files.
import type { SheetData, WorkbookData } from '../workbook/model';
import { blankWorkbook } from '../workbook/sheets';

/** What a file does not say and somebody must. */
export interface ReadOptions {
  /** IANA name of the zone that the workbook's dates are in. */
  readonly timeZone: string;
  /** The year meant by a day without one in a .csv file. */
  readonly year: number;
}

/** The workbook; the first visible tab is the active one. */
export function workbookOf(
  name: string,
  sheets: SheetData[],
  { timeZone }: Pick<ReadOptions, 'timeZone'>,
): WorkbookData {
  const visible = sheets.findIndex((sheet) => !sheet.hidden);
  return { ...blankWorkbook('local-workbook', name, timeZone), sheets, activeSheet: Math.max(0, visible) };
}
