// What stands in the cells of a range: values, formulas, what they show, links, notes.
import { type Members, ServiceError } from '../../engine/emulated';
import { placeKey } from '../../formulas/formulas';
import { cellName } from '../../workbook/a1';
import { changed, isFilled } from '../../workbook/cells';
import { entered } from '../../workbook/enteredCell';
import type { CellData, CellValue } from '../../workbook/model';
import { displayValue } from '../../workbook/numberFormat';
import type { Typed } from '../../workbook/typedInput';
import { accepts } from '../../workbook/validation';
import { checkData } from './dimensions';
import { PLACE_MEMBERS, RangePlace } from './rangePlace';
import { RichTextValue } from './richText';
import { alike, method } from './rules';
import { fromScript, type ScriptValue, toScript } from './scriptValues';
import { styled } from './styling';

export const VALUE_MEMBERS: Members = {
  ...PLACE_MEMBERS,
  ...alike(method(), 'getValue', 'getValues', 'getDisplayValue', 'getDisplayValues', 'isBlank'),
  ...alike(method(), 'getFormula', 'getFormulas', 'getRichTextValue', 'getRichTextValues'),
  ...alike(method(), 'getNote', 'getNotes', 'clearNote', 'clearContent'),
  setValue: method('Object'),
  setValues: method('Object[][]'),
  setFormula: method('String'),
  setFormulas: method('String[][]'),
  setNote: method('String|null'),
  setNotes: method('Object[][]'),
  setRichTextValue: method('RichTextValue'),
  setRichTextValues: method('RichTextValue[][]'),
};

export abstract class RangeValues extends RangePlace {
  getValues(): ScriptValue[][] {
    const { timeZone } = this.book.workbook;
    const result = this.results();
    return this.mapCells((cell, row, column) => {
      const { value, format } = result(cell, row, column);
      return toScript(value, format, timeZone);
    });
  }
  getValue(): ScriptValue {
    return this.first().getValues()[0]![0]!; // a range has at least one cell
  }

  getDisplayValues(): string[][] {
    const result = this.results();
    return this.mapCells((cell, row, column) => {
      const { value, format } = result(cell, row, column);
      return displayValue(value, format);
    });
  }
  getDisplayValue(): string {
    return this.first().getDisplayValues()[0]![0]!;
  }

  getFormulas(): string[][] {
    return this.mapCells((cell) => cell?.formula ?? '');
  }
  getFormula(): string {
    return this.firstCell()?.formula ?? '';
  }

  isBlank(): boolean {
    return this.mapCells(isFilled).every((row) => !row.includes(true));
  }

  /** Text is read as if it had been typed; nothing is written when one cell refuses its value. */
  setValues(values: readonly (readonly unknown[])[]): this {
    checkData(values, this.area);
    const zone = { timeZone: this.book.workbook.timeZone, year: this.book.currentYear() };
    return this.enter((cell, r, c) => fromScript(values[r]![c], cell?.format, zone));
  }
  setValue(value: unknown): this {
    const zone = { timeZone: this.book.workbook.timeZone, year: this.book.currentYear() };
    return this.enter((cell) => fromScript(value, cell?.format, zone));
  }

  setFormulas(formulas: readonly (readonly string[])[]): this {
    checkData(formulas, this.area);
    return this.enter((_, r, c) => asFormula(formulas[r]![c]!));
  }
  setFormula(formula: string): this {
    return this.enter(() => asFormula(formula));
  }

  private enter(typed: (cell: CellData | undefined, r: number, c: number) => Typed): this {
    this.replaceCells((cell, r, c) => {
      const input = typed(cell, r, c);
      this.checkValidation(cell, input.value, r, c);
      return entered(cell, input);
    });
    return this;
  }

  private checkValidation(
    cell: CellData | undefined,
    value: CellValue | undefined,
    r: number,
    c: number,
  ): void {
    const rule = cell?.validation;
    if (!rule || rule.allowInvalid || accepts(rule, value, cell.format, this.book.workbook)) return;
    const name = cellName(this.area.row + r, this.area.column + c);
    throw new ServiceError(
      `The data you entered in cell ${name} violates the data validation rules set on this cell.`,
    );
  }

  /** Null for cells that hold no text, as Google answers. */
  getRichTextValues(): (RichTextValue | null)[][] {
    return this.mapCells((cell) => {
      if (cell?.formula !== undefined) return null;
      const text = cell?.value ?? '';
      return typeof text === 'string' ? new RichTextValue(text, cell?.link, {}) : null;
    });
  }
  getRichTextValue(): RichTextValue | null {
    return this.first().getRichTextValues()[0]![0]!;
  }
  setRichTextValues(values: readonly (readonly RichTextValue[])[]): this {
    checkData(values, this.area);
    this.replaceCells((cell, r, c) => {
      const { text, link, style } = values[r]![c]!;
      const next = changed(cell, { value: text === '' ? undefined : text, formula: undefined, link });
      return styled(next, style);
    });
    return this;
  }
  setRichTextValue(value: RichTextValue): this {
    return this.setRichTextValues(this.mapCells(() => value));
  }

  getNotes(): string[][] {
    return this.mapCells((cell) => cell?.note ?? '');
  }
  getNote(): string {
    return this.firstCell()?.note ?? '';
  }
  setNotes(notes: readonly (readonly unknown[])[]): this {
    checkData(notes, this.area);
    this.replaceCells((cell, r, c) => withNote(cell, notes[r]![c]));
    return this;
  }
  setNote(note: string | null): this {
    this.replaceCells((cell) => withNote(cell, note));
    return this;
  }
  clearNote(): this {
    return this.setNote(null);
  }

  clearContent(): this {
    this.replaceCells(
      (cell) => cell && changed(cell, { value: undefined, formula: undefined, link: undefined }),
    );
    return this;
  }

  /** What cells show: their own value, the result of their formula, or part of a neighbour's. */
  private results(): (cell: CellData | undefined, row: number, column: number) => Shown {
    const { formulas } = this.book;
    const spilled = formulas.spilled(this.sheetId);
    return (cell, row, column) => {
      if (cell?.formula !== undefined) {
        const { value, format } = formulas.result(this.sheetId, row, column);
        return { value, format: cell.format ?? format };
      }
      if (spilled && !isFilled(cell))
        return { value: spilled.get(placeKey(row, column))?.value, format: cell?.format };
      return cell ?? BLANK;
    };
  }

  /** The range of the first cell alone. */
  private first(): RangeValues {
    return this.book.make.range(this.sheetId, { ...this.area, rows: 1, columns: 1 }) as RangeValues;
  }
}

type Shown =
  Pick<CellData, 'value' | 'format'> | { value: CellValue | undefined; format: string | undefined };

const BLANK: Shown = {};

const asFormula = (text: string): Typed =>
  text === '' ? {} : { formula: text.startsWith('=') ? text : `=${text}` };

const withNote = (cell: CellData | undefined, note: unknown): CellData | undefined => {
  const text = note === null || note === undefined ? '' : String(note);
  return cell === undefined && text === ''
    ? undefined
    : changed(cell, { note: text === '' ? undefined : text });
};
