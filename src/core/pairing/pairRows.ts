// The rows of the tab Pairs as they were read: what the coordinator decided so far.
import { problemAt, type Problem } from '../problem';
import { PAIR_STATUSES, type Pair, type PairStatus } from '../program';
import { cellReader, type Cell, type TabData } from '../table';
import { say } from './words';

/** Headers of `Pairs`. */
export const PAIR_HEADERS = {
  id: 'Pair ID',
  status: 'Status',
  mentee: 'Mentee',
  menteeYear: 'Mentee year',
  mentor: 'Mentor',
  mentorYear: 'Mentor year',
  how: 'How',
  score: 'Score',
  why: 'Why it fits',
  watchOut: 'Watch out',
  alternative1: 'Alternative 1',
  alternative2: 'Alternative 2',
  alternative3: 'Alternative 3',
  eligible: 'Eligible mentors',
  from: 'From',
  until: 'Until',
  changed: 'Changed since last run',
  note: 'Coordinator note',
  agreedAreas: 'Agreed areas',
  agreedWay: 'How to meet',
  agreedRhythm: 'How often',
  menteeNotice: 'Mentee notice',
  mentorNotice: 'Mentor notice',
} as const;

export interface PairRow extends Pair {
  readonly term: string;
  /** Cells by header, as they stand. */
  readonly cells: Readonly<Record<string, Cell>>;
}

/** Term code, mentee ID, mentor ID: the same pair always has the same ID. */
export const pairId = (term: string, menteeId: string, mentorId: string): string =>
  `${term}-${menteeId}-${mentorId}`;

/** @example partsOfPairId('26S1-S014-S003') // { term: '26S1', menteeId: 'S014', mentorId: 'S003' } */
export function partsOfPairId(id: string): { term: string; menteeId: string; mentorId: string } | null {
  const match = /^(.*)-([^-]+)-([^-]+)$/.exec(id.trim());
  if (!match) return null;
  const [, term = '', menteeId = '', mentorId = ''] = match;
  return { term, menteeId, mentorId };
}

/**
 * Reads the pairs. A blank status counts as Proposed; an unknown one as Proposed too, with a problem, so that
 * a slip of the pen never frees or fixes a pair unnoticed.
 */
export function pairsFromTab(tab: TabData | undefined): {
  pairs: readonly PairRow[];
  problems: readonly Problem[];
} {
  const pairs: PairRow[] = [];
  const problems: Problem[] = [];
  if (!tab) return { pairs, problems };
  const cell = cellReader(tab);
  const seen = new Set<string>();
  tab.rows.forEach((_, row) => {
    const id = String(cell(row, PAIR_HEADERS.id)).trim();
    if (id === '') return;
    const parts = partsOfPairId(id);
    if (!parts || seen.has(id)) {
      problems.push(problemAt(tab, row, PAIR_HEADERS.id, parts ? say('pairTwice') : say('pairIdUnreadable')));
      return;
    }
    seen.add(id);
    const written = String(cell(row, PAIR_HEADERS.status)).trim();
    const status = statusOf(written);
    if (status === null)
      problems.push(
        problemAt(tab, row, PAIR_HEADERS.status, say('oneOf', { allowed: PAIR_STATUSES.join(', ') })),
      );
    pairs.push({
      id,
      ...parts,
      status: status ?? 'Proposed',
      from: dayOf(cell(row, PAIR_HEADERS.from)),
      until: dayOf(cell(row, PAIR_HEADERS.until)),
      cells: Object.fromEntries(Object.values(PAIR_HEADERS).map((header) => [header, cell(row, header)])),
    });
  });
  return { pairs, problems };
}

function statusOf(written: string): PairStatus | null {
  if (written === '') return 'Proposed';
  return PAIR_STATUSES.find((status) => status.toLowerCase() === written.toLowerCase()) ?? null;
}

const dayOf = (cell: Cell): string => {
  const day = String(cell).slice(0, 10);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : '';
};

/** What somebody else may have changed meanwhile, statuses and notices: compared before writing. */
export const statusesOf = (pairs: readonly PairRow[]): string =>
  pairs
    .map(({ id, cells }) =>
      [
        id,
        cells[PAIR_HEADERS.status],
        cells[PAIR_HEADERS.menteeNotice],
        cells[PAIR_HEADERS.mentorNotice],
      ].join(' = '),
    )
    .sort()
    .join('\n');

/** The coordinator's wish that two people are not paired again, written as a note beside an ended pair. */
export const isNeverAgain = ({ status, cells }: PairRow): boolean =>
  (status === 'Ended' || status === 'Rejected') &&
  /(do not|don.t|never) pair|다시 (매칭|짝)|재매칭 (금지|불가)/i.test(String(cells[PAIR_HEADERS.note] ?? ''));
