// The slips that people make on forms: blanks, odd addresses, answers that look like formulas, second sendings.
import { UNDECIDED } from './agreements';
import type { SamplePerson } from './people';
import type { SignUp } from './signUp';
import type { SampleWords } from './words/words';

/** What a slip may need to know: everybody, and a name that nobody who signed up has. */
export interface SlipScene {
  readonly mentors: readonly SamplePerson[];
  readonly mentees: readonly SamplePerson[];
  readonly stranger: string;
  readonly words: SampleWords;
}

type Slip = (form: SignUp, scene: SlipScene) => Partial<SignUp>;

const [blankYear, quiet, hoped, , misspelt, cutAddress, pausing] = UNDECIDED.mentors;
const [lonely, hoping, secretive, misspelling, misled] = UNDECIDED.mentees;

/** Slips of mentors by their place in the list, from 0. */
const MENTOR_SLIPS: Readonly<Record<number, Slip>> = {
  [blankYear]: () => ({ yearLevel: '' }),
  [quiet]: () => ({ purpose: '' }),
  9: () => ({ capacity: 2 }),
  10: ({ name }) => ({ name: `${name} ` }),
  11: ({ email }) => ({ email: email.replace('student', 'Student').replace('example', 'Example') }),
  22: () => ({ capacity: 3 }),
  [misspelt]: () => ({ capacity: 2 }),
  [cutAddress]: ({ email }) => ({ email: email.replace('@', ' at ') }),
  [pausing]: () => ({ capacity: 0, purpose: '=HYPERLINK("https://example.com","my page")' }),
};

/** Slips of mentees by their place in the list, from 0. */
const MENTEE_SLIPS: Readonly<Record<number, Slip>> = {
  [lonely]: (_form, { words }) => ({ times: words.lonelyTime }),
  [hoping]: (_form, { mentors }) => ({ named: mentors[hoped]!.email }),
  8: ({ purpose }) => ({ purpose: `${purpose}\n(and to sleep more)` }),
  10: ({ email }) => ({ email: `${email} ` }),
  14: () => ({ purpose: '꾸준히 공부하는 습관을 만들고 싶습니다' }),
  [secretive]: (_form, { words }) => ({ consent: words.consent.no }),
  [misspelling]: (_form, { mentors }) => ({ named: withoutOneLetter(mentors[misspelt]!.name) }),
  [misled]: (_form, { stranger }) => ({ named: stranger }),
};

/** The mentor, by place, who sends the form a second time some days later with another answer. */
export const SENDS_TWICE = 13;

/** The form with its writer's slip, if the writer at this place in the list makes one. */
export function withSlip(role: SamplePerson['role'], place: number, form: SignUp, scene: SlipScene): SignUp {
  const slip = (role === 'mentor' ? MENTOR_SLIPS : MENTEE_SLIPS)[place];
  return slip ? { ...form, ...slip(form, scene) } : form;
}

/** The second sending of SENDS_TWICE: the same person two days later, all else equal but the purpose. */
export const secondSending = (form: SignUp, words: SampleWords): SignUp => ({
  ...form,
  sentAt: form.sentAt + 2,
  purpose: words.mentorPurposes[0]!,
});

/** @example withoutOneLetter('Mina Park') // 'Mina Pak' */
const withoutOneLetter = (name: string): string => name.slice(0, -2) + name.slice(-1);
