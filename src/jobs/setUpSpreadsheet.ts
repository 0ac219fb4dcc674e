// Sets up the spreadsheet: the tab Settings and the rule tabs, filled with sensible values. Adds only what is
// missing.
import { CERTIFICATE_SETTINGS } from '../core/certificates/settings';
import { HOURS_SETTINGS } from '../core/hours/settings';
import { defaultRulesToTab } from '../core/pairing/matchingRulesTab';
import { emptyPairRulesTab } from '../core/pairing/pairRulesTab';
import { PAIRING_SETTINGS } from '../core/pairing/settings';
import { TABS } from '../core/program';
import { PROGRAM_SETTINGS } from '../core/programSettings';
import { settingChoices, settingsToTab } from '../core/settingsTab';
import { SETTING_HEADERS } from '../core/settings';
import { SURVEY_SETTINGS } from '../core/survey/settings';
import { setCellChoices } from '../google/cellChoices';
import { listTabs } from '../google/spreadsheet';
import { writeWorkTab } from '../google/writeWorkTab';
import type { JobReport } from './report';
import { chosenLanguage, sayIn } from './running/language';
import { say } from './words';

/** The settings of every area, in the order in which a coordinator meets them. */
export const ALL_SETTINGS = [
  PROGRAM_SETTINGS,
  PAIRING_SETTINGS,
  HOURS_SETTINGS,
  SURVEY_SETTINGS,
  CERTIFICATE_SETTINGS,
] as const;

export function setUpSpreadsheet(): JobReport {
  const there = new Set(listTabs().map(({ name }) => name));
  const speak = sayIn(chosenLanguage());
  const wanted = [settingsToTab(ALL_SETTINGS), defaultRulesToTab(), emptyPairRulesTab()];
  // rules belong to the coordinator once they are there: a rule that was taken out must not come back
  const written = wanted.filter(({ tab }) => tab === TABS.settings || !there.has(tab));
  for (const tab of written) writeWorkTab(tab, speak);
  setCellChoices(TABS.settings, SETTING_HEADERS.value, settingChoices(ALL_SETTINGS));
  const added = wanted.filter(({ tab }) => !there.has(tab)).length;
  return {
    summary: added === 0 ? say('setUpAlready') : say('setUpDone', { tabs: added }),
    tabs: [TABS.settings],
    problems: [],
    rows: 0,
  };
}
