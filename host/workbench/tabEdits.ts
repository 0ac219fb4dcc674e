// What a person does to whole tabs, rows and columns by hand.
import type { HostWorld } from '../engine/hostWorld';
import { renameReferences } from '../formulas/shift';
import { checkName } from '../services/spreadsheet/tabNames';
import { noteChange } from '../workbook/changes';
import { deleteLines, insertLines } from '../workbook/grid';
import { blankSheet, newSheetId, sheetById, sheetByName } from '../workbook/sheets';
import type { SheetData, WorkbookData } from '../workbook/model';

/** Rows or columns of a tab; `at` counts from 0. */
export interface Lines {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/** @throws Error with a sentence when the tab is gone or would have no rows, or no columns, left. */
export function changeLines(
  { workbook }: HostWorld,
  sheetId: number,
  change: 'insert' | 'delete',
  { axis, at, count }: Lines,
): void {
  const sheet = existing(workbook, sheetId);
  const size = axis === 'row' ? sheet.maxRows : sheet.maxColumns;
  const isInside = at >= 0 && count >= 1 && count <= size && at + (change === 'delete' ? count : 0) <= size;
  if (!isInside) throw new Error(`The tab has no such ${axis}s.`);
  if (change === 'delete' && count === size) throw new Error(`A tab needs at least one ${axis}.`);
  noteChange(workbook);
  if (change === 'insert') insertLines(workbook, sheet, axis, at, count);
  else deleteLines(workbook, sheet, axis, at, count);
}

/** @throws Error when the name is empty, too long or taken. */
export function renameTab({ workbook }: HostWorld, sheetId: number, name: string): void {
  const sheet = existing(workbook, sheetId);
  checkName(workbook, name, sheetId);
  noteChange(workbook);
  renameReferences(workbook, sheet.name, name);
  sheet.name = name;
}

/** Adds an empty tab behind the others, in front of the person. */
export function addTab({ workbook }: HostWorld): void {
  let number = workbook.sheets.length + 1;
  while (sheetByName(workbook, `Sheet${number}`)) number += 1;
  noteChange(workbook);
  workbook.sheets.push(blankSheet(newSheetId(workbook), `Sheet${number}`));
  workbook.activeSheet = workbook.sheets.length - 1;
}

/** @throws Error when it is the only tab. */
export function deleteTab({ workbook }: HostWorld, sheetId: number): void {
  const index = workbook.sheets.indexOf(existing(workbook, sheetId));
  if (workbook.sheets.length === 1) throw new Error('A workbook needs at least one tab.');
  noteChange(workbook);
  workbook.sheets.splice(index, 1);
  if (workbook.activeSheet >= index) workbook.activeSheet = Math.max(0, workbook.activeSheet - 1);
}

function existing(workbook: WorkbookData, sheetId: number): SheetData {
  const sheet = sheetById(workbook, sheetId);
  if (sheet === undefined) throw new Error('This tab is no longer there.');
  return sheet;
}
