// What people do without a solver, on the same rules and scores: how many pairs that makes, and how good ones.
import { arenaOf, type Arena } from '../../src/core/pairing/arena';
import { proposePairsFor } from '../../src/core/pairing/propose';
import type { Rule } from '../../src/core/pairing/rule';
import { INITIAL_SETTINGS } from '../../src/core/pairing/settings';
import { takingPart } from '../../src/core/pairing/takingPart';
import { SIGN_UP_FIELDS, type Person } from '../../src/core/program';

export const METHODS = [
  'proposed',
  'proposed, wishes set aside',
  'best score first',
  'first come, best free',
  'first come, first free',
] as const;
export type Method = (typeof METHODS)[number];

export interface Outcome {
  readonly method: Method;
  readonly mentees: number;
  readonly paired: number;
  readonly chosenByBoth: number;
  /** Named by the mentee alone. */
  readonly asked: number;
  /** Sum of scores, each from 0 to 1000. */
  readonly total: number;
  /** From 0 to 100; null without pairs. */
  readonly mean: number | null;
  readonly weakest: number | null;
}

/**
 * Pairs the same people in several ways.
 *
 * Proposed: as the add-on does, and once as if nobody had named a partner, which is what the simple ways do.
 * Best score first: of all possible pairs the best, then the best of the rest, and so on. First come: mentees in
 * order of sign-up; each takes the best mentor still free, or the free mentor who signed up first.
 */
export function compareMethods(people: readonly Person[], rules: readonly Rule[]): readonly Outcome[] {
  const settings = INITIAL_SETTINGS;
  const { mentees, mentors } = takingPart(people, new Set());
  const arena = arenaOf({ mentees, mentors, rules, pairRules: [], rows: [], fixed: [], settings });
  const proposed = (given: readonly Person[]) =>
    proposePairsFor({ people: given, rules, pairRules: [], rows: [], settings, keep: false }).pairs.map(
      ({ mentee, mentor }) => [at(mentees, mentee), at(mentors, mentor)] as const,
    );
  const wishless = people.map((person) => ({
    ...person,
    fields: { ...person.fields, [SIGN_UP_FIELDS.namedPartners]: '' },
  }));
  const arrival = (list: readonly Person[]) => (a: number, b: number) =>
    list[a]!.signedUp < list[b]!.signedUp ? -1 : list[a]!.signedUp > list[b]!.signedUp ? 1 : a - b;
  const queue = mentees.map((_, i) => i).sort(arrival(mentees));
  const byArrival = mentors.map((_, j) => j).sort(arrival(mentors));
  const possible = queue.map((i) =>
    byArrival.filter((j) => arena.isEligible(i, j)).map((j) => [i, j] as const),
  );
  const better = ([a, b]: Couple, [c, d]: Couple) => arena.score(c, d) - arena.score(a, b);
  const pairs: Readonly<Record<Method, readonly Couple[]>> = {
    proposed: proposed(people),
    'proposed, wishes set aside': proposed(wishless),
    'best score first': taken(arena, possible.flat().sort(better)),
    'first come, best free': taken(
      arena,
      possible.flatMap((own) => [...own].sort(better)),
    ),
    'first come, first free': taken(arena, possible.flat()),
  };
  return METHODS.map((method) => outcomeOf(method, pairs[method], arena));
}

const at = (people: readonly Person[], { id }: Person): number => people.findIndex((one) => one.id === id);

type Couple = readonly [mentee: number, mentor: number];

/** Takes pairs in the order given while both are free. */
function taken({ mentors }: Arena, wanted: readonly Couple[]): readonly Couple[] {
  const left = mentors.map(({ places }) => places ?? INITIAL_SETTINGS.placesNotAnswered);
  const served = new Set<number>();
  return wanted.filter(([i, j]) => {
    if (served.has(i) || left[j]! <= 0) return false;
    served.add(i);
    left[j] = left[j]! - 1;
    return true;
  });
}

function outcomeOf(method: Method, pairs: readonly Couple[], arena: Arena): Outcome {
  const scores = pairs.map(([i, j]) => arena.score(i, j));
  const total = scores.reduce((sum, score) => sum + score, 0);
  return {
    method,
    mentees: arena.mentees.length,
    paired: pairs.length,
    chosenByBoth: pairs.filter(([i, j]) => arena.isMutual(i, j)).length,
    asked: pairs.filter(([i, j]) => !arena.isMutual(i, j) && arena.wishRank(i, j) >= 0).length,
    total,
    mean: pairs.length === 0 ? null : total / pairs.length / 10,
    weakest: pairs.length === 0 ? null : Math.min(...scores) / 10,
  };
}
