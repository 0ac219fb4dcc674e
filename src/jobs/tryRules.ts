// Tries the rules as they now stand: shows what they would change, and touches neither pairs nor statuses.
import { tryRules as tried, whatIfToTab } from '../core/pairing/whatIf';
import { say } from '../core/pairing/words';
import { TABS } from '../core/program';
import { writeWorkTab } from '../google/writeWorkTab';
import type { JobReport } from './report';
import { readPairing } from './running/readPairing';

/** Writes the tab What-if and nothing else. @throws SetupError when nobody has signed up. */
export function tryRules(): JobReport {
  const { input, speak, problems, stopping, rows } = readPairing();
  if (stopping.length > 0) {
    const summary = say('rulesToFix', { problems: stopping.length });
    return { summary, tabs: [TABS.matchingRules], problems, rows };
  }
  const whatIf = tried({ ...input, keep: false });
  writeWorkTab(whatIfToTab(whatIf), speak);
  return {
    summary: say('rulesTried', { changes: whatIf.changes.length }),
    tabs: [TABS.whatIf],
    problems,
    rows,
  };
}
