// Imports form answers: reads every response tab, brings Questions, People and the session tabs up to date.
import { certifiedRows } from '../core/certificates/certificate';
import { registerFromTab } from '../core/certificates/registerTab';
import { bringUpToDate } from '../core/hours/bringUpToDate';
import { readHoursSettings } from '../core/hours/settings';
import { pairsFromTab } from '../core/pairing/pairRows';
import { SetupError } from '../core/problem';
import { TABS } from '../core/program';
import { importAll } from '../core/responses/importAll';
import { recordFromTab, recordToTab } from '../core/responses/importRecord';
import { peopleFromTab, peopleToTab } from '../core/responses/peopleTab';
import { questionsFromTab, questionsToTab } from '../core/responses/questionsTab';
import { readingOptions } from '../core/responses/readingOptions';
import { say } from '../core/responses/words';
import { nowThere, todayThere } from '../google/clock';
import { clearNewAnswers, newAnswersMark } from '../google/newAnswers';
import { readTab } from '../google/readTab';
import { spreadsheetLocale } from '../google/spreadsheet';
import { writeWorkTab } from '../google/writeWorkTab';
import type { JobReport } from './report';
import { chosenLanguage, sayIn } from './running/language';
import { readResponseTabs } from './running/readResponses';

/**
 * Imports all answers. Running it again with the same answers changes nothing; nothing that a coordinator typed
 * is overwritten.
 *
 * @throws SetupError when no tab holds form answers, or none has been answered yet.
 */
export function importResponses(): JobReport {
  const waiting = newAnswersMark();
  const settings = readTab(TABS.settings);
  const questions = questionsFromTab(readTab(TABS.questions));
  const tabs = readResponseTabs(new Set(questions.map(({ question }) => question.tab)));
  const [first] = tabs;
  if (first === undefined) throw new SetupError(say('noResponses'));
  const recordTab = readTab(TABS.importRecord);
  const isUnanswered = tabs.every(({ rows }) => rows.every((row) => row.every((cell) => cell === '')));
  if (isUnanswered && recordTab === undefined) throw new SetupError(say('onlyHeaders', { tab: first.name }));
  const known = peopleFromTab(readTab(TABS.people));

  const imported = importAll({
    tabs,
    questions,
    people: known.rows,
    record: recordFromTab(recordTab),
    options: readingOptions(settings, spreadsheetLocale()),
    now: nowThere(),
  });
  const hours = bringUpToDate({
    tabs: {
      sessions: readTab(TABS.sessions),
      training: readTab(TABS.training),
      confirmations: readTab(TABS.confirmations),
    },
    log: imported.log,
    answers: imported.confirmations,
    attendance: imported.training,
    people: imported.people.map(({ person }) => person),
    pairs: pairsFromTab(readTab(TABS.pairs)).pairs,
    settings: readHoursSettings(settings).settings,
    certified: certifiedRows(registerFromTab(readTab(TABS.certificates))),
    today: todayThere(),
  });

  const speak = sayIn(chosenLanguage(settings));
  const hasPeople = imported.people.length > 0;
  const hasSessions = imported.log.length + imported.confirmations.length + imported.training.length > 0;
  const written = [
    ...(hasPeople ? [peopleToTab(imported.people, imported.fields)] : []),
    questionsToTab(imported.questions),
    ...(hasSessions ? hours.tabs : []),
    recordToTab(imported.record),
  ];
  for (const tab of written) writeWorkTab(tab, speak);
  clearNewAnswers(waiting);

  const problems = [...known.problems, ...imported.problems, ...(hasSessions ? hours.problems : [])];
  const { added, changed, withdrawn, rows } = imported;
  const counts = { added, changed, withdrawn, problems: problems.length };
  return {
    summary:
      added + changed + withdrawn === 0
        ? say('unchanged', { problems: problems.length })
        : say('imported', counts),
    tabs: written.filter((tab) => tab.hidden !== true).map(({ tab }) => tab),
    problems,
    rows,
  };
}
