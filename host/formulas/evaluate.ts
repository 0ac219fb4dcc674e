// Feeds a fresh IronCalc model with formulas and the values that they need, and reads the results back.
import type { Model } from '@ironcalc/wasm';
import { areaName } from '../workbook/a1';
import { cellAt } from '../workbook/cells';
import type { CellValue, SheetData } from '../workbook/model';
import { isDateFormat } from '../workbook/numberFormat';
import { sheetByName } from '../workbook/sheets';
import { partsOfSerial, serialAt } from '../workbook/wallClock';
import { newModel } from './engine';
import type { FormulaWorld, Result } from './formulas';
import { areaIn, type FormulaCell } from './needs';
import { mapReferences } from './tokens';

/** Shows all digits that IronCalc has; some fifteen, of which the last are noise. */
const ALL_DIGITS = '0.0000000000000000E+00';
const SIGNIFICANT_DIGITS = 13;

/** Computed here, so that a simulated clock is told; IronCalc would ask the machine. */
const CLOCK_FUNCTIONS = /\b(NOW|TODAY)\s*\(\s*\)/gi;

/**
 * @param values Places of plain values to feed.
 * @param results What is known already: fed as values, and handed back beside the new results.
 */
export function evaluate(
  world: FormulaWorld,
  formulas: readonly FormulaCell[],
  values: readonly { readonly sheet: SheetData; readonly row: number; readonly column: number }[],
  results: ReadonlyMap<FormulaCell, Result | undefined>,
): Map<FormulaCell, Result | undefined> {
  const model = newModel();
  const sheets = new ModelSheets(model);
  for (const { sheet, row, column } of values) {
    const { value, format } = cellAt(sheet, row, column)!; // only filled places were collected
    feed(model, sheets.index(sheet), row, column, value, format);
  }
  for (const [cell, result] of results) {
    if (!result) continue;
    for (const [r, line] of (result.rows ?? [[result.value]]).entries()) {
      for (const [c, value] of line.entries())
        feed(model, sheets.index(cell.sheet), cell.row + r, cell.column + c, value, result.format);
    }
  }
  for (const cell of formulas) {
    const source = forModel(world, cell, sheets);
    model.setUserInput(sheets.index(cell.sheet), cell.row + 1, cell.column + 1, source);
  }
  model.resumeEvaluation();
  model.evaluate();
  const computed = new Map(
    formulas.map((cell) => [cell, readResult(model, sheets.index(cell.sheet), cell)] as const),
  );
  model.free();
  return new Map([...results, ...computed]);
}

/** Tabs of the model, made as they are met and named so that no quoting is needed. */
class ModelSheets {
  private readonly indexes = new Map<SheetData, number>();
  constructor(private readonly model: Model) {}

  index(sheet: SheetData): number {
    const known = this.indexes.get(sheet);
    if (known !== undefined) return known;
    const index = this.indexes.size;
    if (index > 0) this.model.newSheet();
    this.model.renameSheet(index, this.name(index));
    this.indexes.set(sheet, index);
    return index;
  }
  name(index: number): string {
    return `tab_${index}`;
  }
}

function feed(
  model: Model,
  sheet: number,
  row: number,
  column: number,
  value: CellValue | undefined,
  format: string | undefined,
): void {
  if (value === undefined || value === '') return;
  model.setUserInput(sheet, row + 1, column + 1, inputOf(value));
  if (typeof value === 'number' && isDateFormat(format)) setFormat(model, sheet, row, column, 'yyyy-mm-dd');
}

function inputOf(value: CellValue): string {
  if (typeof value === 'string') return `'${value}`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? `=${value.error}` : String(value);
}

const setFormat = (model: Model, sheet: number, row: number, column: number, format: string): void =>
  model.updateRangeStyle({ sheet, row: row + 1, column: column + 1, width: 1, height: 1 }, 'num_fmt', format);

