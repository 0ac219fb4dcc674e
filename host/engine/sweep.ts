// For tests that interrupt a job everywhere: all the places where a fault can strike, and the hook that strikes once.
import type { Fault, Hook, ServiceCall } from './hook';

export interface Strike {
  /** Which service call, from 1. */
  readonly nth: number;
  readonly when: ServiceCall['when'];
  readonly fault: Fault;
}

const FAULTS: readonly Fault[] = [
  { throw: "We're sorry, a server error occurred. Please wait a bit and try again." },
  { kill: 'keepWrites' },
  { kill: 'dropWrites' },
];

/**
 * Every fault, before and after every service call of a run that made so many calls.
 *
 * @example strikes(1).length // 6: three faults, before and after
 */
export function strikes(calls: number): Strike[] {
  return Array.from({ length: calls }, (_, index) => index + 1).flatMap((nth) =>
    (['before', 'after'] as const).flatMap((when) => FAULTS.map((fault) => ({ nth, when, fault }))),
  );
}

/** Strikes once, in the execution that is started next. */
export function strikeOnce({ nth, when, fault }: Strike): Hook {
  let struck = false;
  return (call) => {
    if (struck || call.nth !== nth || call.when !== when) return undefined;
    struck = true;
    return fault;
  };
}

/** How many service calls a run made. */
export const callsMade = (calls: Readonly<Record<string, number>>): number =>
  Object.values(calls).reduce((sum, count) => sum + count, 0);
