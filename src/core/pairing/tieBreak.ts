// Chance that stays the same: who goes first among equals does not depend on rows, ids or the day.
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** Values from 0 up to, not including, this. */
export const TIE_VALUES = 997;

/**
 * 32-bit FNV-1a over the UTF-16 code units of a text, to be continued from an earlier value.
 *
 * Source: Fowler, Noll & Vo, draft-eastlake-fnv; prime and offset basis for 32 bits.
 *
 * @example fnv1a('a') // 0xe40c292c
 */
export function fnv1a(text: string, from: number = OFFSET_BASIS): number {
  let hash = from;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}

/** The tie value of a mentor for one mentee in one term. */
export function tieBreaker(term: string, menteeId: string): (mentorId: string) => number {
  const begun = fnv1a(`${term}|${menteeId}|`);
  return (mentorId) => fnv1a(mentorId, begun) % TIE_VALUES;
}
