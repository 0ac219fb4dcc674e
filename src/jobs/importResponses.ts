// Imports form answers: reads every response tab, brings Questions, People and the session tabs up to date.
import { TABS } from '../core/program';
import { recordToTab, SOURCE_HEADER } from '../core/responses/importRecord';
import { peopleToTab } from '../core/responses/peopleTab';
import { questionsToTab } from '../core/responses/questionsTab';
import { clearNewAnswers, newAnswersMark } from '../google/newAnswers';
import { rememberSources, replaceInColumn } from '../google/responseSources';
import { writeWorkTab } from '../google/writeWorkTab';
import type { JobReport } from './report';
import { decideImport } from './running/decideImport';
import { chosenLanguage, sayIn } from './running/language';

/**
 * Imports all answers. Running it again with the same answers changes nothing; nothing that a coordinator typed
 * is overwritten.
 *
 * @throws SetupError when no tab holds form answers, or none has been answered yet.
 */
export function importResponses(): JobReport {
  const waiting = newAnswersMark();
  const { imported, sessionTabs, problems, summary, settings, renamed, sources } = decideImport();

  const speak = sayIn(chosenLanguage(settings));
  const written = [
    ...(imported.people.length > 0 ? [peopleToTab(imported.people, imported.fields)] : []),
    questionsToTab([...imported.questions, ...imported.noticed]),
    ...sessionTabs,
    recordToTab(imported.record),
  ];
  for (const { from, to } of renamed) {
    for (const tab of [TABS.questions, TABS.importRecord]) replaceInColumn(tab, SOURCE_HEADER, from, to);
  }
  for (const tab of written) writeWorkTab(tab, speak);
  rememberSources(sources);
  clearNewAnswers(waiting);
  return {
    summary,
    tabs: written.filter((tab) => tab.hidden !== true).map(({ tab }) => tab),
    problems,
    rows: imported.rows,
  };
}
