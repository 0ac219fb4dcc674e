// A clash that only a person can settle: two wishes, two rules, or two records against each other.
import type { Phrase } from '../phrase';
import { TABS } from '../program';
import { cellReader, type TabData, type WorkTab } from '../table';
import { say } from './words';

export interface Conflict {
  readonly kind: Phrase;
  /** Names and IDs of the people, as the coordinator knows them. */
  readonly people: string;
  readonly what: Phrase;
  readonly remedy: Phrase;
}

const H = { kind: 'Kind', people: 'People', what: 'What', remedy: 'What you can do' } as const;

export const conflictsToTab = (conflicts: readonly Conflict[]): WorkTab => ({
  tab: TABS.conflicts,
  columns: [
    { header: H.kind, format: 'text', width: 200 },
    { header: H.people, format: 'text', width: 240 },
    { header: H.what, format: 'text', width: 420, note: say('conflictsNote') },
    { header: H.remedy, format: 'text', width: 420 },
  ],
  key: [H.kind, H.people, H.what],
  rows: conflicts.map(({ kind, people, what, remedy }) => [kind, people, what, remedy]),
  others: 'remove',
});

/** A clash of the tab, in the words that stand there. */
export interface ConflictLine {
  readonly kind: string;
  readonly people: string;
  readonly what: string;
  readonly remedy: string;
}

export function conflictsFromTab(tab: TabData | undefined): readonly ConflictLine[] {
  if (!tab) return [];
  const cell = cellReader(tab);
  return tab.rows
    .map((_, row) => {
      const text = (header: string) => String(cell(row, header)).trim();
      return { kind: text(H.kind), people: text(H.people), what: text(H.what), remedy: text(H.remedy) };
    })
    .filter(({ kind }) => kind !== '');
}
