// Works out everyone's hours from the session log, the confirmations and the pairs as they stand now.
import { say } from '../core/hours/words';
import { SetupError } from '../core/problem';
import { TABS } from '../core/program';
import { refreshHours } from './certifying/refreshHours';
import type { JobReport } from './report';

/** @throws SetupError when nobody has signed up as a mentor yet. */
export function updateHours(): JobReport {
  const { ledger, problems, rows } = refreshHours();
  if (ledger.mentors.length === 0) throw new SetupError(say('noMentors'));
  const sum = (part: 'logged' | 'counted' | 'held' | 'disputed') =>
    ledger.mentors.reduce((total, mentor) => total + mentor[part], 0);
  return {
    summary: say('updated', {
      mentors: ledger.mentors.length,
      logged: sum('logged'),
      counted: sum('counted'),
      waiting: sum('held') + sum('disputed'),
    }),
    tabs: [TABS.hours, TABS.sessions],
    problems,
    rows,
  };
}
