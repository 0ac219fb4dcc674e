// A1 notation: `B2`, `B2:C5`, `B:B`, `2:5`, `'Tab name'!A1`. Places are counted from 0 here, from 1 in A1.

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** @example columnLetters(27) // 'AB' */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** @example columnNumber('AB') // 27 */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** @example areaName({ row: 0, column: 1, rows: 2, columns: 1 }) // 'B1:B2' */
export function areaName({ row, column, rows, columns }: Area): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** The tab's name as a formula needs it before `!`. */
export const quotedTab = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

/** Splits `'My tab'!A1:B2` into tab and cells; tab is undefined when the text names none. */
export function splitTab(text: string): { readonly tab?: string; readonly cells: string } {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(text);
  if (quoted) return { tab: quoted[1]!.replaceAll("''", "'"), cells: quoted[2]! };
  const plain = /^([^'!]+)!(.+)$/.exec(text);
  return plain ? { tab: plain[1]!, cells: plain[2]! } : { cells: text };
}

/**
 * Reads A1 notation without a tab's name. Open ends reach the edge of the grid.
 *
 * @returns undefined when the text is not A1 notation.
 * @example parseArea('B2:B', { rows: 10, columns: 5 }) // { row: 1, column: 1, rows: 9, columns: 1 }
 */
export function parseArea(
  text: string,
  grid: { readonly rows: number; readonly columns: number },
): Area | undefined {
  const match = /^\$?([A-Za-z]{0,3})\$?(\d{0,7})(?::\$?([A-Za-z]{0,3})\$?(\d{0,7}))?$/.exec(text.trim());
  if (!match) return undefined;
  const [, startLetters = '', startDigits = '', endLetters, endDigits] = match;
  const single = endLetters === undefined;
  if (single && (startLetters === '' || startDigits === '')) return undefined;
  if (!single && startLetters + startDigits === '') return undefined;
  if (!single && `${endLetters}${endDigits}` === '') return undefined;
  if (startDigits === '0' || endDigits === '0') return undefined;

  const rowOf = (digits: string, open: number) => (digits === '' ? open : Number(digits) - 1);
  const columnOf = (letters: string, open: number) => (letters === '' ? open : columnNumber(letters));
  const top = rowOf(startDigits, 0);
  const left = columnOf(startLetters, 0);
  const bottom = single ? top : rowOf(endDigits ?? '', grid.rows - 1);
  const right = single ? left : columnOf(endLetters, grid.columns - 1);
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}
