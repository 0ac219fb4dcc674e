// What all objects of one SpreadsheetApp share: the workbook, its formulas, and how they make each other.
import { type Emulated, ServiceError } from '../../engine/emulated';
import type { World } from '../../engine/world';
import { Formulas } from '../../formulas/formulas';
import type { Area } from '../../workbook/a1';
import { noteChange } from '../../workbook/changes';
import type { SheetData, WorkbookData } from '../../workbook/model';
import { sheetById } from '../../workbook/sheets';
import { partsOfSerial, serialAt } from '../../workbook/wallClock';

/** Makes the objects that scripts see; given at the start so that their files need not know each other. */
export interface Makers {
  spreadsheet(): Emulated;
  sheet(id: number): Emulated;
  range(sheetId: number, area: Area): Emulated;
}

export class Book {
  readonly formulas: Formulas;

  constructor(
    readonly world: World,
    readonly make: Makers,
  ) {
    this.formulas = new Formulas(world);
  }

  get workbook(): WorkbookData {
    return this.world.workbook;
  }

  /** To be called before each change. */
  touch(): void {
    this.world.pendingWrites.touch();
    noteChange(this.workbook);
  }

  /** @throws ServiceError when the tab was deleted in the meantime. */
  sheetData(id: number): SheetData {
    const sheet = sheetById(this.workbook, id);
    if (!sheet) throw new ServiceError(`Sheet ${id} not found`);
    return sheet;
  }

  /** The calendar year of the spreadsheet's zone, which a typed day without a year belongs to. */
  currentYear(): number {
    return partsOfSerial(serialAt(this.world.clock.now(), this.workbook.timeZone)).year;
  }

  /** A number that no metadata or chart of the workbook has. */
  newId(): number {
    const { metadata, sheets } = this.workbook;
    const ids = [
      ...metadata.map(({ id }) => id),
      ...sheets.flatMap((sheet) => [...sheet.metadata, ...sheet.charts].map(({ id }) => id)),
    ];
    return ids.reduce((highest, id) => Math.max(highest, id), 100_000) + 1;
  }
}
