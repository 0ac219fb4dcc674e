// Pairs that stand before anything is solved: decided by the coordinator, or chosen by both people.
import type { Person } from '../program';
import type { Arena } from './arena';
import type { Conflict } from './conflictsTab';
import { labelOf } from './label';
import type { PairRow } from './pairRows';
import type { PairRule } from './pairRulesTab';
import { say } from './words';

export interface FixedPair {
  readonly menteeId: string;
  readonly mentorId: string;
  readonly status: 'Accepted' | 'Locked';
}

/**
 * Accepted and Locked pairs of this term, and the Locks of the pair rules. A pair that stands in the tab goes
 * before a Lock, and what clashes is named.
 */
export function fixedPairs(
  rows: readonly PairRow[],
  pairRules: readonly PairRule[],
  people: readonly Person[],
  term: string,
): { fixed: readonly FixedPair[]; conflicts: readonly Conflict[] } {
  const byId = new Map(people.map((person) => [person.id, person] as const));
  const nameOf = (id: string) => {
    const person = byId.get(id);
    return person ? labelOf(person) : id;
  };
  const conflicts: Conflict[] = [];
  const fixed = new Map<string, FixedPair>();
  const clash = (code: 'Twice' | 'Blocked' | 'Gone', menteeId: string, mentorId: string) =>
    conflicts.push({
      kind: say(`kindLock${code}`),
      people: `${nameOf(menteeId)}, ${nameOf(mentorId)}`,
      what: say(`lock${code}What`),
      remedy: say(`lock${code}Remedy`),
    });

  const isBlocked = (menteeId: string, mentorId: string) =>
    pairRules.some(
      (rule) => rule.kind === 'Block' && rule.menteeId === menteeId && rule.mentorId === mentorId,
    );
  for (const { menteeId, mentorId, status, term: rowTerm } of [...rows].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  )) {
    if (rowTerm !== term || (status !== 'Accepted' && status !== 'Locked')) continue;
    if (fixed.has(menteeId)) clash('Twice', menteeId, mentorId);
    else if (!byId.has(menteeId) || !byId.has(mentorId)) clash('Gone', menteeId, mentorId);
    else fixed.set(menteeId, { menteeId, mentorId, status });
    if (isBlocked(menteeId, mentorId)) clash('Blocked', menteeId, mentorId);
  }
  for (const { menteeId, mentorId, kind } of pairRules) {
    if (kind !== 'Lock') continue;
    const standing = fixed.get(menteeId);
    if (isBlocked(menteeId, mentorId)) clash('Blocked', menteeId, mentorId);
    else if (standing === undefined) fixed.set(menteeId, { menteeId, mentorId, status: 'Locked' });
    else if (standing.mentorId !== mentorId) clash('Twice', menteeId, mentorId);
  }
  return { fixed: [...fixed.values()], conflicts };
}

/**
 * Pairs who named each other and can simply have each other. Left to the solver: mentees with several such
 * mentors, and mentors with more such mentees than places.
 *
 * @param open Positions of the mentees without a pair.
 * @param places Free places by position of the mentor.
 */
export function mutualPairs(
  arena: Arena,
  open: readonly number[],
  places: readonly number[],
): readonly { readonly mentee: number; readonly mentor: number }[] {
  const choices = open.map((mentee) => ({
    mentee,
    mentors: arena.mentors
      .map((_, j) => j)
      .filter((j) => arena.isMutual(mentee, j) && arena.isEligible(mentee, j)),
  }));
  const wanted = new Array<number>(places.length).fill(0);
  for (const { mentors } of choices) for (const j of mentors) wanted[j]! += 1;
  return choices.flatMap(({ mentee, mentors }) => {
    const [mentor] = mentors;
    return mentor !== undefined && mentors.length === 1 && wanted[mentor]! <= places[mentor]!
      ? [{ mentee, mentor }]
      : [];
  });
}
