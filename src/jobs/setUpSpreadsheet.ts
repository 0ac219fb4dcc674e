// Sets up the spreadsheet: the tab Settings and the rule tabs, filled with sensible values. Adds only what is
// missing.
import { FORM_NAMES } from '../core/forms/form';
import { say as sayOfForms } from '../core/forms/words';
import { defaultRulesToTab } from '../core/pairing/matchingRulesTab';
import { emptyPairRulesTab } from '../core/pairing/pairRulesTab';
import { TABS } from '../core/program';
import { confirm } from '../google/screen';
import { listTabs } from '../google/spreadsheet';
import { writeWorkTab } from '../google/writeWorkTab';
import { madeForm } from './running/madeForms';
import { makeAll, MENU_TIME } from './making/makeAll';
import type { JobReport } from './report';
import { ensureSettings } from './running/allSettings';
import { chosenLanguage, sayIn } from './running/language';
import { say } from './words';

export function setUpSpreadsheet(): JobReport {
  const there = new Set(listTabs().map(({ name }) => name));
  const speak = sayIn(chosenLanguage());
  const wanted = [defaultRulesToTab(), emptyPairRulesTab()];
  ensureSettings(speak);
  // rules belong to the coordinator once they are there: a rule that was taken out must not come back
  for (const tab of wanted) if (!there.has(tab.tab)) writeWorkTab(tab, speak);
  const added = [TABS.settings, ...wanted.map(({ tab }) => tab)].filter((tab) => !there.has(tab)).length;
  return {
    summary: added === 0 ? say('setUpAlready') : say('setUpDone', { tabs: added }),
    tabs: [TABS.settings],
    problems: [],
    rows: 0,
  };
}

/** The same from the menu, where there is nobody else to ask: whether to make the forms too. */
export function setUpAndAsk(): JobReport {
  const report = setUpSpreadsheet();
  const isBegun = FORM_NAMES.some((name) => madeForm(name) !== undefined);
  const hasAnswers = listTabs().some(({ formUrl }) => formUrl !== '');
  if (isBegun || hasAnswers) return report;
  const speak = sayIn(chosenLanguage());
  return confirm(speak(say('setUpSpreadsheet')), speak(sayOfForms('askToMake')))
    ? makeAll([], MENU_TIME)
    : report;
}
