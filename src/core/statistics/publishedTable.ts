// Is a printed mean, standard deviation and p-value possible at all? Whole scores leave few choices.
import { P_CONVENTIONS, pByConvention, type PConvention } from './pConventions';

/** One group as printed. */
export interface PrintedGroup {
  readonly n: number;
  readonly mean: number;
  /** Decimals with which mean and SD are printed. */
  readonly decimals: number;
  /** Absent when only the mean is printed. */
  readonly sd?: number;
}

export interface PrintedScale {
  readonly least: number;
  readonly most: number;
}

/** More count vectors than these are not gone through. */
const MOST_SAMPLES = 200_000;
const MOST_PAIRS = 20_000;
const HAIR = 1e-9;

/**
 * Can a mean of n whole scores round to what is printed? (The GRIM test.)
 *
 * Source: Brown & Heathers (2017), Soc. Psychol. Personal. Sci. 8:363-369.
 *
 * @example isMeanPossible({ n: 9, mean: 3.5, decimals: 1 }) // false: 31/9 is 3.44, 32/9 is 3.56
 */
export function isMeanPossible({ n, mean, decimals }: PrintedGroup): boolean {
  return roundsTo(Math.round(mean * n) / n, mean, decimals);
}

/** Half up or half to even: a value on the border may have gone either way. */
const roundsTo = (value: number, printed: number, decimals: number): boolean =>
  Math.abs(value - printed) <= 0.5 * 10 ** -decimals + HAIR;

/**
 * All samples, as counts of each score, whose mean and sample SD round to what is printed.
 *
 * @returns An empty list when the numbers cannot be right; null when there are too many samples to try.
 */
export function possibleSamples(
  group: PrintedGroup,
  { least, most }: PrintedScale,
): readonly (readonly number[])[] | null {
  if (!isMeanPossible(group)) return [];
  const levels = most - least + 1;
  if (binomial(group.n + levels - 1, levels - 1) > MOST_SAMPLES) return null;
  const samples: number[][] = [];
  const counts = new Array<number>(levels).fill(0);
  const place = (level: number, open: number): void => {
    if (level === levels - 1) {
      counts[level] = open;
      if (fits(counts, least, group)) samples.push([...counts]);
      return;
    }
    for (let count = 0; count <= open; count += 1) {
      counts[level] = count;
      place(level + 1, open - count);
    }
  };
  place(0, group.n);
  return samples;
}

function fits(counts: readonly number[], least: number, { n, mean, sd, decimals }: PrintedGroup): boolean {
  const sum = counts.reduce((total, count, i) => total + count * (least + i), 0);
  if (!roundsTo(sum / n, mean, decimals)) return false;
  if (sd === undefined) return true;
  const squares = counts.reduce((total, count, i) => total + count * (least + i) ** 2, 0);
  return n > 1 && roundsTo(Math.sqrt(Math.max(0, squares - (sum * sum) / n) / (n - 1)), sd, decimals);
}

export interface PrintedComparison {
  readonly first: PrintedGroup;
  readonly second: PrintedGroup;
  readonly p: number;
  readonly pDecimals: number;
}

/**
 * How many pairs of possible samples give the printed p, by each convention. A p alone is never impossible: the
 * program may have done something else.
 *
 * @returns null when there are too many samples to try; zeros when no sample fits mean and SD.
 */
export function fittingConventions(
  { first, second, p, pDecimals }: PrintedComparison,
  scale: PrintedScale,
): Readonly<Record<PConvention, number>> | null {
  const ofFirst = possibleSamples(first, scale);
  const ofSecond = possibleSamples(second, scale);
  if (!ofFirst || !ofSecond || ofFirst.length * ofSecond.length > MOST_PAIRS) return null;
  const pairs = Object.fromEntries(P_CONVENTIONS.map((name) => [name, 0])) as Record<PConvention, number>;
  for (const x of ofFirst) {
    for (const y of ofSecond) {
      const ps = pByConvention(scores(x, scale.least), scores(y, scale.least));
      for (const name of P_CONVENTIONS) {
        const value = ps[name];
        if (value !== null && roundsTo(value, p, pDecimals)) pairs[name] += 1;
      }
    }
  }
  return pairs;
}

const scores = (counts: readonly number[], least: number): number[] =>
  counts.reduce<number[]>((all, count, i) => all.concat(new Array<number>(count).fill(least + i)), []);

function binomial(n: number, k: number): number {
  let result = 1;
  for (let i = 1; i <= k; i += 1) result = (result * (n - k + i)) / i;
  return result;
}
