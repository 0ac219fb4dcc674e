// The tab Sessions: what people logged, and what the ledger made of it.
import type { Phrase } from '../phrase';
import { problemAt, type Problem } from '../problem';
import { cellReader, type Cell, type Column, type TabData, type WorkTab } from '../table';
import { TABS, type Pair, type Person } from '../program';
import { clockText, dayNumber } from './calendar';
import { wholeMinutes } from './claim';
import type { EntryResult } from './entry';
import { DECISIONS, type Answer, type Decision, type Session } from './session';
import { say } from './words';

const H = {
  id: 'Session ID',
  pairId: 'Pair ID',
  mentor: 'Mentor',
  mentee: 'Mentee',
  day: 'Date',
  start: 'Start',
  end: 'End',
  endedNextDay: 'Ended next day',
  minutes: 'Minutes',
  mode: 'Mode',
  place: 'Place',
  areas: 'Areas',
  whatWeDid: 'What we did',
  loggedBy: 'Logged by',
  loggedAt: 'Logged at',
  corrects: 'Corrects',
  state: 'State',
  answer: 'Answer',
  comment: 'Answer comment',
  confirmedBy: 'Confirmed by',
  confirmedAt: 'Confirmed at',
  requestId: 'Request ID',
  decision: 'Decision',
  decisionReason: 'Decision reason',
  decidedBy: 'Decided by',
  decidedAt: 'Decided at',
  outcome: 'Outcome',
  reason: 'Reason',
  counted: 'Counted min',
  over: 'Over min',
  cap: 'Cap named',
  certificate: 'Certificate',
  source: 'Source',
} as const;

const GREEN = '#e2f1e4';
const YELLOW = '#fdf3d0';
const RED = '#f9e0dc';
const GREY = '#eceff1';

const typed = (header: string, format: Column['format'], more: Partial<Column> = {}): Column => ({
  header,
  format,
  owner: 'coordinator',
  ...more,
});
const made = (header: string, format: Column['format'], more: Partial<Column> = {}): Column => ({
  header,
  format,
  ...more,
});

const COLUMNS: readonly Column[] = [
  made(H.id, 'text', { width: 90 }),
  // Filled in once it can be found; what a coordinator typed is found there and stays.
  made(H.pairId, 'text', { width: 130 }),
  // For whoever reads the tab: written by each run, never read back.
  made(H.mentor, 'text', { width: 180 }),
  made(H.mentee, 'text', { width: 180 }),
  typed(H.day, 'date', { width: 95 }),
  typed(H.start, 'time', { width: 60 }),
  typed(H.end, 'time', { width: 60 }),
  typed(H.minutes, 'integer', { width: 70 }),
  // No drop-down: what a coordinator may change has a column of its own, Decision.
  made(H.state, 'text', {
    width: 185,
    tints: {
      Confirmed: GREEN,
      'Confirmed automatically': GREEN,
      'Confirmed by coordinator': GREEN,
      Disputed: RED,
      Logged: YELLOW,
      Corrected: GREY,
      Certified: GREY,
    },
  }),
  made(H.outcome, 'text', {
    width: 115,
    tints: { Counted: GREEN, 'Over cap': GREY, Held: YELLOW, Disputed: RED, 'Does not count': RED },
  }),
  made(H.reason, 'text', { width: 280 }),
  made(H.counted, 'integer', { width: 90 }),
  made(H.over, 'integer', { width: 80 }),
  made(H.cap, 'text', { width: 90 }),
  made(H.certificate, 'text', { width: 130 }),
  typed(H.decision, 'choice', { choices: DECISIONS, width: 110, note: say('noteDecision') }),
  typed(H.decisionReason, 'text', { width: 180 }),
  typed(H.decidedBy, 'text', { width: 120 }),
  typed(H.decidedAt, 'date', { width: 95 }),
  typed(H.mode, 'text', { width: 110 }),
  typed(H.place, 'text', { width: 110 }),
  typed(H.areas, 'text', { width: 160 }),
  typed(H.whatWeDid, 'text', { width: 190 }),
  typed(H.corrects, 'text', { width: 90, note: say('noteCorrects') }),
  typed(H.endedNextDay, 'checkbox', { width: 80 }),
  typed(H.loggedBy, 'text', { width: 180 }),
  typed(H.loggedAt, 'dateTime', { width: 160 }),
  made(H.answer, 'text', { width: 80 }),
  made(H.comment, 'text', { width: 190 }),
  made(H.confirmedBy, 'text', { width: 180 }),
  made(H.confirmedAt, 'dateTime', { width: 160 }),
  made(H.requestId, 'text', { width: 90 }),
  made(H.source, 'text', { width: 90 }),
];

/** Headers of what a coordinator decides, for journal writes. */
export const DECISION_HEADERS = {
  id: H.id,
  decision: H.decision,
  reason: H.decisionReason,
  by: H.decidedBy,
  at: H.decidedAt,
} as const;

