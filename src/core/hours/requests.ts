// Whom to ask about which logged sessions, and whom to remind: one message a person, short enough to be read.
import type { Day, Pair, Person, WallTime } from '../program';
import { dayNumber, dayOf } from './calendar';
import { confirmerOf, DISPUTE_DAYS, requestLine, type ConfirmationRequest } from './confirmations';
import type { EntryResult } from './entry';
import type { Session } from './session';
import { lastNumber } from './sessionsFromLog';

/** Lines of one message, as many as the confirmation form has boxes. */
export const MOST_LINES = 12;

/** Days after the request on which a reminder is due; after the last one it is the coordinator's turn. */
export const REMIND_AFTER: readonly number[] = [7, 14];

/** A session as one line of a message. */
export interface AskedLine {
  /** The number that the form knows it by. */
  readonly number: number;
  readonly session: Session;
  /** Who logged it. */
  readonly partner: Person | undefined;
}

/** A message to one person. */
export interface AskLetter {
  readonly kind: 'request' | 'reminder';
  readonly person: Person;
  /** The row in `Confirmations`, as it stands before the message goes. */
  readonly request: ConfirmationRequest;
  readonly lines: readonly AskedLine[];
  /** Last day on which an answer is taken. */
  readonly answerBy: Day;
}

/** Someone whose word is missing. */
export interface WaitingPerson {
  readonly person: Person;
  readonly sessions: number;
  readonly status:
    'not asked' | 'failed' | 'asked' | 'reminder due' | 'asked in vain' | 'unknown' | 'no address';
}

export interface AskPlan {
  readonly letters: readonly AskLetter[];
  /** Everyone who has not answered yet, those with most sessions first. */
  readonly waiting: readonly WaitingPerson[];
  /** Cut off while sending: only a person can tell whether the message went out. */
  readonly unknown: readonly ConfirmationRequest[];
}

export interface AskInput {
  readonly sessions: readonly Session[];
  /** What the ledger made of them. */
  readonly entries: readonly EntryResult[];
  readonly people: readonly Person[];
  readonly pairs: readonly Pair[];
  readonly requests: readonly ConfirmationRequest[];
  readonly now: WallTime;
  /** The code of a request: a short signature of this text. */
  readonly codeOf: (text: string) => string;
}

/**
 * Plans the messages of today. A session that nobody was asked about yet makes a new request, filled up with those
 * still open; else a reminder of the latest request, when it is due. Whoever was reminded twice is left in peace.
 */
export function planRequests(input: AskInput): AskPlan {
  const byId = new Map(input.people.map((person) => [person.id, person] as const));
  const letters: AskLetter[] = [];
  const waiting: WaitingPerson[] = [];
  let last = lastNumber(input.requests.map(({ id }) => id));
  for (const [personId, open] of openByPerson(input, byId)) {
    const person = byId.get(personId);
    if (!person) continue;
    const own = input.requests.filter((request) => request.personId === personId);
    const letter = letterTo(person, open, own, input, `R${String(last + 1).padStart(4, '0')}`);
    if (letter?.request.id === `R${String(last + 1).padStart(4, '0')}`) last += 1;
    if (letter) letters.push({ ...letter, lines: withPartners(letter.lines, input.pairs, byId, personId) });
    waiting.push({ person, sessions: open.length, status: statusOf(person, own, letter, open) });
  }
  waiting.sort((a, b) => b.sessions - a.sessions || (a.person.id < b.person.id ? -1 : 1));
  return { letters, waiting, unknown: input.requests.filter(isSending) };
}

/** Cut off between sending and noting it. */
export const isSending = ({ mailState }: ConfirmationRequest): boolean => mailState === 'SENDING';

/** The text that a request's code signs: another request, address or line gives another code. */
export const signedText = ({ id, lines }: Pick<ConfirmationRequest, 'id' | 'lines'>, email: string): string =>
  ['PMR1', id, email, ...lines].join('\u001f');

/** Unconfirmed sessions that count but for the missing word, by the person who has to give it. */
function openByPerson(
  { sessions, entries, pairs }: AskInput,
  people: ReadonlyMap<string, Person>,
): Map<string, Session[]> {
  const results = new Map(entries.map((entry) => [entry.id, entry]));
  const pairOf = new Map(pairs.map((pair) => [pair.id, pair]));
  const open = new Map<string, Session[]>();
  for (const session of sessions) {
    const result = results.get(session.id);
    const pair = pairOf.get(session.pairId);
    if (!pair || result?.state !== 'Logged' || result.outcome !== 'Held') continue;
    const id = confirmerOf(session, pair, (one) => people.get(one));
    open.set(id, [...(open.get(id) ?? []), session]);
  }
  for (const own of open.values()) own.sort((a, b) => (place(a) < place(b) ? -1 : 1));
  return open;
}

