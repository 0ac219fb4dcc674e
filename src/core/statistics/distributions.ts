// Tail probabilities of the two distributions that rank tests need, from a numeric library.
/*! @preserve Contains parts of @stdlib, Copyright (c) The Stdlib Authors, Apache License 2.0, and of
 * simple-statistics, Copyright (c) 2014 Tom MacWright, ISC License. */
import chiSquareCdf from '@stdlib/stats-base-dists-chisquare-cdf';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';

/** P(Z <= z) of the standard normal distribution. */
export const normalBelow = (z: number): number => normalCdf(z, 0, 1);

/** P(|Z| >= |z|) of the standard normal distribution; from the lower tail, so small values keep their digits. */
export const normalTwoSided = (z: number): number => Math.min(1, 2 * normalCdf(-Math.abs(z), 0, 1));

/**
 * P(X >= x) of the chi-square distribution: one minus the library's lower tail, so values below 1e-16 become 0.
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
  return Math.max(0, 1 - chiSquareCdf(x, degreesOfFreedom));
}

/** Half the width of a 95 % interval, in standard errors. */
export const Z95 = 1.959963984540054;
