// Runs one entry point in a fresh context, from loading Code.js to the end of the execution.
import vm from 'node:vm';
import type { Bundle } from './bundle';
import type { Emulated } from './emulated';
import { type Execution, ExecutionEnded, TIME_EXCEEDED, type LogLine } from './execution';
import { Guard } from './guard';
import { useScriptTimeZone } from './timeZone';
import type { ExecutionKind, World } from './world';

/** What one execution did. */
export interface Run {
  readonly number: number;
  readonly functionName: string;
  readonly kind: ExecutionKind;
  /** As a host value; undefined when the run failed. */
  readonly value: unknown;
  readonly error: RunError | undefined;
  /** Service calls by name, for example `{ 'Range.getValues': 3 }`. */
  readonly calls: Readonly<Record<string, number>>;
  readonly milliseconds: { readonly simulated: number; readonly real: number };
  readonly log: readonly LogLine[];
}

export interface RunError {
  /** `Exception` for errors of Google's services. */
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

export interface RunRequest {
  readonly execution: Execution;
  readonly functionName: string;
  readonly args: readonly unknown[];
  /** Global names of the services, for example `SpreadsheetApp`. */
  readonly services: Readonly<Record<string, Emulated>>;
  /** Makes a copy of the result where the caller gets only a copy; may throw. */
  readonly result?: (value: unknown) => unknown;
  /** Real milliseconds after which a script that loops without service calls is stopped. */
  readonly realTimeLimit: number;
}

/** The call is made inside the context, because only then the timeout covers it. */
const CALL = new vm.Script("globalThis[Symbol.for('local host: entry')]()", { filename: 'local-host:call' });
const ENTRY = Symbol.for('local host: entry');

export function run(bundle: Bundle, world: World, request: RunRequest): Run {
  const { execution } = request;
  const start = performance.now();
  useScriptTimeZone(bundle.manifest.timeZone);
  const guard = new Guard(world, execution);

  let value: unknown;
  let error: RunError | undefined;
  try {
    const result = callIn(guard, bundle, request);
    value = request.result ? request.result(result) : guard.realm.outward(result);
  } catch (thrown) {
    error = runError(thrown, execution);
  }
  finish(world, execution);
  error = finalError(execution) ?? error;

  return {
    number: execution.number,
    functionName: request.functionName,
    kind: execution.kind,
    value: error ? undefined : value,
    error,
    calls: execution.calls,
    milliseconds: {
      simulated: world.clock.now() - execution.startedAt,
      real: performance.now() - start,
    },
    log: execution.lines,
  };
}

function callIn(guard: Guard, bundle: Bundle, request: RunRequest): unknown {
  const { realm } = guard;
  const { context } = realm;
  for (const [name, service] of Object.entries(request.services)) context[name] = guard.proxyFor(service);
  const options = { timeout: request.realTimeLimit };
  bundle.script.runInContext(context, options);

  const entry: unknown = bundle.entryPoints.has(request.functionName)
    ? context[request.functionName]
    : undefined;
  if (typeof entry !== 'function') throw new Error(`Script function not found: ${request.functionName}`);
  const args = request.args.map((arg) => realm.inward(arg));
  const target = context as unknown as Record<symbol, unknown>;
  target[ENTRY] = () => {
    delete target[ENTRY];
    return (entry as (...args: unknown[]) => unknown)(...args);
  };
  return CALL.runInContext(context, options);
}

/**
 * Locks are let go and late effects happen; then writes reach the workbook unless a kill took them back. A custom
 * function writes nothing, and the execution whose read made it run may still have writes pending.
 */
function finish(world: World, execution: Execution): void {
  execution.close();
  if (execution.kind !== 'customFunction') world.pendingWrites.commit();
}

function runError(thrown: unknown, execution: Execution): RunError {
  const { name, message, stack, code } = thrown as {
    name?: string;
    message?: string;
    stack?: string;
    code?: string;
  };
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') execution.end(TIME_EXCEEDED);
  if (thrown instanceof ExecutionEnded) execution.end(thrown.message);
  if (typeof message !== 'string') return { name: 'Error', message: String(thrown), stack: '' };
  return { name: name ?? 'Error', message, stack: stack ?? '' };
}

/** What outranks the script's own outcome: the end of its time, or something the host does not do. */
function finalError(execution: Execution): RunError | undefined {
  const [refusal] = execution.refusals;
  if (refusal !== undefined) return { name: 'Error', message: refusal, stack: '' };
  if (execution.endedBy !== undefined) return { name: 'Exception', message: execution.endedBy, stack: '' };
  return undefined;
}
