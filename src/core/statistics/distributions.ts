// Tail probabilities of the two distributions that rank tests need, from a numeric library.
/*! @preserve Contains parts of @stdlib, Copyright (c) The Stdlib Authors, Apache License 2.0, and of
 * simple-statistics, Copyright (c) 2014 Tom MacWright, ISC License. */
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';

/** P(Z <= z) of the standard normal distribution. */
export const normalBelow = (z: number): number => normalCdf(z, 0, 1);

/** P(|Z| >= |z|) of the standard normal distribution; from the lower tail, so small values keep their digits. */
export const normalTwoSided = (z: number): number => Math.min(1, 2 * normalCdf(-Math.abs(z), 0, 1));

/**
 * P(X >= x) of the chi-square distribution.
 *
 * For whole degrees of freedom the upper tail is a finite sum of positive terms, with the library's normal tail
 * before it when they are odd: nothing is approximated, and small values keep their digits. The library's own
 * function computes the same from the incomplete gamma function, at 22 kB of the bundle; the tests compare both.
 *
 * Source: Abramowitz & Stegun (1964), Handbook of Mathematical Functions, 26.4.4 and 26.4.5.
 *
 * @param x 0 or more.
 * @param degreesOfFreedom A whole number from 1.
 * @throws RangeError for other degrees of freedom.
 */
export function chiSquareAbove(x: number, degreesOfFreedom: number): number {
  if (!Number.isInteger(degreesOfFreedom) || degreesOfFreedom < 1)
    throw new RangeError(
      `chiSquareAbove: degrees of freedom must be a whole number from 1, got ${degreesOfFreedom}`,
    );
  if (x <= 0) return 1;
  const isOdd = degreesOfFreedom % 2 === 1;
  // the first term; each next one is the one before times x over the next number of its parity
  let term = isOdd ? Math.sqrt((2 * x) / Math.PI) * Math.exp(-x / 2) : Math.exp(-x / 2);
  let tail = isOdd ? normalTwoSided(Math.sqrt(x)) : 0;
  for (let divisor = isOdd ? 3 : 2; divisor <= degreesOfFreedom; divisor += 2) {
    tail += term;
    term *= x / divisor;
  }
  return Math.min(1, tail);
}

/** Half the width of a 95 % interval, in standard errors. */
export const Z95 = 1.959963984540054;
