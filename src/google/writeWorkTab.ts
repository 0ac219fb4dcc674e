// Brings a working tab up to date: reads it, plans the merge, writes whole blocks. The number of calls
// depends on the tab's columns, not on its rows.
import type { Phrase } from '../core/phrase';
import { isPhrase } from '../core/phrase';
import type { Cell, WorkTab } from '../core/table';
import { cellInput, numberFormat, textInput } from './cellInput';
import { linkCells } from './cellLinks';
import { mergeRows, type Block, type MergePlan } from './mergeRows';
import { readTab } from './readTab';
import { activeSpreadsheet } from './spreadsheet';
import { addTickBoxes, dressColumns } from './tabDress';
import { tabPosition } from './tabPosition';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Merges rows into a tab, which is made when it does not exist.
 *
 * @param say Speaks the phrases among the cells.
 * @returns Rows that stand in the tab afterwards.
 */
export function writeWorkTab(work: WorkTab, say: (phrase: Phrase) => string): number {
  const spreadsheet = activeSpreadsheet();
  const existing = readTab(work.tab);
  const sheet =
    spreadsheet.getSheetByName(work.tab) ??
    spreadsheet.insertSheet(
      work.tab,
      tabPosition(
        spreadsheet.getSheets().map((one) => one.getName()),
        work.tab,
      ),
    );
  const rows = work.rows.map((row) => row.map((cell): Cell => (isPhrase(cell) ? say(cell) : cell)));
  const others = work.others ?? 'keep';
  const hasOwnRows = existing !== undefined && existing.rows.length > 0 && others === 'keep';
  const formulas = hasOwnRows ? sheet.getDataRange().getFormulas().slice(1) : [];

  const plan = mergeRows(existing, formulas, { columns: work.columns, key: work.key, rows, others });
  if (work.hidden === true && plan.headersBefore === 0) sheet.hideSheet();
  for (const { row, count } of plan.deletions) removeRows(sheet, row, count, plan);
  makeRoom(sheet, plan.rowsAfter + 1, plan.headers.length);
  if (plan.headersBefore < plan.headers.length) {
    writeHeaders(sheet, plan);
    dressColumns(sheet, work.columns, plan.headers, plan.headersBefore, say);
  }
  for (const block of plan.blocks) writeBlock(sheet, block);
  if (plan.rowsAfter > plan.rowsBefore || plan.headersBefore < plan.headers.length)
    addTickBoxes(sheet, work.columns, plan.headers, plan.rowsAfter);
  linkCells(sheet, work.columns, plan);
  // Over every row of the sheet, so that rows to come are in it; a coordinator who takes it away is left alone.
  if (work.filter === true && existing === undefined && sheet.getFilter() === null)
    sheet.getRange(1, 1, sheet.getMaxRows(), plan.headers.length).createFilter();
  return plan.rowsAfter;
}

/** Sheets refuses to delete every row that is not frozen, so the last of them is blanked instead. */
function removeRows(sheet: Sheet, row: number, count: number, plan: MergePlan): void {
  if (row + count > sheet.getMaxRows() && plan.rowsBefore === 0) {
    sheet.getRange(row, 1, count, sheet.getMaxColumns()).clearContent();
  } else {
    sheet.deleteRows(row, count);
  }
}

function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const maxRows = sheet.getMaxRows();
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  const maxColumns = sheet.getMaxColumns();
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

function writeHeaders(sheet: Sheet, plan: MergePlan): void {
  const fresh = plan.headers.slice(plan.headersBefore);
  sheet
    .getRange(1, plan.headersBefore + 1, 1, fresh.length)
    .setNumberFormat('@')
    .setValues([fresh.map(textInput)]);
}

function writeBlock(sheet: Sheet, block: Block): void {
  const width = block.cells[0]?.length ?? 0;
  const range = sheet.getRange(block.row, block.column, block.cells.length, width);
  range.setNumberFormats(
    block.cells.map((row) =>
      row.map(({ column, formula }) => (formula ? 'General' : numberFormat(column.format))),
    ),
  );
  range.setValues(
    block.cells.map((row) =>
      row.map(({ value, column, formula }) => formula ?? cellInput(value, column.format)),
    ),
  );
}
