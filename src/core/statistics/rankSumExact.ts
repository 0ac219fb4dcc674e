// The exact distribution of a rank sum when answers repeat: a random draw from groups of tied answers.
import { logBinomial, logFactorials } from './logFactorials';
import { tieGroupDraws, type Sums, type TieGroup } from './tieGroupDraws';

/** Both groups counted over the distinct values, smallest value first. */
export interface TieTable {
  /** Cases of the first group with each value. */
  readonly first: readonly number[];
  /** Cases of the second group with each value. */
  readonly second: readonly number[];
}

/** Probabilities under the null hypothesis, given the ties. `less` and `greater` speak of the first group. */
export interface ExactRankSum {
  /** P(|U - mean| >= observed), as in R's coin. */
  readonly twoSided: number;
  /** Twice the smaller one-sided value, at most 1. */
  readonly doubled: number;
  /** P(U1 <= observed). */
  readonly less: number;
  /** P(U1 >= observed). */
  readonly greater: number;
  /** P(U1 = observed). */
  readonly point: number;
}

const MASS_TOLERANCE = 1e-9;

/**
 * Exact conditional distribution of the rank sum with midranks, without enumerating.
 *
 * 1. Score each distinct value by its doubled midrank, reduced to the smallest whole numbers.
 * 2. Under the null hypothesis the smaller group is a random draw without replacement: find the
 *    distribution of its score sum from the lowest values up and from the highest down.
 * 3. Join the two halves, cut where the cases split most evenly, which keeps the lists short.
 * 4. Compare distances from the mean in whole numbers, never in floats.
 *
 * Source: the split-up idea of Streitberg & Röhmel (1986), Statistical Software Newsletter 12:10-17,
 * with tie groups in place of single cases.
 *
 * @throws RangeError when a group is empty or the two lists differ in length.
 * @throws Error when the probabilities do not sum to 1 within 1e-9.
 * @example rankSumExact({ first: [1, 0], second: [0, 1] }).twoSided // 1
 */
export function rankSumExact({ first, second }: TieTable): ExactRankSum {
  const n1 = total(first);
  const n2 = total(second);
  if (first.length !== second.length) throw new RangeError('rankSumExact: the groups list different values');
  if (n1 === 0 || n2 === 0) throw new RangeError(`rankSumExact: needs both groups, got ${n1} and ${n2}`);

  const drawn = n1 <= n2 ? first : second;
  const groups = tieGroups(first, second);
  const observed = drawn.reduce((sum, count, j) => sum + count * groups[j]!.score, 0); // same length
  const { below, above, point, twoSided } = tails(groups, total(drawn), observed);
  const [less, greater] = n1 <= n2 ? [below, above] : [above, below];
  return { twoSided, doubled: Math.min(1, 2 * Math.min(less, greater)), less, greater, point };
}

/** Step 1: doubled midranks less the first one, divided by their greatest common divisor. */
function tieGroups(first: readonly number[], second: readonly number[]): TieGroup[] {
  let below = 0;
  const doubled = first.map((count, j) => {
    const cases = count + second[j]!; // same length
    const midrank = 2 * below + cases + 1;
    below += cases;
    return { cases, midrank };
  });
  const lowest = doubled[0]!.midrank; // both groups have cases, so there is a value
  const divisor = doubled.reduce((gcd, group) => greatestCommonDivisor(gcd, group.midrank - lowest), 0) || 1;
  return doubled.map(({ cases, midrank }) => ({ cases, score: (midrank - lowest) / divisor }));
}

