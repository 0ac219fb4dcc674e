// Rows and columns put into a tab and taken out of it: all that names a place moves along.
import { type Area, areaName, parseArea } from './a1';
import { shiftReferences } from '../formulas/shift';
import type { SheetData, WorkbookData } from './model';

export type Axis = 'row' | 'column';

/** Puts `count` empty rows or columns before the place `at`, counted from 0. */
export function insertLines(
  workbook: WorkbookData,
  sheet: SheetData,
  axis: Axis,
  at: number,
  count: number,
): void {
  const before = { rows: sheet.maxRows, columns: sheet.maxColumns };
  if (axis === 'row') {
    if (at < sheet.cells.length) sheet.cells.splice(at, 0, ...new Array<undefined>(count));
    sheet.maxRows += count;
  } else {
    for (const row of sheet.cells) {
      if (row && at < row.length) row.splice(at, 0, ...new Array<undefined>(count));
    }
    sheet.maxColumns += count;
  }
  moveAlong(workbook, sheet, axis, { at, inserted: count, deleted: 0 }, before);
}

/** Takes out `count` rows or columns from the place `at`, counted from 0. */
export function deleteLines(
  workbook: WorkbookData,
  sheet: SheetData,
  axis: Axis,
  at: number,
  count: number,
): void {
  const before = { rows: sheet.maxRows, columns: sheet.maxColumns };
  if (axis === 'row') {
    sheet.cells.splice(at, count);
    sheet.maxRows -= count;
    sheet.frozenRows = remaining(sheet.frozenRows, at, count);
  } else {
    for (const row of sheet.cells) row?.splice(at, count);
    sheet.maxColumns -= count;
    sheet.frozenColumns = remaining(sheet.frozenColumns, at, count);
  }
  moveAlong(workbook, sheet, axis, { at, inserted: 0, deleted: count }, before);
}

/** One change of the grid; either something is inserted or something is deleted. */
export interface LineChange {
  readonly at: number;
  readonly inserted: number;
  readonly deleted: number;
}

const remaining = (frozen: number, at: number, count: number): number =>
  frozen - Math.max(0, Math.min(frozen, at + count) - at);

/** Where a line stands afterwards; undefined when it was deleted. */
export function movedLine(line: number, { at, inserted, deleted }: LineChange): number | undefined {
  if (line < at) return line;
  if (line < at + deleted) return undefined;
  return line + inserted - deleted;
}

/** First line and length of a stretch afterwards; undefined when nothing of it is left. */
export function movedStretch(
  start: number,
  length: number,
  change: LineChange,
): { readonly start: number; readonly length: number } | undefined {
  const { at, inserted, deleted } = change;
  const end = start + length;
  const newStart = start < at ? start : start < at + deleted ? at : start + inserted - deleted;
  const newEnd = end <= at ? end : end < at + deleted ? at : end + inserted - deleted;
  return newEnd > newStart ? { start: newStart, length: newEnd - newStart } : undefined;
}

function movedArea(area: Area, axis: Axis, change: LineChange): Area | undefined {
  const stretch =
    axis === 'row'
      ? movedStretch(area.row, area.rows, change)
      : movedStretch(area.column, area.columns, change);
  if (!stretch) return undefined;
  return axis === 'row'
    ? { ...area, row: stretch.start, rows: stretch.length }
    : { ...area, column: stretch.start, columns: stretch.length };
}

function moveAlong(
  workbook: WorkbookData,
  sheet: SheetData,
  axis: Axis,
  change: LineChange,
  before: { readonly rows: number; readonly columns: number },
): void {
  const moveAddress = (address: string): string[] => {
    const area = parseArea(address, before);
    const moved = area && movedArea(area, axis, change);
    return moved ? [areaName(moved)] : [];
  };
  sheet.merges = sheet.merges.flatMap((merge) => movedArea(merge, axis, change) ?? []);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map(({ ranges, rule }) => ({ ranges: ranges.flatMap(moveAddress), rule }))
    .filter(({ ranges }) => ranges.length > 0);
  sheet.protections = sheet.protections.flatMap((protection) => {
    if (protection.range === undefined) return [protection];
    return moveAddress(protection.range).map((range) => ({ ...protection, range }));
  });
  if (sheet.filter !== undefined) {
    const [filter] = moveAddress(sheet.filter);
    if (filter === undefined) delete sheet.filter;
    else sheet.filter = filter;
  }
  moveLines(sheet, axis, change);
  for (const chart of sheet.charts) {
    if (axis === 'row') chart.row = (movedLine(chart.row - 1, change) ?? change.at) + 1;
    else chart.column = (movedLine(chart.column - 1, change) ?? change.at) + 1;
  }
  shiftReferences(workbook, sheet, axis, change);
}

function moveLines(sheet: SheetData, axis: Axis, change: LineChange): void {
  const [sizes, hidden] =
    axis === 'row' ? (['rowHeights', 'hiddenRows'] as const) : (['columnWidths', 'hiddenColumns'] as const);
  sheet[sizes] = Object.fromEntries(
    Object.entries(sheet[sizes]).flatMap(([line, size]) => {
      const moved = movedLine(Number(line), change);
      return moved === undefined ? [] : [[moved, size]];
    }),
  );
  sheet[hidden] = sheet[hidden].flatMap((line) => movedLine(line, change) ?? []);
}
