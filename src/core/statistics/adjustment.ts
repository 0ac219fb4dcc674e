// Corrections for testing several items at once.

export const ADJUSTMENTS = ['none', 'Holm', 'Benjamini-Hochberg'] as const;
export type Adjustment = (typeof ADJUSTMENTS)[number];

/**
 * Adjusts p-values for the number of tests; a missing one is not counted and stays missing.
 *
 * Sources: Holm (1979), Scand. J. Stat. 6:65-70; Benjamini & Hochberg (1995), J. R. Stat. Soc. B 57:289-300.
 *
 * @param ps One p a row, in any order; null where there was no test.
 * @returns Adjusted values in the order given.
 * @example adjusted([0.68, 0.33, 0.6], 'Holm') // [1, 0.99, 1]
 */
export function adjusted(ps: readonly (number | null)[], adjustment: Adjustment): (number | null)[] {
  if (adjustment === 'none') return [...ps];
  const tested = ps
    .map((p, row) => ({ p, row }))
    .filter((entry): entry is { p: number; row: number } => entry.p !== null)
    .sort((a, b) => a.p - b.p);
  const values = tested.map(({ p }) => p);
  const corrected = adjustment === 'Holm' ? holm(values) : benjaminiHochberg(values);
  const result: (number | null)[] = ps.map(() => null);
  tested.forEach(({ row }, i) => (result[row] = corrected[i]!)); // one for each tested row
  return result;
}

/** Smallest first: the running maximum of (m - i + 1) p(i), at most 1. */
function holm(ascending: readonly number[]): number[] {
  let highest = 0;
  return ascending.map((p, i) => {
    highest = Math.max(highest, Math.min(1, (ascending.length - i) * p));
    return highest;
  });
}

/** Largest first: the running minimum of m / i p(i). */
function benjaminiHochberg(ascending: readonly number[]): number[] {
  let lowest = 1;
  const adjustedValues = new Array<number>(ascending.length);
  for (let i = ascending.length - 1; i >= 0; i -= 1) {
    lowest = Math.min(lowest, (ascending.length / (i + 1)) * ascending[i]!); // i is within the list
    adjustedValues[i] = lowest;
  }
  return adjustedValues;
}
