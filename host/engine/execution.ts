// One execution: its rights, its counts, its log, its end. The guard asks it at every service call.
import { NotEmulatedError, ServiceError } from './emulated';
import type { Fault, Hook, ServiceCall } from './hook';
import type { AuthModeName, ExecutionKind, RunningExecution, World } from './world';

export const TIME_EXCEEDED = 'Exceeded maximum execution time';

const SECOND = 1000;

/** Six minutes; thirty seconds for simple triggers and custom functions. */
export function timeLimit(kind: ExecutionKind): number {
  return kind === 'open' || kind === 'install' || kind === 'customFunction' ? 30 * SECOND : 360 * SECOND;
}

export interface LogLine {
  /** Simulated time, milliseconds since 1970. */
  readonly at: number;
  readonly level: 'log' | 'info' | 'warn' | 'error' | 'host';
  readonly text: string;
}

/** Thrown through the script when its execution is over; whatever it catches, nothing it does counts any more. */
export class ExecutionEnded extends Error {}

export class Execution implements RunningExecution {
  readonly calls: Record<string, number> = {};
  readonly lines: LogLine[] = [];
  /** Things that the host refused or broke at: they fail the run even when the script swallows them. */
  readonly refusals: string[] = [];
  readonly startedAt: number;
  private nth = 0;
  private waiting = 0;
  private over: string | undefined;
  private readonly endings: (() => void)[] = [];

  constructor(
    readonly number: number,
    readonly kind: ExecutionKind,
    readonly functionName: string,
    readonly authMode: AuthModeName,
    private readonly world: World,
    private readonly hook: Hook | undefined,
  ) {
    this.startedAt = world.clock.now();
  }

  log(text: string, level: LogLine['level'] = 'log'): void {
    this.lines.push({ at: this.world.clock.now(), level, text });
  }

  waited(milliseconds: number): void {
    this.waiting += milliseconds;
  }

  atEnd(action: () => void): void {
    this.endings.push(action);
  }

  /** Why the execution is over, if it is. */
  get endedBy(): string | undefined {
    return this.over;
  }

  /** @throws ExecutionEnded when the execution is over. */
  mustRun(): void {
    if (this.over !== undefined) throw new ExecutionEnded(this.over);
  }

  end(why: string): void {
    this.over ??= why;
  }

  /** Counts a call and offers it to the hook; the answer is for `after`. */
  begin(name: string, args: readonly unknown[]): ServiceCall {
    this.nth += 1;
    this.calls[name] = (this.calls[name] ?? 0) + 1;
    const { number, kind, functionName } = this;
    const call: ServiceCall = {
      name,
      nth: this.nth,
      nthOfName: this.calls[name],
      args,
      when: 'before',
      execution: { number, kind, functionName },
    };
    this.ask(call);
    return call;
  }

  /** The effect has happened: the clock moves, then the hook is asked again. */
  finish(call: ServiceCall, cost: number): void {
    this.world.clock.advance(cost);
    this.checkTime();
    this.ask({ ...call, when: 'after' });
  }

  checkTime(): void {
    if (this.world.clock.now() - this.startedAt - this.waiting <= timeLimit(this.kind)) return;
    this.end(TIME_EXCEEDED);
    throw new ExecutionEnded(TIME_EXCEEDED);
  }

  /** Records what the host could not do. */
  refuse(error: unknown): void {
    const text = error instanceof Error ? error.message : String(error);
    this.refusals.push(error instanceof NotEmulatedError ? text : withPlace(error, text));
    this.log(text, 'host');
  }

  /** Releases what the execution held. */
  close(): void {
    for (const action of this.endings.splice(0)) action();
  }

  private ask(call: ServiceCall): void {
    const fault = this.hook?.(call);
    if (fault) this.suffer(fault, call.name);
  }

  private suffer(fault: Fault, name: string): void {
    if ('throw' in fault) throw new ServiceError(fault.throw);
    if (fault.kill === 'dropWrites') this.world.pendingWrites.discard();
    this.end(`local host: the execution was killed at ${name}`);
    this.mustRun();
  }
}

/** A mistake of the host itself: the line of the stack shows where. */
function withPlace(error: unknown, text: string): string {
  if (!(error instanceof Error) || text.startsWith('local host:')) return text;
  return `local host: broke with "${text}" ${(error.stack ?? '').split('\n')[1]?.trim() ?? ''}`.trim();
}
