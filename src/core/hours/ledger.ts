// The hours ledger: every logged minute of every mentor ends in exactly one of five buckets, and the result
// does not depend on the order of rows or on who logged first.
import type { Phrase } from '../phrase';
import type { Pair, Person } from '../program';
import { allot, minutesByDay, type Allotted } from './allotment';
import { dayOf } from './calendar';
import type { Entry, EntryResult, Frozen, Outcome } from './entry';
import { loggedTwice } from './loggedTwice';
import { creditedMinutes } from './rounding';
import { folded, screenSession, screenTraining, type Screen } from './screening';
import type { Session, Training } from './session';
import type { HoursSettings } from './settings';
import { termOf } from './termOf';

export interface LedgerInput {
  readonly sessions: readonly Session[];
  readonly training: readonly Training[];
  readonly people: readonly Person[];
  readonly pairs: readonly Pair[];
  readonly settings: HoursSettings;
  /** What valid certificates stand on, by Session ID or Training ID. */
  readonly certified: ReadonlyMap<string, Frozen>;
  /** Only for sessions that confirm themselves after some days; '' when that is off. */
  readonly today: string;
}

/** One mentor's hours, in minutes. */
export interface MentorHours {
  /** '' gathers sessions whose mentor nobody could name. */
  readonly mentorId: string;
  readonly name: string;
  readonly pairs: number;
  readonly sessions: number;
  readonly logged: number;
  readonly counted: number;
  readonly overCap: number;
  readonly held: number;
  readonly disputed: number;
  readonly rejected: number;
  /** Training within counted. */
  readonly training: number;
  /** Counted after rounding; equal to it when rounding is off. */
  readonly credited: number;
  /** Credited minutes that valid certificates hold, and those a certificate may be issued for now. */
  readonly certified: number;
  readonly ready: number;
  readonly entries: readonly EntryResult[];
}

export interface Ledger {
  readonly mentors: readonly MentorHours[];
  readonly entries: readonly EntryResult[];
}

/**
 * Works out everyone's hours.
 *
 * 1. Rows on a valid certificate stay as they were issued.
 * 2. Corrected and impossible rows, and those decided against, do not count.
 * 3. Disputed rows, and rows that wait for something, are set aside unless the coordinator accepted them.
 * 4.-6. The rest is sorted, compared and given room under the caps, mentor by mentor: see `allot`.
 * 7. Rounding, when on: see `creditedMinutes`.
 *
 * @throws RangeError when a mentor's buckets do not add up to what was logged; nothing may be written then.
 */
export function ledger(input: LedgerInput): Ledger {
  const screen = screenOf(input);
  const mentorIds = new Set(input.people.filter(({ role }) => role === 'mentor').map(({ id }) => id));
  const entries = [
    ...input.sessions.map((session) => screenSession(session, screen)),
    ...input.training
      .filter(({ personId }) => mentorIds.has(personId))
      .map((training) => screenTraining(training, input.certified)),
  ];
  const byMentor = new Map<string, Entry[]>([...mentorIds].map((id) => [id, []]));
  for (const entry of entries) {
    const own = byMentor.get(entry.mentorId);
    if (own) own.push(entry);
    else byMentor.set(entry.mentorId, [entry]);
  }
  const warnings = loggedTwice(input.sessions);
  const mentors = [...byMentor].map(([mentorId, own]) => mentorHours(mentorId, own, input, warnings));
  mentors.forEach(checkIdentity);
  const results = new Map(mentors.flatMap((mentor) => mentor.entries).map((entry) => [entry.id, entry]));
  const inOrder = entries.map(({ id }) => results.get(id)).filter((entry) => entry !== undefined);
  return { mentors, entries: inOrder };
}

/** `counted + over cap + held + disputed + rejected = logged`, with no part negative. */
export function holdsTogether(hours: Omit<MentorHours, 'entries'> | EntryResult): boolean {
  const parts = [hours.counted, hours.overCap, hours.held, hours.disputed, hours.rejected];
  return parts.every((part) => part >= 0) && parts.reduce((sum, part) => sum + part, 0) === hours.logged;
}

/** Which row corrects which, for rows of the same mentor. */
export function corrections(
  sessions: readonly Session[],
  mentorOf: (session: Session) => string,
): Map<string, string> {
  const byId = new Map(sessions.map((session) => [session.id, session]));
  const correctedBy = new Map<string, string>();
  for (const session of [...sessions].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const named = byId.get(session.corrects);
    if (named && named.id !== session.id && mentorOf(named) === mentorOf(session))
      correctedBy.set(named.id, session.id);
  }
  return correctedBy;
}

