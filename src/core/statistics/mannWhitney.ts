// Mann-Whitney U for two independent groups, by every convention that papers and programs print.
import { normalBelow, normalTwoSided } from './distributions';
import { tally, tieTerm } from './midranks';
import { rankSumExact, type ExactRankSum, type TieTable } from './rankSumExact';

export const MANN_WHITNEY_METHODS = ['exact', 'normal', 'normal-continuity'] as const;
export type MannWhitneyMethod = (typeof MANN_WHITNEY_METHODS)[number];

/** Probabilities under the null hypothesis; `less` and `greater` speak of the first group. */
export interface Tails {
  readonly twoSided: number;
  readonly less: number;
  readonly greater: number;
}

export interface MannWhitney {
  readonly n1: number;
  readonly n2: number;
  /** Pairs in which the first group's value is higher, ties counted half. */
  readonly U1: number;
  readonly U2: number;
  /** Signed, tie-corrected, without continuity correction; null when all values are equal. */
  readonly z: number | null;
  /** The same with continuity correction. */
  readonly zContinuity: number | null;
  readonly normal: Tails;
  readonly normalContinuity: Tails;
  /** Null above the gate. */
  readonly exact: ExactRankSum | null;
  /** Two-sided p of `method`. */
  readonly p: number;
  /** The method behind `p`: the one asked for, or `normal-continuity` above the gate. */
  readonly method: MannWhitneyMethod;
  /** Why that method: it was asked for, the data are too large for it, or all values are equal. */
  readonly why: 'asked' | 'tooLarge' | 'allEqual';
  readonly hasTies: boolean;
}

/** Up to which size the exact p is computed: cases, and distinct values when there are more cases. */
export const EXACT_GATE = [
  { cases: 200, values: Infinity },
  { cases: 400, values: 10 },
  { cases: 1000, values: 7 },
] as const;

const CERTAIN: Tails = { twoSided: 1, less: 1, greater: 1 };

/**
 * Compares two independent groups by the Mann-Whitney U test.
 *
 * 1. U1 counts the pairs with x > y, ties half.
 * 2. z is (U1 - n1 n2 / 2) / sd with the tie-corrected sd; the correction for continuity takes 0.5 from
 *    the distance, not below 0.
 * 3. The exact p is conditional on the ties (midranks): P(|U - n1 n2 / 2| >= observed).
 *
 * When all values are equal p is 1 and z undefined.
 *
 * Source: Mann & Whitney (1947), Ann. Math. Stat. 18:50-60; Lehmann (1975), Nonparametrics, 1.4.
 *
 * @param x Values of the first group; at least one, no NaN.
 * @param y Values of the second group; at least one, no NaN.
 * @param method What `p` shall be; above EXACT_GATE an exact p becomes `normal-continuity`.
 * @throws RangeError when a group is empty or holds NaN.
 * @example mannWhitney([3, 4, 4, 5, 5], [2, 3, 3, 4]).exact?.twoSided // 0.10317460317460317
 */
export function mannWhitney(
  x: readonly number[],
  y: readonly number[],
  method: MannWhitneyMethod = 'exact',
): MannWhitney {
  if (x.length === 0 || y.length === 0)
    throw new RangeError(`mannWhitney: needs a value in each group, got ${x.length} and ${y.length}`);
  if (x.some(Number.isNaN) || y.some(Number.isNaN)) throw new RangeError('mannWhitney: a value is NaN');

  const ties = tieTable(x, y);
  const sizes = ties.first.map((count, j) => count + ties.second[j]!); // same length
  const n1 = x.length;
  const n2 = y.length;
  const U1 = pairsAbove(ties);
  const variance = rankVariance(n1, n2, sizes);
  const approximation = variance === 0 ? allEqual : approximate(U1 - (n1 * n2) / 2, Math.sqrt(variance));
  const exact = isWithinGate(n1 + n2, sizes.length) ? rankSumExact(ties) : null;
  const used = method === 'exact' && exact === null ? 'normal-continuity' : method;
  return {
    n1,
    n2,
    U1,
    U2: n1 * n2 - U1,
    ...approximation,
    exact,
    p: twoSidedOf(used, exact, approximation),
    method: used,
    why: variance === 0 ? 'allEqual' : used === method ? 'asked' : 'tooLarge',
    hasTies: sizes.some((size) => size > 1),
  };
}

const allEqual = { z: null, zContinuity: null, normal: CERTAIN, normalContinuity: CERTAIN };

function tieTable(x: readonly number[], y: readonly number[]): TieTable {
  const inX = new Map(tally(x).map(({ value, count }) => [value, count]));
  const inY = new Map(tally(y).map(({ value, count }) => [value, count]));
  const values = tally([...inX.keys(), ...inY.keys()]).map(({ value }) => value);
  return {
    first: values.map((value) => inX.get(value) ?? 0),
    second: values.map((value) => inY.get(value) ?? 0),
  };
}

/** Step 1. */
function pairsAbove({ first, second }: TieTable): number {
  let secondBelow = 0;
  let pairs = 0;
  first.forEach((count, j) => {
    const tied = second[j]!; // same length
    pairs += count * (secondBelow + tied / 2);
    secondBelow += tied;
  });
  return pairs;
}

/** Step 2: the variance of U under the null hypothesis, 0 when all values are equal. */
function rankVariance(n1: number, n2: number, sizes: readonly number[]): number {
  if (sizes.length === 1) return 0;
  const n = n1 + n2;
  return ((n1 * n2) / 12) * (n + 1 - tieTerm(sizes) / (n * (n - 1)));
}

function approximate(distance: number, sd: number) {
  const corrected = Math.sign(distance) * Math.max(0, Math.abs(distance) - 0.5);
  const z = distance / sd;
  const zContinuity = corrected / sd;
  return {
    z,
    zContinuity,
    normal: { twoSided: normalTwoSided(z), less: normalBelow(z), greater: normalBelow(-z) },
    normalContinuity: {
      twoSided: normalTwoSided(zContinuity),
      less: normalBelow((distance + 0.5) / sd),
      greater: normalBelow((0.5 - distance) / sd),
    },
  };
}

function isWithinGate(cases: number, values: number): boolean {
  return EXACT_GATE.some((gate) => cases <= gate.cases && values <= gate.values);
}

function twoSidedOf(
  method: MannWhitneyMethod,
  exact: ExactRankSum | null,
  approximation: { readonly normal: Tails; readonly normalContinuity: Tails },
): number {
  if (method === 'exact' && exact) return exact.twoSided;
  return (method === 'normal' ? approximation.normal : approximation.normalContinuity).twoSided;
}
