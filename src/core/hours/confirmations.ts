// What the other side says about logged sessions: answers to e-mailed requests, and answers to the plain
// confirmation form that names a mentor and a date.
import type { FieldRecord, Pair, Person, WallTime } from '../program';
import { LOG_FIELDS } from '../program';
import type { Phrase } from '../phrase';
import type { Problem } from '../problem';
import { dayNumber } from './calendar';
import { PairFinder } from './findPair';
import type { Answer, Session } from './session';
import { problemWith } from './sessionsFromLog';
import { say } from './words';

/** One message that asked one person about some sessions. */
export interface ConfirmationRequest {
  readonly id: string;
  readonly personId: string;
  /** One line a session as it stood when asked, see `requestLine`; line 1 is the first. */
  readonly lines: readonly string[];
  readonly code: string;
  readonly askedAt: WallTime | '';
  readonly mailState: string;
  readonly mailKey: string;
  readonly mailAt: WallTime | '';
  readonly sentFrom: string;
  readonly reminders: number;
  readonly answer: string;
  readonly answeredAt: WallTime | '';
  readonly error: string;
}

/** Days after a request in which its answer is taken; a later one is for the coordinator to decide. */
export const DISPUTE_DAYS = 28;

/** A session in one line: when any part changes after the request, the answer no longer fits it. */
export const requestLine = ({ id, day, start, end, minutes }: Session): string =>
  [id, day, start === '' ? '' : `${start}-${end}`, minutes === '' ? '' : `${minutes} min`]
    .filter((part) => part !== '')
    .join(' ');

export interface AnswerInput {
  readonly records: readonly FieldRecord[];
  readonly sessions: readonly Session[];
  readonly requests: readonly ConfirmationRequest[];
  readonly people: readonly Person[];
  readonly pairs: readonly Pair[];
  /** Session IDs on a valid certificate: no answer changes them any more. */
  readonly certifiedIds: ReadonlySet<string>;
}

interface Verdict {
  readonly sessionId: string;
  readonly answer: Answer;
  readonly requestId: string;
}

/**
 * Applies answers in the order in which they came, so that the latest wins until certification.
 *
 * Only the other member of the pair can confirm: an answer about hours that someone logged themselves is
 * kept in its response tab, listed as a problem, and confirms nothing. While no pair stands there is nothing
 * to confirm yet, and no problem either.
 */
export function applyAnswers(input: AnswerInput): {
  sessions: readonly Session[];
  requests: readonly ConfirmationRequest[];
  problems: readonly Problem[];
} {
  const finder = new PairFinder(input.people, input.pairs);
  const sessions = new Map(input.sessions.map((session) => [session.id, session]));
  const byPair = groupByPair(input.sessions);
  const requests = new Map(input.requests.map((request) => [request.id, request]));
  const problems: Problem[] = [];
  const inOrder = [...input.records].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  for (const record of inOrder) {
    const requestId = (record.fields[LOG_FIELDS.requestId] ?? '').trim();
    const answer = readAnswer(record.fields[LOG_FIELDS.answer] ?? '');
    const read: Verdict[] | Phrase =
      answer === undefined
        ? say('answerUnreadable')
        : requestId !== ''
          ? answersToRequest(record, answer, requests.get(requestId), sessions, finder)
          : plainAnswers(record, answer, byPair, finder);
    if (!Array.isArray(read)) {
      if (finder.hasPairs) problems.push(problemWith(record, read));
      continue;
    }
    const request = requests.get(requestId);
    if (request)
      requests.set(requestId, {
        ...request,
        answer: record.fields[LOG_FIELDS.answer] ?? '',
        answeredAt: record.at,
      });
    for (const verdict of read) {
      const session = sessions.get(verdict.sessionId);
      if (!session || input.certifiedIds.has(session.id)) continue;
      sessions.set(session.id, answered(session, verdict, record));
    }
  }
  return {
    sessions: input.sessions.map((session) =>
      input.certifiedIds.has(session.id)
        ? session
        : unlessChanged(sessions.get(session.id) ?? session, requests),
    ),
    requests: input.requests.map((request) => requests.get(request.id) ?? request),
    problems,
  };
}

/** What was confirmed is what the request said: after a change of day, times or minutes the session waits again. */
function unlessChanged(session: Session, requests: ReadonlyMap<string, ConfirmationRequest>): Session {
  const request = requests.get(session.requestId);
  if (!request || request.lines.includes(requestLine(session))) return session;
  return { ...session, answer: '', comment: '', confirmedBy: '', confirmedAt: '', requestId: '' };
}

