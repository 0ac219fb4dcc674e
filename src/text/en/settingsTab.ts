import type { SettingsTabWords } from '../../core/settingsTab';
import type { Sentences } from '../catalogue';

export const settingsTab: Sentences<SettingsTabWords> = {
  anyText: 'Any text',
  yesOrNo: 'yes or no',
  aDay: 'A day, for example 2026-03-02',
  aNumber: ({ least, most }) => `A number from ${least} to ${most}`,
  oneOf: ({ values }) => `One of: ${values}`,
};
