// Reads what people answer about themselves: role, year level, yes or no, e-mail address.
import { fold } from './normalise';

const BOTH =
  /^(both|mentor and mentee|mentor & mentee|both roles|둘 다|모두|멘토와 멘티|멘토, 멘티|멘토\/멘티)\b/;
const MENTEE = /^((as |i (am|was|want to be) )?(a |the )?(mentee|tutee)s?|멘티|후배|튜티)(\b|$|[\s(])/;
const MENTOR = /^((as |i (am|was|want to be) )?(a |the )?(mentor|tutor)s?|멘토|선배|튜터)(\b|$|[\s(])/;

/**
 * The role or roles that an answer names.
 *
 * @example rolesOf('Mentor') // ['mentor']
 */
export function rolesOf(answer: string): readonly ('mentor' | 'mentee')[] {
  const text = fold(answer);
  const pieces = text.split(/[,;]\s*/).filter((piece) => piece !== '');
  if (BOTH.test(text)) return ['mentor', 'mentee'];
  const roles = pieces.map((piece) =>
    MENTEE.test(piece) ? 'mentee' : MENTOR.test(piece) ? 'mentor' : undefined,
  );
  const isRoles = roles.length > 0 && roles.every((role) => role !== undefined);
  return isRoles ? [...new Set(roles as ('mentor' | 'mentee')[])] : [];
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const COLLEGE = ['fr', 'so', 'ju', 'se'];

/** Year levels under other names, by the code that the setting "Year levels" has for them. */
const OTHER_NAMES: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/^(?:pre-?med(?:ical)?|예과)\s*(?:year\s*)?(\d)/, (match) => `PY${match[1]}`],
  [/^(?:본과|medical year|m|y|year|yr|grade|level)\s*(\d)/, (match) => `Y${match[1]}`],
  [/^(\d)(?:st|nd|rd|th)?[- ]?(?:years?|학년|grade)/, (match) => `Y${match[1]}`],
  [new RegExp(`^(${ORDINALS.join('|')})[- ]?years?`), (match) => `Y${ORDINALS.indexOf(match[1] ?? '') + 1}`],
  [/^(fr|so|ju|se)(?:eshm[ae]n|phomore|nior)s?\b/, (match) => `Y${COLLEGE.indexOf(match[1] ?? '') + 1}`],
  [/^py\s*(\d)/, (match) => `PY${match[1]}`],
];

/** The code of a year level (`Y2`) whatever it is called, or '' when the text names none. */
export function yearCode(answer: string): string {
  const text = fold(answer);
  for (const [pattern, code] of OTHER_NAMES) {
    const match = pattern.exec(text);
    if (match) return code(match);
  }
  return '';
}

/**
 * The year level of an answer in the spelling of the setting "Year levels".
 *
 * @param levels The levels of the program from low to high.
 * @returns '' when the answer names none of them.
 * @example yearLevelOf('본과 2학년', ['PY2', 'Y1', 'Y2']) // 'Y2'
 */
export function yearLevelOf(answer: string, levels: readonly string[]): string {
  const key = fold(answer);
  const code = fold(yearCode(answer));
  return (
    levels.find((level) => fold(level) === key) ??
    levels.find((level) => code !== '' && fold(level) === code) ??
    ''
  );
}

const YES =
  /^(yes|y|true|i agree|agree|agreed|i consent|i do|ok|okay|예|네|동의함|동의합니다|동의|그렇습니다)(\b|$|[\s,.!(])/;
const NO =
  /^(no|n|false|i do not|i don't|disagree|do not|아니요|아니오|동의하지|미동의|비동의|동의 안)(\b|$|[\s,.!(않])/;

/** Whether an answer says yes (true) or no (false); null when it says neither. */
export function yesNoOf(answer: string): boolean | null {
  const text = fold(answer);
  if (NO.test(text)) return false;
  return YES.test(text) ? true : null;
}

/**
 * Makes the function that tells whether an answer gives consent: one of those that the coordinator named does and any
 * other does not; while none is named, the words decide and null means neither.
 */
export function agreement(named: readonly string[]): (answer: string) => boolean | null {
  const yes = new Set(named.map(fold));
  return yes.size > 0 ? (answer) => yes.has(fold(answer)) : yesNoOf;
}

const ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]{2,}$/;

/** An e-mail address as it is compared and kept: trimmed, in lower case. Dots and plus signs stay. */
export const emailKey = (text: string): string => text.trim().toLowerCase();

/** Whether a text is one complete e-mail address. */
export const isEmail = (text: string): boolean => ADDRESS.test(text.trim());
