// The tab Run log: one row a run of a job, so that anyone can see who did what, when, and with which outcome.
import type { WallTime } from '../../core/program';
import { TABS } from '../../core/program';
import type { WorkTab } from '../../core/table';

export interface RunEntry {
  readonly when: WallTime;
  /** E-mail of the person; '' when Google does not tell. */
  readonly who: string;
  /** Menu label of the job. */
  readonly what: string;
  readonly outcome: string;
  readonly rows: number;
  readonly problems: number;
  readonly seconds: number;
  /** First digits of a hash over the `Settings` and rule tabs as they stood. */
  readonly settings: string;
}

export const runToTab = (entry: RunEntry): WorkTab => ({
  tab: TABS.runLog,
  columns: [
    { header: 'When', format: 'dateTime', width: 150 },
    { header: 'Who', format: 'text', width: 190 },
    { header: 'What', format: 'text', width: 150 },
    { header: 'Outcome', format: 'text', width: 460 },
    { header: 'Rows read', format: 'integer', width: 80 },
    { header: 'Problems', format: 'integer', width: 80 },
    { header: 'Seconds', format: '0.0', width: 70 },
    { header: 'Settings', format: 'text', width: 90 },
  ],
  key: ['When', 'What'],
  rows: [
    [
      entry.when,
      entry.who,
      entry.what,
      entry.outcome,
      entry.rows,
      entry.problems,
      entry.seconds,
      entry.settings,
    ],
  ],
});
