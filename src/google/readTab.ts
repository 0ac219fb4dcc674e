// Reads a tab whole: one call for the values, one more for how they are shown where that matters.
import type { Cell, TabData } from '../core/table';
import { activeSpreadsheet, spreadsheetTimeZone } from './spreadsheet';
import { wallClock } from './wallTime';

/**
 * The tab as core reads it.
 *
 * @param name Name of the tab.
 * @returns undefined when there is no such tab. Row 1 is the headers, trimmed; dates are wall-clock text.
 */
export function readTab(name: string): TabData | undefined {
  const sheet = activeSpreadsheet().getSheetByName(name);
  return sheet === null ? undefined : toTabData(sheet, false);
}

/** The same with `displayed`, for tabs that people or forms fill. @see readTab */
export function readResponseTab(name: string): TabData | undefined {
  const sheet = activeSpreadsheet().getSheetByName(name);
  return sheet === null ? undefined : toTabData(sheet, true);
}

/** The first row alone, as shown: one call. */
export const headersOf = (name: string): readonly string[] =>
  activeSpreadsheet().getSheetByName(name)?.getRange('1:1').getDisplayValues()[0] ?? [];

function toTabData(sheet: GoogleAppsScript.Spreadsheet.Sheet, withDisplayed: boolean): TabData {
  const range = sheet.getDataRange();
  const toWallTime = wallClock(spreadsheetTimeZone());
  const values = range.getValues().map((row) => row.map((value) => toCell(value, toWallTime)));
  const displayed = withDisplayed ? range.getDisplayValues() : undefined;
  const headers = (displayed ?? values)[0]?.map((header) => String(header)) ?? [];
  return {
    name: sheet.getName(),
    headers: withDisplayed ? headers : headers.map((header) => header.trim()),
    rows: values.slice(1),
    ...(displayed ? { displayed: displayed.slice(1) } : {}),
    firstRow: 2,
  };
}

function toCell(value: unknown, toWallTime: (instant: Date) => string): Cell {
  if (value instanceof Date) return toWallTime(value);
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  return String(value ?? '');
}
