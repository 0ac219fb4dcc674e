// How the scores of a random draw add up when whole groups of cases share one score.
import { logBinomial } from './logFactorials';

/** Cases that share one value, and the score of that value: a whole number from 0. */
export interface TieGroup {
  readonly score: number;
  readonly cases: number;
}

/** A distribution of score sums: sums ascending, the probability of each beside it. */
export interface Sums {
  readonly sums: Int32Array;
  readonly chances: Float64Array;
}

/**
 * `byDrawn[c]` is the distribution of the score sum given that c of these cases were drawn; undefined where
 * that is impossible or too unlikely to matter.
 */
export interface Draws {
  readonly byDrawn: readonly (Sums | undefined)[];
  readonly cases: number;
}

/** The whole from which is drawn: `n` of `cases`. */
export interface Urn {
  readonly n: number;
  readonly cases: number;
  readonly factorials: Float64Array;
}

/** States less likely than this are dropped; whoever joins the lists checks the collected mass. */
const NEGLIGIBLE = 1e-22;

/**
 * The score sums of a draw from some of the tie groups, one group added at a time.
 *
 * Adding group j with t cases, u of them drawn, to `used` cases weighs
 * C(used, c - u) C(t, u) / C(used + t, c): a share, so every list sums to 1 and nothing overflows.
 */
export function tieGroupDraws(groups: readonly TieGroup[], urn: Urn): Draws {
  const highest = groups.reduce((sum, group) => sum + group.score * Math.min(group.cases, urn.n), 0);
  const bins = new Float64Array(highest + 1);
  let draws: Draws = { byDrawn: [{ sums: Int32Array.of(0), chances: Float64Array.of(1) }], cases: 0 };
  for (const group of groups) draws = withGroup(draws, group, urn, bins);
  return draws;
}

function withGroup(before: Draws, group: TieGroup, urn: Urn, bins: Float64Array): Draws {
  const { n, factorials } = urn;
  const cases = before.cases + group.cases;
  const byDrawn: (Sums | undefined)[] = [];
  const fewest = Math.max(0, n - (urn.cases - cases));
  for (let c = fewest; c <= Math.min(n, cases); c += 1) {
    const allWays = logBinomial(factorials, cases, c);
    let lowest = Infinity;
    let highest = -1;
    for (let u = Math.max(0, c - before.cases); u <= Math.min(c, group.cases); u += 1) {
      const source = before.byDrawn[c - u];
      if (!source) continue;
      const ways = logBinomial(factorials, before.cases, c - u) + logBinomial(factorials, group.cases, u);
      const shift = u * group.score;
      scatter(source, shift, Math.exp(ways - allWays), bins);
      lowest = Math.min(lowest, source.sums[0]! + shift); // not empty
      highest = Math.max(highest, source.sums[source.sums.length - 1]! + shift);
    }
    const drawn = logBinomial(factorials, urn.cases - cases, n - c) + allWays;
    const chance = Math.exp(drawn - logBinomial(factorials, urn.cases, n));
    byDrawn[c] = compressed(bins, lowest, highest, NEGLIGIBLE / chance);
  }
  return { byDrawn, cases };
}

function scatter({ sums, chances }: Sums, shift: number, weight: number, bins: Float64Array): void {
  for (let i = 0; i < sums.length; i += 1) bins[sums[i]! + shift]! += weight * chances[i]!;
}

/** Takes the non-negligible bins out as a list and leaves the bins at zero for the next one. */
function compressed(bins: Float64Array, lowest: number, highest: number, least: number): Sums | undefined {
  let size = 0;
  for (let sum = lowest; sum <= highest; sum += 1) if (bins[sum]! > least) size += 1;
  const sums = new Int32Array(size);
  const chances = new Float64Array(size);
  let next = 0;
  for (let sum = lowest; sum <= highest; sum += 1) {
    if (bins[sum]! > least) {
      sums[next] = sum;
      chances[next] = bins[sum]!;
      next += 1;
    }
    bins[sum] = 0;
  }
  return size === 0 ? undefined : { sums, chances };
}