/** Format of the column with a header, for journal writes. */
export const sessionFormat = (header: string): Column['format'] =>
  COLUMNS.find((column) => column.header === header)?.format ?? 'text';

/**
 * The tab as it shall be. What people typed is written once; state, outcome and certificate by each run.
 *
 * @param results What the ledger made of each session, by Session ID.
 * @param people  With the pairs, they name the mentor and the mentee.
 */
export function sessionsToTab(
  sessions: readonly Session[],
  results: ReadonlyMap<string, EntryResult>,
  people: readonly Person[],
  pairs: readonly Pair[],
): WorkTab {
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const menteeOf = new Map(pairs.map(({ id, menteeId }) => [id, menteeId]));
  return {
    tab: TABS.sessions,
    columns: COLUMNS,
    key: [H.id],
    filter: true,
    rows: sessions.map((session) => {
      const result = results.get(session.id);
      const cells: Record<string, Cell | Phrase> = {
        ...cellsOf(session, result),
        [H.mentor]: nameOf.get(result?.mentorId ?? '') ?? '',
        [H.mentee]: nameOf.get(menteeOf.get(session.pairId) ?? '') ?? '',
      };
      return COLUMNS.map(({ header }) => cells[header] ?? '');
    }),
  };
}

function cellsOf(session: Session, result: EntryResult | undefined): Record<string, Cell | Phrase> {
  const reasons = result?.reasons ?? [];
  return {
    [H.id]: session.id,
    [H.pairId]: session.pairId,
    [H.day]: session.day,
    [H.start]: session.start,
    [H.end]: session.end,
    [H.endedNextDay]: session.endedNextDay,
    [H.minutes]: session.minutes,
    [H.mode]: session.mode,
    [H.place]: session.place,
    [H.areas]: session.areas,
    [H.whatWeDid]: session.whatWeDid,
    [H.loggedBy]: session.loggedBy,
    [H.loggedAt]: session.loggedAt,
    [H.corrects]: session.corrects,
    [H.state]: result?.state ?? 'Logged',
    [H.answer]: session.answer,
    [H.comment]: session.comment,
    [H.confirmedBy]: session.confirmedBy,
    [H.confirmedAt]: session.confirmedAt,
    [H.requestId]: session.requestId,
    [H.decision]: session.decision,
    [H.decisionReason]: session.decisionReason,
    [H.outcome]: result?.outcome ?? '',
    [H.reason]: reasons.length === 0 ? '' : say('listed', { reasons }),
    [H.counted]: result?.counted ?? '',
    [H.over]: result?.overCap ?? '',
    [H.cap]: (result?.caps ?? []).join(', '),
    [H.certificate]: result?.certificate ?? '',
    [H.source]: session.source,
  };
}

/** What is wrong with rows of the tab that reading passes over: Session IDs that stand twice. */
export function repeatedSessions(tab: TabData | undefined): Problem[] {
  if (!tab) return [];
  const cell = cellReader(tab);
  const seen = new Set<string>();
  return tab.rows.flatMap((_, row) => {
    const id = String(cell(row, H.id)).trim();
    if (id === '' || !seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [problemAt(tab, row, H.id, say('sessionRepeated'))];
  });
}

/** The sessions of the tab; rows without a Session ID are not sessions yet, and of a repeated ID the first counts. */
export function sessionsFromTab(tab: TabData | undefined): Session[] {
  if (!tab) return [];
  const cell = cellReader(tab);
  const seen = new Set<string>();
  return tab.rows.flatMap((_, row): Session[] => {
    const text = (header: string) => String(cell(row, header)).trim();
    const id = text(H.id);
    if (id === '' || seen.has(id)) return [];
    seen.add(id);
    const minutes = text(H.minutes);
    return [
      {
        id,
        pairId: text(H.pairId),
        day: dayNumber(text(H.day)) === undefined ? '' : text(H.day).slice(0, 10),
        start: clockText(text(H.start)),
        end: clockText(text(H.end)),
        endedNextDay: /^(true|yes|예|네)$/i.test(text(H.endedNextDay)),
        minutes: wholeMinutes(minutes) ?? minutes,
        mode: text(H.mode),
        place: text(H.place),
        areas: text(H.areas),
        whatWeDid: text(H.whatWeDid),
        loggedBy: text(H.loggedBy).toLowerCase(),
        loggedAt: text(H.loggedAt),
        corrects: text(H.corrects),
        source: text(H.source),
        answer: ANSWERS.find((answer) => answer === text(H.answer)) ?? '',
        comment: text(H.comment),
        confirmedBy: text(H.confirmedBy),
        confirmedAt: text(H.confirmedAt),
        requestId: text(H.requestId),
        decision: decisionIn(text(H.decision)),
        decisionReason: text(H.decisionReason),
      },
    ];
  });
}

const ANSWERS: readonly Answer[] = ['right', 'wrong'];

const decisionIn = (text: string): Decision | '' =>
  DECISIONS.find((decision) => decision.toLowerCase() === text.toLowerCase()) ?? '';
