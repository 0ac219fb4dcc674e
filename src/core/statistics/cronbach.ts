// Cronbach's alpha: do the items of a scale hang together?
import { sampleCorrelation, sampleVariance } from 'simple-statistics';

export interface ItemFit {
  /** Correlation of the item with the sum of the others; null when either never varies. */
  readonly itemRest: number | null;
  /** Alpha of the scale without this item; null for a scale of two. */
  readonly alphaIfDropped: number | null;
}

export interface Cronbach {
  /** People with an answer to every item. */
  readonly n: number;
  /** Null below two people, or when the sums never vary. May be negative: then an item may be reversed. */
  readonly alpha: number | null;
  /** One an item, in the order given. */
  readonly items: readonly ItemFit[];
}

/**
 * Cronbach's alpha with item-rest correlations. Reverse reversed items first.
 *
 * alpha = k / (k - 1) (1 - sum of item variances / variance of the sums).
 *
 * Source: Cronbach (1951), Psychometrika 16:297-334.
 *
 * @param rows One row a person, one score an item; people with a null are left out.
 * @param items Number of items, at least 2.
 * @throws RangeError below two items.
 */
export function cronbach(rows: readonly (readonly (number | null)[])[], items: number): Cronbach {
  if (items < 2) throw new RangeError(`cronbach: needs two items or more, got ${items}`);

  const complete = rows.filter((row): row is readonly number[] => row.every((score) => score !== null));
  const indices = Array.from({ length: items }, (_, item) => item);
  return {
    n: complete.length,
    alpha: alphaOf(complete, indices),
    items: indices.map((item) => {
      const others = indices.filter((other) => other !== item);
      return {
        itemRest: correlation(column(complete, [item]), column(complete, others)),
        alphaIfDropped: items === 2 ? null : alphaOf(complete, others),
      };
    }),
  };
}

function alphaOf(rows: readonly (readonly number[])[], items: readonly number[]): number | null {
  if (rows.length < 2) return null;
  const ofSums = sampleVariance(column(rows, items));
  if (ofSums === 0) return null;
  const ofItems = items.reduce((sum, item) => sum + sampleVariance(column(rows, [item])), 0);
  return (items.length / (items.length - 1)) * (1 - ofItems / ofSums);
}

/** Each person's sum over some of the items. */
const column = (rows: readonly (readonly number[])[], items: readonly number[]): number[] =>
  rows.map((row) => items.reduce((sum, item) => sum + row[item]!, 0)); // complete rows hold every item

function correlation(x: number[], y: number[]): number | null {
  if (x.length < 2 || sampleVariance(x) === 0 || sampleVariance(y) === 0) return null;
  return sampleCorrelation(x, y);
}
