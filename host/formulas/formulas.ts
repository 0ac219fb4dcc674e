// Results of formulas, computed when one is read and kept until the workbook changes.
import type { World } from '../engine/world';
import { versionOf } from '../workbook/changes';
import { cellAt } from '../workbook/cells';
import type { CellValue, SheetData, WorkbookData } from '../workbook/model';
import { sheetById } from '../workbook/sheets';
import { computeSheet, hasCustomCall } from './compute';

/** What a formula cell shows; `format` only where the result brings one, as dates do. */
export interface Result {
  readonly value: CellValue | undefined;
  readonly format?: string;
  /** What Sheets says when the pointer rests on an error. */
  readonly explanation?: string;
  /** All rows that a custom function returned; the cells beside and below show the others. */
  readonly rows?: readonly (readonly (CellValue | undefined)[])[];
}

/** What one tab's formulas give, by place; undefined for what cannot be computed here. */
export interface TabResults {
  readonly results: ReadonlyMap<string, Result | undefined>;
  /** Cells without a formula that show part of a neighbour's result. */
  readonly spilled: ReadonlyMap<string, Result>;
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
  readonly byTab: Map<number, TabResults>;
  /** Whether a tab holds a call that may fill more cells than its own. */
  readonly spills: Map<number, boolean>;
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
    const result = this.tab(sheet).results.get(placeKey(row, column));
    if (result) return result;
    this.world.execution?.log(`${sheet.name}: ${cell.formula} is not computed locally`);
    return { value: cell.value ?? NOT_COMPUTED };
  }

  /** What the cells without formulas show of their neighbours' results; undefined when none does. */
  spilled(sheetId: number): ReadonlyMap<string, Result> | undefined {
    const sheet = sheetById(this.world.workbook, sheetId);
    if (!sheet) return undefined;
    const { spills } = this.computed();
    let does = spills.get(sheetId);
    if (does === undefined) spills.set(sheetId, (does = hasCustomCall(this.world, sheet)));
    return does ? this.tab(sheet).spilled : undefined;
  }

  private tab(sheet: SheetData): TabResults {
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
    const fresh: Computed = { version, sheets: workbook.sheets, byTab: new Map(), spills: new Map() };
    kept.set(workbook, fresh);
    return fresh;
  }
}

export const placeKey = (row: number, column: number): string => `${row} ${column}`;

/** The place that a key of results stands for. */
export function placeOf(key: string): { readonly row: number; readonly column: number } {
  const [row = 0, column = 0] = key.split(' ').map(Number);
  return { row, column };
}
