// Reads the survey of a spreadsheet with all that its tables need; writes nothing.
import { fingerprint } from '../../core/responses/fingerprint';
import { decisionsOf } from '../../core/responses/decisions';
import { detectUsable } from '../../core/responses/detectUsable';
import { recordFromTab, type ImportRecord } from '../../core/responses/importRecord';
import { keepQuestions } from '../../core/responses/keepQuestions';
import { isDayFirstLocale } from '../../core/responses/moments';
import { questionsFromTab, type QuestionRow } from '../../core/responses/questionsTab';
import { readAnswers, type AnswerTable } from '../../core/responses/readAnswers';
import { decidedAnswers } from '../../core/responses/resubmissions';
import { problemAt, SetupError, type Problem } from '../../core/problem';
import { tidyTab } from '../../core/responses/tidyTab';
import { PROGRAM_SETTINGS } from '../../core/programSettings';
import { PEOPLE, TABS } from '../../core/program';
import { readSettings, SETTING_HEADERS } from '../../core/settings';
import type { Survey } from '../../core/survey/answers';
import { codingFromTab, type CodingRow } from '../../core/survey/codingTab';
import { openAnswers, type OpenAnswer } from '../../core/survey/openAnswers';
import type { Wave } from '../../core/survey/overTimeTable';
import { RESULT_TABS } from '../../core/survey/proposeTables';
import { regroupedBy } from '../../core/survey/regroup';
import { SURVEY_SETTINGS, type SurveySettings } from '../../core/survey/settings';
import { surveyOf } from '../../core/survey/surveyOf';
import { surveyTables } from '../../core/survey/surveyTables';
import { themesFromTab } from '../../core/survey/themesTab';
import { themedAnswers, type ThemedAnswer } from '../../core/survey/themesTable';
import { say } from '../../core/survey/words';
import { cellReader, type ResultTable, type TabData } from '../../core/table';
import { readResponseTab, readTab } from '../../google/readTab';
import { listTabs, spreadsheetLocale } from '../../google/spreadsheet';
import { chosenLanguage, sayIn, type Say } from './language';

/** Named in the methods paragraph. */
const VERSION = '0.1.0';

export interface ReadSurvey {
  /** Name of the response tab. */
  readonly source: string;
  readonly survey: Survey;
  readonly openAnswers: readonly OpenAnswer[];
  /** Rows of Coding whose answers may not be used any more. */
  readonly withdrawn: readonly CodingRow[];
  readonly themed: readonly ThemedAnswer[];
  readonly tables: readonly ResultTable[];
  readonly settings: SurveySettings;
  readonly problems: readonly Problem[];
  readonly rows: number;
  readonly speak: Say;
}

/** @throws SetupError when there is no survey, or nobody has answered it. */
export function readSurvey(): ReadSurvey {
  const settingsTab = readTab(TABS.settings);
  const settings = readSettings(SURVEY_SETTINGS, settingsTab);
  const program = readSettings(PROGRAM_SETTINGS, settingsTab);
  const yearLevels = program.values.yearLevels.split(',').map((level) => level.trim());
  const dayFirst = isDayFirstLocale(spreadsheetLocale());
  const people = readTab(TABS.people);

  const record = recordFromTab(readTab(TABS.importRecord));
  const found = findSurveys(questionsFromTab(readTab(TABS.questions)), record, yearLevels);
  const read = found.map(({ tab, questions }) =>
    decidedAnswers(readAnswers(tab, questions, { yearLevels, dayFirst }), decisionsOf(record, tab.name)),
  );
  const answers = chosenSurvey(read, settings.values.surveyTab);
  const waves = inTime(read).map((each): Wave => ({
    name: each.tab,
    survey: surveyOf(each, people, yearLevels),
  }));
  const survey = waves.find(({ name }) => name === answers.tab)?.survey;
  if (!survey) throw new SetupError(say('noAnswers', { tab: answers.tab }));

  const grouping =
    settingsTab && regroupedBy(survey, settings.values.compareBy) === null
      ? [unknownGrouping(settingsTab)]
      : [];
  const themes = themesFromTab(readTab(TABS.themes));
  const coding = codingFromTab(readTab(TABS.coding), themes);
  const open = openAnswers(survey, answers.tab, fingerprint);
  const present = new Set(open.map(({ id }) => id));
  const names = people ? people.rows.map((_, row) => String(cellReader(people)(row, PEOPLE.name))) : [];
  const extras = { openAnswers: open, coded: coding.coded, themes, waves, names };
  return {
    source: answers.tab,
    survey,
    openAnswers: open,
    withdrawn: coding.rows.filter(({ id, source }) => source === answers.tab && !present.has(id)),
    themed: themedAnswers(open, coding.coded),
    tables: surveyTables(survey, settings.values, VERSION, extras),
    settings: settings.values,
    problems: [
      ...settings.problems,
      ...program.problems,
      ...grouping,
      ...answers.problems,
      ...coding.problems,
    ],
    rows: answers.rows.length,
    speak: sayIn(chosenLanguage(settingsTab)),
  };
}

