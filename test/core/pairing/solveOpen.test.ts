import fc from 'fast-check';
import type { Arena } from '../../../src/core/pairing/arena';
import { assignByTiers } from '../../../src/core/pairing/assign';
import { tieredProblem, tiersOf, type OpenProblem } from '../../../src/core/pairing/openProblem';
import { movesFor } from '../../../src/core/pairing/reroute';
import { compareBy } from '../../../src/core/pairing/score';
import { INITIAL_SETTINGS, type PairingSettings } from '../../../src/core/pairing/settings';
import { solveOpen } from '../../../src/core/pairing/solveOpen';
import reference from '../../fixtures/pairing/assignment.json';
import { mentee, mentor } from './build';

type Scores = readonly (readonly (number | null)[])[];

/** An open problem whose scores are given instead of computed; people with the same letter are one person. */
function problemOf(
  scores: Scores,
  places: readonly number[],
  settings: Partial<PairingSettings> = {},
  twins: { readonly mentees: readonly string[]; readonly mentors: readonly string[] } = {
    mentees: [],
    mentors: [],
  },
): OpenProblem {
  const id = (at: number, from: number) => `S${from + at}`;
  const mentees = scores.map((_, i) =>
    mentee(id(i, 1000), twins.mentees[i] ? { email: twins.mentees[i] } : {}),
  );
  const mentors = places.map((_, j) =>
    mentor(id(j, 5000), twins.mentors[j] ? { email: twins.mentors[j] } : {}),
  );
  const never = () => false;
  const arena: Arena = {
    mentees,
    mentors,
    comparison: compareBy([], mentees, mentors, { years: [], werePairedBefore: never, wish: () => 0 }),
    score: (i, j) => scores[i]![j] ?? 0,
    isEligible: (i, j) => scores[i]![j] !== null && mentees[i]!.email !== mentors[j]!.email,
    passesMusts: () => true,
    bar: () => null,
    wishRank: () => -1,
    isNamedByMentor: never,
    isMutual: never,
    namings: new Map(),
    leastScore: 0,
  };
  return {
    arena,
    open: mentees.map((_, i) => i),
    places,
    settings: { ...INITIAL_SETTINGS, ...settings },
    kept: () => null,
  };
}

const scoresOf = (mentees: number, mentors: number) =>
  fc.array(
    fc.array(
      fc.oneof(
        { weight: 3, arbitrary: fc.integer({ min: 0, max: 9 }) },
        { weight: 2, arbitrary: fc.constant(null) },
      ),
      {
        minLength: mentors,
        maxLength: mentors,
      },
    ),
    { minLength: mentees, maxLength: mentees },
  );

const program = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([mentees, mentors]) =>
    fc.record({
      scores: scoresOf(mentees, mentors),
      places: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: mentors, maxLength: mentors }),
    }),
  );

describe('raising the weakest pair', () => {
  it.each(reference.cases)('reaches the best possible weakest pair: $name', (example) => {
    const scores = example.score as Scores;
    const { mentorOf, totals } = solveOpen(problemOf(scores, example.capacity, { raiseWeakest: true }));
    const reached = mentorOf.flatMap((mentor, mentee) => (mentor === null ? [] : [scores[mentee]![mentor]!]));
    expect(totals[0]).toBe(example.cardinality);
    expect(reached.length === 0 ? null : Math.min(...reached)).toBe(example.maxMinScore);
  });
});

describe('movesFor', () => {
  it('finds what a full solution with the pair forced finds, in hundreds of programs', () => {
    let forced = 0;
    fc.assert(
      fc.property(program, ({ scores, places }) => {
        const problem = problemOf(scores, places);
        const tiers = tiersOf(problem);
        const { table, seating, mentorOf } = assignByTiers(tieredProblem(problem, tiers));
        scores.forEach((row, mentee) =>
          row.forEach((score, mentor) => {
            const moves = movesFor(table, seating, mentee, mentor);
            if (score === null || places[mentor] === 0) {
              expect(moves).toBeNull();
              return;
            }
            forced += 1;
            const after = [...mentorOf];
            for (const move of moves!) after[move.mentee] = move.mentor;
            const best = assignByTiers(tieredProblem(problem, tiers, (i, j) => i === mentee && j !== mentor));
            // The forced mentee may be left over there when that pays; here the pair is a must.
            const others = assignByTiers({
              ...tieredProblem(problem, tiers, (i) => i === mentee),
              places: places.map((count, j) => (j === mentor ? count - 1 : count)),
            });
            const expected = tiers.map((tier, at) => others.totals[at]! + tier.value(mentee, mentor));
            if (best.mentorOf[mentee] === mentor) expect(best.totals).toEqual(expected);
            const reached = tiers.map((tier) =>
              after.reduce<number>((sum, j, i) => sum + (j === null ? 0 : tier.value(i, j)), 0),
            );
            expect(reached).toEqual(expected);
            expect(after[mentee]).toBe(mentor);
            places.forEach((count, j) =>
              expect(after.filter((one) => one === j).length).toBeLessThanOrEqual(count),
            );
            expect(new Set(moves!.map((move) => move.mentee)).size).toBe(moves!.length);
          }),
        );
      }),
      { numRuns: 400, seed: 11 },
    );
    expect(forced).toBeGreaterThan(1000);
  });
});

describe('two people who could mentor each other', () => {
  it('never do, and the result is the best of all that respect it', () => {
    const emails = ['a', 'b', 'c', 'd'];
    fc.assert(
      fc.property(scoresOf(4, 4), fc.shuffledSubarray(emails, { minLength: 4 }), (scores, order) => {
        const problem = problemOf(scores, [1, 1, 1, 1], {}, { mentees: emails, mentors: order });
        const result = solveOpen(problem);
        expect(isOneWay(result.mentorOf, emails, order)).toBe(true);
        const best = everyAssignment(problem)
          .filter((mentorOf) => isOneWay(mentorOf, emails, order))
          .map((mentorOf) =>
            result.tiers.map((tier) =>
              mentorOf.reduce<number>((sum, j, i) => sum + (j === null ? 0 : tier.value(i, j)), 0),
            ),
          )
          .reduce((top, totals) => (isAfter(totals, top) ? totals : top));
        expect(result.totals).toEqual(best);
      }),
      { numRuns: 200, seed: 2 },
    );
  });
});

function isOneWay(
  mentorOf: readonly (number | null)[],
  mentees: readonly string[],
  mentors: readonly string[],
): boolean {
  return mentorOf.every((j, i) => {
    if (j === null) return true;
    const [other, own] = [mentees.indexOf(mentors[j]!), mentors.indexOf(mentees[i]!)];
    return mentorOf[other] !== own;
  });
}

function everyAssignment({ arena, places }: OpenProblem): (number | null)[][] {
  const all: (number | null)[][] = [];
  const extend = (sofar: (number | null)[], left: readonly number[]) => {
    const i = sofar.length;
    if (i === arena.mentees.length) {
      all.push(sofar);
      return;
    }
    extend([...sofar, null], left);
    left.forEach((count, j) => {
      if (count > 0 && arena.isEligible(i, j))
        extend(
          [...sofar, j],
          left.map((free, at) => (at === j ? free - 1 : free)),
        );
    });
  };
  extend([], places);
  return all;
}

function isAfter(totals: readonly number[], than: readonly number[]): boolean {
  const at = totals.findIndex((total, index) => total !== than[index]);
  return at >= 0 && totals[at]! > than[at]!;
}
