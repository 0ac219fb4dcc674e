// The interval around a share, such as a response rate.
import { Z95 } from './distributions';

/**
 * Wilson score interval of a share, 95 %.
 *
 * Source: Wilson (1927), J. Am. Stat. Assoc. 22:209-212; as R's prop.test without correction.
 *
 * @param count From 0 to `base`.
 * @param base At least 1.
 * @returns Bounds from 0 to 1.
 * @throws RangeError when the count does not fit the base.
 * @example wilson(19, 67) // about [0.190, 0.401]
 */
export function wilson(count: number, base: number): readonly [low: number, high: number] {
  if (base < 1 || count < 0 || count > base)
    throw new RangeError(`wilson: needs a count from 0 to a base of at least 1, got ${count} of ${base}`);

  const share = count / base;
  const square = Z95 * Z95;
  const middle = share + square / (2 * base);
  const half = Z95 * Math.sqrt((share * (1 - share)) / base + square / (4 * base * base));
  const whole = 1 + square / base;
  return [count === 0 ? 0 : (middle - half) / whole, count === base ? 1 : (middle + half) / whole];
}
