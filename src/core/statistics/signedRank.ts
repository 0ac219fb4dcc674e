// Wilcoxon's signed ranks: did the same people answer differently the second time?
import { normalTwoSided } from './distributions';
import { midranks } from './midranks';

/** `drop`: pairs without a difference leave the ranking (Wilcoxon); `rank`: they are ranked, then left out (Pratt). */
export type ZeroRule = 'drop' | 'rank';

export interface SignedRank {
  readonly pairs: number;
  /** Pairs without a difference. */
  readonly zeros: number;
  /** Rank sum of the pairs in which x is higher, and of those in which y is. */
  readonly Vplus: number;
  readonly Vminus: number;
  readonly p: number;
  /** `exact` up to SIGNED_RANK_GATE pairs, else normal with tie and continuity correction. */
  readonly method: 'exact' | 'normal-continuity';
  /** Matched-pairs rank-biserial correlation, (V+ - V-) / (V+ + V-); null without any difference. */
  readonly effect: number | null;
}

/** Pairs up to which the exact distribution is computed. */
export const SIGNED_RANK_GATE = 500;

/**
 * Compares two answers of the same people.
 *
 * 1. Rank the absolute differences with midranks, leaving zeros out before or after ranking.
 * 2. V+ and V- sum the ranks of the positive and negative differences.
 * 3. Under the null hypothesis each rank falls to either side with chance one half: the exact p counts the
 *    subsets of the doubled ranks with |2 V - T| >= observed, in whole numbers.
 *
 * Sources: Wilcoxon (1945), Biometrics Bull. 1:80-83; Pratt (1959), J. Am. Stat. Assoc. 54:655-667.
 *
 * @param x First answers.
 * @param y Second answers of the same people, in the same order.
 * @throws RangeError when the lists differ in length, are empty or hold NaN.
 * @example signedRank([3, 4, 5], [2, 2, 2]).p // 0.25
 */
export function signedRank(
  x: readonly number[],
  y: readonly number[],
  zeroRule: ZeroRule = 'drop',
): SignedRank {
  if (x.length === 0 || x.length !== y.length)
    throw new RangeError(`signedRank: needs as many x as y, at least one, got ${x.length} and ${y.length}`);

  const differences = x.map((value, i) => clean(value - y[i]!)); // as many y as x
  if (differences.some(Number.isNaN)) throw new RangeError('signedRank: a value is NaN');
  const zeros = differences.filter((d) => d === 0).length;
  const ranked = zeroRule === 'drop' ? differences.filter((d) => d !== 0) : differences;
  if (zeros === x.length)
    return { pairs: x.length, zeros, Vplus: 0, Vminus: 0, p: 1, method: 'exact', effect: null };

  const ranks = midranks(ranked.map(Math.abs));
  const rankSum = (sign: number): number =>
    ranks.reduce((sum, rank, i) => (Math.sign(ranked[i]!) === sign ? sum + rank : sum), 0);
  const Vplus = rankSum(1);
  const Vminus = rankSum(-1);
  const counted = ranks.filter((_, i) => ranked[i] !== 0);
  const isExact = x.length <= SIGNED_RANK_GATE;
  return {
    pairs: x.length,
    zeros,
    Vplus,
    Vminus,
    p: isExact ? exactTwoSided(counted, Vplus) : normalContinuity(counted, Vplus),
    method: isExact ? 'exact' : 'normal-continuity',
    effect: (Vplus - Vminus) / (Vplus + Vminus),
  };
}

/** 0.3 - 0.1 and 0.2 - 0 are the same difference: binary noise must not break a tie. */
const clean = (difference: number): number => Math.round(difference * 1e9) / 1e9;

/** Step 3. */
function exactTwoSided(ranks: readonly number[], V: number): number {
  const doubled = ranks.map((rank) => Math.round(2 * rank));
  const whole = doubled.reduce((sum, rank) => sum + rank, 0);
  const chances = new Float64Array(whole + 1);
  chances[0] = 1;
  let reached = 0;
  for (const rank of doubled) {
    reached += rank;
    for (let sum = reached; sum >= 0; sum -= 1)
      chances[sum] = (chances[sum]! + (sum >= rank ? chances[sum - rank]! : 0)) / 2;
  }
  const observed = Math.abs(2 * Math.round(2 * V) - whole);
  return Math.min(
    1,
    chances.reduce((p, chance, sum) => (Math.abs(2 * sum - whole) >= observed ? p + chance : p), 0),
  );
}

/** Normal approximation with tie and continuity correction, for more pairs than the gate. */
function normalContinuity(ranks: readonly number[], V: number): number {
  const mean = ranks.reduce((sum, rank) => sum + rank, 0) / 2;
  const variance = ranks.reduce((sum, rank) => sum + rank * rank, 0) / 4;
  return normalTwoSided(Math.max(0, Math.abs(V - mean) - 0.5) / Math.sqrt(variance));
}
