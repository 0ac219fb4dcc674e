// What must be fed to compute the formulas of a tab: they, the cells they name, the formulas behind those.
import { type Area, parseArea } from '../workbook/a1';
import type { SheetData, WorkbookData } from '../workbook/model';
import { sheetByName } from '../workbook/sheets';
import { tokens } from './tokens';

/** One formula cell, with all areas that it names. */
export interface FormulaCell {
  readonly sheet: SheetData;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly areas: readonly { readonly sheet: SheetData; readonly area: Area }[];
}

export interface Needs {
  readonly formulas: readonly FormulaCell[];
  /** Cells with plain values, each once. */
  readonly values: readonly { readonly sheet: SheetData; readonly row: number; readonly column: number }[];
}

/** Follows references from all formulas of `start` through all tabs. */
export function needsOf(workbook: WorkbookData, start: SheetData): Needs {
  const formulas: FormulaCell[] = [];
  const values: Needs['values'][number][] = [];
  const seen = new Map<SheetData, Set<number>>();
  const seenAreas = new Set<string>();

  const visit = (sheet: SheetData, row: number, column: number) => {
    const cell = sheet.cells[row]?.[column];
    if (!cell) return;
    let places = seen.get(sheet);
    if (!places) seen.set(sheet, (places = new Set()));
    const place = row * 18_278 + column;
    if (places.has(place)) return;
    places.add(place);
    if (cell.formula === undefined) values.push({ sheet, row, column });
    else formulas.push(formulaCell(workbook, sheet, row, column, cell.formula));
  };

  forEachCell(start, whole(start), (row, column) => {
    if (start.cells[row]![column]!.formula !== undefined) visit(start, row, column);
  });
  for (let next = 0; next < formulas.length; next += 1) {
    for (const { sheet, area } of formulas[next]!.areas) {
      const key = `${sheet.id} ${area.row} ${area.column} ${area.rows} ${area.columns}`;
      if (seenAreas.has(key)) continue;
      seenAreas.add(key);
      forEachCell(sheet, area, (row, column) => visit(sheet, row, column));
    }
  }
  return { formulas, values };
}

function formulaCell(
  workbook: WorkbookData,
  sheet: SheetData,
  row: number,
  column: number,
  formula: string,
): FormulaCell {
  const areas = tokens(formula).flatMap((token) => {
    if (token.kind !== 'reference') return [];
    const target = token.tab === undefined ? sheet : sheetByName(workbook, token.tab);
    const area = target && areaIn(target, token.cells);
    return target && area ? [{ sheet: target, area }] : [];
  });
  return { sheet, row, column, formula, areas };
}

/** The area that a reference means in a tab; open ends reach the edge of its grid. */
export const areaIn = (sheet: SheetData, cells: string): Area | undefined =>
  parseArea(cells, { rows: sheet.maxRows, columns: sheet.maxColumns });

const whole = (sheet: SheetData): Area => ({
  row: 0,
  column: 0,
  rows: sheet.maxRows,
  columns: sheet.maxColumns,
});

function forEachCell(sheet: SheetData, area: Area, action: (row: number, column: number) => void): void {
  const bottom = Math.min(area.row + area.rows, sheet.cells.length);
  for (let row = area.row; row < bottom; row += 1) {
    const cells = sheet.cells[row];
    if (!cells) continue;
    const right = Math.min(area.column + area.columns, cells.length);
    for (let column = area.column; column < right; column += 1) if (cells[column]) action(row, column);
  }
}
