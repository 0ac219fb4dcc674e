// The result of pairing at a glance, and each pair as a card: what the panel draws.
import type { PairStatus } from '../program';
import { yearOrder } from './settings';
import { PAIR_HEADERS as H, type PairRow } from './pairRows';

export interface Bar {
  readonly label: string;
  readonly count: number;
}

export interface PairingGlance {
  readonly mentees: number;
  readonly paired: number;
  readonly byStatus: readonly Bar[];
  /** By the way each pair came about, as the tab says it, the most frequent first. */
  readonly byHow: readonly Bar[];
  /** Scores from 0 to 100 in ten bars; 100 is in the last. */
  readonly scores: readonly Bar[];
  /** Year levels between mentor and mentee, smallest first; '?' where one is unknown. */
  readonly gaps: readonly Bar[];
}

const BARS = 10;

/**
 * @param mentees Mentees who take part.
 * @param term Only pairs of this term that are proposed, accepted or locked are counted.
 */
export function pairingGlance(
  rows: readonly PairRow[],
  mentees: number,
  term: string,
  yearLevels: string,
): PairingGlance {
  const active = activeRows(rows, term);
  const years = yearOrder(yearLevels);
  const gapOf = ({ cells }: PairRow): string => {
    const [mentee, mentor] = [H.menteeYear, H.mentorYear].map((header) =>
      years.indexOf(String(cells[header] ?? '')),
    );
    return mentee! < 0 || mentor! < 0 ? '?' : String(mentor! - mentee!);
  };
  const barOf = ({ cells }: PairRow): number =>
    Math.min(BARS - 1, Math.max(0, Math.floor(Number(cells[H.score] ?? 0) / (100 / BARS))));
  const inBar = active.map(barOf);
  return {
    mentees,
    paired: active.length,
    byStatus: counted(active.map(({ status }) => status)),
    byHow: counted(active.map(({ cells }) => String(cells[H.how] ?? ''))),
    scores: Array.from({ length: BARS }, (_, bar) => ({
      label: `${bar * BARS}–${(bar + 1) * BARS}`,
      count: inBar.filter((one) => one === bar).length,
    })),
    gaps: [...counted(active.map(gapOf))].sort(
      (a, b) => Number(a.label) - Number(b.label) || (a.label === '?' ? 1 : -1),
    ),
  };
}

/** One pair as the panel shows it, with the words that stand in the tab. */
export interface PairCard {
  readonly id: string;
  readonly status: PairStatus;
  readonly mentee: string;
  readonly menteeYear: string;
  readonly mentor: string;
  readonly mentorYear: string;
  readonly how: string;
  /** From 0 to 100. */
  readonly score: number;
  readonly reasons: readonly string[];
  readonly watchOut: readonly string[];
  readonly alternatives: readonly string[];
  readonly changed: string;
}

/**
 * The pairs of a term as cards: proposed ones first, since they wait for a decision; rejected ones last, so
 * that a rejection can be undone.
 */
export function pairCards(rows: readonly PairRow[], term: string): readonly PairCard[] {
  const text = ({ cells }: PairRow, header: string) => String(cells[header] ?? '');
  const clauses = (row: PairRow, header: string) =>
    text(row, header)
      .split('; ')
      .filter((clause) => clause !== '');
  const cards = rows
    .filter((row) => row.term === term && row.status !== 'Ended')
    .map((row): PairCard => ({
      id: row.id,
      status: row.status,
      mentee: text(row, H.mentee),
      menteeYear: text(row, H.menteeYear),
      mentor: text(row, H.mentor),
      mentorYear: text(row, H.mentorYear),
      how: text(row, H.how),
      score: Number(row.cells[H.score] ?? 0) || 0,
      reasons: clauses(row, H.why),
      watchOut: clauses(row, H.watchOut),
      alternatives: [H.alternative1, H.alternative2, H.alternative3]
        .map((header) => text(row, header))
        .filter((words) => words !== ''),
      changed: text(row, H.changed),
    }));
  const turn = ({ status }: PairCard) => (status === 'Proposed' ? 0 : status === 'Rejected' ? 2 : 1);
  return cards.sort((a, b) => turn(a) - turn(b) || (a.id < b.id ? -1 : 1));
}

const activeRows = (rows: readonly PairRow[], term: string): readonly PairRow[] =>
  rows.filter((row) => row.term === term && row.status !== 'Rejected' && row.status !== 'Ended');

function counted(labels: readonly string[]): readonly Bar[] {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts]
    .map(([label, count]) => ({ label, count }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}
