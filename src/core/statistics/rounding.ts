// Rounding half up in whole numbers: `toFixed` makes 1.4 of 1.45, because no binary fraction is 1.45.

/** Guards against a square root that falls a hair below the half it stands for. */
const HAIR = 1e-9;

/**
 * Mean of whole numbers (or of scale scores, thirds and the like), rounded half up.
 *
 * @param sum Sum of the scores.
 * @param n How many; at least 1.
 * @param decimals 0 to 4.
 * @example roundedMean(29, 20, 1) // 1.5, although (29 / 20).toFixed(1) is '1.4'
 */
export function roundedMean(sum: number, n: number, decimals: number): number {
  if (n < 1) throw new RangeError(`roundedMean: needs at least one value, got ${n}`);
  const scale = 10 ** decimals;
  return Math.floor((2 * scale * sum + n) / (2 * n) + HAIR) / scale;
}

/**
 * A share as whole percent, rounded half up.
 *
 * @param base At least 1.
 * @example roundedPercent(3, 19) // 16
 */
export function roundedPercent(count: number, base: number): number {
  if (base < 1) throw new RangeError(`roundedPercent: needs a base of at least 1, got ${base}`);
  return Math.floor((200 * count + base) / (2 * base));
}

/**
 * Any other number, rounded half up (away from zero for negative ones, so that signs mirror).
 *
 * @example rounded(-0.125, 2) // -0.13
 */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.floor(Math.abs(value) * scale + 0.5 + HAIR)) / scale;
}

/** The same as text with all its decimals. @example fixed(2, 1) // '2.0' */
export const fixed = (value: number, decimals: number): string => {
  const text = rounded(value, decimals).toFixed(decimals);
  return /^-0\.?0*$/.test(text) ? text.slice(1) : text;
};

/** A number between -1 and 1 as journals print it, without the leading zero. @example bare(-0.12, 2) // '-.12' */
export const bare = (value: number, decimals: number): string =>
  fixed(value, decimals).replace(/^(-?)0\./, '$1.');

/** A p-value as journals print it. @example pText(0.0004) // '< .001' */
export const pText = (p: number): string => (p < 0.001 ? '< .001' : bare(p, 3));
