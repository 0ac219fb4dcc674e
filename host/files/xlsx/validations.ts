// Data validation in the model's words and in those of the .xlsx file.
import type { DataValidation } from 'exceljs';
import type { Validation } from '../../workbook/model';

type Operator = NonNullable<DataValidation['operator']>;

const NUMBER_OPERATORS: Readonly<Record<string, Operator>> = {
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
};

const DATE_OPERATORS: Readonly<Record<string, Operator>> = {
  DATE_BETWEEN: 'between',
  DATE_EQUAL_TO: 'equal',
  DATE_AFTER: 'greaterThan',
  DATE_ON_OR_AFTER: 'greaterThanOrEqual',
  DATE_BEFORE: 'lessThan',
  DATE_ON_OR_BEFORE: 'lessThanOrEqual',
};

/** Longest list that the file holds in one rule, in characters. */
const LONGEST_LIST = 255;
const CHECKBOX_LIST = '"TRUE,FALSE"';

/** The rule for the file; undefined when the file has no such rule, or the list holds a comma or is too long. */
export function toFileValidation(rule: Validation): DataValidation | undefined {
  const { kind, criteria = '', args = [], allowInvalid, helpText } = rule;
  const common = {
    allowBlank: true,
    showErrorMessage: !allowInvalid,
    ...(helpText !== undefined && { showInputMessage: true, prompt: helpText }),
  };
  switch (kind) {
    case 'list': {
      const values = rule.values ?? [];
      const list = values.join(',');
      if (list.length > LONGEST_LIST || values.some((value) => value.includes(','))) return undefined;
      return { ...common, type: 'list', formulae: [`"${list.replaceAll('"', '""')}"`] };
    }
    case 'range':
      return { ...common, type: 'list', formulae: [absolute(String(args[0]))] };
    case 'checkbox':
      return { ...common, type: 'list', formulae: [CHECKBOX_LIST] };
    case 'number':
    case 'date': {
      const operator = (kind === 'number' ? NUMBER_OPERATORS : DATE_OPERATORS)[criteria];
      if (!operator) return undefined;
      if (kind === 'number') return { ...common, type: 'decimal', operator, formulae: args.map(Number) };
      return { ...common, type: 'date', operator, formulae: args.map((serial) => asDate(Number(serial))) };
    }
    case 'custom':
      if (typeof args[0] !== 'string') return undefined;
      return { ...common, type: 'custom', formulae: [args[0].replace(/^=/, '')] };
    case 'text':
      return undefined;
  }
}

/** The model's rule, or undefined for rules that Sheets does not have. */
export function fromFileValidation(file: DataValidation): Validation | undefined {
  const common = {
    allowInvalid: file.showErrorMessage !== true,
    ...(file.prompt !== undefined && { helpText: file.prompt }),
  };
  const formulae = file.formulae ?? [];
  switch (file.type) {
    case 'list':
      return { ...common, ...listOf(String(formulae[0] ?? '')) };
    case 'whole':
    case 'decimal':
    case 'date': {
      const operators = file.type === 'date' ? DATE_OPERATORS : NUMBER_OPERATORS;
      const wanted = file.operator ?? 'between';
      const criteria = Object.keys(operators).find((name) => operators[name] === wanted);
      const args = formulae.map(asNumber);
      if (!criteria || args.some(Number.isNaN)) return undefined;
      return { ...common, kind: file.type === 'date' ? 'date' : 'number', criteria, args };
    }
    case 'custom':
      return {
        ...common,
        kind: 'custom',
        criteria: 'CUSTOM_FORMULA',
        args: [`=${String(formulae[0] ?? '')}`],
      };
    case 'textLength':
      return undefined;
  }
}

function listOf(formula: string): Pick<Validation, 'kind'> & Partial<Validation> {
  if (formula.toUpperCase() === CHECKBOX_LIST) return { kind: 'checkbox' };
  const literal = /^"(.*)"$/s.exec(formula);
  if (!literal) return { kind: 'range', args: [formula.replaceAll('$', ''), true] };
  const values = literal[1]!.replaceAll('""', '"').split(',');
  return { kind: 'list', values: values.map((value) => value.trim()), args: [true] };
}

/** exceljs writes and reads days as a Date that stands for the serial number read as UTC. */
const asDate = (serial: number): Date => new Date(Math.round((serial - DAYS_TO_1970) * DAY));
const asNumber = (value: unknown): number =>
  value instanceof Date ? value.getTime() / DAY + DAYS_TO_1970 : Number(value);
const DAYS_TO_1970 = 25_569;
const DAY = 86_400_000;

/**
 * The address with `$` signs, since rules of the file shift with their cell; an open end is closed at the last row.
 *
 * @example absolute('Lists!A2:A') // 'Lists!$A$2:$A$1048576'
 */
const absolute = (address: string): string => {
  const cells = address.slice(address.lastIndexOf('!') + 1);
  const closed = /^[A-Z]+\d+:[A-Z]+$/.test(cells) ? `${cells}1048576` : cells;
  return address.slice(0, address.length - cells.length) + closed.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
};
