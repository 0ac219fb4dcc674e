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
  const strange = filled.filter((column) => {
    const counts = new Map<CellKind, number>();
    let below = 0;
    for (let at = row + 1; at < tab.rows.length && below < ROWS_LOOKED_AT; at += 1) {
      const kind = kindAt(at, column);
      if (kind === 'blank') continue;
      below += 1;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    const typed = Math.max(...TYPED.map((kind) => counts.get(kind) ?? 0));
    return below >= LEAST_BELOW && typed >= MOST_OF * below;
  });
  return strange.length >= 2;
}

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
