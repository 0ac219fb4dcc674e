// The settings of every area, and the tab that holds them.
import { CERTIFICATE_SETTINGS } from '../../core/certificates/settings';
import { FORM_SETTINGS } from '../../core/forms/settings';
import { HOURS_SETTINGS } from '../../core/hours/settings';
import { PAIRING_SETTINGS } from '../../core/pairing/settings';
import { PROGRAM_SETTINGS } from '../../core/programSettings';
import { TABS } from '../../core/program';
import { settingChoices, settingsToTab } from '../../core/settingsTab';
import { SETTING_HEADERS } from '../../core/settings';
import { SURVEY_SETTINGS } from '../../core/survey/settings';
import { setCellChoices } from '../../google/cellChoices';
import { writeWorkTab } from '../../google/writeWorkTab';
import type { Say } from './language';

/** In the order in which a coordinator meets them. */
const ALL_SETTINGS = [
  PROGRAM_SETTINGS,
  FORM_SETTINGS,
  PAIRING_SETTINGS,
  HOURS_SETTINGS,
  SURVEY_SETTINGS,
  CERTIFICATE_SETTINGS,
] as const;

/** Adds the settings that the tab lacks; those that are there stay as they are. */
export function ensureSettings(speak: Say): void {
  writeWorkTab(settingsToTab(ALL_SETTINGS), speak);
  setCellChoices(TABS.settings, SETTING_HEADERS.name, SETTING_HEADERS.value, settingChoices(ALL_SETTINGS));
}
