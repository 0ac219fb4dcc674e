// Colours that depend on what a cell holds, in the model's words and in those of the .xlsx file.
import type { ConditionalFormattingOptions, ConditionalFormattingRule, Style } from 'exceljs';
import { cellName, parseArea } from '../../workbook/a1';
import type { CellStyle, SheetData } from '../../workbook/model';
import { fromArgb, toArgb, toFileStyle } from './cellStyles';

type Format = SheetData['conditionalFormats'][number];

/** A rule of the model: condition and look in one object, as the rule builder of Sheets makes them. */
interface Rule extends CellStyle {
  readonly criteria?: string;
  readonly args?: readonly (string | number)[];
}

/** Comparisons that the file knows by name; for texts only being equal. */
const OPERATORS: Readonly<Record<string, string>> = {
  TEXT_EQUAL_TO: 'equal',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  NUMBER_BETWEEN: 'between',
};

/** Other conditions become formulas about the first cell. */
const FORMULAS: Readonly<Record<string, (cell: string, wanted: string) => string>> = {
  TEXT_CONTAINS: (cell, wanted) => `ISNUMBER(SEARCH(${wanted},${cell}))`,
  TEXT_DOES_NOT_CONTAIN: (cell, wanted) => `ISERROR(SEARCH(${wanted},${cell}))`,
  TEXT_STARTS_WITH: (cell, wanted) => `LEFT(${cell},LEN(${wanted}))=${wanted}`,
  TEXT_ENDS_WITH: (cell, wanted) => `RIGHT(${cell},LEN(${wanted}))=${wanted}`,
  CELL_EMPTY: (cell) => `LEN(TRIM(${cell}))=0`,
  CELL_NOT_EMPTY: (cell) => `LEN(TRIM(${cell}))>0`,
};

/** The format for the file; undefined for a condition that the file does not know. */
export function toFileFormatting(
  { ranges, rule }: Format,
  grid: { readonly rows: number; readonly columns: number },
  priority: number,
): ConditionalFormattingOptions | undefined {
  const { criteria = '', args = [], ...look } = rule as Rule;
  const area = parseArea(ranges[0] ?? '', grid);
  const condition = area && conditionOf(criteria, args, cellName(area.row, area.column));
  if (!condition) return undefined;
  const made = { ...condition, priority, style: fileLook(look) };
  return { ref: ranges.join(' '), rules: [made as ConditionalFormattingRule] };
}

function conditionOf(criteria: string, args: readonly (string | number)[], cell: string) {
  const operator = OPERATORS[criteria];
  if (operator) return { type: 'cellIs', operator, formulae: args.map(literal) };
  const formula = criteria === 'CUSTOM_FORMULA' ? String(args[0]).replace(/^=/, '') : undefined;
  const expression = formula ?? FORMULAS[criteria]?.(cell, literal(args[0] ?? ''));
  return expression === undefined ? undefined : { type: 'expression', formulae: [expression] };
}

const literal = (value: string | number): string =>
  typeof value === 'number' ? String(value) : `"${value.replaceAll('"', '""')}"`;

/** In conditional formats the file keeps the cell's colour as the background of its pattern, and no font's name. */
function fileLook(look: CellStyle): Partial<Style> {
  const { fill, font: { name: _name, size: _size, ...font } = {}, ...rest } = toFileStyle(look);
  const style = Object.keys(font).length > 0 ? { ...rest, font } : rest;
  return fill && look.background
    ? { ...style, fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: toArgb(look.background) } } }
    : style;
}

/** The model's formats; rules that Sheets does not have, such as bars in cells, are left out. */
export const fromFileFormatting = ({ ref, rules }: ConditionalFormattingOptions): Format[] =>
  rules.flatMap((rule) => {
    const condition = modelCondition(rule);
    return condition
      ? [{ ranges: ref.split(' '), rule: { ...condition, ...modelLook(rule.style ?? {}) } }]
      : [];
  });

function modelCondition(rule: ConditionalFormattingRule): Pick<Rule, 'criteria' | 'args'> | undefined {
  const formulae = ('formulae' in rule && rule.formulae ? rule.formulae : []).map(String);
  if (rule.type === 'expression') return { criteria: 'CUSTOM_FORMULA', args: [`=${formulae[0] ?? ''}`] };
  if (rule.type !== 'cellIs') return undefined;
  const texts = formulae.map((formula) => /^"(.*)"$/s.exec(formula)?.[1]?.replaceAll('""', '"'));
  if (rule.operator === 'equal' && texts[0] !== undefined)
    return { criteria: 'TEXT_EQUAL_TO', args: [texts[0]] };
  const numbers = formulae.map(Number);
  const criteria = Object.keys(OPERATORS).find(
    (name) => name.startsWith('NUMBER') && OPERATORS[name] === rule.operator,
  );
  return criteria && !numbers.some(Number.isNaN) ? { criteria, args: numbers } : undefined;
}

function modelLook({ fill, font }: Partial<Style>): CellStyle {
  const background = fill?.type === 'pattern' ? fromArgb(fill.bgColor?.argb) : undefined;
  const fontColor = fromArgb(font?.color?.argb);
  return {
    ...(background && { background }),
    ...(fontColor && { fontColor }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
  };
}
