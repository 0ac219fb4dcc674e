// Computes all formulas of a tab, with what they depend on and nothing else: what cannot be computed is set
// aside first, custom functions run as soon as their arguments are known, IronCalc does the rest.
import type { SheetData } from '../workbook/model';
import { type Call, parseCall } from './customCall';
import { runCall } from './customResult';
import { knowsFunction } from './engine';
import { evaluate } from './evaluate';
import { type FormulaWorld, placeKey, type Result, type TabResults } from './formulas';
import { type FormulaCell, needsOf } from './needs';
import { functionNames } from './tokens';

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
