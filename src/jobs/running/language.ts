// In which language a job speaks: the setting first, else the person's own.
import type { Phrase } from '../../core/phrase';
import { PROGRAM_SETTINGS } from '../../core/programSettings';
import { TABS } from '../../core/program';
import { readSettings } from '../../core/settings';
import type { TabData } from '../../core/table';
import { accountLocale } from '../../google/account';
import { readTab } from '../../google/readTab';
import type { Language } from '../../text/catalogue';
import { speak } from '../../text/speak';

/** Speaks phrases in one language. */
export type Say = (phrase: Phrase) => string;

/**
 * @param settings The `Settings` tab, when the job has read it anyway.
 */
export function chosenLanguage(settings: TabData | undefined = readTab(TABS.settings)): Language {
  const { language } = readSettings(PROGRAM_SETTINGS, settings).values;
  if (language === '한국어') return 'ko';
  if (language === 'English') return 'en';
  return personalLanguage();
}

/** The language of the person at the keyboard, English when unknown. Reads nothing from the spreadsheet. */
export const personalLanguage = (): Language => (accountLocale().startsWith('ko') ? 'ko' : 'en');

export const sayIn =
  (language: Language): Say =>
  (phrase) =>
    speak(phrase, language);
