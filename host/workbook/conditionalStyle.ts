// Which look a conditional format gives to a cell. Rules with formulas are not applied here.
import { type Area, parseArea } from './a1';
import type { CellStyle, CellValue, SheetData } from './model';

interface PreparedRule {
  readonly areas: readonly Area[];
  readonly criteria: string;
  readonly args: readonly (string | number)[];
  readonly style: CellStyle;
}

/** Rules of a tab, ready to be asked about many cells. */
export class ConditionalStyles {
  private readonly rules: readonly PreparedRule[];

  constructor(sheet: SheetData) {
    const grid = { rows: sheet.maxRows, columns: sheet.maxColumns };
    this.rules = sheet.conditionalFormats.map(({ ranges, rule }) => {
      const {
        criteria = '',
        args = [],
        ...style
      } = rule as { criteria?: string; args?: (string | number)[] };
      return { areas: ranges.flatMap((range) => parseArea(range, grid) ?? []), criteria, args, style };
    });
  }

  /** The look of the first rule that holds for the cell. */
  styleOf(row: number, column: number, value: CellValue | undefined, text: string): CellStyle | undefined {
    return this.rules.find(
      (rule) =>
        rule.areas.some(
          (area) =>
            row >= area.row &&
            row < area.row + area.rows &&
            column >= area.column &&
            column < area.column + area.columns,
        ) && holds(rule, value, text),
    )?.style;
  }
}

function holds({ criteria, args }: PreparedRule, value: CellValue | undefined, shown: string): boolean {
  const text = shown.toLowerCase();
  const wanted = String(args[0] ?? '').toLowerCase();
  switch (criteria) {
    case 'TEXT_EQUAL_TO':
      return text === wanted;
    case 'TEXT_CONTAINS':
      return text.includes(wanted);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.includes(wanted);
    case 'TEXT_STARTS_WITH':
      return text.startsWith(wanted);
    case 'TEXT_ENDS_WITH':
      return text.endsWith(wanted);
    case 'CELL_EMPTY':
      return text === '';
    case 'CELL_NOT_EMPTY':
      return text !== '';
    default:
      return typeof value === 'number' && holdsFor(criteria, value, Number(args[0]), Number(args[1]));
  }
}

function holdsFor(criteria: string, value: number, first: number, second: number): boolean {
  switch (criteria) {
    case 'NUMBER_EQUAL_TO':
      return value === first;
    case 'NUMBER_NOT_EQUAL_TO':
      return value !== first;
    case 'NUMBER_GREATER_THAN':
      return value > first;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return value >= first;
    case 'NUMBER_LESS_THAN':
      return value < first;
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return value <= first;
    case 'NUMBER_BETWEEN':
      return value >= first && value <= second;
    default:
      return false;
  }
}
