// SpreadsheetApp.Protection: a protected tab or range. Who may edit is not kept: there is one person here.
import { Emulated, type Members } from '../../engine/emulated';
import type { EnumValue } from '../../engine/enumeration';
import { parseArea } from '../../workbook/a1';
import type { SheetData } from '../../workbook/model';
import type { Book } from './book';
import { PROTECTION_TYPES } from './enums';
import { alike, method } from './rules';

type ProtectionData = SheetData['protections'][number];

export class Protection extends Emulated {
  readonly className = 'Protection';
  override readonly serviceName = 'SpreadsheetApp';
  readonly members: Members = {
    ...alike(method(), 'getDescription', 'isWarningOnly', 'getProtectionType', 'getRange', 'remove'),
    setDescription: method('String'),
    setWarningOnly: method('Boolean'),
  };

  constructor(
    private readonly book: Book,
    private readonly sheetId: number,
    private data: ProtectionData,
  ) {
    super();
  }

  getDescription(): string {
    return this.data.description;
  }
  isWarningOnly(): boolean {
    return this.data.warningOnly;
  }
  getProtectionType(): EnumValue {
    return PROTECTION_TYPES.of(this.data.range === undefined ? 'SHEET' : 'RANGE');
  }
  getRange(): Emulated {
    const { maxRows: rows, maxColumns: columns } = this.book.sheetData(this.sheetId);
    const area = this.data.range === undefined ? undefined : parseArea(this.data.range, { rows, columns });
    return this.book.make.range(this.sheetId, area ?? { row: 0, column: 0, rows, columns });
  }
  setDescription(description: string): this {
    return this.replace({ ...this.data, description });
  }
  setWarningOnly(warningOnly: boolean): this {
    return this.replace({ ...this.data, warningOnly });
  }
  remove(): void {
    this.book.touch();
    const sheet = this.book.sheetData(this.sheetId);
    sheet.protections = sheet.protections.filter((entry) => !this.isThis(entry));
  }

  private replace(next: ProtectionData): this {
    this.book.touch();
    const sheet = this.book.sheetData(this.sheetId);
    sheet.protections = sheet.protections.map((entry) => (this.isThis(entry) ? next : entry));
    this.data = next;
    return this;
  }

  /** Compared by content: a write that was taken back leaves copies behind. */
  private isThis(entry: ProtectionData): boolean {
    const { range, description, warningOnly } = this.data;
    return entry.range === range && entry.description === description && entry.warningOnly === warningOnly;
  }
}
