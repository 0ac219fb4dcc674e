// Kruskal-Wallis: do three or more groups answer alike?
import { chiSquareAbove } from './distributions';
import { midranks, tally, tieTerm } from './midranks';

export interface KruskalWallis {
  /** Tie-corrected; null when all values are equal. */
  readonly H: number | null;
  readonly degreesOfFreedom: number;
  /** From the chi-square distribution; 1 when all values are equal. */
  readonly p: number;
  /** H / (N - 1), 0 to 1; null when H is. */
  readonly epsilonSquared: number | null;
  /** The chi-square distribution is a rough guide below some five cases a group. */
  readonly smallestGroup: number;
}

/**
 * Compares three or more independent groups by their ranks.
 *
 * H = (12 / (N (N+1)) sum(R² / n) - 3 (N+1)) / (1 - sum(t³ - t) / (N³ - N)).
 *
 * Source: Kruskal & Wallis (1952), J. Am. Stat. Assoc. 47:583-621.
 *
 * @param groups At least two, none empty, no NaN.
 * @throws RangeError otherwise.
 */
export function kruskalWallis(groups: readonly (readonly number[])[]): KruskalWallis {
  if (groups.length < 2)
    throw new RangeError(`kruskalWallis: needs two groups or more, got ${groups.length}`);
  const empty = groups.findIndex((group) => group.length === 0);
  if (empty >= 0) throw new RangeError(`kruskalWallis: the group at index ${empty} is empty`);

  const values = groups.reduce<number[]>((all, group) => all.concat(group), []);
  const ranks = midranks(values);
  const sizes = tally(values).map(({ count }) => count);
  const n = values.length;
  const degreesOfFreedom = groups.length - 1;
  const smallestGroup = Math.min(...groups.map((group) => group.length));
  if (sizes.length === 1) return { H: null, degreesOfFreedom, p: 1, epsilonSquared: null, smallestGroup };

  let start = 0;
  let squares = 0;
  for (const group of groups) {
    const rankSum = ranks.slice(start, start + group.length).reduce((sum, rank) => sum + rank, 0);
    squares += (rankSum * rankSum) / group.length;
    start += group.length;
  }
  const uncorrected = (12 / (n * (n + 1))) * squares - 3 * (n + 1);
  const H = uncorrected / (1 - tieTerm(sizes) / (n ** 3 - n));
  return {
    H,
    degreesOfFreedom,
    p: chiSquareAbove(H, degreesOfFreedom),
    epsilonSquared: H / (n - 1),
    smallestGroup,
  };
}
