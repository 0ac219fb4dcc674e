// Where a range is: the part of Range that knows coordinates and nothing of what stands there.
import { Emulated, type Members, NotEmulatedError, ServiceError } from '../../engine/emulated';
import { type Area, areaName } from '../../workbook/a1';
import { cellAt } from '../../workbook/cells';
import type { CellData, SheetData } from '../../workbook/model';
import type { Book } from './book';
import { checkedArea, insideGrid } from './dimensions';
import { alike, method } from './rules';

export const PLACE_MEMBERS: Members = {
  ...alike(method(), 'getRow', 'getColumn', 'getLastRow', 'getLastColumn', 'getNumRows', 'getNumColumns'),
  ...alike(method(), 'getA1Notation', 'getSheet', 'activate'),
  getCell: method('Integer, Integer'),
  offset: method('Integer, Integer', 'Integer, Integer, Integer', 'Integer, Integer, Integer, Integer'),
};

export abstract class RangePlace extends Emulated {
  readonly className = 'Range';

  constructor(
    readonly book: Book,
    readonly sheetId: number,
    readonly area: Area,
  ) {
    super();
  }

  /** The tab's data; looked up each time, since a taken-back write replaces it. */
  get data(): SheetData {
    return this.book.sheetData(this.sheetId);
  }

  getRow(): number {
    return this.area.row + 1;
  }
  getColumn(): number {
    return this.area.column + 1;
  }
  getLastRow(): number {
    return this.area.row + this.area.rows;
  }
  getLastColumn(): number {
    return this.area.column + this.area.columns;
  }
  getNumRows(): number {
    return this.area.rows;
  }
  getNumColumns(): number {
    return this.area.columns;
  }
  getA1Notation(): string {
    return areaName(this.area);
  }
  getSheet(): Emulated {
    return this.book.make.sheet(this.sheetId);
  }

  getCell(row: number, column: number): Emulated {
    if (row < 1 || row > this.area.rows || column < 1 || column > this.area.columns)
      throw new ServiceError('Cell reference out of range');
    return this.book.make.range(this.sheetId, {
      row: this.area.row + row - 1,
      column: this.area.column + column - 1,
      rows: 1,
      columns: 1,
    });
  }

  offset(rows: number, columns: number, height = this.area.rows, width = this.area.columns): Emulated {
    const area = checkedArea(this.data, this.getRow() + rows, this.getColumn() + columns, height, width);
    return this.book.make.range(this.sheetId, area);
  }

  /** Brings the tab to the front; which cells are selected is not kept. */
  activate(): this {
    this.book.touch();
    this.book.workbook.activeSheet = this.book.workbook.sheets.findIndex(({ id }) => id === this.sheetId);
    return this;
  }

  /** Something for each cell, as rows. */
  protected mapCells<T>(read: (cell: CellData | undefined, row: number, column: number) => T): T[][] {
    const { cells } = this.checkedData();
    const { row: top, column: left, rows, columns } = this.area;
    const result = new Array<T[]>(rows);
    for (let r = 0; r < rows; r += 1) {
      const line = cells[top + r];
      const values = new Array<T>(columns);
      for (let c = 0; c < columns; c += 1) values[c] = read(line?.[left + c] ?? undefined, top + r, left + c);
      result[r] = values;
    }
    return result;
  }

  /** Replaces each cell of the range; all new cells are worked out before the first is put. */
  protected replaceCells(
    next: (cell: CellData | undefined, r: number, c: number) => CellData | undefined,
  ): void {
    const { row: top, column: left, rows, columns } = this.area;
    const made = this.mapCells((cell, row, column) => next(cell, row - top, column - left));
    this.book.touch();
    const { cells } = this.data;
    for (let r = 0; r < rows; r += 1) {
      const fresh = made[r] as (CellData | undefined)[]; // one array a row was just made
      let line = cells[top + r];
      if (!line) {
        if (fresh.every((cell) => cell === undefined)) continue;
        line = cells[top + r] = [];
      }
      for (let c = 0; c < columns; c += 1) {
        const cell = fresh[c];
        if (cell !== undefined || left + c < line.length) line[left + c] = cell;
      }
    }
  }

  protected firstCell(): CellData | undefined {
    return cellAt(this.checkedData(), this.area.row, this.area.column);
  }

  /** A range may outlive the rows it was made for. */
  private checkedData(): SheetData {
    const data = this.data;
    insideGrid(data, this.area);
    return data;
  }

  protected notEmulated(what: string): NotEmulatedError {
    return new NotEmulatedError(`Range.${what}`);
  }
}
