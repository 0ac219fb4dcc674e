// The tab Unmatched: everybody without a partner, why, and what would most easily change it.
import { TABS } from '../program';
import { cellReader, type TabData, type WorkTab } from '../table';
import { nameOf } from './label';
import type { LeftOver } from './takingPart';
import { say } from './words';

const H = {
  id: 'Person ID',
  name: 'Person',
  role: 'Role',
  yearLevel: 'Year level',
  reason: 'Reason',
  fix: 'Nearest fix',
} as const;

export const unmatchedToTab = (left: readonly LeftOver[]): WorkTab => ({
  tab: TABS.unmatched,
  columns: [
    { header: H.id, format: 'text', width: 90 },
    { header: H.name, format: 'text', width: 150 },
    { header: H.role, format: 'text', width: 80 },
    { header: H.yearLevel, format: 'text', width: 80 },
    { header: H.reason, format: 'text', width: 460, note: say('unmatchedNote') },
    { header: H.fix, format: 'text', width: 460 },
  ],
  key: [H.id],
  rows: [...left]
    .sort((a, b) =>
      a.person.role === b.person.role
        ? a.person.id < b.person.id
          ? -1
          : 1
        : a.person.role === 'mentee'
          ? -1
          : 1,
    )
    .map(({ person, reason, fix }) => [
      person.id,
      nameOf(person),
      say(person.role),
      person.yearLevel,
      reason,
      fix,
    ]),
  others: 'remove',
});

/** Somebody of the tab, in the words that stand there. */
export interface UnmatchedLine {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly yearLevel: string;
  readonly reason: string;
  readonly fix: string;
}

export function unmatchedFromTab(tab: TabData | undefined): readonly UnmatchedLine[] {
  if (!tab) return [];
  const cell = cellReader(tab);
  return tab.rows
    .map((_, row) => {
      const text = (header: string) => String(cell(row, header)).trim();
      return {
        id: text(H.id),
        name: text(H.name),
        role: text(H.role),
        yearLevel: text(H.yearLevel),
        reason: text(H.reason),
        fix: text(H.fix),
      };
    })
    .filter(({ id }) => id !== '');
}