/** `right` or `wrong`, from the words of the forms in English and Korean; undefined for anything else. */
export function readAnswer(text: string): Answer | undefined {
  const word = text.normalize('NFC').trim().toLowerCase();
  if (/^(no\b|not\b|some|wrong|incorrect|false|disput|아니|일부|틀|다르|다릅)/.test(word)) return 'wrong';
  if (/^(y(es)?\b|all|right|correct|true|confirm|예|네|모두|맞)/.test(word)) return 'right';
  return undefined;
}

/** ID of the member of the pair who has to confirm a session: the one who did not log it. */
export function confirmerOf(
  session: Session,
  pair: Pair,
  person: (id: string) => Person | undefined,
): string {
  const mentee = person(pair.menteeId);
  const isLoggedByMentee = mentee !== undefined && mentee.email !== '' && mentee.email === session.loggedBy;
  return isLoggedByMentee ? pair.mentorId : pair.menteeId;
}

function answered(session: Session, { answer, requestId }: Verdict, record: FieldRecord): Session {
  const confirmedBy = record.email !== '' ? record.email : record.name;
  const comment = answer === 'wrong' ? (record.fields[LOG_FIELDS.comment] ?? '') : '';
  return { ...session, answer, comment, requestId, confirmedBy, confirmedAt: record.at };
}

function answersToRequest(
  record: FieldRecord,
  answer: Answer,
  request: ConfirmationRequest | undefined,
  sessions: ReadonlyMap<string, Session>,
  finder: PairFinder,
): Verdict[] | Phrase {
  if (!request) return say('answerRequestUnknown');
  const code = (record.fields[LOG_FIELDS.code] ?? '').replace(/[\s-]/g, '').toUpperCase();
  if (code !== request.code.replace(/[\s-]/g, '').toUpperCase()) return say('answerCodeWrong');
  if (!finder.answerer(record).some(({ id }) => id === request.personId)) return say('answerNotFromAsked');
  const [asked, answeredOn] = [dayNumber(request.askedAt), dayNumber(record.at)];
  if (asked !== undefined && answeredOn !== undefined && answeredOn > asked + DISPUTE_DAYS)
    return say('answerLate', { days: DISPUTE_DAYS });
  const named = lineNumbers(record.fields[LOG_FIELDS.lines] ?? '');
  return request.lines.flatMap((line, index): Verdict[] => {
    const sessionId = line.split(' ')[0] ?? '';
    const session = sessions.get(sessionId);
    if (!session || requestLine(session) !== line) return [];
    // "Some are not right" without saying which leaves none of them confirmed.
    const isWrong = answer === 'wrong' && (named.size === 0 || named.has(index + 1));
    return [{ sessionId, answer: isWrong ? 'wrong' : 'right', requestId: request.id }];
  });
}

function plainAnswers(
  record: FieldRecord,
  answer: Answer,
  byPair: ReadonlyMap<string, readonly Session[]>,
  finder: PairFinder,
): Verdict[] | Phrase {
  const answerers = new Set(finder.answerer(record).map(({ id }) => id));
  const day = (record.fields[LOG_FIELDS.day] ?? '').slice(0, 10);
  const pairs = finder.candidates(record);
  const meant = pairs.flatMap((pair) =>
    (byPair.get(pair.id) ?? [])
      .filter((session) => session.day === day)
      .map((session) => ({ session, pair })),
  );
  if (day === '' || meant.length === 0) return say('answerNamesNoSession');
  const theirs = meant.filter(({ session, pair }) =>
    answerers.has(confirmerOf(session, pair, (id) => finder.person(id))),
  );
  if (theirs.length === 0) return say(answerers.size === 0 ? 'answerNotFromAsked' : 'ownHours');
  return theirs.map(({ session }) => ({ sessionId: session.id, answer, requestId: '' }));
}

const lineNumbers = (text: string): ReadonlySet<number> => new Set((text.match(/\d+/g) ?? []).map(Number));

function groupByPair(sessions: readonly Session[]): Map<string, Session[]> {
  const byPair = new Map<string, Session[]>();
  for (const session of sessions) {
    const group = byPair.get(session.pairId);
    if (group) group.push(session);
    else byPair.set(session.pairId, [session]);
  }
  return byPair;
}
