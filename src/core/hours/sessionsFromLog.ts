// Makes sessions of the answers to the session log. A row is made once and then left as it is: a
// correction is a new answer that names the old row.
import type { FieldRecord, Pair, Person } from '../program';
import { LOG_FIELDS } from '../program';
import type { Phrase } from '../phrase';
import type { Problem } from '../problem';
import { cellName } from '../table';
import { clockText, dayNumber } from './calendar';
import { wholeMinutes } from './claim';
import { PairFinder } from './findPair';
import type { Session } from './session';
import { say } from './words';

/**
 * Adds the sessions of new answers to those already there.
 *
 * @param records Answers to the session log, in any order.
 * @param existing Sessions of earlier imports and rows typed by hand; they come back unchanged.
 * @returns All sessions, old ones first; one problem for each new answer that names no pair or no day.
 */
export function sessionsFromLog(
  records: readonly FieldRecord[],
  people: readonly Person[],
  pairs: readonly Pair[],
  existing: readonly Session[],
): { sessions: readonly Session[]; problems: readonly Problem[] } {
  const finder = new PairFinder(people, pairs);
  const known = new Set(existing.map(({ source }) => source));
  const sessions = [...existing];
  const problems: Problem[] = [];
  let last = lastNumber(existing.map(({ id }) => id));
  const fresh = records.filter(({ rowKey }) => !known.has(rowKey)).sort(byTime);
  for (const record of fresh) {
    last += 1;
    const candidates = finder.candidates(record);
    const session = sessionOf(record, `L${String(last).padStart(4, '0')}`, candidates);
    sessions.push(session);
    for (const fix of faultsOf(session, candidates)) problems.push(problemWith(record, fix));
  }
  const ids = new Set(sessions.map(({ id }) => id));
  for (const record of fresh) {
    const corrects = (record.fields[LOG_FIELDS.corrects] ?? '').trim();
    if (corrects !== '' && !ids.has(corrects)) problems.push(problemWith(record, say('correctsUnknown')));
  }
  return { sessions, problems };
}

/** The highest number among IDs such as `L0042`; 0 when there is none. */
export const lastNumber = (ids: readonly string[]): number =>
  ids.reduce((last, id) => Math.max(last, Number(/^[A-Z](\d+)$/.exec(id)?.[1] ?? 0)), 0);

/** A problem with a whole answer of a response tab; headers there are the form's own, so the row is named. */
export const problemWith = (record: FieldRecord, fix: Phrase): Problem => ({
  tab: record.tab,
  cell: cellName(record.rowIndex + 2, 1),
  fix,
});

const byTime = (a: FieldRecord, b: FieldRecord): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : a.rowIndex - b.rowIndex;

function sessionOf(record: FieldRecord, id: string, candidates: readonly Pair[]): Session {
  const field = (name: string) => (record.fields[name] ?? '').trim();
  const minutes = field(LOG_FIELDS.minutes);
  return {
    id,
    pairId: candidates.length === 1 ? (candidates[0]?.id ?? '') : '',
    day: dayNumber(field(LOG_FIELDS.day)) === undefined ? '' : field(LOG_FIELDS.day).slice(0, 10),
    start: clockText(field(LOG_FIELDS.start)),
    end: clockText(field(LOG_FIELDS.end)),
    endedNextDay: false,
    minutes: wholeMinutes(minutes) ?? minutes,
    mode: field(LOG_FIELDS.mode),
    place: field(LOG_FIELDS.place),
    areas: field(LOG_FIELDS.areas),
    whatWeDid: field(LOG_FIELDS.whatWeDid),
    loggedBy: record.email,
    loggedAt: record.at,
    corrects: field(LOG_FIELDS.corrects),
    source: record.rowKey,
    answer: '',
    confirmedBy: '',
    confirmedAt: '',
    requestId: '',
    decision: '',
    decisionReason: '',
  };
}

function faultsOf(session: Session, candidates: readonly Pair[]): Phrase[] {
  const faults: Phrase[] = [];
  if (candidates.length === 0) faults.push(say('logNamesNoPair'));
  if (candidates.length > 1) faults.push(say('logNamesSeveralPairs', { count: candidates.length }));
  if (session.day === '') faults.push(say('dayUnreadable'));
  return faults;
}
