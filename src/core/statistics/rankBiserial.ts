// How large a difference between two groups is, on the scale of ranks.
import { Z95 } from './distributions';

export interface RankEffect {
  /** A: the chance that a member of the first group scores higher, ties counted half; 0 to 1. */
  readonly superiority: number;
  /** Rank-biserial correlation = Cliff's delta = 2 A - 1; positive when the first group is higher. */
  readonly delta: number;
  /** Approximate 95 % interval of delta; null when delta is -1 or 1, where it is undefined. */
  readonly interval: readonly [low: number, high: number] | null;
}

/**
 * Rank-biserial correlation with its 95 % interval.
 *
 * The interval is tanh(atanh(delta) ± 1.96 sqrt((n1 + n2 + 1) / (3 n1 n2))), as in R's effectsize.
 * For the interval of A take (1 + bound) / 2.
 *
 * @param U1 Pairs in which the first group is higher, ties counted half; from 0 to n1 n2.
 * @throws RangeError when a group is empty.
 * @example rankBiserial(17, 5, 4).delta // 0.7
 */
export function rankBiserial(U1: number, n1: number, n2: number): RankEffect {
  if (n1 < 1 || n2 < 1) throw new RangeError(`rankBiserial: needs both groups, got ${n1} and ${n2}`);

  const delta = (2 * U1 - n1 * n2) / (n1 * n2);
  const superiority = U1 / (n1 * n2);
  if (Math.abs(delta) === 1) return { superiority, delta, interval: null };
  const half = Z95 * Math.sqrt((n1 + n2 + 1) / (3 * n1 * n2));
  const middle = Math.atanh(delta);
  return { superiority, delta, interval: [Math.tanh(middle - half), Math.tanh(middle + half)] };
}
