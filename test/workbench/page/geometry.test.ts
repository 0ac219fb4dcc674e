import type { GridLayout } from '../../../host/workbench/deskState';
import {
  columnLefts,
  columnName,
  rowTops,
  scrolledTo,
  spillOf,
  visibleRows,
} from '../../../host/workbench/page/geometry';
import type { ViewCell } from '../../../host/workbook/viewport';

const layout = (more: Partial<GridLayout>): GridLayout =>
  ({
    maxRows: 4,
    maxColumns: 3,
    rowHeights: {},
    columnWidths: {},
    hiddenRows: [],
    hiddenColumns: [],
    ...more,
  }) as GridLayout;

const text = (column: number, more: Partial<ViewCell> = {}): ViewCell => ({
  column,
  text: 'words',
  kind: 'text',
  ...more,
});
const cells = (...all: ViewCell[]) => new Map(all.map((cell) => [cell.column, cell]));

describe('places', () => {
  it('add up heights and widths, hidden ones none', () => {
    expect([...rowTops(layout({ rowHeights: { 1: 50 }, hiddenRows: [2] }))]).toEqual([0, 21, 71, 71, 92]);
    expect(columnLefts(layout({ columnWidths: { 0: 60 }, hiddenColumns: [1] }))).toEqual([0, 60, 60, 160]);
  });

  it('of rows in view have a margin', () => {
    const tops = rowTops(layout({ maxRows: 1000 }));
    expect(visibleRows(tops, 0, 210)).toEqual([0, 30]);
    expect(visibleRows(tops, 2100, 210)).toEqual([80, 130]);
    expect(visibleRows(tops, 21_000, 210)).toEqual([980, 999]);
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('of column %i is %s', (column, name) => expect(columnName(column)).toBe(name));

  it('are scrolled to only when they are out of view', () => {
    const view = { frozen: 20, size: 200 };
    expect(scrolledTo(100, { ...view, start: 150, end: 170 })).toBe(100);
    expect(scrolledTo(100, { ...view, start: 110, end: 130 })).toBe(90);
    expect(scrolledTo(100, { ...view, start: 400, end: 420 })).toBe(220);
    expect(scrolledTo(100, { ...view, start: 0, end: 20 })).toBe(100);
    // higher than the view: its beginning is what counts
    expect(scrolledTo(0, { ...view, start: 300, end: 900 })).toBe(280);
  });
});

describe('a long text', () => {
  it('runs on over blank neighbours, up to the next content', () => {
    expect(spillOf(text(0), cells(text(0)), 0, 5)).toBe(4);
    expect(spillOf(text(0), cells(text(0), text(2)), 0, 5)).toBe(1);
    expect(spillOf(text(0), cells(text(0), text(1, { text: '' })), 0, 5)).toBe(4);
    expect(spillOf(text(0), cells(text(0), text(1, { text: '', checkbox: true })), 0, 5)).toBe(0);
  });

  it.each([
    ['that wraps', { style: { wrap: 'WRAP' } }],
    ['that is clipped', { style: { wrap: 'CLIP' } }],
    ['at the right', { style: { horizontal: 'right' } }],
    ['that is a number', { kind: 'number' }],
    ['with a drop-down', { choices: ['Yes'] }],
  ] as const)('stays in its cell: one %s', (_, more) => {
    const cell = text(0, more as Partial<ViewCell>);
    expect(spillOf(cell, cells(cell), 0, 5)).toBe(0);
  });
});
