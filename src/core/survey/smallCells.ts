// Small counts can give people away: which ones to hide in tables that leave the staff.
import type { Phrase } from '../phrase';
import type { Cell } from '../table';
import type { Base } from './answers';
import { countCell } from './cells';
import { say } from './words';

/** `small`: below the limit. `withheld`: large enough, but it would give a small one away. */
export type Disclosure = 'shown' | 'small' | 'withheld';

/** Somebody, but too few to be named. */
export const isSmall = (count: number, least: number): boolean => count > 0 && count < least;

/**
 * Which counts to hide, so that none below `least` can be read or worked out. Zeros are shown: nobody is in them.
 *
 * @param least 0 or 1 hides nothing.
 * @param addUp True when the counts add up to a known base: a lone small count then takes the next smallest
 *   one with it.
 * @example disclosures([4, 7, 2], 3, true) // ['withheld', 'shown', 'small']
 */
export function disclosures(counts: readonly number[], least: number, addUp: boolean): readonly Disclosure[] {
  const small = counts.filter((count) => isSmall(count, least)).length;
  const others = counts.filter((count) => count > 0 && !isSmall(count, least));
  const neighbour = addUp && small === 1 && others.length > 0 ? counts.indexOf(Math.min(...others)) : -1;
  return counts.map((count, i) => (isSmall(count, least) ? 'small' : i === neighbour ? 'withheld' : 'shown'));
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

/** A count on its own, in words when it is small. */
export const guardedCount = (count: number, least: number): number | Phrase =>
  isSmall(count, least) ? say('below', { least }) : count;

/** Sizes of groups that add up to a known number: a small one as `< 5`, one that would give it away as `≥ 5`. */
export const groupSizes = (counts: readonly number[], least: number): readonly (number | string)[] => {
  const shown = disclosures(counts, least, true);
  return counts.map((count, i) =>
    shown[i] === 'small' ? `< ${least}` : shown[i] === 'withheld' ? `≥ ${least}` : count,
  );
};

/** Answered, missing and not applicable beside a known group: a small one could be worked out from the rest. */
export function guardedBase({ answered, missing, notApplicable }: Base, least: number) {
  const isTold = isSmall(missing, least) || isSmall(notApplicable, least);
  const n: Cell | Phrase = isTold ? say('withheld') : guardedCount(answered, least);
  return {
    n,
    missing: guardedCount(missing, least),
    notApplicable: guardedCount(notApplicable, least),
  };
}
