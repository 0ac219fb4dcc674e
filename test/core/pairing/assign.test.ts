import fc from 'fast-check';
import { munkres } from 'munkres';
import { assign, assignByTiers } from '../../../src/core/pairing/assign';
import reference from '../../fixtures/pairing/assignment.json';

type Scores = (number | null)[][];

/** Points above every possible total of scores: one more pair outweighs them. */
const ONE_MORE_PAIR = 1_000_000;

/** The optimum by another program: places as columns, staying unpaired as a column of one's own, all finite. */
function optimum(scores: Scores, places: readonly number[]): { pairs: number; total: number } {
  if (scores.length === 0) return { pairs: 0, total: 0 };
  const seats = places.flatMap((count, mentor) => Array<number>(Math.min(count, scores.length)).fill(mentor));
  const costs = scores.map((row) => [
    ...seats.map((mentor) => (row[mentor] === null ? 2 * ONE_MORE_PAIR : ONE_MORE_PAIR - row[mentor]!)),
    ...scores.map(() => 2 * ONE_MORE_PAIR),
  ]);
  const chosen = munkres(costs).filter(
    ([mentee, seat]) => seat < seats.length && costs[mentee]![seat]! <= ONE_MORE_PAIR,
  );
  return {
    pairs: chosen.length,
    total: chosen.reduce((sum, [mentee, seat]) => sum + scores[mentee]![seats[seat]!]!, 0),
  };
}

function expectAllowed(scores: Scores, places: readonly number[], pairs: ReturnType<typeof assign>['pairs']) {
  expect(new Set(pairs.map(({ mentee }) => mentee)).size).toBe(pairs.length);
  places.forEach((count, column) =>
    expect(pairs.filter(({ mentor }) => mentor === column).length).toBeLessThanOrEqual(count),
  );
  for (const { mentee, mentor } of pairs) expect(scores[mentee]![mentor]).not.toBeNull();
}

const program = fc
  .record({
    mentees: fc.integer({ min: 0, max: 9 }),
    mentors: fc.integer({ min: 0, max: 9 }),
    greatest: fc.constantFrom(0, 1, 3, 20, 1000),
    allowed: fc.integer({ min: 1, max: 10 }),
  })
  .chain(({ mentees, mentors, greatest, allowed }) =>
    fc.record({
      scores: fc.array(
        fc.array(
          fc
            .tuple(fc.integer({ min: 0, max: greatest }), fc.integer({ min: 1, max: 10 }))
            .map(([score, luck]) => (luck <= allowed ? score : null)),
          { minLength: mentors, maxLength: mentors },
        ),
        { minLength: mentees, maxLength: mentees },
      ),
      places: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: mentors, maxLength: mentors }),
    }),
  );

