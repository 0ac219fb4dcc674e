// Reads who has answered the survey and who has not; writes nothing.
import { readFormSettings } from '../../core/forms/settings';
import { addressesIn, participants, planReminders, type ReminderPlan } from '../../core/forms/reminders';
import { say } from '../../core/forms/words';
import { pairsFromTab } from '../../core/pairing/pairRows';
import type { Phrase } from '../../core/phrase';
import { TABS } from '../../core/program';
import { PROGRAM_SETTINGS } from '../../core/programSettings';
import { peopleFromTab } from '../../core/responses/peopleTab';
import { questionsFromTab } from '../../core/responses/questionsTab';
import { readSettings, type SettingValues } from '../../core/settings';
import { SURVEY_SETTINGS } from '../../core/survey/settings';
import type { TabData } from '../../core/table';
import { todayThere } from '../../google/clock';
import { readResponseTab, readTab } from '../../google/readTab';
import { listTabs } from '../../google/spreadsheet';
import { formLanguage } from './formLanguage';
import { madeForm } from './madeForms';
import { sayIn, type Say } from './language';

export interface ReadReminders {
  readonly plan: ReminderPlan;
  readonly program: SettingValues<typeof PROGRAM_SETTINGS>;
  /** Speaks the language of the forms. */
  readonly write: Say;
}

/** @returns Why nobody can be reminded, else the plan. */
export function readReminders(): ReadReminders | { readonly fault: Phrase } {
  const settings = readTab(TABS.settings);
  const program = readSettings(PROGRAM_SETTINGS, settings).values;
  const { mentorSurveyLink, menteeSurveyLink } = readFormSettings(settings);
  const { people } = peopleFromTab(readTab(TABS.people));
  const asked = participants(people, pairsFromTab(readTab(TABS.pairs)).pairs);
  const survey = findSurvey(settings);
  if (!survey) return { fault: say('remindNoSurvey') };
  const answered = addressesIn(survey.tab, survey.questions);
  if (!answered)
    return { fault: say('remindAnonymous', { answers: survey.tab.rows.length, people: asked.length }) };
  const links = { mentor: mentorSurveyLink || survey.formUrl, mentee: menteeSurveyLink || survey.formUrl };
  if (links.mentor === '' || links.mentee === '') return { fault: say('remindNoLink') };
  const plan: ReminderPlan = planReminders(asked, answered, {
    ...program,
    linkFor: (role) => links[role],
    today: todayThere(),
  });
  return { plan, program, write: sayIn(formLanguage(settings)) };
}

/** The survey of the setting "Survey tab", else the form that the add-on made, else the last one that was imported. */
function findSurvey(settings: TabData | undefined) {
  const rows = questionsFromTab(readTab(TABS.questions)).map(({ question }) => question);
  const known = rows.filter(({ purpose }) => purpose === 'survey').map(({ tab }) => tab);
  const tabs = listTabs().filter(({ name }) => known.includes(name));
  const wanted = readSettings(SURVEY_SETTINGS, settings).values.surveyTab.trim().toLowerCase();
  const info =
    tabs.find(({ name }) => name.toLowerCase() === wanted) ??
    tabs.find(({ sheetId }) => sheetId === madeForm('survey')?.sheetId) ??
    tabs[tabs.length - 1];
  const tab = info && readResponseTab(info.name);
  if (!info || !tab) return undefined;
  return { tab, formUrl: info.formUrl, questions: rows.filter((question) => question.tab === info.name) };
}
