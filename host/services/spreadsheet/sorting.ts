// The order in which Range.sort puts rows: numbers, then text, then logical values, then errors; blanks last.
import { ServiceError } from '../../engine/emulated';
import type { Area } from '../../workbook/a1';
import type { CellValue } from '../../workbook/model';

export interface SortKey {
  /** Column of the range, from 0. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Reads what a script gave to `Range.sort`; columns are numbered as in the tab. */
export function sortKeys(by: unknown, area: Area): SortKey[] {
  const list = Array.isArray(by) ? by : [by];
  return list.map((entry: unknown) => {
    const { column, ascending = true } = (typeof entry === 'number' ? { column: entry } : entry) as {
      column: number;
      ascending?: boolean;
    };
    const place = column - 1 - area.column;
    if (!Number.isInteger(place) || place < 0 || place >= area.columns)
      throw new ServiceError('The sort column is outside the range.');
    return { column: place, ascending };
  });
}

/** Which row comes where; equal rows keep their order. */
export function sortRows(
  rows: readonly (readonly (CellValue | undefined)[])[],
  keys: readonly SortKey[],
): number[] {
  return rows
    .map((_, index) => index)
    .sort((a, b) => {
      for (const { column, ascending } of keys) {
        const difference = compare(rows[a]![column], rows[b]![column], ascending);
        if (difference !== 0) return difference;
      }
      return a - b;
    });
}

function compare(a: CellValue | undefined, b: CellValue | undefined, ascending: boolean): number {
  const blanks = Number(isBlank(a)) - Number(isBlank(b));
  if (blanks !== 0 || isBlank(a)) return blanks;
  const kinds = kind(a) - kind(b);
  const difference = kinds !== 0 ? kinds : compareAlike(a!, b!);
  return ascending ? difference : -difference;
}

const isBlank = (value: CellValue | undefined): boolean => value === undefined || value === '';

const kind = (value: CellValue | undefined): number =>
  ['number', 'string', 'boolean', 'object'].indexOf(typeof value);

function compareAlike(a: CellValue, b: CellValue): number {
  if (typeof a === 'string' && typeof b === 'string')
    return a.localeCompare(b, 'en', { sensitivity: 'accent' });
  return Number(a) - Number(b);
}
