// What one person writes on the sign-up form, as named answers; forms.ts puts them in the form's order.
import type { Faker } from '@faker-js/faker';
import { daySerial, instantSerial } from './calendar';
import type { SamplePerson } from './people';
import type { SampleWords } from './words/words';

/** One filled-in sign-up form. Options of one question are joined as Google Forms joins them. */
export interface SignUp {
  readonly sentAt: number;
  readonly email: string;
  readonly name: string;
  readonly consent: string;
  readonly yearLevel: string;
  readonly purpose: string;
  readonly ownWish: string;
  readonly areas: readonly string[];
  readonly ways: string;
  readonly times: string;
  readonly modes: string;
  readonly places: string;
  readonly languages: string;
  readonly gender: string;
  readonly genderWish: string;
  readonly named: string;
  /** Mentors only; '' for mentees. */
  readonly capacity: number | '';
}

/** How Google Forms joins the options of a checkbox question. */
export const CHECKBOX_JOIN = ', ';

/** How people part the names that they write into one line. */
const NAME_JOIN = '; ';

const FIRST_DAY = daySerial('2026-02-16');
const SIGN_UP_DAYS = 10;

/** The form of one person who makes no mistake; `partners` are the people agreed with. */
export function signUpOf(
  person: SamplePerson,
  partners: readonly SamplePerson[],
  faker: Faker,
  words: SampleWords,
): SignUp {
  const day = FIRST_DAY + faker.number.int({ max: SIGN_UP_DAYS - 1 });
  return {
    sentAt: instantSerial(day, faker.number.int({ min: 9 * 3600, max: 23 * 3600 })),
    email: person.email,
    name: person.name,
    consent: words.consent.yes,
    yearLevel: person.yearLevel,
    purpose: faker.helpers.arrayElement(
      person.role === 'mentor' ? words.mentorPurposes : words.menteePurposes,
    ),
    ownWish: faker.number.int({ max: 9 }) === 0 ? words.wishes.asked : words.wishes.own,
    areas: person.areas,
    ways: person.ways.join(CHECKBOX_JOIN),
    times: person.times.map((time) => time.text).join(CHECKBOX_JOIN),
    modes: person.modes.join(CHECKBOX_JOIN),
    places: person.places.join(CHECKBOX_JOIN),
    languages: person.languages.join(CHECKBOX_JOIN),
    gender: words.genders[person.gender],
    genderWish: genderWish(person, partners, faker, words),
    named: partners
      .map((partner) => (faker.datatype.boolean() ? partner.email : partner.name))
      .join(NAME_JOIN),
    capacity: person.role === 'mentor' ? Math.max(1, partners.length) : '',
  };
}

/** Only people whose partners fit the wish require it, so that those who agreed can stay together. */
function genderWish(
  person: SamplePerson,
  partners: readonly SamplePerson[],
  faker: Faker,
  words: SampleWords,
): string {
  const { required, preferred, none } = words.genderWishes;
  const alike = partners.length > 0 && partners.every((partner) => partner.gender === person.gender);
  const wish = faker.helpers.weightedArrayElement([
    { value: none, weight: 7 },
    { value: preferred, weight: 2 },
    { value: required, weight: 1 },
  ]);
  return wish === required && !alike ? none : wish;
}
