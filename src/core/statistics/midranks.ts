// Ranks for answers that repeat a lot, as 1-5 Likert answers always do.

/**
 * Ranks each value from 1 (smallest), giving tied values the mean of the ranks they span.
 *
 * Source: Mann & Whitney (1947), Ann. Math. Stat. 18:50-60; the tie rule is the default of R's rank().
 *
 * @param values Any numbers but NaN; at least one.
 * @returns One rank per value, in the order given; they sum to n(n+1)/2.
 * @throws RangeError when `values` is empty or holds NaN.
 * @example midranks([4, 5, 4, 2]) // [2.5, 4, 2.5, 1]
 */
export function midranks(values: readonly number[]): number[] {
  if (values.length === 0) throw new RangeError('midranks: needs at least one value, got none');
  if (values.some(Number.isNaN)) throw new RangeError('midranks: a value is NaN');

  const ranks = new Map<number, number>();
  let below = 0;
  for (const { value, count } of tally(values)) {
    ranks.set(value, below + (count + 1) / 2);
    below += count;
  }
  return values.map((value) => ranks.get(value)!); // every value was tallied
}

/**
 * Counts how often each value occurs, smallest value first.
 *
 * @example tally([4, 5, 4, 2]) // [{ value: 2, count: 1 }, { value: 4, count: 2 }, { value: 5, count: 1 }]
 */
export function tally(values: readonly number[]): { readonly value: number; readonly count: number }[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => a.value - b.value);
}

/** The sum of t³ - t over the sizes of the tie groups: what ties take away from a variance of ranks. */
export const tieTerm = (sizes: readonly number[]): number =>
  sizes.reduce((sum, size) => sum + (size ** 3 - size), 0);
