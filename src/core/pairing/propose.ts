// One run of pairing: from the people, the rules and what is decided already to a proposal for everybody.
import { SetupError } from '../problem';
import type { Person } from '../program';
import { alternativesFor } from './alternatives';
import { arenaOf, type Arena } from './arena';
import { clashesOf } from './clashes';
import { explainLeftOver } from './leftOver';
import { fixedPairs, mutualPairs, type FixedPair } from './fixedPairs';
import { howOf, watchOutPhrase, whyPhrase } from './explain';
import { nameOf } from './label';
import { askedFields, type OpenProblem } from './openProblem';
import { pairId, type PairRow } from './pairRows';
import type { PairRule, UnknownPerson } from './pairRulesTab';
import { HOWS, type ActivePair, type How, type Proposal, type RunFigures } from './proposal';
import type { Rule } from './rule';
import { KEEP, type PairingSettings } from './settings';
import { solveOpen } from './solveOpen';
import { flagsOf, takingPart } from './takingPart';
import { say } from './words';

export interface PairingInput {
  readonly people: readonly Person[];
  readonly rules: readonly Rule[];
  readonly pairRules: readonly PairRule[];
  readonly unknownInPairRules?: readonly UnknownPerson[];
  /** The tab `Pairs` as it stands. */
  readonly rows: readonly PairRow[];
  readonly settings: PairingSettings;
  /** Whether the last proposal pulls. @see keepsProposal */
  readonly keep: boolean;
}

/** More mentees or mentors than this are refused: the answer would take too long. */
export const MOST_PEOPLE = 2000;

/**
 * Whether a run keeps proposed pairs where it can. After a change of rules or settings it proposes afresh,
 * else the change would show no effect.
 *
 * @param before Fingerprint of rules and settings at the last proposal; null when there was none.
 */
export const keepsProposal = (settings: PairingSettings, before: string | null, now: string): boolean =>
  settings.keepProposed === KEEP.always || (settings.keepProposed === KEEP.unchanged && before === now);

/**
 * Proposes a mentor for every mentee, in this order: pairs the coordinator fixed; pairs who chose each other;
 * the best assignment of the rest. The order of rows decides nothing.
 *
 * @throws SetupError when there are too many people.
 */
export function proposePairsFor(input: PairingInput): Proposal {
  const { people, rows, settings } = input;
  const decided = fixedPairs(rows, input.pairRules, people, settings.termCode);
  const fixedIds = new Set(decided.fixed.flatMap(({ menteeId, mentorId }) => [menteeId, mentorId]));
  const present = takingPart(people, fixedIds);
  const { mentees, mentors } = present;
  if (Math.max(mentees.length, mentors.length) > MOST_PEOPLE)
    throw new SetupError(say('tooManyPeople', { most: MOST_PEOPLE }));

  const arena = arenaOf({ ...input, mentees, mentors, fixed: decided.fixed });
  const standing = standingPairs(arena, decided.fixed);
  const capacity = mentors.map(({ places }) => Math.max(0, Math.floor(places ?? settings.placesNotAnswered)));
  const placesAfter = (pairs: ReadonlyMap<number, number>) => {
    const left = [...capacity];
    for (const mentor of pairs.values()) left[mentor] = Math.max(0, left[mentor]! - 1);
    return left;
  };
  const without = (pairs: ReadonlyMap<number, number>) =>
    mentees.map((_, i) => i).filter((i) => !pairs.has(i));

  const chosen = new Map(standing);
  for (const { mentee, mentor } of mutualPairs(arena, without(chosen), placesAfter(chosen)))
    chosen.set(mentee, mentor);
  const kept = keptMentors(arena, input);
  const problem: OpenProblem = {
    arena,
    open: without(chosen),
    places: placesAfter(chosen),
    settings,
    kept: (i) => kept.get(i) ?? null,
  };
  const result = solveOpen(problem);
  const mentorOf = new Map(chosen);
  problem.open.forEach((i, k) => {
    const mentor = result.mentorOf[k];
    if (mentor !== null && mentor !== undefined) mentorOf.set(i, mentor);
  });

  const movable = { ...problem, open: without(standing), places: placesAfter(standing) };
  const alternatives = alternativesFor(movable, problem, mentorOf);
  const pairs = describe(input, arena, alternatives, mentorOf, standing, decided.fixed);
  const state = { arena, capacity, mentorOf, fixed: standing, held: chosen };
  return {
    pairs,
    unmatched: [...present.left, ...explainLeftOver(state)],
    conflicts: [...decided.conflicts, ...present.conflicts, ...clashesOf(state, input)],
    notes: [
      ...arena.comparison.setAside.map(({ name }) => say('ruleSetAside', { rule: name })),
      ...(!input.keep && hasProposals(input) ? [say('proposedAfresh')] : []),
    ],
    figures: figuresOf(pairs, kept, arena, capacity, result),
    leftByMust: arena.comparison.leftWithNobody(capacity.flatMap((places, j) => (places > 0 ? [j] : []))),
  };
}

