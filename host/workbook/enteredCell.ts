// One cell after somebody entered something: value, formula and format change, the rest stays.
import { changed } from './cells';
import type { CellData } from './model';
import type { Typed } from './typedInput';
import { isDateFormat } from './numberFormat';

/** Google's text for a cell that would grow too long, and the limit. */
export const MAX_CHARACTERS = 50_000;
export const TOO_LONG = 'Your input contains more than the maximum of 50000 characters in a single cell.';

/**
 * The cell with `typed` in it. A format that came with the input is taken when the cell had none, or when a
 * number format would hide that a date was entered; a link goes with the text that carried it.
 */
export function entered(cell: CellData | undefined, typed: Typed): CellData | undefined {
  if (cell === undefined) return typed.value === undefined && typed.formula === undefined ? undefined : typed;
  const takesFormat =
    typed.format !== undefined &&
    (cell.format === undefined || (isDateFormat(typed.format) && !isDateFormat(cell.format)));
  return changed(cell, {
    value: typed.value,
    formula: typed.formula,
    format: takesFormat ? typed.format : cell.format,
    link: undefined,
  });
}
