// The import record: one line for each answer ever seen, by which a later import knows what is new, what was
// edited and what is gone.
import { TABS, type WallTime } from '../program';
import { cellReader, type Column, type TabData, type WorkTab } from '../table';
import { say } from './words';

/**
 * `superseded`: the same person answered again; `excluded`: left out by the coordinator; `edited`: an earlier
 * version of an answer; `gone`: no longer in its tab.
 */
export const STATES = ['current', 'superseded', 'excluded', 'edited', 'gone'] as const;
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
  /** Row key of the version before, when its time or its person changed; else ''. */
  readonly was: string;
  /** What the coordinator decided about this answer, see decisions.ts; '' when nothing. */
  readonly decision: string;
  /** Of an anonymous answer: by this an edited one is known again, see `sketchOf`. */
  readonly sketch: string;
}

export interface ImportRecord {
  readonly entries: readonly RecordEntry[];
  /** By response tab: fingerprints of the questions over which its answers were hashed. */
  readonly hashedOver: ReadonlyMap<string, readonly string[]>;
  /** By response tab: what the coordinator said about a second row of headers. */
  readonly headerRows: ReadonlyMap<string, string>;
}

export const NO_RECORD: ImportRecord = { entries: [], hashedOver: new Map(), headerRows: new Map() };

/** The record after a response tab got another name. */
export function underName(
  { entries, hashedOver, headerRows }: ImportRecord,
  { from, to }: { readonly from: string; readonly to: string },
): ImportRecord {
  const now = (name: string): string => (name === from ? to : name);
  return {
    entries: entries.map((entry) => ({ ...entry, source: now(entry.source) })),
    hashedOver: new Map([...hashedOver].map(([source, keys]) => [now(source), keys])),
    headerRows: new Map([...headerRows].map(([source, decision]) => [now(source), decision])),
  };
}

/** In place of an answer's name, in the one line of each tab that is about its headers. */
export const HEADER_ROWS = '(questions)';

/** The header of the column that names the response tab; `Questions` has one of the same name. */
export const SOURCE_HEADER = 'Source tab';

const H = {
  source: SOURCE_HEADER,
  answer: 'Answer',
  hash: 'Hash',
  state: 'State',
  firstSeen: 'First seen',
  changedAt: 'Changed',
  row: 'Row',
  was: 'Was',
  decision: 'Decision',
  sketch: 'Sketch',
} as const;

const COLUMNS: readonly Column[] = [
  { header: H.source, format: 'text' },
  { header: H.answer, format: 'text' },
  { header: H.hash, format: 'text' },
  { header: H.state, format: 'text' },
  { header: H.firstSeen, format: 'dateTime' },
  { header: H.changedAt, format: 'dateTime' },
  { header: H.row, format: 'integer' },
  { header: H.was, format: 'text' },
  { header: H.decision, format: 'text', note: say('noteDecision') },
  { header: H.sketch, format: 'text' },
];

export const recordToTab = ({ entries, hashedOver, headerRows }: ImportRecord): WorkTab => ({
  tab: TABS.importRecord,
  columns: COLUMNS,
  key: [H.source, H.answer],
  rows: [
    ...entries.map((entry) => [
      entry.source,
      entry.rowKey,
      entry.hash,
      entry.state,
      entry.firstSeen,
      entry.changedAt,
      entry.row,
      entry.was,
      entry.decision,
      entry.sketch,
    ]),
    ...[...hashedOver].map(([source, keys]) => {
      const line: Partial<Record<string, string>> = {
        [H.source]: source,
        [H.answer]: HEADER_ROWS,
        [H.hash]: keys.join(' '),
        [H.decision]: headerRows.get(source) ?? '',
      };
      return COLUMNS.map(({ header }) => line[header] ?? '');
    }),
  ],
  hidden: true,
});

/** Reads the record; an empty one when nothing was imported yet. */
export function recordFromTab(tab: TabData | undefined): ImportRecord {
  if (!tab) return NO_RECORD;
  const cell = cellReader(tab);
  const text = (row: number, header: string): string => String(cell(row, header));
  const entries: RecordEntry[] = [];
  const hashedOver = new Map<string, readonly string[]>();
  const headerRows = new Map<string, string>();
  tab.rows.forEach((_, row) => {
    const rowKey = text(row, H.answer);
    if (rowKey === '') return;
    const source = text(row, H.source);
    const hash = text(row, H.hash);
    if (rowKey === HEADER_ROWS) {
      const decision = text(row, H.decision).trim();
      if (hash !== '') hashedOver.set(source, hash.split(' '));
      if (decision !== '') headerRows.set(source, decision);
      return;
    }
    entries.push({
      source,
      rowKey,
      hash,
      state: STATES.find((state) => state === text(row, H.state)) ?? 'current',
      firstSeen: text(row, H.firstSeen),
      changedAt: text(row, H.changedAt),
      row: Number(cell(row, H.row)) || 0,
      was: text(row, H.was),
      decision: text(row, H.decision).trim(),
      sketch: text(row, H.sketch),
    });
  });
  return { entries, hashedOver, headerRows };
}
