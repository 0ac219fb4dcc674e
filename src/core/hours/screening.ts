// Steps 1 to 3 of the ledger: which rows are out, disputed or on hold before any two are compared.
import type { Pair, Person } from '../program';
import type { Phrase } from '../phrase';
import { claimOf, wholeMinutes } from './claim';
import { dayNumber, minutesBetween } from './calendar';
import type { Bucket, Confirmation, Entry, Frozen } from './entry';
import { decisionOf, stateOf, type Session, type SessionState, type Training } from './session';
import type { HoursSettings } from './settings';
import { say } from './words';

/** What screening needs to know besides the row itself. */
export interface Screen {
  readonly settings: HoursSettings;
  readonly pairs: ReadonlyMap<string, Pair>;
  /** Everyone who ever logged, by e-mail address. */
  readonly peopleByEmail: ReadonlyMap<string, readonly Person[]>;
  readonly textModes: ReadonlySet<string>;
  /** Session ID of a corrected row to that of the row that corrects it. */
  readonly correctedBy: ReadonlyMap<string, string>;
  readonly certified: ReadonlyMap<string, Frozen>;
  /** Mentees who had another mentor before: only for them does it matter when a pair began. */
  readonly handedOver: ReadonlySet<string>;
  readonly today: string;
}

const CONFIRMATION: Partial<Record<SessionState, Confirmation>> = {
  Confirmed: 'other side',
  'Confirmed by coordinator': 'coordinator',
  'Confirmed automatically': 'automatic',
};

const COUNTING_PAIRS: readonly string[] = ['Accepted', 'Locked', 'Ended'];

/** Screens one session. All reasons are listed; the first bucket that applies is taken. */
export function screenSession(session: Session, screen: Screen): Entry {
  const { settings } = screen;
  const isText = screen.textModes.has(folded(session.mode));
  const claim = claimOf(session, isText);
  const pair = screen.pairs.get(session.pairId);
  const correctedIds = new Set(screen.correctedBy.has(session.id) ? [session.id] : []);
  const word = {
    correctedIds,
    automaticAfterDays: settings.automaticAfterDays,
    daysSinceLogged: daysBetween(session.loggedAt, screen.today),
  };
  const certifiedIds = new Set(screen.certified.has(session.id) ? [session.id] : []);
  const state = stateOf(session, { ...word, certifiedIds });
  const confirmation = CONFIRMATION[stateOf(session, { ...word, certifiedIds: new Set() })] ?? '';
  const isAccepted = decisionOf(session) === 'Accept';
  const rejections = [...claim.faults, ...rejectionsOf(session, pair, isText, screen)];
  const disputes = state === 'Disputed' ? [say('disputed')] : [];
  const holds = isAccepted ? [] : holdsOf(session, pair, state, claim.minutes, isText, screen);
  const hint = session.decision !== '' && decisionOf(session) === '' ? [say('decisionWithoutReason')] : [];
  const frozen = screen.certified.get(session.id);
  return {
    id: session.id,
    kind: 'session',
    mentorId: pair?.mentorId ?? mentorWhoLogged(session, screen),
    pairId: session.pairId,
    day: claim.day,
    span: claim.span,
    minutes: claim.minutes,
    mode: folded(session.mode),
    isText,
    state,
    confirmation,
    isAccepted,
    frozen,
    bucket: frozen ? 'open' : bucketOf(rejections, disputes, holds),
    reasons: frozen
      ? [say('frozen', { serial: frozen.serial })]
      : [...rejections, ...disputes, ...holds, ...hint],
  };
}

