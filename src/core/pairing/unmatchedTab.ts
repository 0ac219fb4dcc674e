// The tab Unmatched: everybody without a partner, why, and what would most easily change it.
import { TABS } from '../program';
import type { WorkTab } from '../table';
import { nameOf } from './label';
import type { LeftOver } from './takingPart';
import { say } from './words';

export const unmatchedToTab = (left: readonly LeftOver[]): WorkTab => ({
  tab: TABS.unmatched,
  columns: [
    { header: 'Person ID', format: 'text', width: 90 },
    { header: 'Person', format: 'text', width: 150 },
    { header: 'Role', format: 'text', width: 80 },
    { header: 'Year level', format: 'text', width: 80 },
    { header: 'Reason', format: 'text', width: 460, note: say('unmatchedNote') },
    { header: 'Nearest fix', format: 'text', width: 460 },
  ],
  key: ['Person ID'],
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
