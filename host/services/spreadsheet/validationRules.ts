// SpreadsheetApp.DataValidation and its builder.
import { Emulated, type Members, ServiceError } from '../../engine/emulated';
import type { EnumValue } from '../../engine/enumeration';
import { parseArea, quotedTab, splitTab } from '../../workbook/a1';
import type { Validation } from '../../workbook/model';
import { sheetByName } from '../../workbook/sheets';
import { instantOf, serialAt } from '../../workbook/wallClock';
import type { Book } from './book';
import { VALIDATION_CRITERIA } from './enums';
import type { RangePlace } from './rangePlace';
import { alike, local } from './rules';

type CriteriaName = (typeof VALIDATION_CRITERIA.names)[number];

const GETTERS: Members = alike(
  local(),
  'getAllowInvalid',
  'getHelpText',
  'getCriteriaType',
  'getCriteriaValues',
  'copy',
);

export class DataValidation extends Emulated {
  readonly className: string = 'DataValidation';
  override readonly serviceName = 'SpreadsheetApp';
  readonly members: Members = GETTERS;

  constructor(
    protected readonly book: Book,
    public rule: Validation,
  ) {
    super();
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }
  getHelpText(): string | null {
    return this.rule.helpText ?? null;
  }
  getCriteriaType(): EnumValue {
    return VALIDATION_CRITERIA.of(criteriaOf(this.rule));
  }
  /** As the matching `require…` method takes them; a list also says whether it shows a drop-down. */
  getCriteriaValues(): unknown[] {
    const { kind, values = [], args = [] } = this.rule;
    if (kind === 'list') return [[...values], args[0] !== false];
    if (kind === 'checkbox') return [...values];
    if (kind === 'range') return [this.sourceRange(String(args[0])), args[1] !== false];
    const { timeZone } = this.book.workbook;
    return kind === 'date' ? args.map((serial) => new Date(instantOf(Number(serial), timeZone))) : [...args];
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.book, this.rule);
  }

  private sourceRange(address: string): Emulated | null {
    const { tab = '', cells } = splitTab(address);
    const sheet = sheetByName(this.book.workbook, tab);
    const area = sheet && parseArea(cells, { rows: sheet.maxRows, columns: sheet.maxColumns });
    return sheet && area ? this.book.make.range(sheet.id, area) : null;
  }
}

function criteriaOf({ kind, criteria }: Validation): CriteriaName {
  if (kind === 'list') return 'VALUE_IN_LIST';
  if (kind === 'range') return 'VALUE_IN_RANGE';
  if (kind === 'checkbox') return 'CHECKBOX';
  if (kind === 'custom') return 'CUSTOM_FORMULA';
  return criteria as CriteriaName; // only written by the builder and by readers of files
}

const NUMBER_CRITERIA = {
  requireNumberBetween: 'NUMBER_BETWEEN',
  requireNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  requireNumberEqualTo: 'NUMBER_EQUAL_TO',
  requireNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  requireNumberGreaterThan: 'NUMBER_GREATER_THAN',
  requireNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  requireNumberLessThan: 'NUMBER_LESS_THAN',
  requireNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
} as const;

export class DataValidationBuilder extends DataValidation {
  override readonly className = 'DataValidationBuilder';
  override readonly members: Members = {
    ...GETTERS,
    requireValueInList: local('String[]', 'String[], Boolean'),
    requireValueInRange: local('Range', 'Range, Boolean'),
    requireCheckbox: local('', 'Object', 'Object, Object'),
    ...alike(local('Number, Number'), 'requireNumberBetween', 'requireNumberNotBetween'),
    ...alike(local('Number'), ...Object.keys(NUMBER_CRITERIA).filter((name) => !name.endsWith('Between'))),
    ...alike(local('Date'), 'requireDateAfter', 'requireDateOnOrAfter', 'requireDateBefore'),
    ...alike(local('Date'), 'requireDateOnOrBefore', 'requireDateEqualTo'),
    requireDateBetween: local('Date, Date'),
    ...alike(local(), 'requireDate', 'requireTextIsEmail', 'requireTextIsUrl'),
    ...alike(local('String'), 'requireTextContains', 'requireTextEqualTo', 'requireFormulaSatisfied'),
    setAllowInvalid: local('Boolean'),
    setHelpText: local('String|null'),
    build: local(),
  };

  constructor(book: Book, rule: Validation = { kind: 'custom', allowInvalid: true }) {
    super(book, rule);
  }

