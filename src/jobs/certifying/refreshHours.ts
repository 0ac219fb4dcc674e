// Brings the session tabs up to date from the response tabs: pairs accepted since the last import give logged
// sessions their place, and confirmations find their sessions.
import type { Ledger } from '../../core/hours/ledger';
import { readHoursSettings } from '../../core/hours/settings';
import type { Problem } from '../../core/problem';
import { TABS } from '../../core/program';
import { importAll } from '../../core/responses/importAll';
import { recordFromTab } from '../../core/responses/importRecord';
import { peopleFromTab } from '../../core/responses/peopleTab';
import { questionsFromTab } from '../../core/responses/questionsTab';
import { readingOptions } from '../../core/responses/readingOptions';
import { nowThere } from '../../google/clock';
import { readTab } from '../../google/readTab';
import { spreadsheetLocale } from '../../google/spreadsheet';
import { writeWorkTab } from '../../google/writeWorkTab';
import { decideHours } from '../running/decideHours';
import { chosenLanguage, sayIn } from '../running/language';
import { readResponseTabs } from '../running/readResponses';

export interface RefreshedHours {
  readonly ledger: Ledger;
  readonly tabs: readonly string[];
  readonly problems: readonly Problem[];
  readonly rows: number;
}

/** Reads answers and pairs, works out the hours, writes the session tabs and `Hours`. People stay as they are. */
export function refreshHours(): RefreshedHours {
  const settings = readTab(TABS.settings);
  const questions = questionsFromTab(readTab(TABS.questions));
  const known = peopleFromTab(readTab(TABS.people));
  const imported = importAll({
    tabs: readResponseTabs(new Set(questions.map(({ question }) => question.tab))),
    questions,
    people: known.rows,
    record: recordFromTab(readTab(TABS.importRecord)),
    options: readingOptions(settings, spreadsheetLocale()),
    now: nowThere(),
  });
  const rules = readHoursSettings(settings);
  const hours = decideHours(imported, known.people, rules.settings);
  const speak = sayIn(chosenLanguage(settings));
  if (hours.ledger.mentors.length > 0) for (const tab of hours.tabs) writeWorkTab(tab, speak);
  return {
    ledger: hours.ledger,
    tabs: hours.tabs.map(({ tab }) => tab),
    problems: [...rules.problems, ...hours.problems],
    rows: imported.rows + known.people.length,
  };
}
