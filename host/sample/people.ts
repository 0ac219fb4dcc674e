// The sample's people: 34 mentors and 33 mentees a group of 67, nineteen of whom answered the survey.
import type { Faker } from '@faker-js/faker';
import type { SampleWords, TimeOption } from './words/words';

export const MENTORS = 34;
export const MENTEES = 33;
export const PEOPLE_IN_GROUP = MENTORS + MENTEES;

/** Someone who signed up, as they are; what they wrote on the form may differ, see slips.ts. */
export interface SamplePerson {
  readonly role: 'mentor' | 'mentee';
  readonly name: string;
  readonly email: string;
  readonly yearLevel: string;
  readonly gender: 'female' | 'male';
  /** Mentor: areas offered. Mentee: areas wanted, first choice first, three of them. */
  readonly areas: readonly string[];
  readonly ways: readonly string[];
  readonly times: readonly TimeOption[];
  readonly modes: readonly string[];
  readonly places: readonly string[];
  readonly languages: readonly string[];
}

/** The survey's respondents by their number in `studentNN@example.edu`; survey.csv says the same. */
const SURVEY_MENTORS = { Y1: [14, 15, 16, 18], Y2: [2, 9], Y3: [5, 19], Y4: [4, 6] };
const SURVEY_MENTEES = { PY2: [3, 7, 8, 10, 11, 12], Y1: [13, 17], Y2: [1], Y3: [] };
const SURVEY_MEN = new Set([1, 4, 5, 6, 9, 13, 17, 19]);
const RESPONDENTS = 19;

/** How many of each year sign up besides the survey's respondents. */
const OTHER_MENTORS = { Y1: 4, Y2: 8, Y3: 8, Y4: 4 };
const OTHER_MENTEES = { PY2: 9, Y1: 7, Y2: 5, Y3: 3 };

/**
 * E-mail address of one person of one group.
 *
 * @param group From 0; the first group has the survey's addresses.
 * @param number From 1 to PEOPLE_IN_GROUP.
 * @example studentEmail(0, 7) // 'student07@example.edu'
 */
export const studentEmail = (group: number, number: number): string =>
  `student${String(group * PEOPLE_IN_GROUP + number).padStart(2, '0')}@example.edu`;

/** Draws the names of one group: see `nameSource`. */
export type DrawName = (gender: 'female' | 'male') => string;

/**
 * One group of people, mentors and mentees each from the lowest year to the highest. Among mentors of a
 * year the survey's respondents come first, among mentees of a year they come last.
 */
export function sampleGroup(group: number, faker: Faker, drawName: DrawName, words: SampleWords) {
  let next = RESPONDENTS;
  const others = (count: number) => Array.from({ length: count }, () => (next += 1));
  const person = (role: SamplePerson['role'], yearLevel: string, number: number): SamplePerson => {
    const gender =
      number <= RESPONDENTS
        ? genderInSurvey(number)
        : faker.helpers.arrayElement(['female', 'male'] as const);
    const identity = { role, yearLevel, gender, name: drawName(gender), email: studentEmail(group, number) };
    return { ...identity, ...preferences(role, faker, words) };
  };
  const mentors = Object.entries(OTHER_MENTORS).flatMap(([year, count]) =>
    [...SURVEY_MENTORS[year as keyof typeof SURVEY_MENTORS], ...others(count)].map((number) =>
      person('mentor', year, number),
    ),
  );
  const mentees = Object.entries(OTHER_MENTEES).flatMap(([year, count]) =>
    [...others(count), ...SURVEY_MENTEES[year as keyof typeof SURVEY_MENTEES]].map((number) =>
      person('mentee', year, number),
    ),
  );
  return { mentors, mentees };
}

const genderInSurvey = (number: number): SamplePerson['gender'] =>
  SURVEY_MEN.has(number) ? 'male' : 'female';

function preferences(role: SamplePerson['role'], faker: Faker, words: SampleWords) {
  const some = <T>(options: readonly T[], min: number, max: number): T[] =>
    faker.helpers.arrayElements(options, { min, max });
  const inListOrder = <T>(options: readonly T[], chosen: readonly T[]): T[] =>
    options.filter((option) => chosen.includes(option));
  const several = <T>(options: readonly T[], min: number, max: number): T[] =>
    inListOrder(options, some(options, min, max));

  const { faceToFace, text } = words.modes;
  const { korean, english } = words.languages;
  return {
    areas: role === 'mentor' ? several(words.areas, 3, 5) : some(words.areas, 3, 3),
    ways: several(words.ways, 1, 2),
    times: role === 'mentor' ? several(words.times, 5, 8) : several(words.times, 4, 6),
    modes: faker.helpers.weightedArrayElement([
      { value: [faceToFace], weight: 4 },
      { value: [faceToFace, text], weight: 5 },
      { value: [text], weight: 1 },
    ]),
    places: several(words.places, 1, 3),
    languages: faker.helpers.maybe(() => [korean, english], { probability: 0.3 }) ?? [korean],
  };
}
