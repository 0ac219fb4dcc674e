// The grid of a tab as scripts see it: sizes, rows and columns put in and taken out, widths, frozen and hidden.
import { Emulated, type Members, ServiceError } from '../../engine/emulated';
import { placeOf } from '../../formulas/formulas';
import { displayText, displayValue } from '../../workbook/numberFormat';
import { deleteLines, insertLines, type Axis } from '../../workbook/grid';
import { lastFilledColumn, lastFilledRow } from '../../workbook/cells';
import type { SheetData } from '../../workbook/model';
import type { Book } from './book';
import { checkRoom } from './dimensions';
import { alike, method } from './rules';

const DEFAULT_COLUMN_WIDTH = 100;
const DEFAULT_ROW_HEIGHT = 21;
const CHARACTER_WIDTH = 7;

export const GRID_MEMBERS: Members = {
  ...alike(method(), 'getLastRow', 'getLastColumn', 'getMaxRows', 'getMaxColumns'),
  ...alike(method(), 'getFrozenRows', 'getFrozenColumns', 'hasHiddenGridlines'),
  ...alike(method('Integer, Integer'), 'insertRowsAfter', 'insertRowsBefore', 'insertColumnsAfter'),
  ...alike(method('Integer, Integer'), 'insertColumnsBefore', 'deleteRows', 'deleteColumns'),
  ...alike(method('Integer'), 'deleteRow', 'deleteColumn', 'setFrozenRows', 'setFrozenColumns'),
  ...alike(method('Integer'), 'getColumnWidth', 'getRowHeight', 'autoResizeColumn'),
  ...alike(method('Integer, Integer'), 'setColumnWidth', 'setRowHeight', 'autoResizeColumns'),
  ...alike(method('Integer, Integer, Integer'), 'setColumnWidths', 'setRowHeights'),
  ...alike(method('Integer', 'Integer, Integer'), 'hideColumns', 'showColumns', 'hideRows', 'showRows'),
  setHiddenGridlines: method('Boolean'),
};

export abstract class SheetGrid extends Emulated {
  readonly className = 'Sheet';

  constructor(
    readonly book: Book,
    readonly id: number,
  ) {
    super();
  }

  get data(): SheetData {
    return this.book.sheetData(this.id);
  }

  getLastRow(): number {
    return Math.max(lastFilledRow(this.data), ...this.spilled().map(({ row }) => row + 1));
  }
  getLastColumn(): number {
    return Math.max(lastFilledColumn(this.data), ...this.spilled().map(({ column }) => column + 1));
  }
  /** Cells that show part of a neighbour's result count as content. */
  private spilled(): { readonly row: number; readonly column: number }[] {
    return [...(this.book.formulas.spilled(this.id)?.keys() ?? [])].map(placeOf);
  }

  getMaxRows(): number {
    return this.data.maxRows;
  }
  getMaxColumns(): number {
    return this.data.maxColumns;
  }

  insertRowsAfter(after: number, count: number): this {
    return this.insert('row', after, count);
  }
  insertRowsBefore(before: number, count: number): this {
    return this.insert('row', before - 1, count);
  }
  insertColumnsAfter(after: number, count: number): this {
    return this.insert('column', after, count);
  }
  insertColumnsBefore(before: number, count: number): this {
    return this.insert('column', before - 1, count);
  }
  deleteRows(first: number, count: number): void {
    this.remove('row', first - 1, count);
  }
  deleteRow(row: number): this {
    this.remove('row', row - 1, 1);
    return this;
  }
  deleteColumns(first: number, count: number): void {
    this.remove('column', first - 1, count);
  }
  deleteColumn(column: number): this {
    this.remove('column', column - 1, 1);
    return this;
  }

  private insert(axis: Axis, at: number, count: number): this {
    const { maxRows, maxColumns } = this.data;
    const [size, across] = axis === 'row' ? [maxRows, maxColumns] : [maxColumns, maxRows];
    if (at < 0 || at > size) throw new ServiceError(`Those ${axis}s are out of bounds.`);
    if (count < 1) throw new ServiceError(`The number of ${axis}s must be at least 1.`);
    checkRoom(this.book.workbook, count * across);
    this.book.touch();
    insertLines(this.book.workbook, this.data, axis, at, count);
    return this;
  }

