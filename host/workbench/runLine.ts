// One execution as a line of the run list.
import type { Run } from '../engine/runner';
import type { RunLine } from './deskState';

export const runLine = (run: Run): RunLine => ({
  number: run.number,
  name: run.functionName,
  kind: run.kind,
  simulated: run.milliseconds.simulated,
  real: run.milliseconds.real,
  error: run.error?.message ?? '',
  calls: Object.entries(run.calls).sort(([, a], [, b]) => b - a),
  log: run.log.map((line) => line.text),
});
