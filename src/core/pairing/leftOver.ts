// Why somebody found no partner: proved from the answers and the places, with the nearest way out.
import type { Phrase } from '../phrase';
import type { Person } from '../program';
import type { Arena } from './arena';
import { cellOf } from './answers';
import { filled, shownPoints } from './explain';
import { nameOf } from './label';
import type { Rule } from './rule';
import type { LeftOver } from './takingPart';
import { say } from './words';

/** The state after a run, by positions in the arena. */
export interface Outcome {
  readonly arena: Arena;
  /** Places of each mentor, taken ones included. */
  readonly capacity: readonly number[];
  readonly mentorOf: ReadonlyMap<number, number>;
  /** Those of `mentorOf` that the coordinator fixed. */
  readonly fixed: ReadonlyMap<number, number>;
  /** Those that stood before anything was solved: fixed, or chosen by both. */
  readonly held: ReadonlyMap<number, number>;
}

/** A reason with its remedy. */
type Reason = Pick<LeftOver, 'reason' | 'fix'>;

/** Everybody who takes part and has no partner, with the first reason that applies. */
export function explainLeftOver(outcome: Outcome): readonly LeftOver[] {
  const { arena, mentorOf } = outcome;
  const taken = new Set(mentorOf.values());
  const mentees = arena.mentees.flatMap((person, i) =>
    mentorOf.has(i) ? [] : [{ person, ...menteeReason(outcome, i) }],
  );
  const mentors = arena.mentors.flatMap((person, j) =>
    taken.has(j) ? [] : [{ person, ...mentorReason(outcome, j) }],
  );
  return [...mentees, ...mentors];
}

function menteeReason(outcome: Outcome, i: number): Reason {
  const { arena, capacity } = outcome;
  const open = arena.mentors.map((_, j) => j).filter((j) => capacity[j]! > 0);
  if (open.length === 0) return { reason: say('noMentorTakes'), fix: say('noMentorTakesFix') };
  if (open.some((j) => arena.isEligible(i, j))) return takenReason(outcome, i);
  const missing = missingAnswer(
    arena,
    open.map((j) => arena.comparison.failedMusts(i, j)),
    arena.mentees[i]!,
    'menteeColumn',
  );
  if (missing !== null)
    return { reason: say('incomplete', { question: missing }), fix: say('incompleteFix') };
  const passing = open.filter((j) => arena.passesMusts(i, j));
  if (passing.length > 0)
    return barredReason(
      outcome,
      passing.map((j) => [i, j] as const),
      'mentor',
    );
  return ruleReason(
    outcome,
    open.map((j) => [i, j] as const),
    'mentor',
  );
}

function mentorReason(outcome: Outcome, j: number): Reason {
  const { arena, capacity } = outcome;
  if (capacity[j] === 0) return { reason: say('pausing'), fix: say('pausingFix') };
  const everyone = arena.mentees.map((_, i) => i);
  if (everyone.length === 0) return { reason: say('noMentees'), fix: say('noMenteesFix') };
  if (everyone.some((i) => arena.isEligible(i, j)))
    return { reason: say('notNeeded'), fix: say('notNeededFix') };
  const missing = missingAnswer(
    arena,
    everyone.map((i) => arena.comparison.failedMusts(i, j)),
    arena.mentors[j]!,
    'mentorColumn',
  );
  if (missing !== null)
    return { reason: say('incomplete', { question: missing }), fix: say('incompleteFix') };
  const passing = everyone.filter((i) => arena.passesMusts(i, j));
  if (passing.length > 0)
    return barredReason(
      outcome,
      passing.map((i) => [i, j] as const),
      'mentee',
    );
  return ruleReason(
    outcome,
    everyone.map((i) => [i, j] as const),
    'mentee',
  );
}

/** A question that a rule needs, that the person left blank, and that bars every partner. */
function missingAnswer(
  { comparison }: Arena,
  failed: readonly (readonly Rule[])[],
  person: Person,
  column: 'menteeColumn' | 'mentorColumn',
): string | null {
  const [first = []] = failed;
  const rule = first.find(
    (one) =>
      one.missing === 'not eligible' &&
      one.operator !== 'paired before' &&
      !comparison.setAside.includes(one) &&
      cellOf(person, one[column]) === '' &&
      failed.every((rules) => rules.includes(one)),
  );
  return rule ? rule[column] : null;
}

