// Turns texts such as `Sessions!C14` into links to that cell, in one write for the whole column.
import type { Column } from '../core/table';
import type { MergePlan } from './mergeRows';
import { listTabs } from './spreadsheet';

/**
 * Links the `cellLink` columns of a tab that was just written. Nothing is written when no row changed.
 */
export function linkCells(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  columns: readonly Column[],
  plan: MergePlan,
): void {
  const linked = columns.filter(({ format }) => format === 'cellLink');
  if (linked.length === 0 || plan.blocks.length === 0 || plan.rowsAfter === 0) return;
  const sheetIds = new Map(listTabs().map(({ name, sheetId }) => [name, sheetId]));
  for (const { header } of linked) {
    const range = sheet.getRange(2, plan.headers.indexOf(header) + 1, plan.rowsAfter, 1);
    range.setRichTextValues(range.getDisplayValues().map(([text = '']) => [linkedText(text, sheetIds)]));
  }
}

function linkedText(
  text: string,
  sheetIds: ReadonlyMap<string, number>,
): GoogleAppsScript.Spreadsheet.RichTextValue {
  const builder = SpreadsheetApp.newRichTextValue().setText(text);
  const url = placeUrl(text, sheetIds);
  return (url === '' || text === '' ? builder : builder.setLinkUrl(url)).build();
}

/**
 * The address of a place in this spreadsheet; '' when the tab does not exist.
 * @example placeUrl('Sessions!C14', new Map([['Sessions', 7]])) // '#gid=7&range=C14'
 */
export function placeUrl(text: string, sheetIds: ReadonlyMap<string, number>): string {
  const mark = text.lastIndexOf('!');
  const whole = sheetIds.get(text);
  if (whole !== undefined) return `#gid=${whole}`;
  const sheetId = mark < 0 ? undefined : sheetIds.get(text.slice(0, mark));
  return sheetId === undefined ? '' : `#gid=${sheetId}&range=${text.slice(mark + 1)}`;
}
