// What the sample's forms ask and what people may answer, in one language.

/** A time of the week: option text, weekday (0 = Monday) and usual starts in minutes after midnight. */
export interface TimeOption {
  readonly text: string;
  readonly weekday: number;
  readonly starts: readonly number[];
}

/** Options that the generator must tell apart, and lists that it only draws from. */
export interface SampleWords {
  readonly timestamp: string;
  readonly email: string;
  readonly tabs: {
    readonly mentors: string;
    readonly mentees: string;
    readonly sessions: string;
    readonly confirmations: string;
    readonly training: string;
    readonly survey: string;
  };
  readonly program: {
    readonly institution: string;
    readonly name: string;
    readonly term: string;
    readonly contactName: string;
    readonly contactTitle: string;
  };
  readonly signUp: {
    readonly consent: string;
    readonly name: string;
    readonly yearLevel: string;
    readonly mentorPurpose: string;
    readonly menteePurpose: string;
    readonly ownWish: string;
    readonly areasOffered: string;
    readonly areasWanted: readonly [string, string, string];
    readonly waysOffered: string;
    readonly waysWanted: string;
    readonly times: string;
    readonly mode: string;
    readonly places: string;
    readonly languages: string;
    readonly gender: string;
    readonly genderWish: string;
    readonly namedMentees: string;
    readonly namedMentors: string;
    readonly capacity: string;
  };
  readonly log: {
    readonly mentee: string;
    readonly day: string;
    readonly start: string;
    readonly end: string;
    readonly minutes: string;
    readonly mode: string;
    readonly place: string;
    readonly areas: string;
    readonly whatWeDid: string;
  };
  readonly confirmation: {
    readonly mentor: string;
    readonly day: string;
    readonly answer: string;
    readonly comment: string;
    readonly right: string;
    readonly wrong: string;
    readonly objections: readonly string[];
  };
  readonly training: {
    readonly role: string;
    readonly day: string;
    readonly minutes: string;
    readonly attended: string;
    readonly yes: string;
    readonly no: string;
  };
  readonly consent: { readonly yes: string; readonly no: string };
  readonly roles: { readonly mentor: string; readonly mentee: string };
  readonly genders: { readonly female: string; readonly male: string };
  readonly genderWishes: { readonly required: string; readonly preferred: string; readonly none: string };
  readonly wishes: { readonly own: string; readonly asked: string };
  readonly areas: readonly string[];
  readonly ways: readonly string[];
  readonly times: readonly TimeOption[];
  /** A time that no mentor of the sample offers. */
  readonly lonelyTime: string;
  readonly modes: { readonly faceToFace: string; readonly text: string };
  readonly places: readonly string[];
  readonly languages: { readonly korean: string; readonly english: string };
  readonly mentorPurposes: readonly string[];
  readonly menteePurposes: readonly string[];
  /** One line about a session, by the area it was about: same order as `areas`. */
  readonly whatWeDid: readonly string[];
}

const LUNCH = [12 * 60, 12 * 60 + 15];
const EVENING = [18 * 60, 18 * 60 + 30, 19 * 60];
const MORNING = [10 * 60, 10 * 60 + 30];

/** Lunch and evening of each working day, and Saturday morning. */
export function weekOf(
  days: readonly [string, string, string, string, string],
  parts: { readonly lunch: string; readonly evening: string; readonly saturday: string },
): TimeOption[] {
  const workingDays = days.flatMap((day, weekday) => [
    { text: `${day} ${parts.lunch}`, weekday, starts: LUNCH },
    { text: `${day} ${parts.evening}`, weekday, starts: EVENING },
  ]);
  return [...workingDays, { text: parts.saturday, weekday: 5, starts: MORNING }];
}
