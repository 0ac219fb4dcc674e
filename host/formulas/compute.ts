// Computes all formulas of a tab in one fresh IronCalc model, with what they depend on and nothing else.
import type { Model } from '@ironcalc/wasm';
import { areaName } from '../workbook/a1';
import { cellAt, isFilled } from '../workbook/cells';
import type { CellData, CellValue, SheetData } from '../workbook/model';
import { isDateFormat } from '../workbook/numberFormat';
import { sheetByName } from '../workbook/sheets';
import { instantOf, partsOfSerial, serialAt } from '../workbook/wallClock';
import { type Call, parseCall } from './customCall';
import { knowsFunction, newModel } from './engine';
import { type FormulaWorld, placeKey, type Result, type TabResults } from './formulas';
import { areaIn, type FormulaCell, needsOf } from './needs';
import { functionNames, mapReferences } from './tokens';

/** Shows all digits that IronCalc has; some fifteen, of which the last are noise. */
const ALL_DIGITS = '0.0000000000000000E+00';
const SIGNIFICANT_DIGITS = 13;

/** Computed here, so that a simulated clock is told; IronCalc would ask the machine. */
const CLOCK_FUNCTIONS = /\b(NOW|TODAY)\s*\(\s*\)/gi;

/** Results by place; undefined for what cannot be computed here. */
export function computeSheet(world: FormulaWorld, sheet: SheetData): TabResults {
  const { formulas, values } = needsOf(world.workbook, sheet);
  const results = new Map<FormulaCell, Result | undefined>();
  const calls = new Map<FormulaCell, Call>();
  for (const cell of formulas) {
    const call = customCall(world, cell.formula);
    if (call) calls.set(cell, call);
    else if (!isComputable(cell.formula)) results.set(cell, undefined);
  }
  spread(formulas, results);

  // custom functions read cells that may be formulas themselves, so each round feeds what the last one gave
  const waiting = new Map([...calls].filter(([cell]) => !results.has(cell)));
  const plain = formulas.filter((cell) => !calls.has(cell) && !results.has(cell));
  while (waiting.size > 0) {
    const blocked = new Set(waiting.keys());
    const ready = [...waiting].filter(([cell]) => !dependsOn(cell, blocked, plain));
    if (ready.length === 0) break; // in a circle
    const inputs = plain.filter((cell) => !dependsOn(cell, blocked, plain));
    const computed = evaluate(world, inputs, values, results);
    for (const [cell, call] of ready) {
      results.set(cell, runCall(world, cell, call, computed));
      waiting.delete(cell);
    }
    spread(formulas, results);
  }
  for (const cell of waiting.keys()) results.set(cell, { value: { error: '#REF!' } });
  const computable = plain.filter((cell) => !results.has(cell));
  for (const [cell, result] of evaluate(world, computable, values, results)) results.set(cell, result);

  const here = formulas.filter((cell) => cell.sheet === sheet);
  return {
    results: new Map(here.map((cell) => [placeKey(cell.row, cell.column), results.get(cell)])),
    spilled: new Map(here.flatMap((cell) => [...spilledBy(cell, results.get(cell))])),
  };
}

/** What a result with several rows puts into other cells. */
function* spilledBy({ row, column }: FormulaCell, result: Result | undefined): Iterable<[string, Result]> {
  for (const [r, values] of (result?.rows ?? []).entries()) {
    for (const [c, value] of values.entries()) {
      if (r + c > 0) yield [placeKey(row + r, column + c), { value }];
    }
  }
}

export const hasCustomCall = (world: FormulaWorld, sheet: SheetData): boolean =>
  sheet.cells.some((row) =>
    row?.some((cell) => cell?.formula !== undefined && customCall(world, cell.formula) !== undefined),
  );

const isComputable = (formula: string): boolean =>
  !/[{}]/.test(formula.replace(/"(?:[^"]|"")*"/g, '')) && functionNames(formula).every(knowsFunction);

