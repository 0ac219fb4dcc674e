// SpreadsheetApp.Filter: that a tab has a filter, and where. Criteria are not emulated.
import { Emulated, type Members } from '../../engine/emulated';
import { parseArea } from '../../workbook/a1';
import type { Book } from './book';
import { method } from './rules';

export class Filter extends Emulated {
  readonly className = 'Filter';
  override readonly serviceName = 'SpreadsheetApp';
  readonly members: Members = { getRange: method(), remove: method() };

  constructor(
    private readonly book: Book,
    private readonly sheetId: number,
  ) {
    super();
  }

  getRange(): Emulated {
    const sheet = this.book.sheetData(this.sheetId);
    const area = parseArea(sheet.filter ?? 'A1', { rows: sheet.maxRows, columns: sheet.maxColumns });
    return this.book.make.range(this.sheetId, area!); // we wrote the address ourselves
  }
  remove(): void {
    this.book.touch();
    delete this.book.sheetData(this.sheetId).filter;
  }
}
