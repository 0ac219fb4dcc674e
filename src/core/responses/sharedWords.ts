// How much two headers, or two lists of answers, have in common.
import { fold } from './normalise';

/** The words of a header, folded; the number that tells equal headers apart is none of them. */
export const wordsOf = (label: string): ReadonlySet<string> =>
  new Set(
    fold(label)
      .replace(/ #\d+$/, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ''),
  );

/** The share of the larger set that both hold, 0 to 1. */
export function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((each) => other.has(each)).length;
  return shared / Math.max(one.size, other.size, 1);
}
