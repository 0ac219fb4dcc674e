// Sign-ups that may be one person under two spellings: proposed, never joined without a yes.
import { fold } from './normalise';
import { nameKey } from './readAnswers';
import type { SignUp } from './signUp';

/** With fewer letters than this a name that differs in one is simply another name. */
const LEAST_LETTERS = 6;

/** More people than this of one name are no slip of the keyboard. */
const MOST_ALIKE = 3;

type Named = Pick<SignUp, 'role' | 'email' | 'name' | 'yearLevel'>;

/** What makes two sign-ups alike. */
export type Likeness = 'address' | 'name';

/**
 * Pairs of sign-ups in one role that may be one person, the earlier first: the same address under another name; or,
 * within a year level, the same name, first and last name swapped, or one letter more, less or other, under another
 * address. Each sign-up is compared by the keys it shares, not with all others.
 *
 * @param signUps One a person, in the order of time.
 */
export function similarPeople(
  signUps: readonly Named[],
): readonly { readonly first: number; readonly second: number; readonly by: Likeness }[] {
  const groups = new Map<string, number[]>();
  signUps.forEach((signUp, index) => {
    for (const key of keysOf(signUp)) {
      const group = groups.get(key);
      if (!group) groups.set(key, [index]);
      else if (group[group.length - 1] !== index) group.push(index);
    }
  });
  const found = new Map<number, { first: number; second: number; by: Likeness }>();
  for (const [key, [first, ...others]] of groups) {
    const by = key.startsWith('@') ? 'address' : 'name';
    if (first === undefined || (by === 'name' && others.length >= MOST_ALIKE)) continue;
    for (const second of others) {
      if (by === 'name' && !isAlike(signUps[first], signUps[second])) continue;
      if (!found.has(second) || by === 'address') found.set(second, { first, second, by });
    }
  }
  return [...found.values()].sort((a, b) => a.second - b.second);
}

function keysOf({ role, email, name, yearLevel }: Named): readonly string[] {
  const keys: string[] = email === '' ? [] : [`@${role} ${email}`];
  const letters = nameKey(name);
  if (letters === '') return keys;
  const place = `${role} ${yearLevel} `;
  keys.push(`${place}${wordsInOrder(name)}`);
  if (letters.length < LEAST_LETTERS || /\d/.test(letters)) return keys;
  // Two names one letter apart share a spelling with a letter left out, or one is such a spelling of the other.
  keys.push(`${place}${letters}`);
  for (let at = 0; at < letters.length; at += 1) {
    keys.push(`${place}${letters.slice(0, at)}${letters.slice(at + 1)}`);
  }
  return keys;
}

/** The words of a name in the order of the alphabet, so that swapped names are equal. */
const wordsInOrder = (name: string): string =>
  fold(name)
    .split(/[\s,]+/)
    .sort()
    .join(' ');

/** Sharing a key is not enough: two letters may have been left out at different places. */
function isAlike(one: Named | undefined, other: Named | undefined): boolean {
  if (!one || !other) return false;
  if (wordsInOrder(one.name) === wordsInOrder(other.name)) return true;
  const names = [nameKey(one.name), nameKey(other.name)] as const;
  return names.every((name) => name.length >= LEAST_LETTERS) && isOneLetterApart(...names);
}

/** Whether two texts are equal but for one letter changed, added, or two neighbours swapped. */
function isOneLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return isSwapped && short.slice(at + 2) === long.slice(at + 2);
}
