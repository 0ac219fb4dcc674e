// The best assignment of mentees to mentors: most pairs first, then the greatest total score.
import { proveBest } from './proof';
import { costTable, type Tier, type TieredProblem } from './tiers';
import { seatMentees, UNPAIRED, type CostTable, type Seating } from './transport';

export interface AssignedPair {
  /** Index of the mentee. */
  readonly mentee: number;
  /** Index of the mentor. */
  readonly mentor: number;
}

export interface Assignment {
  /** In the order of mentees. */
  readonly pairs: readonly AssignedPair[];
  /** Sum of the scores of the pairs. */
  readonly total: number;
  /** Indices of the mentees left over. */
  readonly unpaired: readonly number[];
}

/**
 * Pairs mentees with mentors: as many pairs as possible, and among those results the greatest total score.
 * The result is proved to be the best one before it is returned.
 *
 * @param scores `scores[mentee][mentor]`: whole points from 0, or null where the two must not be paired.
 * @param places How many mentees each mentor takes, 0 or more; more than there are mentees is no harm.
 * @throws RangeError naming row and column when a score is not a whole number from 0, or a row has another
 *   length than `places`.
 * @example assign([[100, 1], [99, null]], [1, 1]).pairs
 *   // [{ mentee: 0, mentor: 1 }, { mentee: 1, mentor: 0 }]
 */
export function assign(
  scores: readonly (readonly (number | null)[])[],
  places: readonly number[],
): Assignment {
  refuseUnusable(scores, places);
  const scoreOf = (mentee: number, mentor: number) => scores[mentee]![mentor] ?? 0;
  const greatest = scores.reduce(
    (most, row) => row.reduce<number>((top, s) => Math.max(top, s ?? 0), most),
    0,
  );
  const { mentorOf, totals } = assignByTiers({
    mentees: scores.length,
    places,
    isAllowed: (mentee, mentor) => scores[mentee]![mentor] !== null,
    tiers: [PAIRED, { name: 'score', most: greatest, value: scoreOf }],
  });
  const pairs: AssignedPair[] = [];
  const unpaired: number[] = [];
  mentorOf.forEach((mentor, mentee) =>
    mentor === null ? unpaired.push(mentee) : pairs.push({ mentee, mentor }),
  );
  return { pairs, total: totals[1]!, unpaired };
}

/** The tier above all others: one more mentee paired. */
export const PAIRED: Tier = { name: 'paired', most: 1, value: () => 1 };

export interface TieredAssignment {
  /** Mentor of each mentee; null for none. */
  readonly mentorOf: readonly (number | null)[];
  /** Sum of each tier's values over the pairs, counted from the pairs themselves. */
  readonly totals: readonly number[];
  /** How many numbers each cost took. */
  readonly blocks: number;
  readonly table: CostTable;
  readonly seating: Seating;
}

/**
 * Pairs mentees with mentors by tiers: each tier's total is the greatest possible among the results that are
 * best in all tiers before it. Proved on every run.
 *
 * @throws RangeError when a number of places or a tier's value is not a whole number within its bounds.
 */
export function assignByTiers(problem: TieredProblem): TieredAssignment {
  const clipped = { ...problem, places: problem.places.map((count) => Math.min(count, problem.mentees)) };
  const table = costTable(clipped);
  const seating = seatMentees(table);
  proveBest(table, seating);
  const mentorOf = Array.from(seating.mentorOf, (mentor) => (mentor === UNPAIRED ? null : mentor));
  const totals = problem.tiers.map((tier) =>
    mentorOf.reduce<number>(
      (sum, mentor, mentee) => sum + (mentor === null ? 0 : tier.value(mentee, mentor)),
      0,
    ),
  );
  return { mentorOf, totals, blocks: table.blocks, table, seating };
}

function refuseUnusable(scores: readonly (readonly (number | null)[])[], places: readonly number[]): void {
  places.forEach((count, mentor) => {
    if (!isWholeFromZero(count))
      throw new RangeError(
        `assign: places must be whole numbers from 0, got ${String(count)} at column ${mentor}`,
      );
  });
  scores.forEach((row, mentee) => {
    if (!Array.isArray(row) || row.length !== places.length) {
      const found = Array.isArray(row) ? row.length : 0;
      const column = Math.min(found, places.length);
      throw new RangeError(
        `assign: row ${mentee} has ${found} scores for ${places.length} mentors, see column ${column}`,
      );
    }
    for (let mentor = 0; mentor < row.length; mentor += 1) {
      const score: unknown = row[mentor];
      if (score !== null && !isWholeFromZero(score))
        throw new RangeError(
          `assign: a score must be null or a whole number from 0, got ${String(score)} at row ${mentee}, column ${mentor}`,
        );
    }
  });
}

const isWholeFromZero = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;
