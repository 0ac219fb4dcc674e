// The part of a run that is really decided: who is still free, and what matters in which order.
import { SIGN_UP_FIELDS } from '../program';
import type { Arena } from './arena';
import { answerOf } from './answers';
import { assignByTiers, PAIRED, type TieredAssignment } from './assign';
import { FULL_SCORE } from './score';
import type { PairingSettings } from './settings';
import { tieBreaker, TIE_VALUES } from './tieBreak';
import type { Tier, TieredProblem } from './tiers';

/** Sign-up field with which an earlier term's coordinator marks somebody who found no partner. */
export const LEFT_OVER_FIELD = 'Left over last term';

export interface OpenProblem {
  readonly arena: Arena;
  /** Positions in `arena.mentees` of the mentees without a fixed pair. */
  readonly open: readonly number[];
  /** Free places by position in `arena.mentors`. */
  readonly places: readonly number[];
  readonly settings: PairingSettings;
  /** Mentor of the last proposal, by position; null where there was none or nothing is kept. */
  readonly kept: (mentee: number) => number | null;
}

/** What the open mentees get, by position in `open`. */
export interface OpenResult {
  readonly mentorOf: readonly (number | null)[];
  readonly totals: readonly number[];
  readonly tiers: readonly Tier[];
  readonly blocks: number;
  readonly solves: number;
  /** False only when the search among two-way pairs was cut off. */
  readonly isProvedBest: boolean;
}

/** Extra points for each seat of a mentor that is still empty, when the load is to be spread. */
const SPREAD_POINTS = 100;

/** The tiers in order of importance, for mentees by position in `open`. */
export function tiersOf(problem: OpenProblem): readonly Tier[] {
  const { arena, open, settings, kept } = problem;
  const { mentees, mentors } = arena;
  const yesNo = (name: string, holds: (i: number, j: number) => boolean): Tier => ({
    name,
    most: 1,
    value: (k, j) => (holds(open[k]!, j) ? 1 : 0),
  });
  const wasLeftOver = mentees.map(({ fields }) =>
    /^(yes|y|true|1|예|네)$/.test(answerOf(fields[LEFT_OVER_FIELD] ?? '').text),
  );
  const ties = open.map((i) => {
    const breaker = tieBreaker(settings.termCode, mentees[i]!.id);
    return Int16Array.from(mentors, ({ id }) => breaker(id));
  });
  return [
    PAIRED,
    ...(settings.leftOverFirst && wasLeftOver.some(Boolean)
      ? [yesNo('left over', (i) => wasLeftOver[i]!)]
      : []),
    ...(settings.earlierFirst ? [signUpTier(problem)] : []),
    yesNo('mutual', arena.isMutual),
    ...[0, 1, 2].map((rank) => yesNo(`wish ${rank + 1}`, (i, j) => arena.wishRank(i, j) === rank)),
    yesNo('named by mentor', arena.isNamedByMentor),
    yesNo('kept', (i, j) => kept(i) === j),
    { name: 'score', most: FULL_SCORE, value: (k, j) => arena.score(open[k]!, j) },
    { name: 'tie', most: TIE_VALUES - 1, value: (k, j) => ties[k]![j]! },
  ];
}

/** Points n for the first to sign up down to 1: the best set of mentees depends on the order alone. */
function signUpTier({ arena, open }: OpenProblem): Tier {
  const when = (k: number) => {
    const { signedUp, id } = arena.mentees[open[k]!]!;
    return `${signedUp === '' ? '9' : signedUp}|${id}`;
  };
  const order = open.map((_, k) => k).sort((a, b) => (when(a) < when(b) ? -1 : 1));
  const points = new Array<number>(open.length);
  order.forEach((k, rank) => (points[k] = open.length - rank));
  return { name: 'sign-up order', most: Math.max(open.length, 1), value: (k) => points[k]! };
}

/** The problem as the solver takes it. `isBarred` takes further pairs out, by position in `open`. */
export function tieredProblem(
  problem: OpenProblem,
  tiers: readonly Tier[],
  isBarred: (k: number, mentor: number) => boolean = () => false,
): TieredProblem {
  const { arena, open, places } = problem;
  return {
    mentees: open.length,
    places,
    isAllowed: (k, j) => arena.isEligible(open[k]!, j) && !isBarred(k, j),
    tiers,
  };
}

/** Solves once; with the load to be spread, every further seat of a mentor is worth less than the one before. */
export function solveOnce(
  problem: OpenProblem,
  tiers: readonly Tier[],
  isBarred?: (k: number, mentor: number) => boolean,
): Pick<TieredAssignment, 'mentorOf' | 'totals' | 'blocks'> {
  const plain = tieredProblem(problem, tiers, isBarred);
  if (!problem.settings.spreadLoad) return assignByTiers(plain);
  const seats = plain.places.flatMap((count, mentor) =>
    Array.from({ length: Math.min(count, plain.mentees) }, (_, before) => ({ mentor, before })),
  );
  const most = seats.reduce((top, { before }) => Math.max(top, before), 0);
  const spread = assignByTiers({
    mentees: plain.mentees,
    places: seats.map(() => 1),
    isAllowed: (k, seat) => plain.isAllowed(k, seats[seat]!.mentor),
    tiers: tiers.map((tier) => ({
      name: tier.name,
      most: tier.most + (tier.name === 'score' ? SPREAD_POINTS * most : 0),
      value: (k, seat) => {
        const { mentor, before } = seats[seat]!;
        return tier.value(k, mentor) + (tier.name === 'score' ? SPREAD_POINTS * (most - before) : 0);
      },
    })),
  });
  return { ...spread, mentorOf: spread.mentorOf.map((seat) => (seat === null ? null : seats[seat]!.mentor)) };
}

/** Fields that at least one person answered: what the forms asked. */
export const askedFields = ({ mentees, mentors }: Arena): ReadonlySet<string> =>
  new Set(
    [...mentees, ...mentors].flatMap(({ fields }) =>
      Object.values(SIGN_UP_FIELDS).filter((field) => (fields[field] ?? '').trim() !== ''),
    ),
  );
