// Session logs that must not simply count: each is one mistake that people really make.
import type { SelfChosenPair } from './agreements';
import { DOUBLE } from './agreements';
import { daySerial, instantSerial } from './calendar';
import type { SampleSession } from './sessions';
import type { SampleWords } from './words/words';

/** What stands in one row of the log: a session, or a mistake about one. */
export interface LoggedSession extends SampleSession {
  /** Given instead of the minutes after `start`; for an end that cannot be right. */
  readonly end?: number;
  /** Written instead of the mentee's name or address. */
  readonly menteeAs?: string;
  /** What the mentee will answer; absent: nothing. */
  readonly confirmation?: 'right' | 'wrong';
}

const EVENING = 18 * 60;

/** The wrong rows of one group: nine, about nine different pairs. */
export function wrongSessions(
  sessions: readonly SampleSession[],
  pairs: readonly SelfChosenPair[],
  stranger: string,
  words: SampleWords,
): LoggedSession[] {
  const made = (
    pair: number,
    day: string,
    loggedOn: string,
    change: Partial<LoggedSession>,
  ): LoggedSession => ({
    pair: pairs[pair]!,
    day: daySerial(day),
    start: EVENING,
    minutes: 60,
    mode: words.modes.faceToFace,
    place: words.places[0]!,
    areas: [words.areas[0]!],
    whatWeDid: words.whatWeDid[0]!,
    loggedAt: instantSerial(daySerial(loggedOn), 20 * 3600 + pair),
    ...change,
  });
  const text = { mode: words.modes.text, start: null, place: '' };
  return [
    made(1, '2026-07-01', '2026-06-10', {}), // a day still to come
    made(2, '2026-06-17', '2026-06-17', { end: EVENING - 60 }), // ends before it starts
    loggedAgain(firstOf(sessions, pairs[3]!)),
    sharedTime(firstOf(sessions, pairs[DOUBLE.mentor]!), pairs[DOUBLE.mentee]!),
    made(7, '2026-06-16', '2026-06-16', { ...text, minutes: 40 * 60, confirmation: 'wrong' }), // forty hours
    made(9, '2026-06-15', '2026-06-15', { menteeAs: stranger }), // nobody of this name signed up
    made(11, '2026-03-05', '2026-04-18', { confirmation: 'right' }), // logged six weeks later
    made(12, '2026-06-18', '2026-06-18', { start: 13 * 60, minutes: 270, confirmation: 'right' }), // very long
    made(13, '2026-02-20', '2026-03-09', { confirmation: 'right' }), // before the term
  ];
}

/** Sent twice: the same session, logged again two days later. */
const loggedAgain = (session: SampleSession): LoggedSession => ({
  ...session,
  loggedAt: session.loggedAt + 2,
});

/** The same mentor with the other mentee, half an hour into the first session. */
const sharedTime = (session: SampleSession, pair: SelfChosenPair): LoggedSession => ({
  ...session,
  pair,
  start: session.start! + 30, // firstOf takes sessions with clock times only
  minutes: 60,
  loggedAt: session.loggedAt + 1,
  confirmation: 'right',
});

function firstOf(sessions: readonly SampleSession[], pair: SelfChosenPair): SampleSession {
  const found = sessions.find((session) => session.pair === pair && session.start !== null);
  if (!found) throw new RangeError('wrongSessions: a pair has no session with clock times');
  return found;
}
