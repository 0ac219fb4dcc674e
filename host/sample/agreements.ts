// Who agreed with whom before signing up: most of the sample's pairs, made by the two themselves.
import type { SamplePerson } from './people';
import type { SampleWords, TimeOption } from './words/words';

/** Two who named each other, with the times that both can. */
export interface SelfChosenPair {
  readonly mentor: SamplePerson;
  readonly mentee: SamplePerson;
  readonly times: readonly TimeOption[];
}

export interface Agreements {
  /** Everybody, with the times of self-chosen pairs made to meet. */
  readonly mentors: readonly SamplePerson[];
  readonly mentees: readonly SamplePerson[];
  readonly pairs: readonly SelfChosenPair[];
}

/** Places in the lists, from 0, of those who agreed with nobody; `last` is the mentor who pauses. */
export const UNDECIDED = {
  mentors: [5, 6, 7, 17, 20, 26, 33],
  mentees: [6, 7, 17, 20, 26],
} as const;

/** The mentor with two mentees, and the second of these. */
export const DOUBLE = { mentor: 4, mentee: 5 } as const;

/**
 * Pairs people of equal place in the two lists: both run from the lowest year to the highest, which puts the
 * mentor in the same year or at most two years above. Those in UNDECIDED stay alone.
 */
export function agree(
  mentors: readonly SamplePerson[],
  mentees: readonly SamplePerson[],
  words: SampleWords,
): Agreements {
  const alone = new Set<number>(UNDECIDED.mentees);
  const partnerOf = (place: number): number => (place === DOUBLE.mentee ? DOUBLE.mentor : place);
  const agreed = mentees.map((mentee, place) => {
    if (alone.has(place)) return mentee;
    return { ...mentee, times: withCommonTimes(mentee, mentors[partnerOf(place)]!, words) };
  });
  const pairs = agreed.flatMap((mentee, place) => {
    if (alone.has(place)) return [];
    const mentor = mentors[partnerOf(place)]!;
    return [{ mentor, mentee, times: mentee.times.filter((time) => mentor.times.includes(time)) }];
  });
  return { mentors, mentees: agreed, pairs };
}

/** The mentee's times and, where fewer than two are also the mentor's, the mentor's first ones. */
function withCommonTimes(mentee: SamplePerson, mentor: SamplePerson, words: SampleWords): TimeOption[] {
  const common = mentee.times.filter((time) => mentor.times.includes(time));
  const added = mentor.times
    .filter((time) => !common.includes(time))
    .slice(0, Math.max(0, 2 - common.length));
  return words.times.filter((time) => mentee.times.includes(time) || added.includes(time));
}
