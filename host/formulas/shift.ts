// Keeps formulas, charts and validation pointing at the same cells when rows or columns come or go.
import { changed } from '../workbook/cells';
import { columnLetters, columnNumber, quotedTab, splitTab } from '../workbook/a1';
import { type Axis, type LineChange, movedLine, movedStretch } from '../workbook/grid';
import type { CellData, SheetData, WorkbookData } from '../workbook/model';
import { mapReferences } from './tokens';

/** To be called after the grid of `sheet` was changed. */
export function shiftReferences(
  workbook: WorkbookData,
  sheet: SheetData,
  axis: Axis,
  change: LineChange,
): void {
  rewrite(workbook, sheet.name, ({ source, cells }) => {
    const moved = shiftCells(cells, axis, change);
    return source.slice(0, source.length - cells.length) + moved;
  });
}

/** To be called before a tab gets its new name. */
export const renameReferences = (workbook: WorkbookData, oldName: string, newName: string): void =>
  rewrite(workbook, oldName, ({ source, tab, cells }) =>
    tab === undefined ? source : `${quotedTab(newName)}!${cells}`,
  );

interface Reference {
  readonly source: string;
  readonly tab?: string;
  readonly cells: string;
}

/** Replaces all references to one tab, wherever they stand. */
function rewrite(workbook: WorkbookData, name: string, replace: (reference: Reference) => string): void {
  const isIt = (tab: string) => tab.toLowerCase() === name.toLowerCase();
  const inAddress = (address: string) => {
    const { tab = '', cells } = splitTab(address);
    return isIt(tab) ? replace({ source: address, tab, cells }) : address;
  };
  for (const home of workbook.sheets) {
    const inFormula = (formula: string) =>
      mapReferences(formula, (found) => (isIt(found.tab ?? home.name) ? replace(found) : found.source));
    for (const row of home.cells)
      row?.forEach((cell, column) => (row[column] = rewritten(cell, inFormula, inAddress)));
    for (const chart of home.charts) chart.ranges = chart.ranges.map(inAddress);
  }
}

function rewritten(
  cell: CellData | undefined,
  inFormula: (formula: string) => string,
  inAddress: (address: string) => string,
): CellData | undefined {
  if (!cell) return cell;
  let next = cell;
  if (cell.formula !== undefined) {
    const formula = inFormula(cell.formula);
    if (formula !== cell.formula) next = changed(next, { formula });
  }
  if (cell.validation?.kind === 'range') {
    const [address, ...rest] = cell.validation.args ?? [];
    const moved = inAddress(String(address));
    if (moved !== address)
      next = changed(next, { validation: { ...cell.validation, args: [moved, ...rest] } });
  }
  return next;
}

/** `$B2:C` with the changed rows or columns; `#REF!` when nothing is left of it. */
function shiftCells(cells: string, axis: Axis, change: LineChange): string {
  const [first = '', last] = cells.split(':');
  const start = parts(first);
  if (last === undefined) {
    const line = axis === 'row' ? start.row : start.column;
    const moved = line === undefined ? undefined : movedLine(line, change);
    return moved === undefined ? '#REF!' : place(start, axis, moved);
  }
  const end = parts(last);
  const from = axis === 'row' ? start.row : start.column;
  const to = axis === 'row' ? end.row : end.column;
  if (from === undefined && to === undefined) return cells;
  if (from === undefined || to === undefined) return openEnd(start, end, axis, change, cells);
  const moved = movedStretch(Math.min(from, to), Math.abs(to - from) + 1, change);
  if (!moved) return '#REF!';
  return `${place(start, axis, moved.start)}:${place(end, axis, moved.start + moved.length - 1)}`;
}

interface Parts {
  readonly columnMark: string;
  readonly rowMark: string;
  readonly column: number | undefined;
  readonly row: number | undefined;
}

function parts(corner: string): Parts {
  const [, columnMark = '', letters = '', rowMark = '', digits = ''] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner) ?? [];
  return {
    columnMark: letters === '' ? '' : columnMark,
    rowMark: letters === '' ? columnMark || rowMark : rowMark,
    column: letters === '' ? undefined : columnNumber(letters),
    row: digits === '' ? undefined : Number(digits) - 1,
  };
}

function place({ columnMark, rowMark, column, row }: Parts, axis: Axis, line: number): string {
  const c = axis === 'column' ? line : column;
  const r = axis === 'row' ? line : row;
  const letters = c === undefined ? '' : columnMark + columnLetters(c);
  return letters + (r === undefined ? '' : `${rowMark}${r + 1}`);
}

/** `A2:A`: only its first row or column can move. */
function openEnd(start: Parts, end: Parts, axis: Axis, change: LineChange, cells: string): string {
  const line = (axis === 'row' ? start.row : start.column) ?? (axis === 'row' ? end.row : end.column);
  if (line === undefined) return cells;
  const moved = movedLine(line, change) ?? change.at;
  const isStart = (axis === 'row' ? start.row : start.column) !== undefined;
  const [first, last] = cells.split(':');
  return isStart ? `${place(start, axis, moved)}:${last}` : `${first}:${place(end, axis, moved)}`;
}
