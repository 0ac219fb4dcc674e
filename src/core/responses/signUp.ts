// What one sign-up answer says about a person, and what is wrong with it.
import {
  OPTION_JOIN,
  PEOPLE,
  SIGN_UP_FIELDS,
  type FieldRecord,
  type Person,
  type Purpose,
  type Role,
} from '../program';
import type { Phrase } from '../phrase';
import { numberIn } from './answerReader';
import { emailKey, isEmail, rolesOf, yearLevelOf, yesNoOf } from './personWords';
import { FIXED_HEADERS } from './peopleTab';
import { say } from './words';

/** A person as one answer describes them; the ID is given later. */
export type SignUp = Omit<Person, 'id' | 'status'> & { readonly record: FieldRecord };

/** What is wrong with an answer: the field whose cell to look at, and what to do. */
export interface Fault {
  readonly field: string;
  readonly fix: Phrase;
}

export interface SignUpOptions {
  /** Setting "Year levels", from low to high. */
  readonly yearLevels: readonly string[];
}

const MOST_PLACES = 10;
const LEAST_TIMES = 3;

/** The roles that an answer signs up for: those of the form, else those it names. */
export function rolesOfRecord(record: FieldRecord, purpose: Purpose): readonly Role[] {
  if (purpose === 'mentor sign-up') return ['mentor'];
  if (purpose === 'mentee sign-up') return ['mentee'];
  return rolesOf(record.fields[PEOPLE.role] ?? '');
}

/** Reads one answer for one role. */
export function readSignUp(record: FieldRecord, role: Role, options: SignUpOptions): SignUp {
  const field = (name: string): string => record.fields[name] ?? '';
  const places = numberIn(field(PEOPLE.places));
  const isUsable = places !== null && Number.isInteger(places) && places >= 0 && places <= MOST_PLACES;
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(record.fields)) {
    if (!FIXED_HEADERS.includes(name)) fields[name] = value;
  }
  return {
    record,
    role,
    name: record.name,
    email: emailKey(record.email),
    yearLevel: yearLevelOf(field(PEOPLE.yearLevel), options.yearLevels) || field(PEOPLE.yearLevel),
    places: role === 'mentor' && isUsable ? places : null,
    consent: field(PEOPLE.consent) === '' ? null : yesNoOf(field(PEOPLE.consent)),
    signedUp: record.at,
    fields,
  };
}

/** Everything in an answer that would spoil pairing or mail; of one that may not be used, only that. */
export function faultsOf(signUp: SignUp, options: SignUpOptions): readonly Fault[] {
  if (signUp.consent === false) return [{ field: PEOPLE.consent, fix: say('consentRefused') }];
  const { record, role, email, yearLevel } = signUp;
  const asks = (field: string): boolean => field in record.fields;
  const faults: Fault[] = [];
  const fault = (field: string, fix: Phrase): void => void faults.push({ field, fix });
  if (email === '') fault(PEOPLE.email, say('emailMissing'));
  else if (!isEmail(email)) fault(PEOPLE.email, say('emailInvalid'));
  if (signUp.name === '' && asks(PEOPLE.name)) fault(PEOPLE.name, say('nameMissing'));
  if (yearLevel === '' && asks(PEOPLE.yearLevel)) fault(PEOPLE.yearLevel, say('yearLevelMissing'));
  else if (yearLevel !== '' && !options.yearLevels.includes(yearLevel)) {
    fault(PEOPLE.yearLevel, say('yearLevelUnknown', { levels: options.yearLevels.join(', ') }));
  }
  const places = record.fields[PEOPLE.places] ?? '';
  if (role === 'mentor' && places !== '' && signUp.places === null) {
    fault(PEOPLE.places, say('placesUnusable', { most: MOST_PLACES }));
  }
  const times = (record.fields[SIGN_UP_FIELDS.times] ?? '').split(OPTION_JOIN).filter((time) => time !== '');
  if (asks(SIGN_UP_FIELDS.times) && times.length < LEAST_TIMES) {
    fault(SIGN_UP_FIELDS.times, say('tooFewTimes', { least: LEAST_TIMES }));
  }
  return faults;
}