/** The formula as IronCalc can read it: own tab names, closed ranges, the simulated clock. */
function forModel(world: FormulaWorld, cell: FormulaCell, sheets: ModelSheets): string {
  const source = mapReferences(cell.formula, ({ source: written, tab, cells }) => {
    const target = tab === undefined ? cell.sheet : sheetByName(world.workbook, tab);
    if (!target) return '#REF!';
    const area = cells.includes(':') ? areaIn(target, cells) : undefined;
    const closed = area ? areaName(area) : cells;
    if (!area && cells.includes(':')) return written;
    return target === cell.sheet ? closed : `${sheets.name(sheets.index(target))}!${closed}`;
  });
  return source.replace(CLOCK_FUNCTIONS, (_, name: string) => clockFormula(world, name.toUpperCase()));
}

/** The host's clock as a formula whose result is a day. */
function clockFormula(world: FormulaWorld, name: string): string {
  const serial = serialAt(world.clock.now(), world.workbook.timeZone);
  const { year, month, day } = partsOfSerial(serial);
  const today = `DATE(${year},${month},${day})`;
  return name === 'NOW' ? `(${today}+${serial % 1})` : today;
}

const TYPE_NUMBER = 1;
const TYPE_LOGICAL = 4;
const TYPE_ERROR = 16;

function readResult(model: Model, sheet: number, cell: FormulaCell): Result | undefined {
  const [row, column] = [cell.row + 1, cell.column + 1];
  if (model.getCellArrayStructure(sheet, row, column) !== 'SingleCell') return undefined;
  const shown = model.getFormattedCellValue(sheet, row, column);
  switch (model.getCellType(sheet, row, column)) {
    case TYPE_LOGICAL:
      return { value: shown === 'TRUE' };
    case TYPE_ERROR:
      return { value: { error: shown === '#CIRC!' ? '#REF!' : shown } };
    case TYPE_NUMBER:
      return numberResult(model, sheet, cell);
    default:
      return { value: shown };
  }
}

function numberResult(model: Model, sheet: number, cell: FormulaCell): Result {
  const { row, column } = cell;
  const format = model.getCellStyle(sheet, row + 1, column + 1).style.num_fmt;
  setFormat(model, sheet, row, column, ALL_DIGITS);
  const digits = model.getFormattedCellValue(sheet, row + 1, column + 1);
  const value = Number(Number(digits).toPrecision(SIGNIFICANT_DIGITS));
  if (value === 0 && isBlankReference(cell)) return { value: undefined };
  return isDateFormat(format) && isDay(cell, value) ? { value, format: dayFormat(cell, value) } : { value };
}

/** A formula that is nothing but the name of a blank cell shows nothing. */
function isBlankReference({ formula, areas: [only] }: FormulaCell): boolean {
  if (!only || !/^=\s*\+?[^()+\-*/&<>,]+$/.test(formula)) return false;
  const { rows, columns, row, column } = only.area;
  return rows === 1 && columns === 1 && cellAt(only.sheet, row, column)?.value === undefined;
}

/** IronCalc hands date formats down to products and to differences of days too, which are no days. */
function isDay({ formula, areas }: FormulaCell, value: number): boolean {
  const signs = formula.replace(/"(?:[^"]|"")*"/g, '');
  const days = areas.length + (signs.match(/\b(?:NOW|TODAY|DATE)\s*\(/gi) ?? []).length;
  return value >= 1 && !/[*/]/.test(signs) && !(signs.includes('-') && days > 1);
}

/** The format of the first day that the formula names, as Sheets hands it down. */
function dayFormat({ areas }: FormulaCell, value: number): string {
  const [first] = areas.flatMap(({ sheet, area }) => {
    const format = cellAt(sheet, area.row, area.column)?.format;
    return isDateFormat(format) ? [format!] : [];
  });
  return first ?? (Number.isInteger(value) ? 'M/d/yyyy' : 'M/d/yyyy H:mm:ss');
}
