// Data validation: whether a rule accepts what is entered.
import { cellAt } from './cells';
import { parseArea, splitTab } from './a1';
import { displayValue } from './numberFormat';
import type { CellValue, SheetData, Validation, WorkbookData } from './model';
import { sheetByName } from './sheets';

/** Whether the rule accepts a value; blanks always pass, and formulas and custom rules are not judged. */
export function accepts(
  rule: Validation,
  value: CellValue | undefined,
  format: string | undefined,
  workbook: WorkbookData,
): boolean {
  if (value === undefined || value === '') return true;
  switch (rule.kind) {
    case 'list':
      return inList(rule.values ?? [], value, format);
    case 'range':
      return inList(allowedValues(rule, workbook), value, format);
    case 'checkbox':
      return rule.values && rule.values.length > 0
        ? inList(rule.values, value, format)
        : typeof value === 'boolean';
    case 'number':
    case 'date':
      return typeof value === 'number' && compares(rule.criteria ?? '', value, rule.args ?? []);
    case 'text':
      return acceptsText(rule, displayValue(value, format));
    case 'custom':
      return true;
  }
}

/** The choices that a list or range rule offers; empty for other rules. */
export function allowedValues(rule: Validation, workbook: WorkbookData): readonly string[] {
  if (rule.kind === 'list') return rule.values ?? [];
  if (rule.kind !== 'range') return [];
  const { tab, cells } = splitTab(String(rule.args?.[0] ?? ''));
  const sheet = tab === undefined ? undefined : sheetByName(workbook, tab);
  if (!sheet) return [];
  return areaTexts(sheet, cells).filter((text) => text !== '');
}

function areaTexts(sheet: SheetData, cells: string): string[] {
  const area = parseArea(cells, { rows: sheet.maxRows, columns: sheet.maxColumns });
  if (!area) return [];
  const texts: string[] = [];
  for (let row = area.row; row < Math.min(area.row + area.rows, sheet.cells.length); row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const cell = cellAt(sheet, row, column);
      texts.push(displayValue(cell?.value, cell?.format));
    }
  }
  return texts;
}

const inList = (values: readonly string[], value: CellValue, format: string | undefined): boolean => {
  const shown = displayValue(value, format);
  const plain = displayValue(value, undefined);
  return values.some((allowed) => allowed === shown || allowed.toUpperCase() === plain.toUpperCase());
};

/** Limits are numbers; those of dates are serial numbers. */
function compares(criteria: string, value: number, args: readonly unknown[]): boolean {
  const [first, second] = args.map(Number) as [number?, number?];
  if (first === undefined) return true;
  if (criteria.includes('NOT_BETWEEN')) return value < first || value > second!;
  if (criteria.includes('BETWEEN')) return value >= first && value <= second!;
  if (criteria.includes('NOT_EQUAL')) return value !== first;
  if (/GREATER_THAN_OR_EQUAL|ON_OR_AFTER/.test(criteria)) return value >= first;
  if (/LESS_THAN_OR_EQUAL|ON_OR_BEFORE/.test(criteria)) return value <= first;
  if (/GREATER_THAN|AFTER/.test(criteria)) return value > first;
  if (/LESS_THAN|BEFORE/.test(criteria)) return value < first;
  return value === first;
}

function acceptsText({ criteria = '', args = [] }: Validation, text: string): boolean {
  const wanted = String(args[0] ?? '');
  if (criteria === 'TEXT_IS_VALID_EMAIL') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
  if (criteria === 'TEXT_IS_VALID_URL') return /^(?:https?:\/\/)?[^\s/]+\.[^\s]+$/.test(text);
  if (criteria === 'TEXT_CONTAINS') return text.includes(wanted);
  if (criteria === 'TEXT_DOES_NOT_CONTAIN') return !text.includes(wanted);
  return text === wanted;
}