/** Fixed pairs by position of mentee and mentor. */
function standingPairs(arena: Arena, fixed: readonly FixedPair[]): ReadonlyMap<number, number> {
  const menteeAt = new Map(arena.mentees.map(({ id }, i) => [id, i] as const));
  const mentorAt = new Map(arena.mentors.map(({ id }, j) => [id, j] as const));
  const standing = new Map<number, number>();
  for (const { menteeId, mentorId } of fixed) {
    const [i, j] = [menteeAt.get(menteeId), mentorAt.get(mentorId)];
    if (i !== undefined && j !== undefined) standing.set(i, j);
  }
  return standing;
}

const hasProposals = ({ rows, settings }: PairingInput): boolean =>
  rows.some(({ term, status }) => term === settings.termCode && status === 'Proposed');

/** Mentors of the last proposal, by position; empty when nothing is to be kept. */
function keptMentors(arena: Arena, { rows, settings, keep }: PairingInput): ReadonlyMap<number, number> {
  const mentorAt = new Map(arena.mentors.map(({ id }, j) => [id, j] as const));
  const proposed = new Map<string, string>();
  for (const { term, status, menteeId, mentorId } of rows) {
    if (term === settings.termCode && status === 'Proposed') proposed.set(menteeId, mentorId);
  }
  const kept = new Map<number, number>();
  if (!keep) return kept;
  arena.mentees.forEach(({ id }, i) => {
    const mentor = mentorAt.get(proposed.get(id) ?? '');
    if (mentor !== undefined) kept.set(i, mentor);
  });
  return kept;
}

function describe(
  input: PairingInput,
  arena: Arena,
  alternatives: ReadonlyMap<number, ActivePair['alternatives']>,
  mentorOf: ReadonlyMap<number, number>,
  standing: ReadonlyMap<number, number>,
  fixed: readonly FixedPair[],
): readonly ActivePair[] {
  const { settings, rows } = input;
  const asked = askedFields(arena);
  const statusOf = new Map(fixed.map(({ menteeId, status }) => [menteeId, status] as const));
  const last = lastMentors(rows, input.people, settings.termCode);
  return [...mentorOf.keys()]
    .sort((a, b) => a - b)
    .map((i): ActivePair => {
      const j = mentorOf.get(i)!; // i is one of its keys
      const [mentee, mentor] = [arena.mentees[i]!, arena.mentors[j]!];
      const status = standing.has(i) ? (statusOf.get(mentee.id) ?? 'Accepted') : 'Proposed';
      const details = arena.comparison.details(i, j);
      const flags = [mentee, mentor].flatMap((person) => flagsOf(person, asked, settings.leastTimes));
      return {
        id: pairId(settings.termCode, mentee.id, mentor.id),
        status,
        mentee,
        mentor,
        how: status === 'Locked' ? 'locked' : howOf(arena, i, j),
        details,
        why: whyPhrase(details),
        watchOut: watchOutPhrase(arena, i, j, details, flags),
        alternatives: standing.has(i) ? [] : (alternatives.get(i) ?? []),
        eligible: arena.mentors.filter((_, other) => arena.isEligible(i, other)).length,
        changed: changeOf(last, mentee, mentor),
      };
    });
}

/** Mentor ID and name at the last run, by mentee ID; null when there was no run in this term. */
function lastMentors(rows: readonly PairRow[], people: readonly Person[], term: string) {
  const names = new Map(people.map((person) => [person.id, nameOf(person)] as const));
  const ofTerm = rows.filter((row) => row.term === term);
  if (ofTerm.length === 0) return null;
  const last = new Map<string, { readonly ids: ReadonlySet<string>; readonly name: string }>();
  for (const { menteeId, mentorId } of ofTerm) {
    const ids = new Set([...(last.get(menteeId)?.ids ?? []), mentorId]);
    last.set(menteeId, { ids, name: names.get(mentorId) ?? mentorId });
  }
  return last;
}

function changeOf(
  last: ReturnType<typeof lastMentors>,
  mentee: Person,
  mentor: Person,
): ActivePair['changed'] {
  if (last === null) return '';
  const before = last.get(mentee.id);
  if (before === undefined) return say('changedNew');
  return before.ids.has(mentor.id) ? '' : say('changedFrom', { mentor: before.name });
}

function figuresOf(
  pairs: readonly ActivePair[],
  kept: ReadonlyMap<number, number>,
  arena: Arena,
  capacity: readonly number[],
  { solves, isProvedBest }: { readonly solves: number; readonly isProvedBest: boolean },
): RunFigures {
  const scores = pairs.map(({ details }) => details.score);
  const byHow = Object.fromEntries(
    HOWS.map((how) => [how, pairs.filter((pair) => pair.how === how).length]),
  ) as Record<How, number>;
  const keptIds = new Map([...kept].map(([i, j]) => [arena.mentees[i]!.id, arena.mentors[j]!.id] as const));
  return {
    mentees: arena.mentees.length,
    mentors: arena.mentors.length,
    places: capacity.reduce((sum, places) => sum + places, 0),
    paired: pairs.length,
    byHow,
    kept: pairs.filter(
      ({ status, mentee, mentor }) => status === 'Proposed' && keptIds.get(mentee.id) === mentor.id,
    ).length,
    meanScore: scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length,
    weakestScore: scores.length === 0 ? null : Math.min(...scores),
    solves,
    isProvedBest,
  };
}
