// Small counts can give people away: which ones to hide in tables that leave the staff. What is hidden must not
// be found by subtraction either, so hidden counts keep company.
import type { Phrase } from '../phrase';
import { countCell } from './cells';
import { areAmounts } from './optionOrder';
import type { SurveySettings } from './settings';
import { say } from './words';

/** `small`: below the limit. `withheld`: hidden because it would give a small one away. */
export type Disclosure = 'shown' | 'small' | 'withheld';

/** Somebody, but too few to be named. */
export const isSmall = (count: number, least: number): boolean => count > 0 && count < least;

/**
 * Which counts to hide, so that none below `least` can be read or worked out. Zeros are shown: nobody is in them.
 *
 * Where counts add up to a known base, the sum of the hidden ones is known too. A small count is safe when it
 * could as well be one more or one less, another hidden one making up for it, with all that is known: small ones
 * lie between 1 and `least` - 1, large hidden ones between `least` and the next larger count that is shown.
 * Until all are safe the next larger count is hidden as well; when there is none, all are, zeros too.
 *
 * Counts that are equal are treated alike, so that the same counts in another order are hidden alike.
 *
 * @param least 0 or 1 hides nothing.
 * @param addUp True when the counts add up to a known base.
 * @example disclosures([4, 7, 2], 3, true) // ['withheld', 'shown', 'small']
 */
export function disclosures(counts: readonly number[], least: number, addUp: boolean): readonly Disclosure[] {
  const small = counts.filter((count) => isSmall(count, least));
  const large = counts.filter((count) => count > 0 && !isSmall(count, least)).sort((a, b) => a - b);
  let hidden = 0; // so many of the large ones
  while (addUp && small.length > 0 && !areSafe(small, large.slice(0, hidden), large[hidden], least)) {
    if (hidden === large.length) return counts.map(() => 'withheld');
    hidden = large.lastIndexOf(large[hidden]!) + 1; // hidden is an index of it
  }
  const most = large[hidden - 1] ?? 0;
  return counts.map((count) => {
    if (isSmall(count, least)) return 'small';
    return count > 0 && count <= most ? 'withheld' : 'shown';
  });
}

/**
 * Which parts of a whole to put together, so that what is put together is not small either.
 *
 * @example joinedParts([12, 2, 1], 5) // [true, true, true]
 */
export function joinedParts(counts: readonly number[], least: number): readonly boolean[] {
  const shown = disclosures(counts, least, true);
  const hidden = counts.filter((_, i) => shown[i] !== 'shown').reduce((sum, count) => sum + count, 0);
  const next = Math.min(...counts.filter((count, i) => shown[i] === 'shown' && count > 0));
  return counts.map((count, i) => shown[i] !== 'shown' || (hidden > 0 && hidden < least && count === next));
}

function areSafe(
  small: readonly number[],
  withheld: readonly number[],
  nextShown = Infinity,
  least: number,
): boolean {
  const growing = withheld.filter((count) => count + 1 < nextShown).length;
  const shrinking = withheld.filter((count) => count > least).length;
  return small.every((count, i) => {
    const others = small.filter((_, other) => other !== i);
    const canRise = count < least - 1 && (shrinking > 0 || others.some((other) => other > 1));
    const canFall = count > 1 && (growing > 0 || others.some((other) => other < least - 1));
    return canRise || canFall;
  });
}

/** How a hidden count is printed. A count below 2 can only be 1, so it is not told apart. */
export const hiddenCell = (shown: Disclosure, least: number): Phrase =>
  shown === 'small' && least > 2 ? say('below', { least }) : say('withheld');

/** Counts with their percentages, the hidden ones in words. */
export const guardedCells = (
  counts: readonly number[],
  base: number,
  shown: readonly Disclosure[],
  least: number,
): readonly (string | Phrase)[] =>
  counts.map((count, i) => {
    const each = shown[i] ?? 'shown';
    return each === 'shown' ? countCell(count, base) : hiddenCell(each, least);
  });

/** A count on its own, in words when it is small. */
export const guardedCount = (count: number, least: number): number | Phrase =>
  isSmall(count, least) ? hiddenCell('small', least) : count;

/** The same inside a sentence. */
export const guardedNumber = (count: number, least: number): number | string =>
  isSmall(count, least) ? `< ${least}` : count;

/** Options in an order that tells nothing about hidden counts: those stand last, by name. */
export function presented(
  options: readonly string[],
  isHidden: (index: number) => boolean,
  isOrderKnown: boolean,
): readonly number[] {
  const all = options.map((_, i) => i);
  if (isOrderKnown || areAmounts(options) || !all.some(isHidden)) return all;
  const hidden = all.filter(isHidden).sort((a, b) => (options[a]! < options[b]! ? -1 : 1)); // indices of it
  return [...all.filter((i) => !isHidden(i)), ...hidden];
}

/** Says under a table how small counts are treated. */
export const smallCellNote = ({ smallCell }: SurveySettings): readonly Phrase[] =>
  smallCell > 1 ? [say('noteSmallCells', { least: smallCell })] : [];
