// How the cells of a range look: number formats, fonts, colours, alignment, wrapping, borders.
import { type Members, NotEmulatedError } from '../../engine/emulated';
import type { EnumValue } from '../../engine/enumeration';
import { changed } from '../../workbook/cells';
import type { CellData, CellStyle } from '../../workbook/model';
import { AUTOMATIC, isNumberFormat } from '../../workbook/numberFormat';
import { checkData } from './dimensions';
import { RangeValues, VALUE_MEMBERS } from './rangeValues';
import { alike, method } from './rules';
import * as styling from './styling';

export const STYLE_MEMBERS: Members = {
  ...VALUE_MEMBERS,
  ...alike(method(), 'getNumberFormat', 'getNumberFormats', 'getFontWeight', 'getFontWeights'),
  ...alike(method(), 'getBackground', 'getBackgrounds', 'getFontColors', 'clearFormat', 'getWraps'),
  ...alike(method('String'), 'setNumberFormat'),
  ...alike(method('String|null'), 'setFontWeight', 'setFontStyle', 'setFontColor', 'setFontFamily'),
  ...alike(method('String|null'), 'setBackground', 'setHorizontalAlignment', 'setVerticalAlignment'),
  ...alike(method('Object[][]'), 'setFontWeights', 'setFontStyles', 'setFontColors', 'setFontFamilies'),
  ...alike(method('Object[][]'), 'setBackgrounds', 'setHorizontalAlignments', 'setVerticalAlignments'),
  setNumberFormats: method('String[][]'),
  setFontSize: method('Integer'),
  setFontSizes: method('Integer[][]'),
  setWrap: method('Boolean'),
  setWraps: method('Boolean[][]'),
  setWrapStrategy: method('WrapStrategy'),
  setBorder: method(
    'Boolean|null, Boolean|null, Boolean|null, Boolean|null, Boolean|null, Boolean|null',
    'Boolean|null, Boolean|null, Boolean|null, Boolean|null, Boolean|null, Boolean|null, String|null, BorderStyle|null',
  ),
};

type Values = readonly (readonly unknown[])[];
type Side = 'top' | 'right' | 'bottom' | 'left';

export abstract class RangeStyles extends RangeValues {
  getNumberFormats(): string[][] {
    return this.mapCells((cell) => cell?.format ?? AUTOMATIC);
  }
  getNumberFormat(): string {
    return this.firstCell()?.format ?? AUTOMATIC;
  }
  setNumberFormat(pattern: string): this {
    this.replaceCells((cell) => withFormat(cell, pattern));
    return this;
  }
  setNumberFormats(patterns: Values): this {
    checkData(patterns, this.area);
    this.replaceCells((cell, r, c) => withFormat(cell, patterns[r]![c] as string)); // checked by the guard
    return this;
  }

  getFontWeights(): string[][] {
    return this.mapCells((cell) => (cell?.style?.bold ? 'bold' : 'normal'));
  }
  getFontWeight(): string {
    return this.firstCell()?.style?.bold ? 'bold' : 'normal';
  }
  getBackgrounds(): string[][] {
    return this.mapCells((cell) => cell?.style?.background ?? '#ffffff');
  }
  getBackground(): string {
    return this.firstCell()?.style?.background ?? '#ffffff';
  }
  getFontColors(): string[][] {
    return this.mapCells((cell) => cell?.style?.fontColor ?? '#000000');
  }
  getWraps(): boolean[][] {
    return this.mapCells((cell) => cell?.style?.wrap === 'WRAP');
  }

  setFontWeight(value: string | null): this {
    return this.styleAll(styling.fontWeight(value));
  }
  setFontWeights(values: Values): this {
    return this.styleEach(values, styling.fontWeight);
  }
  setFontStyle(value: string | null): this {
    return this.styleAll(styling.fontStyle(value));
  }
  setFontStyles(values: Values): this {
    return this.styleEach(values, styling.fontStyle);
  }
  setFontSize(value: number): this {
    return this.styleAll(styling.fontSize(value));
  }
  setFontSizes(values: Values): this {
    return this.styleEach(values, styling.fontSize);
  }
  setFontColor(value: string | null): this {
    return this.styleAll(styling.fontColor(value));
  }
  setFontColors(values: Values): this {
    return this.styleEach(values, styling.fontColor);
  }
  setFontFamily(value: string | null): this {
    return this.styleAll(styling.fontFamily(value));
  }
  setFontFamilies(values: Values): this {
    return this.styleEach(values, styling.fontFamily);
  }
  setBackground(value: string | null): this {
    return this.styleAll(styling.background(value));
  }
  setBackgrounds(values: Values): this {
    return this.styleEach(values, styling.background);
  }
  setHorizontalAlignment(value: string | null): this {
    return this.styleAll(styling.horizontal(value));
  }
  setHorizontalAlignments(values: Values): this {
    return this.styleEach(values, styling.horizontal);
  }
  setVerticalAlignment(value: string | null): this {
    return this.styleAll(styling.vertical(value));
  }
  setVerticalAlignments(values: Values): this {
    return this.styleEach(values, styling.vertical);
  }
  setWrap(value: boolean): this {
    return this.styleAll(styling.wrap(value));
  }
  setWraps(values: Values): this {
    return this.styleEach(values, styling.wrap);
  }
  setWrapStrategy(strategy: EnumValue): this {
    const wrap = strategy.label as NonNullable<CellStyle['wrap']>;
    return this.styleAll({ wrap: wrap === 'OVERFLOW' ? undefined : wrap });
  }

  /** Each flag: true draws, false takes away, null leaves as it is. */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: EnumValue | null = null,
  ): this {
    const line = { color: styling.fontColor(color).fontColor ?? '#000000', style: style?.label ?? 'SOLID' };
    const { rows, columns } = this.area;
    this.replaceCells((cell, r, c) => {
      const flags: Readonly<Record<Side, boolean | null>> = {
        top: r === 0 ? top : horizontal,
        bottom: r === rows - 1 ? bottom : horizontal,
        left: c === 0 ? left : vertical,
        right: c === columns - 1 ? right : vertical,
      };
      return withBorders(cell, flags, line);
    });
    return this;
  }

  /** Keeps the number format, as Google says of this method. */
  clearFormat(): this {
    this.replaceCells((cell) => (cell?.style ? changed(cell, { style: undefined }) : cell));
    return this;
  }

  private styleAll(change: styling.StyleChange): this {
    this.replaceCells((cell) => styling.styled(cell, change));
    return this;
  }
  private styleEach(values: Values, change: (value: unknown) => styling.StyleChange): this {
    checkData(values, this.area);
    this.replaceCells((cell, r, c) => styling.styled(cell, change(values[r]![c])));
    return this;
  }
}

function withFormat(cell: CellData | undefined, pattern: string): CellData | undefined {
  const automatic = pattern === '' || pattern === 'General' || pattern === AUTOMATIC;
  if (!automatic && !isNumberFormat(pattern))
    throw new NotEmulatedError(`the number format ${JSON.stringify(pattern)}`);
  if (automatic && cell?.format === undefined) return cell;
  return changed(cell, { format: automatic ? undefined : pattern });
}

function withBorders(
  cell: CellData | undefined,
  flags: Readonly<Record<Side, boolean | null>>,
  line: { readonly color: string; readonly style: string },
): CellData | undefined {
  const borders = { ...cell?.style?.borders };
  for (const [side, flag] of Object.entries(flags) as [Side, boolean | null][]) {
    if (flag === true) borders[side] = line;
    if (flag === false) delete borders[side];
  }
  return styling.styled(cell, { borders: Object.keys(borders).length > 0 ? borders : undefined });
}
