// The two sign-up forms: which question stands where, and everybody's answers.
import type { Faker } from '@faker-js/faker';
import type { Agreements } from './agreements';
import type { SamplePerson } from './people';
import type { Response } from './responseTab';
import { CHECKBOX_JOIN, type SignUp, signUpOf } from './signUp';
import { secondSending, SENDS_TWICE, type SlipScene, withSlip } from './slips';
import type { SampleWords } from './words/words';

export const mentorQuestions = ({ email, signUp }: SampleWords): string[] => [
  email,
  signUp.name,
  signUp.consent,
  signUp.yearLevel,
  signUp.mentorPurpose,
  signUp.ownWish,
  signUp.areasOffered,
  signUp.waysOffered,
  signUp.times,
  signUp.mode,
  signUp.places,
  signUp.languages,
  signUp.gender,
  signUp.genderWish,
  signUp.namedMentees,
  signUp.capacity,
];

export const menteeQuestions = ({ email, signUp }: SampleWords): string[] => [
  email,
  signUp.name,
  signUp.consent,
  signUp.yearLevel,
  signUp.menteePurpose,
  signUp.ownWish,
  ...signUp.areasWanted,
  signUp.waysWanted,
  signUp.times,
  signUp.mode,
  signUp.places,
  signUp.languages,
  signUp.gender,
  signUp.genderWish,
  signUp.namedMentors,
];

/** Answers to both sign-up forms by one group of people, slips included. */
export function signUpResponses(
  agreements: Agreements,
  stranger: string,
  faker: Faker,
  words: SampleWords,
): { mentors: Response[]; mentees: Response[] } {
  const scene: SlipScene = { ...agreements, stranger, words };
  const form = (person: SamplePerson, place: number): SignUp => {
    const clean = signUpOf(person, partnersOf(person, agreements), faker, words);
    return withSlip(person.role, place, clean, scene);
  };
  const mentors = agreements.mentors.map(form);
  const twice = secondSending(mentors[SENDS_TWICE]!, words);
  return {
    mentors: [...mentors, twice].map(mentorResponse),
    mentees: agreements.mentees.map(form).map(menteeResponse),
  };
}

const partnersOf = (person: SamplePerson, { pairs }: Agreements): SamplePerson[] =>
  person.role === 'mentor'
    ? pairs.filter(({ mentor }) => mentor.email === person.email).map(({ mentee }) => mentee)
    : pairs.filter(({ mentee }) => mentee.email === person.email).map(({ mentor }) => mentor);

const mentorResponse = (form: SignUp): Response => ({
  sentAt: form.sentAt,
  answers: [...beforeAreas(form), form.areas.join(CHECKBOX_JOIN), ...afterAreas(form), form.capacity],
});

const menteeResponse = (form: SignUp): Response => ({
  sentAt: form.sentAt,
  answers: [...beforeAreas(form), ...form.areas, ...afterAreas(form)],
});

const beforeAreas = (form: SignUp) => [
  form.email,
  form.name,
  form.consent,
  form.yearLevel,
  form.purpose,
  form.ownWish,
];

const afterAreas = (form: SignUp) => [
  form.ways,
  form.times,
  form.modes,
  form.places,
  form.languages,
  form.gender,
  form.genderWish,
  form.named,
];
