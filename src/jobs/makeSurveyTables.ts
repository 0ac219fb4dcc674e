// Makes the tables of a survey, each in a new tab. Needs nothing but a tab of answers.
import { detectQuestions } from '../core/responses/detectQuestions';
import { keepQuestions } from '../core/responses/keepQuestions';
import { isDayFirstLocale } from '../core/responses/moments';
import { questionsFromTab, type QuestionRow } from '../core/responses/questionsTab';
import { readAnswers } from '../core/responses/readAnswers';
import { SetupError } from '../core/problem';
import { PROGRAM_SETTINGS } from '../core/programSettings';
import { TABS } from '../core/program';
import { readSettings } from '../core/settings';
import { RESULT_TABS } from '../core/survey/proposeTables';
import { SURVEY_SETTINGS } from '../core/survey/settings';
import { surveyOf } from '../core/survey/surveyOf';
import { surveyTables } from '../core/survey/surveyTables';
import { say } from '../core/survey/words';
import { readResponseTab, readTab } from '../google/readTab';
import { listTabs, spreadsheetLocale } from '../google/spreadsheet';
import { writeResultTable } from '../google/writeResultTable';
import type { JobReport } from './report';
import { chosenLanguage, sayIn } from './running/language';

/** Named in the methods paragraph. */
const VERSION = '0.1.0';

export function makeSurveyTables(): JobReport {
  const settingsTab = readTab(TABS.settings);
  const settings = readSettings(SURVEY_SETTINGS, settingsTab);
  const program = readSettings(PROGRAM_SETTINGS, settingsTab);
  const yearLevels = program.values.yearLevels.split(',').map((level) => level.trim());
  const { tab, questions } = findSurvey(questionsFromTab(readTab(TABS.questions)), yearLevels);

  const dayFirst = isDayFirstLocale(spreadsheetLocale());
  const answers = readAnswers(tab, questions, { yearLevels, dayFirst });
  if (answers.rows.length === 0) throw new SetupError(say('noAnswers', { tab: tab.name }));
  const survey = surveyOf(answers, readTab(TABS.people), yearLevels);
  const tables = surveyTables(survey, settings.values, VERSION);

  const speak = sayIn(chosenLanguage(settingsTab));
  const tabs = tables.map((table) => writeResultTable(table, speak));
  const respondents = survey.respondents.length;
  return {
    summary: say('tablesMade', { tables: tabs.length, respondents, tab: tab.name }),
    tabs,
    problems: [...settings.problems, ...program.problems, ...answers.problems],
    rows: answers.rows.length,
  };
}

/** The tab with survey answers: as `Questions` says, else the first one that looks like a survey. */
function findSurvey(stored: readonly QuestionRow[], yearLevels: readonly string[]) {
  const known = stored
    .filter(({ question }) => question.purpose === 'survey')
    .map(({ question }) => question.tab);
  const own = new Set<string>([...Object.values(TABS), ...Object.values(RESULT_TABS)]);
  const others = listTabs().filter(({ name, hidden }) => !hidden && !own.has(name.replace(/ \d+$/, '')));
  const linkedFirst = [
    ...others.filter(({ formUrl }) => formUrl),
    ...others.filter(({ formUrl }) => !formUrl),
  ];
  for (const name of new Set([...known, ...linkedFirst.map((each) => each.name)])) {
    const tab = readResponseTab(name);
    if (!tab) continue;
    const { questions } = keepQuestions(tab, detectQuestions(tab, { yearLevels }), stored);
    if (questions.some(({ purpose }) => purpose === 'survey')) return { tab, questions };
  }
  throw new SetupError(say('noSurveyTab'));
}
