// The import record: one line for each answer ever seen, by which a later import knows what is new, what was
// edited and what is gone.
import { TABS, type WallTime } from '../program';
import { cellReader, type Column, type TabData, type WorkTab } from '../table';

/** `edited`: an earlier version of an answer; `gone`: no longer in its tab. */
export const STATES = ['current', 'edited', 'gone'] as const;
export type RecordState = (typeof STATES)[number];

export interface RecordEntry {
  /** Name of the response tab. */
  readonly source: string;
  readonly rowKey: string;
  /** Fingerprint of the answers, see `seenAnswers`. */
  readonly hash: string;
  readonly state: RecordState;
  readonly firstSeen: WallTime;
  /** When the state or the answers last changed. */
  readonly changedAt: WallTime;
  /** Sheet row where the answer was last seen. */
  readonly row: number;
}

const H = {
  source: 'Source tab',
  answer: 'Answer',
  hash: 'Hash',
  state: 'State',
  firstSeen: 'First seen',
  changedAt: 'Changed',
  row: 'Row',
} as const;

const COLUMNS: readonly Column[] = [
  { header: H.source, format: 'text' },
  { header: H.answer, format: 'text' },
  { header: H.hash, format: 'text' },
  { header: H.state, format: 'text' },
  { header: H.firstSeen, format: 'dateTime' },
  { header: H.changedAt, format: 'dateTime' },
  { header: H.row, format: 'integer' },
];

export const recordToTab = (entries: readonly RecordEntry[]): WorkTab => ({
  tab: TABS.importRecord,
  columns: COLUMNS,
  key: [H.source, H.answer],
  rows: entries.map((entry) => [
    entry.source,
    entry.rowKey,
    entry.hash,
    entry.state,
    entry.firstSeen,
    entry.changedAt,
    entry.row,
  ]),
  hidden: true,
});

export function recordFromTab(tab: TabData | undefined): readonly RecordEntry[] {
  if (!tab) return [];
  const cell = cellReader(tab);
  const text = (row: number, header: string): string => String(cell(row, header));
  return tab.rows
    .map((_, row): RecordEntry => ({
      source: text(row, H.source),
      rowKey: text(row, H.answer),
      hash: text(row, H.hash),
      state: STATES.find((state) => state === text(row, H.state)) ?? 'current',
      firstSeen: text(row, H.firstSeen),
      changedAt: text(row, H.changedAt),
      row: Number(cell(row, H.row)) || 0,
    }))
    .filter((entry) => entry.rowKey !== '');
}