/** The setting "Compare groups by" names nothing that divides the respondents. */
function unknownGrouping(settings: TabData): Problem {
  const cell = cellReader(settings);
  const row = settings.rows.findIndex(
    (_, r) => cell(r, SETTING_HEADERS.name) === SURVEY_SETTINGS.compareBy.name,
  );
  return problemAt(settings, Math.max(0, row), SETTING_HEADERS.value, say('noSuchGrouping'));
}

/** Surveys that somebody answered, the earliest first. */
const inTime = (surveys: readonly AnswerTable[]): readonly AnswerTable[] =>
  surveys
    .filter(({ rows }) => rows.length > 0)
    .map((survey) => ({ survey, at: lastAnswer(survey) }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ survey }) => survey);

const lastAnswer = ({ rows }: AnswerTable): string =>
  rows.reduce((latest, { at }) => (at > latest ? at : latest), '');

/** The survey named in the setting, else the one answered last. */
function chosenSurvey(surveys: readonly AnswerTable[], name: string): AnswerTable {
  const answered = inTime(surveys);
  const named = surveys.find(({ tab }) => tab.trim().toLowerCase() === name.trim().toLowerCase());
  if (name.trim() !== '' && !named) throw new SetupError(say('noSuchSurvey', { tab: name }));
  const chosen = named ?? answered[answered.length - 1] ?? surveys[0];
  if (!chosen) throw new SetupError(say('noSurveyTab'));
  return chosen;
}

/**
 * The tabs with survey answers: those that `Questions` names, else all that look like one; when none is linked
 * to a form, only the first, since a copy of a survey is no second term.
 */
function findSurveys(stored: readonly QuestionRow[], record: ImportRecord, yearLevels: readonly string[]) {
  const known = new Set(
    stored.filter(({ question }) => question.purpose === 'survey').map(({ question }) => question.tab),
  );
  const own = new Set<string>([...Object.values(TABS), ...Object.values(RESULT_TABS)]);
  const tabs = listTabs();
  const others = tabs.filter(({ name, hidden }) => !hidden && !own.has(name.replace(/ \d+$/, '')));
  const linked = others.filter(({ formUrl }) => formUrl);
  const named = tabs.filter(({ name }) => known.has(name));
  for (const candidates of [named, linked]) {
    const surveys = candidates.map(({ name }) => asSurvey(name, stored, record, yearLevels)).filter(isFound);
    if (surveys.length > 0) return surveys;
  }
  for (const { name } of others) {
    const survey = asSurvey(name, stored, record, yearLevels);
    if (survey) return [survey];
  }
  throw new SetupError(say('noSurveyTab'));
}

function asSurvey(
  name: string,
  stored: readonly QuestionRow[],
  { headerRows }: ImportRecord,
  yearLevels: readonly string[],
) {
  const asItIs: TabData | undefined = readResponseTab(name);
  if (!asItIs) return null;
  const { tab } = tidyTab(asItIs, stored, headerRows.get(name) ?? '');
  const { questions } = keepQuestions(tab, detectUsable(tab, { yearLevels }, stored), stored);
  return questions.some(({ purpose }) => purpose === 'survey') ? { tab, questions } : null;
}

const isFound = <Found>(found: Found | null): found is Found => found !== null;
