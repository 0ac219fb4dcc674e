// Small counts can give people away: which ones to hide in tables that leave the staff.
import type { Phrase } from '../phrase';
import { countCell } from './cells';
import { say } from './words';

/** `small`: below the limit. `withheld`: large enough, but it would give a small one away. */
export type Disclosure = 'shown' | 'small' | 'withheld';

/**
 * Which counts to hide, so that none below `least` can be read or worked out. Zeros are shown: nobody is in them.
 *
 * @param least 0 or 1 hides nothing.
 * @param addUp True when the counts add up to a known base: a lone small count then takes the next smallest
 *   one with it.
 * @example disclosures([4, 7, 2], 3, true) // ['withheld', 'shown', 'small']
 */
export function disclosures(counts: readonly number[], least: number, addUp: boolean): readonly Disclosure[] {
  const isSmall = (count: number): boolean => count > 0 && count < least;
  const small = counts.filter(isSmall).length;
  const others = counts.filter((count) => count > 0 && !isSmall(count));
  const neighbour = addUp && small === 1 && others.length > 0 ? counts.indexOf(Math.min(...others)) : -1;
  return counts.map((count, i) => (isSmall(count) ? 'small' : i === neighbour ? 'withheld' : 'shown'));
}

/** Counts with their percentages, the hidden ones in words. */
export function guardedCells(
  counts: readonly number[],
  base: number,
  shown: readonly Disclosure[],
  least: number,
): readonly (string | Phrase)[] {
  return counts.map((count, i) => {
    if (shown[i] === 'small') return say('below', { least });
    return shown[i] === 'withheld' ? say('withheld') : countCell(count, base);
  });
}
