// IronCalc, loaded once and only when a formula is read.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { initSync, Model } from '@ironcalc/wasm';

let ready = false;
const known = new Map<string, boolean>();

/** An empty model with one sheet, its evaluation paused. */
export function newModel(): Model {
  if (!ready) {
    initSync({ module: readFileSync(join(packageFolder(), 'wasm_bg.wasm')) });
    ready = true;
  }
  const model = new Model('workbook', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  return model;
}

/** Looks for the package from the command that was started, then from the working folder. */
function packageFolder(): string {
  for (const start of [process.argv[1], join(process.cwd(), 'package.json')]) {
    try {
      return dirname(createRequire(start ?? process.cwd()).resolve('@ironcalc/wasm'));
    } catch {
      continue; // not to be found from there
    }
  }
  throw new Error('local host: the package @ironcalc/wasm is not installed');
}

/** Whether IronCalc knows a function; it answers `#NAME?` for those that it does not. */
export function knowsFunction(name: string): boolean {
  const remembered = known.get(name);
  if (remembered !== undefined) return remembered;
  const model = newModel();
  model.setUserInput(0, 1, 1, `=${name}(1)`);
  model.resumeEvaluation();
  model.evaluate();
  const answer = model.getFormattedCellValue(0, 1, 1) !== '#NAME?';
  model.free();
  known.set(name, answer);
  return answer;
}
