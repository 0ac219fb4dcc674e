// A clash that only a person can settle: two wishes, two rules, or two records against each other.
import type { Phrase } from '../phrase';
import { TABS } from '../program';
import type { WorkTab } from '../table';
import { say } from './words';

export interface Conflict {
  readonly kind: Phrase;
  /** Names and IDs of the people, as the coordinator knows them. */
  readonly people: string;
  readonly what: Phrase;
  readonly remedy: Phrase;
}

export const conflictsToTab = (conflicts: readonly Conflict[]): WorkTab => ({
  tab: TABS.conflicts,
  columns: [
    { header: 'Kind', format: 'text', width: 200 },
    { header: 'People', format: 'text', width: 240 },
    { header: 'What', format: 'text', width: 420, note: say('conflictsNote') },
    { header: 'What you can do', format: 'text', width: 420 },
  ],
  key: ['Kind', 'People', 'What'],
  rows: conflicts.map(({ kind, people, what, remedy }) => [kind, people, what, remedy]),
  others: 'remove',
});
