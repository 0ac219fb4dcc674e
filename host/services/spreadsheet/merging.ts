// Merged blocks of cells.
import { ServiceError } from '../../engine/emulated';
import type { Area } from '../../workbook/a1';
import type { SheetData } from '../../workbook/model';

export const overlaps = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

const contains = (outer: Area, inner: Area): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.column + outer.columns >= inner.column + inner.columns;

/**
 * Takes away the merged blocks inside `area`.
 *
 * @throws ServiceError when a block reaches beyond it.
 */
export function unmerge(sheet: SheetData, area: Area): void {
  const touched = sheet.merges.filter((merge) => overlaps(merge, area));
  if (touched.some((merge) => !contains(area, merge)))
    throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
  sheet.merges = sheet.merges.filter((merge) => !touched.includes(merge));
}