/** Steps 2 to 4: the probabilities around the observed score sum of a draw of n cases. */
function tails(groups: readonly TieGroup[], n: number, observed: number) {
  const cases = groups.reduce((sum, group) => sum + group.cases, 0);
  const scores = groups.reduce((sum, group) => sum + group.cases * group.score, 0);
  const factorials = logFactorials(cases);
  const urn = { n, cases, factorials };
  const cut = evenCut(groups, cases);
  const low = tieGroupDraws(groups.slice(0, cut), urn);
  const high = tieGroupDraws(groups.slice(cut).reverse(), urn);

  // step 4: `cases` times the distance of the observed sum from its mean, a whole number
  const distance = cases * observed - n * scores;
  const mirror = (n * scores - distance) / cases;
  const found = { mass: 0, below: 0, above: 0, point: 0, opposite: 0 };
  for (let c = 0; c <= n; c += 1) {
    const left = low.byDrawn[c];
    const right = high.byDrawn[n - c];
    if (!left || !right) continue;
    const ways = logBinomial(factorials, low.cases, c) + logBinomial(factorials, high.cases, n - c);
    const chance = Math.exp(ways - logBinomial(factorials, cases, n));
    const fromTop = runningTotals(right.chances, 'down');
    const fromBottom = runningTotals(right.chances, 'up');
    found.mass += chance * fromTop[0]! * left.chances.reduce((sum, p) => sum + p, 0);
    found.below += chance * chanceUpTo(left, right, fromBottom, observed);
    found.above += chance * chanceFrom(left, right, fromTop, observed);
    found.point += chance * chanceAt(left, right, observed);
    found.opposite +=
      chance *
      (distance > 0
        ? chanceUpTo(left, right, fromBottom, Math.floor(mirror))
        : chanceFrom(left, right, fromTop, Math.ceil(mirror)));
  }
  if (Math.abs(found.mass - 1) > MASS_TOLERANCE)
    throw new Error(`rankSumExact: the probabilities sum to ${found.mass}, not to 1`);
  const share = (part: number): number => Math.min(1, part / found.mass);
  return {
    below: share(found.below),
    above: share(found.above),
    point: share(found.point),
    twoSided: distance === 0 ? 1 : share(found.opposite + (distance > 0 ? found.above : found.below)),
  };
}

/** Step 3: the number of groups in the lower half, so that its cases come nearest to half of all. */
function evenCut(groups: readonly TieGroup[], cases: number): number {
  let cut = 0;
  let used = 0;
  let nearest = Infinity;
  groups.forEach((group, j) => {
    used += group.cases;
    const unevenness = Math.abs(2 * used - cases);
    if (unevenness < nearest) [nearest, cut] = [unevenness, j + 1];
  });
  return cut;
}

/** P(left + right <= bound); the pointer into `right` only moves down while the sums of `left` go up. */
function chanceUpTo(left: Sums, right: Sums, fromBottom: Float64Array, bound: number): number {
  let chance = 0;
  let last = right.sums.length - 1;
  for (let i = 0; i < left.sums.length; i += 1) {
    while (last >= 0 && right.sums[last]! > bound - left.sums[i]!) last -= 1;
    if (last < 0) break;
    chance += left.chances[i]! * fromBottom[last]!;
  }
  return chance;
}

/** P(left + right >= bound). */
function chanceFrom(left: Sums, right: Sums, fromTop: Float64Array, bound: number): number {
  let chance = 0;
  let first = right.sums.length;
  for (let i = 0; i < left.sums.length; i += 1) {
    while (first > 0 && right.sums[first - 1]! >= bound - left.sums[i]!) first -= 1;
    chance += left.chances[i]! * (fromTop[first] ?? 0);
  }
  return chance;
}

/** P(left + right = value). */
function chanceAt(left: Sums, right: Sums, value: number): number {
  let chance = 0;
  let at = right.sums.length - 1;
  for (let i = 0; i < left.sums.length; i += 1) {
    while (at >= 0 && right.sums[at]! > value - left.sums[i]!) at -= 1;
    if (at >= 0 && right.sums[at] === value - left.sums[i]!) chance += left.chances[i]! * right.chances[at]!;
  }
  return chance;
}

/** Totals of a list up to each place, summed from its bottom or from its top: no tail by subtraction. */
function runningTotals(values: Float64Array, direction: 'up' | 'down'): Float64Array {
  const totals = new Float64Array(values.length);
  let sum = 0;
  for (let step = 0; step < values.length; step += 1) {
    const i = direction === 'up' ? step : values.length - 1 - step;
    sum += values[i]!;
    totals[i] = sum;
  }
  return totals;
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
