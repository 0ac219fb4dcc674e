// Imports form answers: reads every response tab, brings Questions, People and the session tabs up to date.
import { certifiedRows } from '../core/certificates/certificate';
import { registerFromTab } from '../core/certificates/registerTab';
import { bringUpToDate } from '../core/hours/bringUpToDate';
import { readHoursSettings } from '../core/hours/settings';
import { pairsFromTab } from '../core/pairing/pairRows';
import { TABS } from '../core/program';
import { importAll } from '../core/responses/importAll';
import { recordToTab, SOURCE_HEADER } from '../core/responses/importRecord';
import { peopleToTab } from '../core/responses/peopleTab';
import { questionsToTab } from '../core/responses/questionsTab';
import { say } from '../core/responses/words';
import { todayThere } from '../google/clock';
import { clearNewAnswers, newAnswersMark } from '../google/newAnswers';
import { readTab } from '../google/readTab';
import { rememberSources, replaceInColumn } from '../google/responseSources';
import { writeWorkTab } from '../google/writeWorkTab';
import type { JobReport } from './report';
import { chosenLanguage, sayIn } from './running/language';
import { readImport } from './running/readImport';

/**
 * Imports all answers. Running it again with the same answers changes nothing; nothing that a coordinator typed
 * is overwritten.
 *
 * @throws SetupError when no tab holds form answers, or none has been answered yet.
 */
export function importResponses(): JobReport {
  const waiting = newAnswersMark();
  const { input, settings, problems: known, renamed, sources } = readImport();
  const imported = importAll(input);
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
  for (const { from, to } of renamed) {
    for (const tab of [TABS.questions, TABS.importRecord]) replaceInColumn(tab, SOURCE_HEADER, from, to);
  }
  for (const tab of written) writeWorkTab(tab, speak);
  rememberSources(sources);
  clearNewAnswers(waiting);

  const problems = [...known, ...imported.problems, ...(hasSessions ? hours.problems : [])];
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
