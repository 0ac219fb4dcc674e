// How numbers of a survey table look in a cell.
import type { Phrase } from '../phrase';
import type { LikertSummary } from '../statistics/likertSummary';
import type { RankEffect } from '../statistics/rankBiserial';
import { bare, fixed, rounded, roundedMean, roundedPercent } from '../statistics/rounding';
import type { SurveySettings } from './settings';
import { say } from './words';

/** Stands where there is nothing to compute. */
export const DASH = '–';

/** p-values are numbers shown without the leading zero. */
export const P_FORMAT = '.000';

/** A count with its percentage. @example countCell(3, 19) // '3 (16)' */
export function countCell(count: number, base: number): string {
  if (base === 0) return DASH;
  return `${count} (${roundedPercent(count, base)})`;
}

/** Mean ± SD or median with quartiles; the SD may have to be left out. */
export function scoreCell(summary: LikertSummary, shownAs: SurveySettings['summary'], hasSd = true): string {
  const { n, sum, sd, median, q1, q3 } = summary;
  if (n === 0 || median === null || q1 === null || q3 === null) return DASH;
  if (shownAs === 'median and quartiles') return `${shortest(median)} [${shortest(q1)}–${shortest(q3)}]`;
  const mean = roundedMean(sum, n, 1).toFixed(1);
  return sd === null || !hasSd ? mean : `${mean} ± ${fixed(sd, 1)}`;
}

/** Without needless decimals. @example shortest(3.5) // '3.5' */
const shortest = (value: number): string => String(rounded(value, 2));

/** A number for the p column, or the words for a very small one. */
export const pCell = (p: number | null): string | number =>
  p === null ? DASH : p < 0.001 ? '< .001' : rounded(p, 3);

/** The effect with its interval. */
export function effectCell(effect: RankEffect, shownAs: SurveySettings['effect']): string | Phrase {
  const asSuperiority = (delta: number): number => (1 + delta) / 2;
  const shown = shownAs === 'rank-biserial' ? (delta: number) => delta : asSuperiority;
  const value = bare(shown(effect.delta), 2);
  if (effect.interval === null) return `${value} (${DASH})`;
  const [low, high] = effect.interval;
  return say('interval', { value, low: bare(shown(low), 2), high: bare(shown(high), 2) });
}
