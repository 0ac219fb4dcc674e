// The session log of the mentors and the confirmations of the mentees.
import type { Faker } from '@faker-js/faker';
import { daySerial, SAMPLE_NOW } from './calendar';
import type { SamplePerson } from './people';
import type { Answer, Response } from './responseTab';
import { CHECKBOX_JOIN } from './signUp';
import type { SampleWords } from './words/words';
import type { LoggedSession } from './wrongSessions';

export const sessionQuestions = ({ email, log }: SampleWords): string[] => [
  email,
  log.mentee,
  log.day,
  log.start,
  log.end,
  log.minutes,
  log.mode,
  log.place,
  log.areas,
  log.whatWeDid,
];

export const confirmationQuestions = ({ email, confirmation }: SampleWords): string[] => [
  email,
  confirmation.mentor,
  confirmation.day,
  confirmation.answer,
  confirmation.comment,
];

/** What the mentor writes about one session. */
export function sessionResponse(session: LoggedSession, faker: Faker): Response {
  const { pair, day, start, minutes } = session;
  const answers: Answer[] = [
    pair.mentor.email,
    session.menteeAs ?? reference(pair.mentee, faker),
    { serial: day, as: 'day' },
    start === null ? '' : clockTime(start),
    start === null ? '' : clockTime(session.end ?? start + minutes),
    start === null ? minutes : '',
    session.mode,
    session.place,
    session.areas.join(CHECKBOX_JOIN),
    session.whatWeDid,
  ];
  return { sentAt: session.loggedAt, answers };
}

/** Of a hundred sessions so many are never confirmed. */
const FORGOTTEN_PERCENT = 5;

/** Every so many sessions a mentee objects. */
const DISPUTED_EVERY = 60;

/** What the mentee answers to each session that is right, the forgotten ones left out. */
export function withConfirmations(sessions: readonly LoggedSession[], faker: Faker): LoggedSession[] {
  return sessions.map((session, index) => {
    if (faker.number.int({ max: 99 }) < FORGOTTEN_PERCENT) return session;
    return { ...session, confirmation: index % DISPUTED_EVERY === DISPUTED_EVERY / 2 ? 'wrong' : 'right' };
  });
}

/** The mentee's answer about one session, a day to a week after it was logged; undefined when there is none. */
export function confirmationResponse(
  session: LoggedSession,
  faker: Faker,
  { confirmation }: SampleWords,
): Response | undefined {
  if (!session.confirmation) return undefined;
  const days = faker.number.float({ min: 0.6, max: 6.5 });
  const sentAt = wholeSecond(Math.min(session.loggedAt + days, LAST_ANSWER - days / 100));
  const isRight = session.confirmation === 'right';
  return {
    sentAt,
    answers: [
      session.pair.mentee.email,
      reference(session.pair.mentor, faker),
      { serial: session.day, as: 'day' },
      isRight ? confirmation.right : confirmation.wrong,
      isRight ? '' : faker.helpers.arrayElement(confirmation.objections),
    ],
  };
}

/** The Sunday evening before the sample's present. */
const LAST_ANSWER = daySerial(SAMPLE_NOW.slice(0, 10)) - 0.1;

const wholeSecond = (serial: number): number => Math.round(serial * 86_400) / 86_400;

const clockTime = (minutes: number): Answer => ({ serial: minutes / 1440, as: 'time' });

/** People write the name or the address of their partner, as they like. */
const reference = (person: SamplePerson, faker: Faker): string =>
  faker.datatype.boolean() ? person.email : person.name;
