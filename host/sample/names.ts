// Invented names, drawn from a faker library so that nobody real stands in the sample.
import type { Faker } from '@faker-js/faker';
import { faker as english } from '@faker-js/faker/locale/en';
import { faker as korean } from '@faker-js/faker/locale/ko';
import type { DrawName } from './people';

export type SampleLanguage = 'en' | 'ko';

const FAKERS: Readonly<Record<SampleLanguage, Faker>> = { en: english, ko: korean };

/** Of each so many names in an English sample one is Korean, so that both scripts are tried. */
const KOREAN_NAME_EVERY = 12;

/** The source of all chance in the sample: the same seed draws the same people, answers and sessions. */
export function seededFaker(language: SampleLanguage, seed: number): Faker {
  for (const faker of Object.values(FAKERS)) faker.seed(seed);
  return FAKERS[language];
}

/** Draws full names. A name is repeated only when the library has no other left after twenty draws. */
export function nameSource(language: SampleLanguage): DrawName {
  const taken = new Set<string>();
  let drawn = 0;
  return (gender) => {
    drawn += 1;
    const faker = language === 'en' && drawn % KOREAN_NAME_EVERY === 0 ? korean : FAKERS[language];
    let name = fullName(faker, gender);
    for (let again = 0; again < 20 && taken.has(name); again += 1) name = fullName(faker, gender);
    taken.add(name);
    return name;
  };
}

/** Family name first without a space in Korean, first name first in English; no titles. */
const fullName = (faker: Faker, gender: 'female' | 'male'): string =>
  faker === korean
    ? `${faker.person.lastName(gender)}${faker.person.firstName(gender)}`
    : `${faker.person.firstName(gender)} ${faker.person.lastName(gender)}`;
