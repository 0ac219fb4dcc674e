// SpreadsheetApp.ConditionalFormatRule and its builder. A rule is plain data; the workbench applies it.
import { Emulated, type Members, ServiceError } from '../../engine/emulated';
import { parseArea } from '../../workbook/a1';
import type { SheetData } from '../../workbook/model';
import type { Book } from './book';
import type { RangePlace } from './rangePlace';
import { alike, local } from './rules';
import { background, fontColor } from './styling';

type RuleData = SheetData['conditionalFormats'][number];

export class ConditionalFormatRule extends Emulated {
  readonly className = 'ConditionalFormatRule';
  override readonly serviceName = 'SpreadsheetApp';
  readonly members: Members = alike(local(), 'getRanges', 'copy');

  constructor(
    private readonly book: Book,
    readonly sheetId: number,
    readonly data: RuleData,
  ) {
    super();
  }
  getRanges(): Emulated[] {
    const sheet = this.book.sheetData(this.sheetId);
    const grid = { rows: sheet.maxRows, columns: sheet.maxColumns };
    return this.data.ranges.flatMap((address) => {
      const area = parseArea(address, grid);
      return area ? [this.book.make.range(this.sheetId, area)] : [];
    });
  }
  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.book, this.sheetId, this.data);
  }
}

export class ConditionalFormatRuleBuilder extends Emulated {
  readonly className = 'ConditionalFormatRuleBuilder';
  override readonly serviceName = 'SpreadsheetApp';
  readonly members: Members = {
    ...alike(local('String'), 'whenTextEqualTo', 'whenTextContains', 'whenTextDoesNotContain'),
    ...alike(local('String'), 'whenTextStartsWith', 'whenTextEndsWith', 'whenFormulaSatisfied'),
    ...alike(local(), 'whenCellEmpty', 'whenCellNotEmpty', 'build'),
    ...alike(local('Number'), 'whenNumberEqualTo', 'whenNumberNotEqualTo', 'whenNumberGreaterThan'),
    ...alike(local('Number'), 'whenNumberGreaterThanOrEqualTo', 'whenNumberLessThan'),
    whenNumberLessThanOrEqualTo: local('Number'),
    whenNumberBetween: local('Number, Number'),
    ...alike(local('String|null'), 'setBackground', 'setFontColor'),
    ...alike(local('Boolean'), 'setBold', 'setItalic'),
    setRanges: local('Range[]'),
  };
  private ranges: readonly RangePlace[] = [];
  private rule: Record<string, unknown>;

  constructor(
    private readonly book: Book,
    private readonly sheetId?: number,
    private readonly source?: RuleData,
  ) {
    super();
    this.rule = { ...source?.rule };
  }

  private with(change: Readonly<Record<string, unknown>>): this {
    this.rule = { ...this.rule, ...change };
    return this;
  }
  private when(criteria: string, ...args: (string | number)[]): this {
    return this.with({ criteria, args });
  }

  whenTextEqualTo(text: string): this {
    return this.when('TEXT_EQUAL_TO', text);
  }
  whenTextContains(text: string): this {
    return this.when('TEXT_CONTAINS', text);
  }
  whenTextDoesNotContain(text: string): this {
    return this.when('TEXT_DOES_NOT_CONTAIN', text);
  }
  whenTextStartsWith(text: string): this {
    return this.when('TEXT_STARTS_WITH', text);
  }
  whenTextEndsWith(text: string): this {
    return this.when('TEXT_ENDS_WITH', text);
  }
  whenFormulaSatisfied(formula: string): this {
    return this.when('CUSTOM_FORMULA', formula);
  }
  whenCellEmpty(): this {
    return this.when('CELL_EMPTY');
  }
  whenCellNotEmpty(): this {
    return this.when('CELL_NOT_EMPTY');
  }
  whenNumberEqualTo(limit: number): this {
    return this.when('NUMBER_EQUAL_TO', limit);
  }
  whenNumberNotEqualTo(limit: number): this {
    return this.when('NUMBER_NOT_EQUAL_TO', limit);
  }
  whenNumberGreaterThan(limit: number): this {
    return this.when('NUMBER_GREATER_THAN', limit);
  }
  whenNumberGreaterThanOrEqualTo(limit: number): this {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', limit);
  }
  whenNumberLessThan(limit: number): this {
    return this.when('NUMBER_LESS_THAN', limit);
  }
  whenNumberLessThanOrEqualTo(limit: number): this {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', limit);
  }
  whenNumberBetween(first: number, last: number): this {
    return this.when('NUMBER_BETWEEN', first, last);
  }

  setBackground(color: string | null): this {
    return this.with({ background: background(color).background });
  }
  setFontColor(color: string | null): this {
    return this.with({ fontColor: fontColor(color).fontColor });
  }
  setBold(bold: boolean): this {
    return this.with({ bold });
  }
  setItalic(italic: boolean): this {
    return this.with({ italic });
  }
  setRanges(ranges: readonly RangePlace[]): this {
    this.ranges = ranges;
    return this;
  }

  /** @throws ServiceError without a condition, without ranges, or with ranges of several tabs. */
  build(): ConditionalFormatRule {
    const sheetId = this.ranges[0]?.sheetId ?? this.sheetId;
    const addresses =
      this.ranges.length > 0 ? this.ranges.map((range) => range.getA1Notation()) : this.source?.ranges;
    if (this.rule['criteria'] === undefined || sheetId === undefined || addresses === undefined)
      throw new ServiceError('A conditional format rule needs a condition and at least one range.');
    if (this.ranges.some((range) => range.sheetId !== sheetId))
      throw new ServiceError('All ranges of a conditional format rule must be on the same sheet.');
    return new ConditionalFormatRule(this.book, sheetId, { ranges: addresses, rule: this.rule });
  }
}
