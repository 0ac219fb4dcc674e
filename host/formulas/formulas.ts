// Results of formulas, computed when one is read and kept until the workbook changes.
import type { World } from '../engine/world';
import { versionOf } from '../workbook/changes';
import { cellAt } from '../workbook/cells';
import type { CellValue, SheetData, WorkbookData } from '../workbook/model';
import { sheetById } from '../workbook/sheets';
import { computeSheet } from './compute';

/** What a formula cell shows; `format` only where the result brings one, as dates do. */
export interface Result {
  readonly value: CellValue | undefined;
  readonly format?: string;
}

/** What of the world formulas need. */
export type FormulaWorld = Pick<World, 'workbook' | 'clock' | 'customFunction' | 'hasFunction'> & {
  readonly execution?: World['execution'];
};

/** Stands in a cell whose formula uses what the local engine lacks, when no result is known from before. */
export const NOT_COMPUTED = 'not computed locally';

/** Results of one version of a workbook, by tab, then by place. */
interface Computed {
  readonly version: number;
  readonly sheets: readonly SheetData[];
  readonly byTab: Map<number, Map<string, Result | undefined>>;
}

const kept = new WeakMap<WorkbookData, Computed>();

export class Formulas {
  constructor(private readonly world: FormulaWorld) {}

  /** Result of the formula cell at a place counted from 0. */
  result(sheetId: number, row: number, column: number): Result {
    const { workbook } = this.world;
    const sheet = sheetById(workbook, sheetId);
    const cell = sheet && cellAt(sheet, row, column);
    if (!sheet || cell?.formula === undefined) return { value: cell?.value };
    const result = this.tab(sheet).get(placeKey(row, column));
    if (result) return result;
    this.world.execution?.log(`${sheet.name}: ${cell.formula} is not computed locally`);
    return { value: cell.value ?? NOT_COMPUTED };
  }

  private tab(sheet: SheetData): Map<string, Result | undefined> {
    const { byTab } = this.computed();
    const known = byTab.get(sheet.id);
    if (known) return known;
    const results = computeSheet(this.world, sheet);
    byTab.set(sheet.id, results);
    return results;
  }

  private computed(): Computed {
    const { workbook } = this.world;
    const version = versionOf(workbook);
    const known = kept.get(workbook);
    if (known && known.version === version && known.sheets === workbook.sheets) return known;
    const fresh = { version, sheets: workbook.sheets, byTab: new Map() };
    kept.set(workbook, fresh);
    return fresh;
  }
}

export const placeKey = (row: number, column: number): string => `${row} ${column}`;
