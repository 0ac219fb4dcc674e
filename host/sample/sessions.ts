// When the sample's pairs met: sessions as they were, before anybody logs them wrongly.
import type { Faker } from '@faker-js/faker';
import type { SelfChosenPair } from './agreements';
import { daySerial, instantSerial, SAMPLE_TERM } from './calendar';
import type { SampleWords, TimeOption } from './words/words';

/** One mentoring session. Text sessions have minutes but no clock times and no place. */
export interface SampleSession {
  readonly pair: SelfChosenPair;
  /** Serial number of the day. */
  readonly day: number;
  /** Minutes after midnight; null for a text session. */
  readonly start: number | null;
  readonly minutes: number;
  readonly mode: string;
  readonly place: string;
  readonly areas: readonly string[];
  readonly whatWeDid: string;
  /** Serial number of the instant at which the mentor logged it. */
  readonly loggedAt: number;
}

/** How often the pairs meet in a term, shuffled among them: a few hardly ever, most four to eight times. */
const MEETINGS = [2, 3, 3, 3, 4, 4, 4, 5, 5, 5, 5, 5, 6, 6, 7, 7, 8, 8, 8, 9, 9, 10, 10, 10, 11, 11, 12, 12];

/** Weeks of the term in which pairs meet; they begin in the second week, after the training. */
const FIRST_WEEK = 1;
const LAST_WEEK = 14;

const LUNCH_MINUTES = [30, 40, 45, 50];
const FREE_MINUTES = [45, 60, 60, 60, 75, 90, 90, 120, 150];
const TEXT_MINUTES = [15, 20, 30, 40];
const LUNCH_ENDS = 13 * 60;

/** All sessions of the pairs, in the order of pairs and days. No mentor has two on one day. */
export function sampleSessions(
  pairs: readonly SelfChosenPair[],
  faker: Faker,
  words: SampleWords,
): SampleSession[] {
  const counts = faker.helpers.shuffle(MEETINGS);
  const taken = new Set<string>();
  return pairs.flatMap((pair, index) => {
    const free = meetingDays(pair.times).filter(({ day }) => !taken.has(`${pair.mentor.email} ${day}`));
    const chosen = faker.helpers.arrayElements(faker.helpers.shuffle(free), {
      min: Math.min(counts[index % counts.length]!, free.length),
      max: Math.min(counts[index % counts.length]!, free.length),
    });
    for (const { day } of chosen) taken.add(`${pair.mentor.email} ${day}`);
    return [...chosen].sort((a, b) => a.day - b.day).map((at) => session(pair, at, faker, words));
  });
}

/** One time a day at most: of two times on one weekday the first stands. */
function meetingDays(times: readonly TimeOption[]): { day: number; time: TimeOption }[] {
  const monday = daySerial(SAMPLE_TERM.from);
  const byWeekday = new Map<number, TimeOption>();
  for (const time of times) if (!byWeekday.has(time.weekday)) byWeekday.set(time.weekday, time);
  return Array.from({ length: LAST_WEEK - FIRST_WEEK + 1 }, (_, week) =>
    [...byWeekday.values()].map((time) => ({ day: monday + 7 * (FIRST_WEEK + week) + time.weekday, time })),
  ).flat();
}

function session(
  pair: SelfChosenPair,
  { day, time }: { day: number; time: TimeOption },
  faker: Faker,
  words: SampleWords,
): SampleSession {
  const pick = <T>(options: readonly T[]): T => faker.helpers.arrayElement(options);
  const byText = faker.number.int({ max: 99 }) < 15;
  const start = pick(time.starts);
  const minutes = pick(byText ? TEXT_MINUTES : start < LUNCH_ENDS ? LUNCH_MINUTES : FREE_MINUTES);
  const area = pick(pair.mentee.areas);
  const shared = pair.mentor.places.filter((place) => pair.mentee.places.includes(place));
  return {
    pair,
    day,
    start: byText ? null : start,
    minutes,
    mode: byText ? words.modes.text : words.modes.faceToFace,
    place: byText ? '' : pick(shared.length > 0 ? shared : pair.mentor.places),
    areas: [area],
    whatWeDid: words.whatWeDid[words.areas.indexOf(area)]!,
    loggedAt: instantSerial(
      day + daysUntilLogged(faker),
      (start + minutes) * 60 + faker.number.int({ min: 300, max: 6000 }),
    ),
  };
}

/** Most mentors log the same evening, some within the week. */
const daysUntilLogged = (faker: Faker): number =>
  faker.helpers.weightedArrayElement([
    { value: 0, weight: 6 },
    { value: 1, weight: 2 },
    { value: 3, weight: 1 },
    { value: 6, weight: 1 },
  ]);
