import type { SettingWords } from '../../core/settings';
import type { Sentences } from '../catalogue';

export const settings: Sentences<SettingWords> = {
  notANumber: ({ name, least, most }) => `Write a number from ${least} to ${most} as "${name}".`,
  notAllowed: ({ name, allowed }) => `Choose one of these as "${name}": ${allowed}.`,
  notYesNo: ({ name }) => `Write yes or no as "${name}".`,
  notADay: ({ name }) => `Write a day as "${name}", for example 2026-03-02.`,
};