  private with(change: Partial<Validation>): this {
    const { allowInvalid, helpText } = this.rule;
    this.rule = {
      kind: 'custom',
      allowInvalid,
      ...(helpText === undefined ? {} : { helpText }),
      ...change,
    };
    return this;
  }

  requireValueInList(values: readonly string[], showDropdown = true): this {
    return this.with({ kind: 'list', values: [...values], args: [showDropdown] });
  }
  requireValueInRange(range: RangePlace, showDropdown = true): this {
    const address = `${quotedTab(range.data.name)}!${range.getA1Notation()}`;
    return this.with({ kind: 'range', args: [address, showDropdown] });
  }
  requireCheckbox(...values: unknown[]): this {
    return this.with({ kind: 'checkbox', ...(values.length > 0 ? { values: values.map(String) } : {}) });
  }

  private requireNumber(criteria: CriteriaName, ...args: number[]): this {
    return this.with({ kind: 'number', criteria, args });
  }
  requireNumberBetween(first: number, last: number): this {
    return this.requireNumber('NUMBER_BETWEEN', first, last);
  }
  requireNumberNotBetween(first: number, last: number): this {
    return this.requireNumber('NUMBER_NOT_BETWEEN', first, last);
  }
  requireNumberEqualTo(limit: number): this {
    return this.requireNumber('NUMBER_EQUAL_TO', limit);
  }
  requireNumberNotEqualTo(limit: number): this {
    return this.requireNumber('NUMBER_NOT_EQUAL_TO', limit);
  }
  requireNumberGreaterThan(limit: number): this {
    return this.requireNumber('NUMBER_GREATER_THAN', limit);
  }
  requireNumberGreaterThanOrEqualTo(limit: number): this {
    return this.requireNumber('NUMBER_GREATER_THAN_OR_EQUAL_TO', limit);
  }
  requireNumberLessThan(limit: number): this {
    return this.requireNumber('NUMBER_LESS_THAN', limit);
  }
  requireNumberLessThanOrEqualTo(limit: number): this {
    return this.requireNumber('NUMBER_LESS_THAN_OR_EQUAL_TO', limit);
  }

  private requireDay(criteria: CriteriaName, ...instants: Date[]): this {
    const { timeZone } = this.book.workbook;
    const args = instants.map((instant) => serialAt(instant.getTime(), timeZone));
    return this.with({ kind: 'date', criteria, args });
  }
  requireDate(): this {
    return this.requireDay('DATE_IS_VALID_DATE');
  }
  requireDateAfter(date: Date): this {
    return this.requireDay('DATE_AFTER', date);
  }
  requireDateOnOrAfter(date: Date): this {
    return this.requireDay('DATE_ON_OR_AFTER', date);
  }
  requireDateBefore(date: Date): this {
    return this.requireDay('DATE_BEFORE', date);
  }
  requireDateOnOrBefore(date: Date): this {
    return this.requireDay('DATE_ON_OR_BEFORE', date);
  }
  requireDateEqualTo(date: Date): this {
    return this.requireDay('DATE_EQUAL_TO', date);
  }
  requireDateBetween(start: Date, end: Date): this {
    return this.requireDay('DATE_BETWEEN', start, end);
  }

  requireTextIsEmail(): this {
    return this.with({ kind: 'text', criteria: 'TEXT_IS_VALID_EMAIL' });
  }
  requireTextIsUrl(): this {
    return this.with({ kind: 'text', criteria: 'TEXT_IS_VALID_URL' });
  }
  requireTextContains(text: string): this {
    return this.with({ kind: 'text', criteria: 'TEXT_CONTAINS', args: [text] });
  }
  requireTextEqualTo(text: string): this {
    return this.with({ kind: 'text', criteria: 'TEXT_EQUAL_TO', args: [text] });
  }
  requireFormulaSatisfied(formula: string): this {
    return this.with({ kind: 'custom', criteria: 'CUSTOM_FORMULA', args: [formula] });
  }

  setAllowInvalid(allowInvalid: boolean): this {
    this.rule = { ...this.rule, allowInvalid };
    return this;
  }
  setHelpText(helpText: string | null): this {
    const { helpText: _, ...rest } = this.rule;
    this.rule = helpText === null ? rest : { ...rest, helpText };
    return this;
  }
  /** @throws ServiceError when no criterion was set. */
  build(): DataValidation {
    const { kind, criteria } = this.rule;
    if (kind === 'custom' && criteria === undefined)
      throw new ServiceError('A criteria type must be set before building the data validation rule.');
    return new DataValidation(this.book, this.rule);
  }
}
