// Which cell or head of the grid an element of the page belongs to.
import type { GridLayout } from '../deskState';
import type { Place } from '../gridEdits';
import type { Selection } from './selection';

/** @returns undefined outside of cells and row numbers. */
export function placeOf(element: Element): Place | undefined {
  const row = element.closest<HTMLElement>('[data-row]')?.dataset.row;
  const column = element.closest<HTMLElement>('[data-column]')?.dataset.column;
  return row === undefined ? undefined : { row: Number(row), column: Number(column ?? 0) };
}

/** What a press on an element selects; undefined where nothing is to be selected. */
export function pressed(
  element: Element,
  isShift: boolean,
  { active }: Selection,
  layout: GridLayout,
): Selection | undefined {
  const place = placeOf(element);
  const head = element.closest<HTMLElement>('[data-head]')?.dataset.head;
  const bottom = layout.maxRows - 1;
  const right = layout.maxColumns - 1;
  if (head === 'all') return allOf(layout);
  if (head === 'row' && place)
    return { active: { row: place.row, column: 0 }, end: { row: place.row, column: right } };
  if (head !== undefined)
    return { active: { row: 0, column: Number(head) }, end: { row: bottom, column: Number(head) } };
  return place && { active: isShift ? active : place, end: place };
}

export const allOf = ({ maxRows, maxColumns }: GridLayout): Selection => ({
  active: { row: 0, column: 0 },
  end: { row: maxRows - 1, column: maxColumns - 1 },
});