function screenOf(input: LedgerInput): Screen {
  const pairs = new Map(input.pairs.map((pair) => [pair.id, pair]));
  const peopleByEmail = new Map<string, Person[]>();
  for (const person of input.people) {
    if (person.email !== '')
      peopleByEmail.set(person.email, [...(peopleByEmail.get(person.email) ?? []), person]);
  }
  const mentorOf = (session: Session) => pairs.get(session.pairId)?.mentorId ?? session.loggedBy;
  return {
    settings: input.settings,
    pairs,
    peopleByEmail,
    textModes: new Set(input.settings.textModes.split(/[;,]/).map(folded)),
    correctedBy: corrections(input.sessions, mentorOf),
    certified: input.certified,
    handedOver: new Set(
      input.pairs.filter(({ status }) => status === 'Ended').map(({ menteeId }) => menteeId),
    ),
    today: input.today,
  };
}

function mentorHours(
  mentorId: string,
  entries: readonly Entry[],
  input: LedgerInput,
  warnings: ReadonlyMap<string, Phrase>,
): MentorHours {
  const allotted = allot(
    entries.filter(({ bucket }) => bucket === 'open'),
    input.settings,
  );
  const byId = new Map(allotted.map((one) => [one.entry.id, one]));
  const results = entries.map((entry) => resultOf(entry, byId.get(entry.id), warnings.get(entry.id)));
  const credited = creditedOf(allotted, input.settings);
  const frozen = allotted.filter(({ entry }) => entry.frozen);
  const certified = creditedOf(frozen, input.settings);
  const sum = (part: 'logged' | 'counted' | 'overCap' | 'held' | 'disputed' | 'rejected', of = results) =>
    of.reduce((total, result) => total + result[part], 0);
  const sessions = results.filter(({ kind }) => kind === 'session');
  return {
    mentorId,
    name: input.people.find(({ id }) => id === mentorId)?.name ?? '',
    pairs: input.pairs.filter((pair) => pair.mentorId === mentorId && isStanding(pair)).length,
    sessions: sessions.length,
    logged: sum('logged'),
    counted: sum('counted'),
    overCap: sum('overCap'),
    held: sum('held'),
    disputed: sum('disputed'),
    rejected: sum('rejected'),
    training: sum(
      'counted',
      results.filter(({ kind }) => kind === 'training'),
    ),
    credited,
    certified,
    ready: credited - certified,
    entries: results,
  };
}

/** Each term by itself: its cap is its own. */
function creditedOf(allotted: readonly Allotted[], settings: HoursSettings): number {
  const terms = new Map<string, Allotted[]>();
  for (const one of allotted) {
    const term = termOf(one.entry, settings);
    const own = terms.get(term);
    if (own) own.push(one);
    else terms.set(term, [one]);
  }
  return [...terms.values()].reduce((sum, own) => sum + creditedMinutes(minutesByDay(own), settings), 0);
}

const isStanding = ({ status }: Pair): boolean => ['Accepted', 'Locked', 'Ended'].includes(status);

function resultOf(entry: Entry, allotted: Allotted | undefined, warning: Phrase | undefined): EntryResult {
  const isHeld = entry.bucket === 'held' || allotted?.isHeld === true;
  const isOpen = entry.bucket === 'open' && !isHeld;
  const counted = isOpen ? (allotted?.counted ?? 0) : 0;
  const overCap = isOpen ? (allotted?.over ?? []).reduce((sum, { minutes }) => sum + minutes, 0) : 0;
  return {
    id: entry.id,
    kind: entry.kind,
    mentorId: entry.mentorId,
    pairId: entry.pairId,
    day: entry.day === undefined ? '' : dayOf(entry.day),
    state: entry.state,
    confirmation: entry.confirmation,
    outcome: outcomeOf(entry, isHeld, counted),
    logged: isOpen ? counted + overCap : entry.minutes,
    counted,
    overCap,
    held: isHeld ? entry.minutes : 0,
    disputed: entry.bucket === 'disputed' ? entry.minutes : 0,
    rejected: entry.bucket === 'rejected' ? entry.minutes : 0,
    caps: isOpen ? (allotted?.over ?? []).map(({ cap }) => cap) : [],
    reasons: warned(allotted?.reasons ?? entry.reasons, entry, warning),
    certificate: entry.frozen?.serial ?? '',
  };
}

/** A warning comes last, and only where nothing stronger says the same. */
function warned(
  reasons: readonly Phrase[],
  { frozen, bucket }: Entry,
  warning: Phrase | undefined,
): readonly Phrase[] {
  const isSaid = reasons.some(({ code }) => code === 'hours.duplicate');
  return warning && !frozen && bucket !== 'rejected' && !isSaid ? [...reasons, warning] : reasons;
}

function outcomeOf(entry: Entry, isHeld: boolean, counted: number): Outcome {
  if (entry.bucket === 'rejected') return 'Does not count';
  if (entry.bucket === 'disputed') return 'Disputed';
  if (isHeld) return 'Held';
  return counted > 0 ? 'Counted' : 'Over cap';
}

function checkIdentity(hours: MentorHours): void {
  if (holdsTogether(hours) && hours.entries.every(holdsTogether)) return;
  throw new RangeError(`ledger: the buckets of mentor "${hours.mentorId}" do not add up to what was logged`);
}
