import type { GridLayout } from '../../../host/workbench/deskState';
import { at, blockOf, moved, nameOf, placeNamed } from '../../../host/workbench/page/selection';

/** 10 rows and 5 columns; data down to row 6 and across to column D. */
const layout = {
  ...{ maxRows: 10, maxColumns: 5, lastRow: 6, lastColumn: 4, frozenRows: 0, frozenColumns: 0 },
  ...{ hiddenRows: [2], hiddenColumns: [1] },
} as unknown as GridLayout;

const press = (from: string, key: string, { isCtrl = false, isShift = false } = {}) => {
  const place = placeNamed(from, layout)!;
  const next = moved(at(place.row, place.column), { key, isCtrl, isShift }, layout, 4);
  return next && nameOf(next);
};

describe('moved', () => {
  it.each([
    ['A1', 'ArrowRight', 'C1', 'steps over the hidden column B'],
    ['A2', 'ArrowDown', 'A4', 'steps over the hidden row 3'],
    ['A1', 'ArrowUp', 'A1', 'stops at the top'],
    ['E10', 'ArrowDown', 'E10', 'stops at the bottom'],
    ['C4', 'PageDown', 'C8', 'goes a page down'],
    ['C4', 'PageUp', 'C1', 'goes a page up'],
    ['C4', 'Home', 'A4', 'goes to the first column'],
    ['A4', 'End', 'D4', 'goes to the last column with content'],
    ['A4', 'Enter', 'A5', 'goes down'],
    ['A4', 'Tab', 'C4', 'goes right'],
  ])('from %s by %s to %s: %s', (from, key, to) => expect(press(from, key)).toBe(to));

  it.each([
    ['A1', 'ArrowDown', 'A6'],
    ['A8', 'ArrowDown', 'A8'],
    ['C6', 'ArrowUp', 'C1'],
    ['C6', 'ArrowLeft', 'A6'],
    ['A6', 'ArrowRight', 'D6'],
    ['C6', 'Home', 'A1'],
    ['A1', 'End', 'D6'],
  ])('with Ctrl from %s by %s to the end of the data, %s', (from, key, to) =>
    expect(press(from, key, { isCtrl: true })).toBe(to),
  );

  it('with Shift extends the selection, but Tab and Enter go back', () => {
    expect(press('C4', 'ArrowDown', { isShift: true })).toBe('C4:C5');
    expect(press('C4', 'ArrowUp', { isShift: true })).toBe('C2:C4');
    expect(press('C4', 'Tab', { isShift: true })).toBe('A4');
    expect(press('C4', 'Enter', { isShift: true })).toBe('C2');
  });

  it('leaves other keys alone', () => expect(press('A1', 'x')).toBeUndefined());
});

describe('names', () => {
  it('count rows from 1 and columns from A', () => {
    expect(nameOf(at(1, 2))).toBe('C2');
    expect(nameOf(at(0, 27))).toBe('AB1');
    expect(blockOf({ active: { row: 4, column: 3 }, end: { row: 2, column: 1 } })).toEqual({
      ...{ row: 2, column: 1, rows: 3, columns: 3 },
    });
  });

  it('are found only inside of the tab', () => {
    expect(placeNamed(' e10 ', layout)).toEqual({ row: 9, column: 4 });
    for (const text of ['E11', 'F1', 'A0', '1', 'A', 'A1:B2', ''])
      expect(placeNamed(text, layout)).toBeUndefined();
  });
});
