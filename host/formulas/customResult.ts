// Runs a custom function of the bundle for a cell, and turns what it returns into cells.
import { cellAt, isFilled } from '../workbook/cells';
import type { CellData, CellValue, SheetData } from '../workbook/model';
import { isDateFormat } from '../workbook/numberFormat';
import { sheetByName } from '../workbook/sheets';
import { instantOf } from '../workbook/wallClock';
import type { Call } from './customCall';
import { type FormulaWorld, placeKey, type Result } from './formulas';
import { areaIn, type FormulaCell } from './needs';

/** Arguments are values or rows of values, '' for blank, as Google passes them. */
export function runCall(
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
    return returnedResult(home, remembered(world, call.name, args));
  } catch (error) {
    return { value: { error: '#ERROR!' }, explanation: (error as Error).message };
  }
}

const answers = new WeakMap<FormulaWorld, Map<string, unknown>>();
const ANSWERS_AT_MOST = 1000;

/** Google too runs a custom function once for the same arguments. Errors are not remembered. */
function remembered(world: FormulaWorld, name: string, args: readonly unknown[]): unknown {
  const known = answers.get(world) ?? new Map<string, unknown>();
  answers.set(world, known);
  const key = JSON.stringify([name, args]);
  if (known.has(key)) return known.get(key);
  if (known.size >= ANSWERS_AT_MOST) known.clear();
  const answer = world.customFunction(name, args);
  known.set(key, answer);
  return answer;
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
