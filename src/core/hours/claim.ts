// How long one logged session was and when it took place, or what makes that impossible.
import type { Phrase } from '../phrase';
import { clockMinutes, dayNumber } from './calendar';
import type { Session } from './session';
import { say } from './words';

const MINUTES_A_DAY = 1440;

export interface Claim {
  /** Whole minutes, 0 when they cannot be made out. */
  readonly minutes: number;
  /** Number of the day, see `calendar`; undefined when there is none. */
  readonly day: number | undefined;
  /** The clock time that it took, in minutes since 1970 began; undefined without clock times. */
  readonly span: Span | undefined;
  readonly faults: readonly Phrase[];
}

export interface Span {
  readonly from: number;
  readonly until: number;
}

/**
 * Reads the length of a session: the difference of its clock times on the written date, without time
 * zones, so that a change to summer time adds nothing; or its minutes where there are no clock times.
 * A text session took no clock time, so only its minutes are read.
 */
export function claimOf(session: Session, isText: boolean): Claim {
  const day = dayNumber(session.day);
  const faults: Phrase[] = day === undefined ? [say('notOneOfDay')] : [];
  const start = isText ? undefined : clockMinutes(session.start);
  const end = isText ? undefined : clockMinutes(session.end);
  if (start === undefined || end === undefined) {
    const minutes = wholeMinutes(session.minutes);
    if (minutes === undefined) faults.push(say('minutesMissing'));
    else if (minutes < 1 || minutes > MINUTES_A_DAY) faults.push(say('minutesImpossible'));
    const length = Math.max(minutes ?? 0, 0);
    return { minutes: length, day, span: spanOf(day, start, length), faults };
  }
  const length = end - start + (session.endedNextDay ? MINUTES_A_DAY : 0);
  if (length < 1) faults.push(say('endNotAfterStart'));
  else if (length > MINUTES_A_DAY) faults.push(say('minutesImpossible'));
  const minutes = Math.max(length, 0);
  return { minutes, day, span: spanOf(day, start, minutes), faults };
}

/** Whole minutes of a cell; undefined for blanks, words and fractions. */
export function wholeMinutes(cell: number | string): number | undefined {
  const text = String(cell).trim();
  return /^-?\d{1,6}$/.test(text) ? Number(text) : undefined;
}

function spanOf(day: number | undefined, start: number | undefined, minutes: number): Span | undefined {
  if (day === undefined || start === undefined || minutes === 0) return undefined;
  const from = day * MINUTES_A_DAY + start;
  return { from, until: from + minutes };
}
