// The tab Pairs: one active row a mentee, and below it what was rejected or has ended.
import type { Phrase } from '../phrase';
import { PAIR_STATUSES, TABS } from '../program';
import type { Cell, Column, WorkTab } from '../table';
import { nameOf } from './label';
import { PAIR_HEADERS as H, type PairRow } from './pairRows';
import type { ActivePair, Proposal } from './proposal';
import { say } from './words';

export { pairsFromTab } from './pairRows';

const COLUMNS: readonly Column[] = [
  { header: H.id, format: 'text', width: 130, note: say('pairIdNote') },
  {
    header: H.status,
    format: 'choice',
    owner: 'coordinator',
    choices: PAIR_STATUSES,
    tints: { Accepted: '#d9ead3', Locked: '#d0e0f0', Rejected: '#f4d9d6', Ended: '#e6e6e6' },
    width: 95,
    note: say('statusNote'),
  },
  { header: H.mentee, format: 'text', width: 130 },
  { header: H.menteeYear, format: 'text', width: 80 },
  { header: H.mentor, format: 'text', width: 130 },
  { header: H.mentorYear, format: 'text', width: 80 },
  { header: H.how, format: 'text', width: 120 },
  { header: H.score, format: '0.0', width: 60, note: say('scoreNote') },
  { header: H.why, format: 'text', width: 420 },
  { header: H.watchOut, format: 'text', width: 300 },
  { header: H.alternative1, format: 'text', width: 260 },
  { header: H.alternative2, format: 'text', width: 260 },
  { header: H.alternative3, format: 'text', width: 260 },
  { header: H.eligible, format: 'integer', width: 80 },
  { header: H.from, format: 'date', owner: 'coordinator', width: 95 },
  { header: H.until, format: 'date', owner: 'coordinator', width: 95 },
  { header: H.changed, format: 'text', width: 150 },
  { header: H.note, format: 'text', owner: 'coordinator', width: 240 },
  { header: H.agreedAreas, format: 'text', owner: 'coordinator', width: 200, note: say('agreedNote') },
  { header: H.agreedWay, format: 'text', owner: 'coordinator', width: 150 },
  { header: H.agreedRhythm, format: 'text', owner: 'coordinator', width: 120 },
  { header: H.menteeNotice, format: 'text', width: 150, note: say('noticeNote') },
  { header: H.mentorNotice, format: 'text', width: 150 },
];

/**
 * The tab after a run. Active pairs come first; rejected and ended pairs, and those of earlier terms, stay as
 * history. Proposed pairs that no longer stand are taken away; a note moves on with its mentee.
 *
 * @param rows The tab as it stood; its statuses, days and notes are written back as they were.
 */
export function pairsToTab(proposal: Proposal, rows: readonly PairRow[], term: string): WorkTab {
  const before = new Map(rows.map((row) => [row.id, row] as const));
  const active = new Set(proposal.pairs.map(({ id }) => id));
  const dropped = new Map(
    rows
      .filter((row) => isDropped(row, term) && !active.has(row.id))
      .map((row) => [row.menteeId, row] as const),
  );
  const history = rows.filter((row) => !active.has(row.id) && !isDropped(row, term));
  return {
    tab: TABS.pairs,
    columns: COLUMNS,
    key: [H.id],
    rows: [
      ...proposal.pairs.map((pair) => activeCells(pair, before.get(pair.id), dropped.get(pair.mentee.id))),
      ...history.map(({ cells }) => COLUMNS.map(({ header }) => cells[header] ?? '')),
    ],
    others: 'remove',
  };
}

const isDropped = (row: PairRow, term: string): boolean =>
  row.status === 'Proposed' && (row.term === term || String(row.cells[H.status] ?? '') === '');

function activeCells(
  pair: ActivePair,
  row: PairRow | undefined,
  dropped: PairRow | undefined,
): (Cell | Phrase)[] {
  const written = (header: string): Cell => row?.cells[header] ?? '';
  const [first, second, third] = pair.alternatives;
  return [
    pair.id,
    written(H.status) === '' ? pair.status : written(H.status),
    nameOf(pair.mentee),
    pair.mentee.yearLevel,
    nameOf(pair.mentor),
    pair.mentor.yearLevel,
    say(pair.how),
    pair.details.score / 10,
    pair.why,
    pair.watchOut,
    first ?? '',
    second ?? '',
    third ?? '',
    pair.eligible,
    written(H.from),
    written(H.until),
    pair.changed,
    row ? written(H.note) : (dropped?.cells[H.note] ?? ''),
    ...[H.agreedAreas, H.agreedWay, H.agreedRhythm, H.menteeNotice, H.mentorNotice].map(written),
  ];
}
