// Spearman's rank correlation. Apart from the other distributions, so that only its users load the t cdf.
import tCdf from '@stdlib/stats-base-dists-t-cdf';
import { sampleCorrelation } from 'simple-statistics';
import { midranks } from './midranks';

export interface Spearman {
  readonly n: number;
  /** -1 to 1; null when one side never varies or there are fewer than two pairs. */
  readonly rho: number | null;
  /** Two-sided, from t with n - 2 degrees of freedom; 0 when |rho| is 1; null when undefined. */
  readonly p: number | null;
}

/**
 * Pearson's correlation of the midranks.
 *
 * Source: Spearman (1904), Am. J. Psychol. 15:72-101; the p-value as in R's cor.test(exact = FALSE).
 *
 * @throws RangeError when the lists differ in length or hold NaN.
 * @example spearman([1, 2, 3], [2, 4, 9]).rho // 1
 */
export function spearman(x: readonly number[], y: readonly number[]): Spearman {
  if (x.length !== y.length)
    throw new RangeError(`spearman: needs as many x as y, got ${x.length} and ${y.length}`);

  const n = x.length;
  if (n < 2 || isConstant(x) || isConstant(y)) return { n, rho: null, p: null };
  const rho = sampleCorrelation(midranks(x), midranks(y));
  if (n < 3) return { n, rho, p: null };
  if (1 - Math.abs(rho) < 1e-15) return { n, rho: Math.sign(rho), p: 0 };
  const t = rho * Math.sqrt((n - 2) / (1 - rho * rho));
  return { n, rho, p: Math.min(1, 2 * tCdf(-Math.abs(t), n - 2)) };
}

const isConstant = (values: readonly number[]): boolean => values.every((value) => value === values[0]);
