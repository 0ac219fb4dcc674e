// SpreadsheetApp.Range: what the product does with a block of cells. Its parts, from the bottom: where it is
// (rangePlace), what stands in it (rangeValues), how it looks (rangeStyles), and here all that makes it a block.
// Left out: named ranges, text parts with styles of their own, copying, filling, banding, data sources.
import { type Emulated, type Members, ServiceError } from '../../engine/emulated';
import { type Area, areaName } from '../../workbook/a1';
import { changed } from '../../workbook/cells';
import type { CellData, Validation } from '../../workbook/model';
import { checkData } from './dimensions';
import { Filter } from './filter';
import { overlaps, unmerge } from './merging';
import { Protection } from './protection';
import { RangeStyles, STYLE_MEMBERS } from './rangeStyles';
import { alike, method } from './rules';
import { type SortKey, sortKeys, sortRows } from './sorting';
import { DataValidation } from './validationRules';

export const RANGE_MEMBERS: Members = {
  ...STYLE_MEMBERS,
  ...alike(method(), 'merge', 'mergeAcross', 'breakApart', 'getMergedRanges', 'isPartOfMerge'),
  ...alike(method(), 'clearDataValidations', 'getDataValidation', 'getDataValidations'),
  ...alike(method(), 'insertCheckboxes', 'removeCheckboxes', 'createFilter', 'protect'),
  clear: method('', 'Object'),
  setDataValidation: method('DataValidation|null'),
  setDataValidations: method('Object[][]'),
  sort: method('Object'),
};

export class Range extends RangeStyles {
  override readonly serviceName = 'SpreadsheetApp';
  readonly members = RANGE_MEMBERS;

  /** Keeps the first cell's content, as Sheets does. */
  merge(): this {
    return this.mergeBlocks([this.area]);
  }
  mergeAcross(): this {
    const { row, rows } = this.area;
    return this.mergeBlocks(
      Array.from({ length: rows }, (_, r) => ({ ...this.area, row: row + r, rows: 1 })),
    );
  }
  breakApart(): this {
    this.book.touch();
    unmerge(this.data, this.area);
    return this;
  }
  getMergedRanges(): Emulated[] {
    return this.data.merges
      .filter((merge) => overlaps(merge, this.area))
      .map((merge) => this.book.make.range(this.sheetId, merge));
  }
  isPartOfMerge(): boolean {
    return this.data.merges.some((merge) => overlaps(merge, this.area));
  }

  private mergeBlocks(blocks: readonly Area[]): this {
    const kept = new Set(
      blocks.map(({ row, column }) => `${row - this.area.row} ${column - this.area.column}`),
    );
    this.book.touch();
    unmerge(this.data, this.area);
    this.replaceCells((cell, r, c) =>
      cell && !kept.has(`${r} ${c}`) ? changed(cell, { value: undefined, formula: undefined }) : cell,
    );
    this.data.merges.push(...blocks.filter(({ rows, columns }) => rows * columns > 1));
    return this;
  }

  setDataValidation(rule: DataValidation | null): this {
    return this.validate(() => rule?.rule);
  }
  setDataValidations(rules: readonly (readonly (DataValidation | null)[])[]): this {
    checkData(rules, this.area);
    return this.validate((_, r, c) => rules[r]![c]?.rule);
  }
  getDataValidations(): (DataValidation | null)[][] {
    const { book } = this;
    return this.mapCells((cell) => (cell?.validation ? new DataValidation(book, cell.validation) : null));
  }
  getDataValidation(): DataValidation | null {
    const rule = this.firstCell()?.validation;
    return rule ? new DataValidation(this.book, rule) : null;
  }
  clearDataValidations(): this {
    return this.validate(() => undefined);
  }

  /** An unticked box holds FALSE. */
  insertCheckboxes(): this {
    const checkbox: Validation = { kind: 'checkbox', allowInvalid: false };
    this.replaceCells((cell) =>
      changed(cell, {
        validation: checkbox,
        value: cell?.formula === undefined && typeof cell?.value !== 'boolean' ? false : cell.value,
      }),
    );
    return this;
  }
  removeCheckboxes(): this {
    this.replaceCells((cell) =>
      cell?.validation?.kind === 'checkbox'
        ? changed(cell, { validation: undefined, value: undefined })
        : cell,
    );
    return this;
  }

  private validate(rule: (cell: CellData | undefined, r: number, c: number) => Validation | undefined): this {
    this.replaceCells((cell, r, c) => {
      const validation = rule(cell, r, c);
      return cell === undefined && validation === undefined ? cell : changed(cell, { validation });
    });
    return this;
  }

  /** Contents and formats; notes and validation stay. */
  clear(options: Readonly<Record<string, unknown>> = {}): this {
    const only = (name: string) => options[name] === true;
    const all = !Object.values(options).includes(true);
    this.replaceCells(
      (cell) =>
        cell &&
        changed(cell, {
          ...(all || only('contentsOnly') ? { value: undefined, formula: undefined, link: undefined } : {}),
          ...(all || only('formatOnly') ? { style: undefined, format: undefined } : {}),
          ...(only('validationsOnly') ? { validation: undefined } : {}),
          ...(only('commentsOnly') ? { note: undefined } : {}),
        }),
    );
    return this;
  }

  /** @param by Column number, `{ column, ascending }`, or several of them. */
  sort(by: unknown): this {
    const keys: readonly SortKey[] = sortKeys(by, this.area);
    const cells = this.mapCells((cell) => cell);
    const values = this.mapCells((cell, row, column) =>
      cell?.formula === undefined ? cell?.value : this.book.formulas.result(this.sheetId, row, column).value,
    );
    const order = sortRows(values, keys);
    this.replaceCells((_, r, c) => cells[order[r]!]![c]);
    return this;
  }

  createFilter(): Filter {
    if (this.data.filter !== undefined)
      throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
    this.book.touch();
    this.data.filter = this.getA1Notation();
    return new Filter(this.book, this.sheetId);
  }

  protect(): Protection {
    this.book.touch();
    const protection = { range: areaName(this.area), description: '', warningOnly: false };
    this.data.protections.push(protection);
    return new Protection(this.book, this.sheetId, protection);
  }
}
