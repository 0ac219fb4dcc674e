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
  // whatever depends on a cell that cannot be computed cannot be computed either
  for (const cell of dependants(formulas, [...results.keys()])) results.set(cell, undefined);

  // custom functions read cells that may be formulas themselves, so each round feeds what the last one gave
  const waiting = new Map([...calls].filter(([cell]) => !results.has(cell)));
  const plain = formulas.filter((cell) => !calls.has(cell) && !results.has(cell));
  while (waiting.size > 0) {
    const blocked = dependants(formulas, waiting.keys());
    const ready = [...waiting].filter(([cell]) => !blocked.has(cell));
    if (ready.length === 0) break; // in a circle
    const inputs = plain.filter((cell) => !blocked.has(cell));
    const computed = evaluate(world, inputs, values, results);
    for (const [cell, call] of ready) {
      results.set(cell, runCall(world, cell, call, computed));
      waiting.delete(cell);
    }
  }
  for (const cell of waiting.keys()) results.set(cell, { value: { error: '#REF!' } });
  for (const [cell, result] of evaluate(world, plain, values, results)) results.set(cell, result);

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

/** Cells that name one of `seeds`, directly or through other formulas. */
function dependants(formulas: readonly FormulaCell[], seeds: Iterable<FormulaCell>): Set<FormulaCell> {
  const found = new Set<FormulaCell>();
  const steps = [...seeds];
  for (let next = 0; next < steps.length; next += 1) {
    for (const cell of formulas) {
      if (found.has(cell) || !names(cell, steps[next]!)) continue;
      found.add(cell);
      steps.push(cell);
    }
  }
  return found;
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