  private remove(axis: Axis, at: number, count: number): void {
    const { maxRows, maxColumns, frozenRows, frozenColumns } = this.data;
    const [size, frozen] = axis === 'row' ? [maxRows, frozenRows] : [maxColumns, frozenColumns];
    if (at < 0 || count < 1 || at + count > size) throw new ServiceError(`Those ${axis}s are out of bounds.`);
    if (count === size) throw new ServiceError(`You can't delete all the ${axis}s on the sheet.`);
    if (frozen < size && at <= frozen && at + count === size)
      throw new ServiceError(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
    this.book.touch();
    deleteLines(this.book.workbook, this.data, axis, at, count);
  }

  getFrozenRows(): number {
    return this.data.frozenRows;
  }
  getFrozenColumns(): number {
    return this.data.frozenColumns;
  }
  setFrozenRows(rows: number): void {
    if (rows < 0 || rows >= this.data.maxRows)
      throw new ServiceError("You can't freeze all visible rows on the sheet.");
    this.book.touch();
    this.data.frozenRows = rows;
  }
  setFrozenColumns(columns: number): void {
    if (columns < 0 || columns >= this.data.maxColumns)
      throw new ServiceError("You can't freeze all visible columns on the sheet.");
    this.book.touch();
    this.data.frozenColumns = columns;
  }

  getColumnWidth(column: number): number {
    return this.data.columnWidths[column - 1] ?? DEFAULT_COLUMN_WIDTH;
  }
  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }
  setColumnWidths(first: number, count: number, width: number): this {
    this.checkColumns(first, count);
    this.book.touch();
    for (let c = first - 1; c < first - 1 + count; c += 1) this.data.columnWidths[c] = width;
    return this;
  }
  getRowHeight(row: number): number {
    return this.data.rowHeights[row - 1] ?? DEFAULT_ROW_HEIGHT;
  }
  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }
  setRowHeights(first: number, count: number, height: number): this {
    if (first < 1 || first - 1 + count > this.data.maxRows)
      throw new ServiceError('Those rows are out of bounds.');
    this.book.touch();
    for (let r = first - 1; r < first - 1 + count; r += 1) this.data.rowHeights[r] = height;
    return this;
  }
  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }
  /** As wide as the longest shown text, by a mean width of a character. */
  autoResizeColumns(first: number, count: number): this {
    this.checkColumns(first, count);
    this.book.touch();
    for (let c = first - 1; c < first - 1 + count; c += 1) {
      const longest = this.data.cells.reduce(
        (most, cells, row) => Math.max(most, this.shownLength(cells?.[c], row, c)),
        0,
      );
      if (longest > 0) this.data.columnWidths[c] = longest * CHARACTER_WIDTH + 14;
    }
    return this;
  }

  private shownLength(cell: Parameters<typeof displayText>[0], row: number, column: number): number {
    if (cell?.formula === undefined) return displayText(cell).length;
    const { value, format } = this.book.formulas.result(this.id, row, column);
    return displayValue(value, cell.format ?? format).length;
  }

  hideColumns(first: number, count = 1): void {
    this.setHidden('hiddenColumns', first, count, true);
  }
  showColumns(first: number, count = 1): void {
    this.setHidden('hiddenColumns', first, count, false);
  }
  hideRows(first: number, count = 1): void {
    this.setHidden('hiddenRows', first, count, true);
  }
  showRows(first: number, count = 1): void {
    this.setHidden('hiddenRows', first, count, false);
  }
  private setHidden(
    kind: 'hiddenRows' | 'hiddenColumns',
    first: number,
    count: number,
    hidden: boolean,
  ): void {
    this.book.touch();
    const lines = Array.from({ length: count }, (_, index) => first - 1 + index);
    const others = this.data[kind].filter((line) => !lines.includes(line));
    this.data[kind] = hidden ? [...others, ...lines].sort((a, b) => a - b) : others;
  }

  hasHiddenGridlines(): boolean {
    return this.data.hideGridlines;
  }
  setHiddenGridlines(hidden: boolean): this {
    this.book.touch();
    this.data.hideGridlines = hidden;
    return this;
  }

  private checkColumns(first: number, count: number): void {
    if (first < 1 || first - 1 + count > this.data.maxColumns)
      throw new ServiceError('Those columns are out of bounds.');
  }
}
