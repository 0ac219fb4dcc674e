// SpreadsheetApp.Spreadsheet: the file. Left out: sharing, named ranges, other files, themes, pivot tables.
import { Emulated, type Members, ServiceError } from '../../engine/emulated';
import type { EnumValue } from '../../engine/enumeration';
import type { SheetData } from '../../workbook/model';
import { blankSheet, newSheetId, sheetById, sheetByName } from '../../workbook/sheets';
import type { Book } from './book';
import { addMetadata, type DeveloperMetadata, METADATA_MEMBERS, metadataOf } from './developerMetadata';
import { checkRoom } from './dimensions';
import { alike, method } from './rules';
import type { Sheet } from './sheet';
import { checkName } from './tabNames';

export const SPREADSHEET_MEMBERS: Members = {
  ...METADATA_MEMBERS,
  ...alike(method(), 'getId', 'getName', 'getUrl', 'getSheets', 'getNumSheets', 'getActiveSheet'),
  ...alike(method(), 'getSpreadsheetTimeZone', 'getSpreadsheetLocale'),
  getSheetByName: method('String'),
  getSheetById: method('Integer'),
  insertSheet: method('', 'String', 'Integer', 'String, Integer'),
  deleteSheet: method('Sheet'),
  setActiveSheet: method('Sheet', 'Sheet, Boolean'),
  moveActiveSheet: method('Integer'),
  toast: method('String', 'String, String', 'String, String, Number'),
};

export class Spreadsheet extends Emulated {
  readonly className = 'Spreadsheet';
  override readonly serviceName = 'SpreadsheetApp';
  readonly members = SPREADSHEET_MEMBERS;

  constructor(private readonly book: Book) {
    super();
  }

  getId(): string {
    return this.book.workbook.id;
  }
  getName(): string {
    return this.book.workbook.name;
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.book.workbook.id}/edit`;
  }
  getSpreadsheetTimeZone(): string {
    return this.book.workbook.timeZone;
  }
  getSpreadsheetLocale(): string {
    return this.book.workbook.locale;
  }

  getSheets(): Emulated[] {
    return this.book.workbook.sheets.map(({ id }) => this.book.make.sheet(id));
  }
  getNumSheets(): number {
    return this.book.workbook.sheets.length;
  }
  getSheetByName(name: string): Emulated | null {
    return this.sheetOrNull(sheetByName(this.book.workbook, name));
  }
  getSheetById(id: number): Emulated | null {
    return this.sheetOrNull(sheetById(this.book.workbook, id));
  }
  getActiveSheet(): Emulated {
    const { sheets, activeSheet } = this.book.workbook;
    const sheet = sheets[activeSheet] ?? sheets[0];
    return this.book.make.sheet(sheet!.id); // a workbook never loses its last tab
  }

  /** Without a name: the first free `Sheet1`, `Sheet2`…; without an index: behind the active tab. */
  insertSheet(...args: (string | number)[]): Emulated {
    const { workbook } = this.book;
    const name = args.find((arg) => typeof arg === 'string') ?? this.freeName();
    const index = args.find((arg) => typeof arg === 'number') ?? workbook.activeSheet + 1;
    checkName(workbook, name);
    if (index < 0 || index > workbook.sheets.length)
      throw new ServiceError('The sheet index is out of bounds.');
    const sheet = blankSheet(newSheetId(workbook), name);
    checkRoom(workbook, sheet.maxRows * sheet.maxColumns);
    this.book.touch();
    workbook.sheets.splice(index, 0, sheet);
    workbook.activeSheet = index;
    return this.book.make.sheet(sheet.id);
  }

  deleteSheet(sheet: Sheet): void {
    const { workbook } = this.book;
    const index = workbook.sheets.indexOf(sheet.data);
    if (workbook.sheets.length === 1)
      throw new ServiceError("You can't remove all the sheets in a document.");
    this.book.touch();
    workbook.sheets.splice(index, 1);
    if (workbook.activeSheet >= index) workbook.activeSheet = Math.max(0, workbook.activeSheet - 1);
  }

  setActiveSheet(sheet: Sheet): Emulated {
    return sheet.activate();
  }
  /** @param position From 1. */
  moveActiveSheet(position: number): void {
    const { workbook } = this.book;
    if (position < 1 || position > workbook.sheets.length)
      throw new ServiceError('The sheet index is out of bounds.');
    this.book.touch();
    const moved = workbook.sheets.splice(workbook.activeSheet, 1);
    workbook.sheets.splice(position - 1, 0, ...moved);
    workbook.activeSheet = position - 1;
  }

  toast(message: string, title = '', seconds = 5): void {
    this.book.world.screen.toasts.push({ message, title, seconds });
  }

  addDeveloperMetadata(key: string, ...rest: (string | EnumValue)[]): this {
    addMetadata(this.book, () => this.book.workbook, key, rest);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataOf(this.book, () => this.book.workbook);
  }

  private sheetOrNull(sheet: SheetData | undefined): Emulated | null {
    return sheet ? this.book.make.sheet(sheet.id) : null;
  }
  private freeName(): string {
    for (let number = this.book.workbook.sheets.length + 1; ; number += 1) {
      if (!sheetByName(this.book.workbook, `Sheet${number}`)) return `Sheet${number}`;
    }
  }
}