/** Screens one training of a mentor. Preparation and travel never stand in `Training`. */
export function screenTraining(training: Training, certified: ReadonlyMap<string, Frozen>): Entry {
  const minutes = wholeMinutes(training.minutes);
  const day = dayNumber(training.day);
  const rejections: Phrase[] = day === undefined ? [say('notOneOfDay')] : [];
  if (minutes === undefined) rejections.push(say('minutesMissing'));
  else if (minutes < 1 || minutes > 1440) rejections.push(say('minutesImpossible'));
  const holds = training.attended ? [] : [say('notAttended')];
  const frozen = certified.get(training.id);
  return {
    id: training.id,
    kind: 'training',
    mentorId: training.personId,
    pairId: '',
    day,
    span: undefined,
    minutes: Math.max(minutes ?? 0, 0),
    mode: '',
    isText: false,
    state: training.attended ? 'Attended' : 'Not attended',
    confirmation: '',
    isAccepted: false,
    frozen,
    bucket: frozen ? 'open' : bucketOf(rejections, [], holds),
    reasons: frozen ? [say('frozen', { serial: frozen.serial })] : [...rejections, ...holds],
  };
}

/** Case, width of spaces and Unicode form do not tell two modes apart. */
export const folded = (text: string): string =>
  text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

function bucketOf(
  rejections: readonly Phrase[],
  disputes: readonly Phrase[],
  holds: readonly Phrase[],
): Bucket {
  if (rejections.length > 0) return 'rejected';
  if (disputes.length > 0) return 'disputed';
  return holds.length > 0 ? 'held' : 'open';
}

function rejectionsOf(session: Session, pair: Pair | undefined, isText: boolean, screen: Screen): Phrase[] {
  const reasons: Phrase[] = [];
  const corrector = screen.correctedBy.get(session.id);
  if (corrector !== undefined) reasons.push(say('corrected', { by: corrector }));
  if (decisionOf(session) === 'Not counted') reasons.push(say('notCounted', { why: session.decisionReason }));
  if (!pair || !COUNTING_PAIRS.includes(pair.status)) reasons.push(say('pairUnknown'));
  else if (isLoggedByAnotherMentor(session, pair, screen)) reasons.push(say('notOfThisPair'));
  const loggedOn = session.loggedAt.slice(0, 10);
  if (loggedOn !== '' && session.day > loggedOn) reasons.push(say('loggedBeforeItHappened'));
  if (isText && screen.settings.textWeekly === 0) reasons.push(say('textNotCounted'));
  return reasons;
}

function isLoggedByAnotherMentor(session: Session, pair: Pair, screen: Screen): boolean {
  const loggers = screen.peopleByEmail.get(session.loggedBy) ?? [];
  return loggers.length > 0 && !loggers.some(({ id }) => id === pair.mentorId || id === pair.menteeId);
}

function holdsOf(
  session: Session,
  pair: Pair | undefined,
  state: SessionState,
  minutes: number,
  isText: boolean,
  { settings, handedOver }: Screen,
): Phrase[] {
  const reasons: Phrase[] = [];
  const { day } = session;
  const { termBegins, termEnds, lateAfterDays, sessionCap, longSessions } = settings;
  if (state === 'Logged') reasons.push(say('notConfirmed'));
  if ((termBegins !== '' && day < termBegins) || (termEnds !== '' && day > termEnds))
    reasons.push(say('outsideTerm'));
  // Two who chose each other have often met before anyone accepted them.
  if (pair?.from && day < pair.from && handedOver.has(pair.menteeId)) reasons.push(say('beforePair'));
  if (pair?.until && day > pair.until) reasons.push(say('afterPair'));
  const age = daysBetween(session.day, session.loggedAt);
  if (lateAfterDays > 0 && age !== undefined && age > lateAfterDays) reasons.push(say('late', { days: age }));
  const isLong = sessionCap > 0 && minutes > sessionCap && !isText;
  if (isLong && longSessions === 'hold') reasons.push(say('tooLong', { cap: sessionCap }));
  return reasons;
}

function daysBetween(from: string, to: string): number | undefined {
  const minutes = minutesBetween(from.slice(0, 10), to.slice(0, 10));
  return minutes === undefined ? undefined : Math.round(minutes / 1440);
}

function mentorWhoLogged(session: Session, screen: Screen): string {
  const loggers = screen.peopleByEmail.get(session.loggedBy) ?? [];
  return loggers.find(({ role }) => role === 'mentor')?.id ?? '';
}