describe('assign', () => {
  it('keeps the promise of its example', () => {
    expect(
      assign(
        [
          [100, 1],
          [99, null],
        ],
        [1, 1],
      ).pairs,
    ).toEqual([
      { mentee: 0, mentor: 1 },
      { mentee: 1, mentor: 0 },
    ]);
  });

  it.each(reference.cases)('reaches the optimum that SciPy and networkx found: $name', (example) => {
    const scores = example.score as Scores;
    const { pairs, total, unpaired } = assign(scores, example.capacity);
    expectAllowed(scores, example.capacity, pairs);
    expect(pairs.length).toBe(example.cardinality);
    expect(total).toBe(example.total);
    expect(unpaired.length).toBe(example.unmatched);
  });

  it('agrees with another program in thousands of small programs', () => {
    fc.assert(
      fc.property(program, ({ scores, places }) => {
        const { pairs, total } = assign(scores, places);
        expectAllowed(scores, places, pairs);
        expect({ pairs: pairs.length, total }).toEqual(optimum(scores, places));
      }),
      { numRuns: 4000, seed: 20161 },
    );
  });

  it('gives an empty result for no mentees, and leaves everyone over without mentors', () => {
    expect(assign([], [1, 2])).toEqual({ pairs: [], total: 0, unpaired: [] });
    expect(assign([[], []], []).unpaired).toEqual([0, 1]);
    expect(assign([[5], [6]], [0]).unpaired).toEqual([0, 1]);
  });

  it('takes a score of 0 as a real pair', () => {
    expect(assign([[0]], [1]).pairs).toEqual([{ mentee: 0, mentor: 0 }]);
  });

  it.each([
    { scores: [[1, NaN]], why: 'NaN' },
    { scores: [[1, Infinity]], why: 'Infinity' },
    { scores: [[1, 0.5]], why: '0.5' },
    { scores: [[1, -2]], why: '-2' },
    { scores: [[1, undefined as unknown as null]], why: 'undefined' },
    { scores: [[1, '' as unknown as null]], why: 'a whole number' },
  ])('refuses a score of $why and says where', ({ scores, why }) => {
    expect(() => assign([[1, 1], ...scores], [1, 1])).toThrow(RangeError);
    expect(() => assign([[1, 1], ...scores], [1, 1])).toThrow('row 1, column 1');
    expect(() => assign([[1, 1], ...scores], [1, 1])).toThrow(why);
  });

  it('refuses rows of different length and places that are not whole', () => {
    expect(() => assign([[1, 2], [3]], [1, 1])).toThrow('row 1 has 1 scores for 2 mentors, see column 1');
    expect(() => assign([[1, 2]], [1, 0.5])).toThrow('column 1');
    expect(() => assign([[1, 2]], [1, -1])).toThrow('column 1');
  });

  it('refuses scores too large for whole-number arithmetic', () => {
    expect(() => assign([[Number.MAX_SAFE_INTEGER]], [1])).toThrow('tier "score"');
  });
});

describe('assignByTiers', () => {
  const tiered = fc
    .record({
      mentees: fc.integer({ min: 1, max: 6 }),
      places: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 6 }),
      tiers: fc.integer({ min: 1, max: 10 }),
      seed: fc.integer(),
    })
    .map(({ mentees, places, tiers, seed }) => {
      let state = seed >>> 0;
      const next = (most: number) => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return (state >>> 8) % (most + 1);
      };
      const table = (most: number) => Array.from({ length: mentees }, () => places.map(() => next(most)));
      return {
        mentees,
        places,
        allowed: table(2),
        tiers: Array.from({ length: tiers }, (_, index) => {
          const most = [1, 1000, 996, 3, 1_000_000][index % 5]!;
          return { most, values: table(most) };
        }),
      };
    });

  it('is best in the first tier, then in the second, and so on, as one huge exact assignment is', () => {
    let severalBlocks = 0;
    fc.assert(
      fc.property(tiered, ({ mentees, places, allowed, tiers }) => {
        const result = assignByTiers({
          mentees,
          places,
          isAllowed: (mentee, mentor) => allowed[mentee]![mentor]! > 0,
          tiers: tiers.map(({ most, values }, index) => ({
            name: `tier ${index}`,
            most,
            value: (mentee, mentor) => values[mentee]![mentor]!,
          })),
        });
        if (result.blocks > 1) severalBlocks += 1;

        const seats = places.flatMap((count, mentor) => Array<number>(Math.min(count, mentees)).fill(mentor));
        const weight = (mentee: number, mentor: number) =>
          tiers.reduce(
            (sum, tier) => sum * BigInt(tier.most * mentees + 1) + BigInt(tier.values[mentee]![mentor]!),
            0n,
          );
        const nothing = 10n ** 60n;
        const costs = Array.from({ length: mentees }, (_, mentee) => [
          ...seats.map((mentor) => nothing - (allowed[mentee]![mentor]! > 0 ? weight(mentee, mentor) : 0n)),
          ...Array.from({ length: mentees }, () => nothing),
        ]);
        const best = munkres(costs).reduce(
          (sum, [mentee, seat]) => sum + nothing - costs[mentee]![seat]!,
          0n,
        );
        const found = result.mentorOf.reduce(
          (sum, mentor, mentee) => sum + (mentor === null ? 0n : weight(mentee, mentor)),
          0n,
        );
        expect(found).toBe(best);
      }),
      { numRuns: 1500, seed: 7 },
    );
    expect(severalBlocks).toBeGreaterThan(100);
  });
});
