// Guesses what a response tab is for, from its name and its questions.
import { LOG_FIELDS, PEOPLE, SIGN_UP_FIELDS, type Purpose } from '../program';
import { fieldOfHeader } from './fieldWords';
import { gridParts } from './headers';
import { fold } from './normalise';
import type { Question } from './question';

/** The questions of one tab as far as the guess needs them. */
type Asked = Pick<Question, 'tab' | 'label' | 'kind'>;

/**
 * Guesses the purpose of a tab.
 *
 * A confirmation asks for a request or whether a session is right; training asks who attended; a log asks when
 * a session was; a sign-up asks for what pairs are made of; a survey asks ratings or choices. What fits none is
 * `other`: it is imported and used nowhere.
 */
export function guessPurpose(questions: readonly Asked[]): Purpose {
  const asked = questions.filter((question) => question.kind !== 'timestamp' && question.kind !== 'ignore');
  const name = fold(questions[0]?.tab ?? '');
  const headers = asked.map((question) => gridParts(question.label)?.title ?? question.label);
  const log = new Set(headers.map((header) => fieldOfHeader(header, 'log')));
  const signUp = new Set(headers.map((header) => fieldOfHeader(header, 'signUp')));
  const hasRatings = asked.filter((question) => question.kind === 'Likert').length >= 2;
  const isNamed = (words: RegExp): boolean => words.test(name);

  if (hasRatings) return 'survey';
  if (log.has(LOG_FIELDS.requestId) && (log.has(LOG_FIELDS.code) || log.has(LOG_FIELDS.answer)))
    return 'confirmation';
  if (log.has(LOG_FIELDS.answer) && log.has(LOG_FIELDS.day) && !log.has(LOG_FIELDS.start))
    return 'confirmation';
  if (log.has(LOG_FIELDS.attended) && asked.length <= 10) return 'training';
  const hasParty = [LOG_FIELDS.mentee, LOG_FIELDS.mentor, LOG_FIELDS.pairId].some((field) => log.has(field));
  if (hasParty && log.has(LOG_FIELDS.day) && (log.has(LOG_FIELDS.start) || log.has(LOG_FIELDS.minutes))) {
    return 'session log';
  }
  // what a pair agreed on is read by pairing, not shown in tables
  if (log.has(LOG_FIELDS.pairId) && headers.some((header) => /how often|빈도|얼마나 자주/i.test(header)))
    return 'other';
  if (isNamed(/survey|설문|만족도|evaluation|feedback/)) return 'survey';
  if (countSignUp(signUp) >= 3 || isNamed(/sign.?up|registration|application|신청|모집|지원서/)) {
    return signUpPurpose(asked, headers, name);
  }
  return asked.some((question) => /choice/.test(question.kind)) ? 'survey' : 'other';
}

const PAIRING_FIELDS: readonly string[] = [
  PEOPLE.places,
  SIGN_UP_FIELDS.helpAreas,
  SIGN_UP_FIELDS.waysOfHelping,
  SIGN_UP_FIELDS.times,
  SIGN_UP_FIELDS.mode,
  SIGN_UP_FIELDS.meetingPlaces,
  SIGN_UP_FIELDS.genderWish,
  SIGN_UP_FIELDS.namedPartners,
  SIGN_UP_FIELDS.studyStyle,
];

const countSignUp = (fields: ReadonlySet<string>): number =>
  PAIRING_FIELDS.filter((field) => fields.has(field)).length;

function signUpPurpose(asked: readonly Asked[], headers: readonly string[], name: string): Purpose {
  if (asked.some((question) => question.kind === 'role')) return 'sign-up';
  const isMentee = /mentee|멘티/.test(name);
  const isMentor = /mentor(?!ing)|멘토(?!링)/.test(name);
  if (isMentee !== isMentor) return isMentee ? 'mentee sign-up' : 'mentor sign-up';
  const text = fold(headers.join('\n'));
  if (
    /(a|your|my) mentee|how many mentees|mentees can you|can you (help|offer)|멘티\s?(수|인원)|도와줄/.test(
      text,
    )
  ) {
    return 'mentor sign-up';
  }
  return /(a|your|my) mentor|need help|be helped|도움을 받/.test(text) ? 'mentee sign-up' : 'sign-up';
}
