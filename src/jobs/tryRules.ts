// Tries the rules as they now stand: shows what they would change, and touches neither pairs nor statuses.
import { tryRules as tried, whatIfToTab } from '../core/pairing/whatIf';
import { say } from '../core/pairing/words';
import { isPhrase, type Phrase } from '../core/phrase';
import type { Problem } from '../core/problem';
import { TABS } from '../core/program';
import type { Cell } from '../core/table';
import { writeWorkTab } from '../google/writeWorkTab';
import type { JobReport } from './report';
import { readPairing } from './running/readPairing';

/** What the tab What-if shows, for the panel: each line is name, now, try, difference, why. */
export interface RulesTrial {
  readonly summary: string;
  readonly measures: readonly (readonly string[])[];
  /** Mentees who would have another mentor. */
  readonly changes: readonly (readonly string[])[];
  /** Cells of the rules that must be fixed before anything can be tried. */
  readonly problems: readonly string[];
}

/** Writes the tab What-if and nothing else. @throws SetupError when nobody has signed up. */
export function tryRules(): JobReport {
  const { summary, problems, rows, tab } = trial();
  return { summary, tabs: [tab], problems, rows };
}

/** The same for the panel, which shows the lines as well. */
export function rulesTrial(): RulesTrial {
  const { summary, stopping, lines, measures, speak } = trial();
  const spoken = lines.map((line) => line.map((cell) => (isPhrase(cell) ? speak(cell) : String(cell))));
  return {
    summary: speak(summary),
    measures: spoken.slice(0, measures),
    changes: spoken.slice(measures),
    problems: stopping.map((problem) => wordsOf(problem, speak)),
  };
}

function trial() {
  const { input, speak, problems, stopping, rows } = readPairing();
  const read = { speak, problems, stopping, rows };
  const none: readonly (readonly (Cell | Phrase)[])[] = [];
  if (stopping.length > 0) {
    const summary = say('rulesToFix', { problems: stopping.length });
    return { ...read, summary, tab: TABS.matchingRules, lines: none, measures: 0 };
  }
  const whatIf = tried({ ...input, keep: false });
  const table = whatIfToTab(whatIf);
  writeWorkTab(table, speak);
  const summary = say('rulesTried', { changes: whatIf.changes.length });
  return { ...read, summary, tab: TABS.whatIf, lines: table.rows, measures: whatIf.measures.length };
}

const wordsOf = ({ tab, cell, fix }: Problem, speak: (phrase: Phrase) => string): string =>
  `${tab}${cell === undefined ? '' : `!${cell}`}: ${speak(fix)}`;
