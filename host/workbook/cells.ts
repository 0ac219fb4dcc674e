// Cells of one tab: where they are kept, when they count as filled, how far the filled part reaches.
import type { CellData, SheetData } from './model';

/** The cell at a place counted from 0, or undefined when nothing was ever put there. */
export const cellAt = (sheet: SheetData, row: number, column: number): CellData | undefined =>
  sheet.cells[row]?.[column] ?? undefined; // a saved workbook has null where nothing is

/** Puts a cell at a place counted from 0; a cell without any property leaves the place empty. */
export function putCell(sheet: SheetData, row: number, column: number, cell: CellData | undefined): void {
  const kept = cell && Object.keys(cell).length > 0 ? cell : undefined;
  let cells = sheet.cells[row];
  if (!cells) {
    if (!kept) return;
    cells = sheet.cells[row] = [];
  }
  if (kept) cells[column] = kept;
  else if (column < cells.length) cells[column] = undefined;
}

/** True for a value or a formula; formats and notes alone leave a cell blank. */
export const isFilled = (cell: CellData | undefined | null): boolean =>
  cell !== undefined &&
  cell !== null &&
  (cell.formula !== undefined || (cell.value !== undefined && cell.value !== ''));

/** Number of the last row with content, 0 for an empty tab. */
export function lastFilledRow(sheet: SheetData): number {
  for (let row = Math.min(sheet.cells.length, sheet.maxRows) - 1; row >= 0; row -= 1) {
    if (sheet.cells[row]?.some(isFilled)) return row + 1;
  }
  return 0;
}

/** Number of the last column with content, 0 for an empty tab. */
export function lastFilledColumn(sheet: SheetData): number {
  let last = 0;
  for (const cells of sheet.cells) {
    if (!cells) continue;
    for (let column = cells.length - 1; column >= last; column -= 1) {
      if (isFilled(cells[column])) last = column + 1;
    }
  }
  return last;
}

/** The cell with some properties replaced; a property given as undefined is removed. */
export function changed(
  cell: CellData | undefined,
  change: { readonly [P in keyof CellData]?: CellData[P] | undefined },
): CellData {
  const next: Record<string, unknown> = { ...cell };
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) delete next[name];
    else next[name] = value;
  }
  return next;
}
