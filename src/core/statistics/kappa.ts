// Cohen's kappa: how far two coders agree beyond what chance alone would give.

export interface Kappa {
  readonly n: number;
  /** Share of answers on which the two coders agree, 0 to 1. */
  readonly agreement: number;
  /** Null when both coders always say the same one thing: chance alone would agree. */
  readonly kappa: number | null;
}

/**
 * Cohen's kappa of two coders who judged the same answers, one yes-or-no theme at a time or one of several
 * categories.
 *
 * Source: Cohen (1960), Educ. Psychol. Meas. 20:37-46: (po - pe) / (1 - pe).
 *
 * @param first One category an answer.
 * @param second The other coder's, in the same order.
 * @throws RangeError when the lists are empty or differ in length.
 * @example cohenKappa(['a', 'a', 'b', 'b'], ['a', 'b', 'b', 'b']).kappa // 0.5
 */
export function cohenKappa(first: readonly string[], second: readonly string[]): Kappa {
  if (first.length === 0 || first.length !== second.length)
    throw new RangeError(
      `cohenKappa: needs two equally long lists, got ${first.length} and ${second.length}`,
    );

  const n = first.length;
  const agreement = first.filter((category, i) => category === second[i]).length / n;
  const byChance = [...new Set(first)].reduce(
    (sum, category) => sum + (countOf(first, category) * countOf(second, category)) / (n * n),
    0,
  );
  return { n, agreement, kappa: byChance === 1 ? null : (agreement - byChance) / (1 - byChance) };
}

const countOf = (categories: readonly string[], category: string): number =>
  categories.filter((each) => each === category).length;