const place = ({ day, start, id }: Session): string => [day, start, id].join(' ');

function letterTo(
  person: Person,
  open: readonly Session[],
  own: readonly ConfirmationRequest[],
  input: AskInput,
  freshId: string,
): AskLetter | undefined {
  if (person.email === '' || person.status === 'withdrawn' || own.some(isSending)) return undefined;
  const asked = new Set(own.filter(isSent).flatMap(({ lines }) => lines));
  const fresh = open.filter((session) => !asked.has(requestLine(session)));
  if (fresh.length > 0) {
    const filled = [...fresh, ...open.filter((session) => !fresh.includes(session))].slice(0, MOST_LINES);
    const chosen = open.filter((session) => filled.includes(session));
    // A request that surely never went out is written anew rather than left lying about.
    const id = own.find(({ mailState }) => mailState === 'READY' || mailState === 'FAILED')?.id ?? freshId;
    return newRequest(person, chosen, id, input);
  }
  const due = own.filter((request) => isReminderDue(request, input.now));
  const request = due[due.length - 1];
  if (!request) return undefined;
  const lines = request.lines.flatMap((line, index): AskedLine[] => {
    const session = open.find((one) => requestLine(one) === line);
    return session ? [{ number: index + 1, session, partner: undefined }] : [];
  });
  if (lines.length === 0) return undefined;
  return { kind: 'reminder', person, request, lines, answerBy: lastDay(request.askedAt) };
}

function newRequest(person: Person, sessions: readonly Session[], id: string, input: AskInput): AskLetter {
  const lines = sessions.map(requestLine);
  const request: ConfirmationRequest = {
    id,
    personId: person.id,
    lines,
    code: input.codeOf(signedText({ id, lines }, person.email)),
    askedAt: input.now,
    mailState: 'READY',
    mailKey: '',
    mailAt: '',
    sentFrom: '',
    reminders: 0,
    answer: '',
    answeredAt: '',
    error: '',
  };
  const asked = sessions.map((session, index) => ({ number: index + 1, session, partner: undefined }));
  return { kind: 'request', person, request, lines: asked, answerBy: lastDay(input.now) };
}

const isSent = ({ mailState }: ConfirmationRequest): boolean => mailState === 'SENT';

function isReminderDue(request: ConfirmationRequest, now: WallTime): boolean {
  const after = REMIND_AFTER[request.reminders];
  const age = daysSince(request.askedAt, now);
  return (
    isSent(request) && request.answeredAt === '' && after !== undefined && age >= after && age < DISPUTE_DAYS
  );
}

const daysSince = (from: WallTime, until: WallTime): number =>
  (dayNumber(until) ?? 0) - (dayNumber(from) ?? dayNumber(until) ?? 0);

const lastDay = (askedAt: WallTime): Day => dayOf((dayNumber(askedAt) ?? 0) + DISPUTE_DAYS);

function withPartners(
  lines: readonly AskedLine[],
  pairs: readonly Pair[],
  people: ReadonlyMap<string, Person>,
  personId: string,
): AskedLine[] {
  const pairOf = new Map(pairs.map((pair) => [pair.id, pair]));
  return lines.map((line) => {
    const pair = pairOf.get(line.session.pairId);
    const partnerId = pair?.mentorId === personId ? pair.menteeId : (pair?.mentorId ?? '');
    return { ...line, partner: people.get(partnerId) };
  });
}

function statusOf(
  person: Person,
  own: readonly ConfirmationRequest[],
  letter: AskLetter | undefined,
  open: readonly Session[],
): WaitingPerson['status'] {
  if (own.some(isSending)) return 'unknown';
  if (person.email === '' || person.status === 'withdrawn') return 'no address';
  if (letter?.kind === 'reminder') return 'reminder due';
  if (letter) return own.some(({ mailState }) => mailState === 'FAILED') ? 'failed' : 'not asked';
  const asking = own.filter(({ lines }) => open.some((session) => lines.includes(requestLine(session))));
  return asking.some(({ reminders }) => reminders < REMIND_AFTER.length) ? 'asked' : 'asked in vain';
}
