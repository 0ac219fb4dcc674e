// Sessions that only the coordinator can settle: disputed ones, and those on hold for more than a missing word.
import type { Pair, Person } from '../program';
import type { Phrase } from '../phrase';
import type { EntryResult } from './entry';

export interface OpenCase {
  readonly entry: EntryResult;
  readonly mentor: Person | undefined;
  readonly mentee: Person | undefined;
  readonly reasons: readonly Phrase[];
}

/** Disputed first, then by day. Trainings are ticked in their tab and are not among them. */
export function toDecide(
  entries: readonly EntryResult[],
  people: readonly Person[],
  pairs: readonly Pair[],
): OpenCase[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  const pairOf = new Map(pairs.map((pair) => [pair.id, pair]));
  return entries
    .filter((entry) => entry.kind === 'session' && (entry.outcome === 'Disputed' || isHeldForMore(entry)))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
    .map((entry) => ({
      entry,
      mentor: byId.get(entry.mentorId),
      mentee: byId.get(pairOf.get(entry.pairId)?.menteeId ?? ''),
      reasons: entry.reasons,
    }));
}

const isHeldForMore = ({ outcome, reasons }: EntryResult): boolean =>
  outcome === 'Held' && reasons.some(({ code }) => !MERE_WAITING.includes(code));

/** A missing word is for the other side to give, and a warning holds nothing up. */
const MERE_WAITING: readonly string[] = ['hours.notConfirmed', 'hours.loggedTwice'];

const orderOf = ({ outcome, day, id }: EntryResult): string =>
  [outcome === 'Disputed' ? 0 : 1, day, id].join(' ');
