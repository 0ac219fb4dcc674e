// Brings the session tabs up to date from the response tabs: pairs accepted since the last import give logged
// sessions their place, and confirmations find their sessions.
import { certifiedRows } from '../../core/certificates/certificate';
import { registerFromTab } from '../../core/certificates/registerTab';
import { bringUpToDate } from '../../core/hours/bringUpToDate';
import type { Ledger } from '../../core/hours/ledger';
import { readHoursSettings } from '../../core/hours/settings';
import { pairsFromTab } from '../../core/pairing/pairsTab';
import type { Problem } from '../../core/problem';
import { TABS } from '../../core/program';
import { importAll } from '../../core/responses/importAll';
import { recordFromTab } from '../../core/responses/importRecord';
import { peopleFromTab } from '../../core/responses/peopleTab';
import { questionsFromTab } from '../../core/responses/questionsTab';
import { readingOptions } from '../../core/responses/readingOptions';
import { nowThere, todayThere } from '../../google/clock';
import { readTab } from '../../google/readTab';
import { spreadsheetLocale } from '../../google/spreadsheet';
import { writeWorkTab } from '../../google/writeWorkTab';
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
  const hours = bringUpToDate({
    tabs: {
      sessions: readTab(TABS.sessions),
      training: readTab(TABS.training),
      confirmations: readTab(TABS.confirmations),
    },
    log: imported.log,
    answers: imported.confirmations,
    attendance: imported.training,
    people: known.people,
    pairs: pairsFromTab(readTab(TABS.pairs)).pairs,
    settings: rules.settings,
    certified: certifiedRows(registerFromTab(readTab(TABS.certificates))),
    today: todayThere(),
  });
  const speak = sayIn(chosenLanguage(settings));
  if (hours.ledger.mentors.length > 0) for (const tab of hours.tabs) writeWorkTab(tab, speak);
  return {
    ledger: hours.ledger,
    tabs: hours.tabs.map(({ tab }) => tab),
    problems: [...rules.problems, ...hours.problems],
    rows: imported.rows + known.people.length,
  };
}
