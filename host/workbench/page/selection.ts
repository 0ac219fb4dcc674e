// Which cells are selected, and where keys take the selection. Rows and columns count from 0.
import type { GridLayout } from '../deskState';
import type { Block, Place } from '../gridEdits';
import { columnName } from './geometry';

/** The cell that is typed into, and the corner opposite to it. */
export interface Selection {
  readonly active: Place;
  readonly end: Place;
}

export const at = (row: number, column: number): Selection => ({
  active: { row, column },
  end: { row, column },
});

/** The rectangle between the two corners. */
export function blockOf({ active, end }: Selection): Block {
  const row = Math.min(active.row, end.row);
  const column = Math.min(active.column, end.column);
  return {
    row,
    column,
    rows: Math.abs(active.row - end.row) + 1,
    columns: Math.abs(active.column - end.column) + 1,
  };
}

/** @example nameOf(at(1, 2)) // 'C2' */
export function nameOf(selection: Selection): string {
  const { row, column, rows, columns } = blockOf(selection);
  const first = `${columnName(column)}${row + 1}`;
  return rows * columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${row + rows}`;
}

/** @returns undefined when the text names no cell of the tab. */
export function placeNamed(text: string, { maxRows, maxColumns }: GridLayout): Place | undefined {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,7})$/.exec(text.trim().toUpperCase()) ?? [];
  if (letters === undefined) return undefined;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  return row < maxRows && column < maxColumns ? { row, column } : undefined;
}

/** What a key says, as in Sheets; Ctrl stands for Command too. */
export interface Key {
  readonly key: string;
  readonly isCtrl: boolean;
  readonly isShift: boolean;
}

/**
 * Where a key takes the selection; hidden rows and columns are stepped over.
 *
 * @param page Rows that are in view.
 * @returns undefined when the key does not move it.
 */
export function moved(
  selection: Selection,
  key: Key,
  layout: GridLayout,
  page: number,
): Selection | undefined {
  const isStep = key.key === 'Tab' || key.key === 'Enter';
  const from = key.isShift && !isStep ? selection.end : selection.active;
  const to = target(from, key, layout, page);
  if (to === undefined) return undefined;
  const place = {
    row: visible(from.row, to.row, layout.maxRows, layout.hiddenRows),
    column: visible(from.column, to.column, layout.maxColumns, layout.hiddenColumns),
  };
  return { active: key.isShift && !isStep ? selection.active : place, end: place };
}

function target({ row, column }: Place, key: Key, layout: GridLayout, page: number): Place | undefined {
  const back = key.isShift ? -1 : 1;
  const far = key.isCtrl;
  const lastRow = Math.max(layout.lastRow - 1, 0);
  const lastColumn = Math.max(layout.lastColumn - 1, 0);
  switch (key.key) {
    case 'ArrowUp':
      return { row: far ? 0 : row - 1, column };
    case 'ArrowDown':
      return { row: far ? Math.max(lastRow, row) : row + 1, column };
    case 'ArrowLeft':
      return { row, column: far ? 0 : column - 1 };
    case 'ArrowRight':
      return { row, column: far ? Math.max(lastColumn, column) : column + 1 };
    case 'Tab':
      return { row, column: column + back };
    case 'Enter':
      return { row: row + back, column };
    case 'PageUp':
      return { row: row - page, column };
    case 'PageDown':
      return { row: row + page, column };
    case 'Home':
      return { row: far ? 0 : row, column: 0 };
    case 'End':
      return far ? { row: lastRow, column: lastColumn } : { row, column: lastColumn };
    default:
      return undefined;
  }
}

/** The place wanted, or the next one in that direction that is not hidden; where it was when there is none. */
function visible(from: number, to: number, count: number, hidden: readonly number[]): number {
  const step = to < from ? -1 : 1;
  let place = Math.min(Math.max(to, 0), count - 1);
  if (place === from) return from;
  while (hidden.includes(place)) place += step;
  return place < 0 || place >= count ? from : place;
}