/** People pass every rule, but are below the minimum score or must not be paired. */
function barredReason(
  { arena }: Outcome,
  pairs: readonly (readonly [number, number])[],
  other: 'mentor' | 'mentee',
): Reason {
  const below = pairs.filter(([i, j]) => arena.bar(i, j) === null);
  if (below.length === 0)
    return { reason: say('allBarred', { count: pairs.length }), fix: say('allBarredFix') };
  const [best] = [...below].sort(([a, b], [c, d]) => arena.score(c, d) - arena.score(a, b));
  const [i, j] = best!; // below has at least one
  const name = nameOf(other === 'mentor' ? arena.mentors[j]! : arena.mentees[i]!);
  return {
    reason: say('belowMinimum', {
      name,
      score: shownPoints(arena.score(i, j)),
      least: shownPoints(arena.leastScore),
    }),
    fix: say('belowMinimumFix', { score: shownPoints(arena.score(i, j)) }),
  };
}

/** Nobody passes the rules: the one rule that bars the most people, or else the nearest person. */
function ruleReason(
  outcome: Outcome,
  pairs: readonly (readonly [number, number])[],
  other: 'mentor' | 'mentee',
): Reason {
  const { arena, capacity, mentorOf } = outcome;
  const used = new Map<number, number>();
  for (const j of mentorOf.values()) used.set(j, (used.get(j) ?? 0) + 1);
  const isFree = ([i, j]: readonly [number, number]) =>
    other === 'mentor' ? (used.get(j) ?? 0) < capacity[j]! : !mentorOf.has(i);
  const failures = pairs.map((pair) => ({ pair, failed: arena.comparison.failedMusts(pair[0], pair[1]) }));
  const opened = new Map<Rule, { free: number; all: number }>();
  for (const { pair, failed } of failures) {
    const [rule] = failed;
    if (rule === undefined || failed.length !== 1 || arena.bar(pair[0], pair[1]) !== null) continue;
    const counts = opened.get(rule) ?? { free: 0, all: 0 };
    opened.set(rule, { free: counts.free + (isFree(pair) ? 1 : 0), all: counts.all + 1 });
  }
  const [best] = [...opened].sort(([, a], [, b]) => b.free - a.free || b.all - a.all);
  if (best) {
    const [rule, { free, all }] = best;
    const gaps = { rule: rule.name, count: all, free };
    return other === 'mentor'
      ? { reason: say('noMentorPasses', { rule: rule.name }), fix: say('oneRuleFixMentor', gaps) }
      : { reason: say('noMenteePasses', { rule: rule.name }), fix: say('oneRuleFixMentee', gaps) };
  }
  const [nearest] = [...failures].sort((a, b) => a.failed.length - b.failed.length);
  const { pair, failed } = nearest!; // there is at least one pair
  const name = nameOf(other === 'mentor' ? arena.mentors[pair[1]]! : arena.mentees[pair[0]]!);
  const rules = failed.map((rule) => {
    const text = filled(rule.doesNotFit, arena.comparison.gaps(rule, pair[0], pair[1]));
    return text === '' ? rule.name : text;
  });
  return { reason: say('severalRules', { rules: rules.join('; ') }), fix: say('nearestPerson', { name }) };
}

/**
 * All eligible mentors are taken. From the mentee, follow eligible mentors to their mentees and on: the
 * people reached need one place more than the mentors reached have, so no result can serve them all.
 */
function takenReason({ arena, capacity, mentorOf, held }: Outcome, i: number): Reason {
  const menteesOf = new Map<number, number[]>();
  for (const [mentee, mentor] of mentorOf) menteesOf.set(mentor, [...(menteesOf.get(mentor) ?? []), mentee]);
  const mentees = new Set([i]);
  const mentors = new Set<number>();
  for (const mentee of mentees) {
    // A pair that stood before cannot move on, so its other mentors open no way.
    if (held.has(mentee)) continue;
    arena.mentors.forEach((_, j) => {
      if (capacity[j] === 0 || mentors.has(j) || !arena.isEligible(mentee, j)) return;
      mentors.add(j);
      for (const other of menteesOf.get(j) ?? []) mentees.add(other);
    });
  }
  const names = [...mentors].map((j) => nameOf(arena.mentors[j]!)).sort();
  const places = [...mentors].reduce((sum, j) => sum + capacity[j]!, 0);
  const standing = [...mentees].filter((mentee) => held.has(mentee)).length;
  const allPlaces = capacity.reduce((sum, count) => sum + count, 0);
  const short = arena.mentees.length - allPlaces;
  const who = say('asWritten', { text: shortList(names) });
  const fix = say('onePlaceMore', { mentors: who });
  if (places === allPlaces && short > 0) return { reason: say('placesShort', { short }), fix };
  const reason: Phrase = say('allTaken', { mentees: mentees.size, places, mentors: who });
  return { reason: standing === 0 ? reason : say('allTakenHeld', { taken: reason, standing }), fix };
}

const MOST_NAMES = 5;

const shortList = (names: readonly string[]): string =>
  names.length <= MOST_NAMES ? names.join(', ') : `${names.slice(0, MOST_NAMES).join(', ')} …`;