function customCall(world: FormulaWorld, formula: string): Call | undefined {
  const call = parseCall(formula);
  return call && !knowsFunction(call.name) && world.hasFunction(call.name) ? call : undefined;
}

/** Whatever depends on a cell that cannot be computed cannot be computed either. */
function spread(formulas: readonly FormulaCell[], results: Map<FormulaCell, Result | undefined>): void {
  const unknown = [...results].flatMap(([cell, result]) => (result === undefined ? [cell] : []));
  for (let next = 0; next < unknown.length; next += 1) {
    for (const cell of formulas) {
      if (results.has(cell) || !names(cell, unknown[next]!)) continue;
      results.set(cell, undefined);
      unknown.push(cell);
    }
  }
}

const names = ({ areas }: FormulaCell, { sheet, row, column }: FormulaCell): boolean =>
  areas.some(
    ({ sheet: target, area }) =>
      target === sheet &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );

/** Whether a cell names one of `others`, directly or through other formulas. */
function dependsOn(
  cell: FormulaCell,
  others: ReadonlySet<FormulaCell>,
  through: readonly FormulaCell[],
): boolean {
  const seen = new Set([cell]);
  for (const next of seen) {
    for (const other of others) if (other !== cell && names(next, other)) return true;
    for (const step of through) if (!seen.has(step) && names(next, step)) seen.add(step);
  }
  return false;
}

/** Feeds a fresh model and reads its results. */
function evaluate(
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

/** Arguments are values or rows of values, '' for blank, as Google passes them. */
function runCall(
  world: FormulaWorld,
  home: FormulaCell,
  call: Call,
  computed: ReadonlyMap<FormulaCell, Result | undefined>,
): Result | undefined {
  const byPlace = new Map(
    [...computed].map(([cell, result]) => [keyOf(cell.sheet, cell.row, cell.column), result]),
  );
  const args = call.args.map((arg) => {
    if (arg.kind === 'literal') return arg.value;
    const sheet = arg.tab === undefined ? home.sheet : sheetByName(world.workbook, arg.tab);
    const area = sheet && areaIn(sheet, arg.cells);
    if (!sheet || !area) return '#REF!';
    const read = (row: number, column: number) => {
      const cell = cellAt(sheet, row, column);
      const result = cell?.formula === undefined ? undefined : byPlace.get(keyOf(sheet, row, column));
      return argumentValue(world, cell, result);
    };
    if (area.rows === 1 && area.columns === 1) return read(area.row, area.column);
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (__, c) => read(area.row + r, area.column + c)),
    );
  });
  try {
    return returnedResult(home, world.customFunction(call.name, args));
  } catch {
    return { value: { error: '#ERROR!' } };
  }
}

/** Rows fill the cells beside and below, unless one of them holds something. */
function returnedResult({ sheet, row, column }: FormulaCell, returned: unknown): Result {
  if (!Array.isArray(returned)) return { value: cellValue(returned) };
  const rows = (returned as unknown[]).map((line) =>
    (Array.isArray(line) ? (line as unknown[]) : [line]).map(cellValue),
  );
  const blocked = rows.some((line, r) =>
    line.some((_, c) => r + c > 0 && isFilled(cellAt(sheet, row + r, column + c))),
  );
  return blocked ? { value: { error: '#REF!' } } : { value: rows[0]?.[0], rows };
}

const keyOf = (sheet: SheetData, row: number, column: number): string =>
  `${sheet.id} ${placeKey(row, column)}`;

function argumentValue(world: FormulaWorld, cell: CellData | undefined, result: Result | undefined): unknown {
  const value = result ? result.value : cell?.value;
  if (value === undefined) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'number' && isDateFormat(cell?.format ?? result?.format))
    return new Date(instantOf(value, world.workbook.timeZone));
  return value;
}

function cellValue(value: unknown): CellValue | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { error: '#NUM!' };
  return typeof value === 'string' || typeof value === 'boolean' ? value : { error: '#ERROR!' };
}
