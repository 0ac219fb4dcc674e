// Rows below the headers that are headers too: the exports of other survey tools repeat the questions in full, or name
// their own codes, in a second and third row.
import type { Cell, TabData } from '../table';
import { isDateCell } from './columnProfile';
import { fold } from './normalise';
import { isNotApplicable } from './notApplicable';
import { readMoment } from './moment';
import { isEmail } from './personWords';

const MOST_ROWS = 2;
/** Fewer answers below tell nothing of what a column holds. */
const LEAST_BELOW = 2;
const MOST_OF = 0.8;

/**
 * How many rows at the top of the answers look like headers: all of them text, no time, and in columns of times,
 * numbers or addresses they are neither.
 */
export function secondHeaders(tab: TabData): number {
  let rows = 0;
  while (rows < MOST_ROWS && looksLikeHeaders(tab, rows)) rows += 1;
  return rows;
}

function looksLikeHeaders(tab: TabData, row: number): boolean {
  const cells = tab.rows[row] ?? [];
  const filled = cells.flatMap((cell, column) => (String(cell).trim() === '' ? [] : [column]));
  if (filled.length < 2 || filled.length < cells.length / 2) return false;
  const kindAt = (at: number, column: number): CellKind =>
    kindOf(tab.rows[at]?.[column] ?? '', tab.displayed?.[at]?.[column]);
  if (filled.some((column) => kindAt(row, column) !== 'text')) return false;
  if (filled.every((column) => fold(String(cells[column])) === fold(tab.headers[column] ?? ''))) return true;
  const last = Math.min(tab.rows.length, row + 1 + ROWS_LOOKED_AT);
  const typed = filled.flatMap((column) => {
    const kinds: CellKind[] = [];
    for (let at = row + 1; at < last; at += 1) kinds.push(kindAt(at, column));
    const answered = kinds.filter((kind) => kind !== 'blank');
    const kind = TYPED.find((each) => count(answered, each) >= MOST_OF * answered.length);
    return answered.length >= LEAST_BELOW && kind ? [kind] : [];
  });
  if (typed.length >= 2) return true;
  // A time alone may have been typed by hand, but then the other answers are such as others gave too.
  const recurs = (column: number): boolean =>
    tab.rows
      .slice(row + 1, last)
      .some((cell) => fold(String(cell[column] ?? '')) === fold(String(cells[column])));
  return typed.includes('time') && !filled.some(recurs);
}

const count = (kinds: readonly CellKind[], wanted: CellKind): number =>
  kinds.filter((kind) => kind === wanted).length;

const ROWS_LOOKED_AT = 50;

type CellKind = 'blank' | 'text' | 'time' | 'number' | 'address';
const TYPED: readonly CellKind[] = ['time', 'number', 'address'];

function kindOf(cell: Cell, displayed: string | undefined): CellKind {
  if (typeof cell !== 'string') return 'number';
  const text = cell.trim();
  if (text === '' || isNotApplicable(text)) return 'blank';
  if (isDateCell(cell, displayed) || readMoment(text)) return 'time';
  if (/^[-+]?\d+([.,]\d+)?%?$/.test(text)) return 'number';
  return isEmail(text) ? 'address' : 'text';
}
