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
 * Adds the sessions of new answers to those already there, and finds the pair of sessions that have none
 * yet: people may log before the coordinator has accepted any pair.
 *
 * @param records Answers to the session log, in any order, those imported earlier included.
 * @param existing Sessions of earlier imports and rows typed by hand; but for a missing pair they stay as they are.
 * @returns All sessions, old ones first; a problem for each answer that names no pair or no day. While no pair
 *   stands at all, missing pairs are not a problem yet.
 */
export function sessionsFromLog(
  records: readonly FieldRecord[],
  people: readonly Person[],
  pairs: readonly Pair[],
  existing: readonly Session[],
): { sessions: readonly Session[]; problems: readonly Problem[] } {
  const finder = new PairFinder(people, pairs);
  const places = new Map(existing.map(({ source }, index) => [source, index]));
  const sessions = [...existing];
  const problems: Problem[] = [];
  let last = lastNumber(existing.map(({ id }) => id));
  const ids = new Set(existing.map(({ id }) => id));
  for (const record of [...records].sort(byTime)) {
    const place = places.get(record.rowKey) ?? sessions.length;
    if (place === sessions.length) last += 1;
    const known = sessions[place] ?? sessionOf(record, `L${String(last).padStart(4, '0')}`);
    const candidates = known.pairId === '' ? finder.candidates(record) : [];
    const session = candidates.length === 1 ? { ...known, pairId: candidates[0]?.id ?? '' } : known;
    sessions[place] = session;
    places.set(record.rowKey, place);
    ids.add(session.id);
    const faults = faultsOf(session, finder.hasPairs ? candidates.length : undefined);
    for (const fix of faults) problems.push(problemWith(record, fix));
    if (session.corrects !== '' && !ids.has(session.corrects))
      problems.push(problemWith(record, say('correctsUnknown')));
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

function sessionOf(record: FieldRecord, id: string): Session {
  const field = (name: string) => (record.fields[name] ?? '').trim();
  const minutes = field(LOG_FIELDS.minutes);
  return {
    id,
    pairId: '',
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
    comment: '',
    confirmedBy: '',
    confirmedAt: '',
    requestId: '',
    decision: '',
    decisionReason: '',
  };
}

/** @param candidates How many pairs the answer may mean; undefined while there is none to be meant. */
function faultsOf(session: Session, candidates: number | undefined): Phrase[] {
  const faults: Phrase[] = [];
  if (session.pairId === '' && candidates === 0) faults.push(say('logNamesNoPair'));
  if (session.pairId === '' && (candidates ?? 0) > 1)
    faults.push(say('logNamesSeveralPairs', { count: candidates ?? 0 }));
  if (session.day === '') faults.push(say('dayUnreadable'));
  return faults;
}
