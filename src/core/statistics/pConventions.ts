// The same two groups, every two-sided p that programs print for a Mann-Whitney test.
import { normalTwoSided } from './distributions';
import { mannWhitney } from './mannWhitney';
import { rankSumExact } from './rankSumExact';

export const P_CONVENTIONS = [
  'exact',
  'exactDoubled',
  'exactIgnoringTies',
  'normal',
  'normalContinuity',
  'normalIgnoringTies',
  'normalContinuityIgnoringTies',
] as const;
export type PConvention = (typeof P_CONVENTIONS)[number];

/**
 * p by each convention: R's coin (`exact`), twice the smaller exact tail (R from 4.6), the table for data
 * without ties, SPSS Asymp. Sig. (`normal`), R before 4.6 (`normalContinuity`), and the two normal ones
 * without correction for ties. Null above the gate of the exact test.
 */
export function pByConvention(
  x: readonly number[],
  y: readonly number[],
): Record<PConvention, number | null> {
  const found = mannWhitney(x, y);
  const distance = Math.abs(found.U1 - found.U2) / 2;
  const sd = Math.sqrt((x.length * y.length * (x.length + y.length + 1)) / 12);
  return {
    exact: found.exact?.twoSided ?? null,
    exactDoubled: found.exact?.doubled ?? null,
    exactIgnoringTies:
      found.exact && withoutTies(Math.floor(Math.min(found.U1, found.U2)), x.length, y.length),
    normal: found.normal.twoSided,
    normalContinuity: found.normalContinuity.twoSided,
    normalIgnoringTies: normalTwoSided(distance / sd),
    normalContinuityIgnoringTies: normalTwoSided(Math.max(0, distance - 0.5) / sd),
  };
}

/** Exact doubled p of a whole U, from any sample without ties that has this U. */
function withoutTies(U: number, n1: number, n2: number): number {
  const cases = n1 + n2;
  const isFirst = new Array<boolean>(cases).fill(false);
  let left = U;
  for (let i = n1 - 1; i >= 0; i -= 1) {
    const up = Math.min(n2, left); // each case of the first group passes as many of the second as are left to pass
    isFirst[i + up] = true;
    left -= up;
  }
  const count = (wanted: boolean): number[] => isFirst.map((first) => (first === wanted ? 1 : 0));
  return rankSumExact({ first: count(true), second: count(false) }).doubled;
}
