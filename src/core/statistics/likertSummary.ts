// One rated item in numbers: how many answered, where the answers lie, how far they spread.
import { median, quantile, sampleStandardDeviation } from 'simple-statistics';

export interface LikertSummary {
  /** Answers that count. */
  readonly n: number;
  readonly missing: number;
  /** Sum of the scores; a mean is rounded from it in whole numbers. */
  readonly sum: number;
  /** Null when nobody answered. */
  readonly mean: number | null;
  /** Sample standard deviation (n - 1); null below two answers. */
  readonly sd: number | null;
  readonly median: number | null;
  /** Quartiles of type 7, as R and QUARTILE.INC. */
  readonly q1: number | null;
  readonly q3: number | null;
  /** How often each of `levels` was chosen, in their order; a level nobody chose has 0. */
  readonly counts: readonly number[];
}

/**
 * Summarises the answers to one item.
 *
 * @param answers Scores; null for a missing answer.
 * @param levels All scores the item allows, chosen or not.
 * @throws RangeError when a score is not among `levels`.
 * @example likertSummary([4, 5, null], [1, 2, 3, 4, 5]).counts // [0, 0, 0, 1, 1]
 */
export function likertSummary(answers: readonly (number | null)[], levels: readonly number[]): LikertSummary {
  const scores = answers.filter((answer): answer is number => answer !== null);
  const stranger = scores.find((score) => !levels.includes(score));
  if (stranger !== undefined)
    throw new RangeError(`likertSummary: ${stranger} is not among the levels ${levels.join(', ')}`);

  const n = scores.length;
  const sum = scores.reduce((total, score) => total + score, 0);
  return {
    n,
    missing: answers.length - n,
    sum,
    mean: n === 0 ? null : sum / n,
    sd: n < 2 ? null : sampleStandardDeviation(scores),
    median: n === 0 ? null : median(scores),
    q1: n === 0 ? null : quantile(scores, 0.25),
    q3: n === 0 ? null : quantile(scores, 0.75),
    counts: levels.map((level) => scores.filter((score) => score === level).length),
  };
}
