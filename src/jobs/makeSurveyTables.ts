// Makes the tables of a survey, each in a new tab. Needs nothing but a tab of answers.
import { TABS } from '../core/program';
import { codingToTab, THEME_COLUMNS } from '../core/survey/codingTab';
import { THEME_HEADERS, themesToTab } from '../core/survey/themesTab';
import { say } from '../core/survey/words';
import { offerFromTab } from '../google/offerFromTab';
import { writeResultTable } from '../google/writeResultTable';
import { writeWorkTab } from '../google/writeWorkTab';
import type { JobReport } from './report';
import { readSurvey, type ReadSurvey } from './running/readSurvey';

export function makeSurveyTables(): JobReport {
  const read = readSurvey();
  const { tables, survey, openAnswers, themed, speak, source, problems, rows } = read;
  const tabs = tables.map((table) => writeResultTable(table, speak));
  prepareCoding(read);
  const respondents = survey.respondents.length;
  const uncoded = openAnswers.length - themed.length;
  const summary = say('tablesMade', { tables: tabs.length, respondents, tab: source, uncoded });
  return { summary, tabs: openAnswers.length > 0 ? [...tabs, TABS.coding] : tabs, problems, rows };
}

/** Lays out the open answers for the coders; what they have typed stays, the words of withdrawn answers go. */
function prepareCoding({ openAnswers, withdrawn, survey, source, speak }: ReadSurvey): void {
  if (openAnswers.length + withdrawn.length === 0) return;
  const categories = [
    say('themeOutcomes'),
    say('themeBenefits'),
    say('themeFactors'),
    say('themeNegative'),
    say('themeSuggestions'),
  ];
  writeWorkTab(themesToTab(categories.map(speak)), speak);
  writeWorkTab(codingToTab(openAnswers, source, survey.groups, withdrawn), speak);
  offerFromTab(TABS.coding, THEME_COLUMNS, { tab: TABS.themes, header: THEME_HEADERS.theme });
}
