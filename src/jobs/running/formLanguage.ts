// In which language forms are made, and asked for by e-mail: their own setting first, else that of the add-on.
import { readFormSettings } from '../../core/forms/settings';
import type { TabData } from '../../core/table';
import type { Language } from '../../text/catalogue';
import { chosenLanguage } from './language';

export function formLanguage(settings: TabData | undefined): Language {
  const { formLanguage: chosen } = readFormSettings(settings);
  if (chosen === '한국어') return 'ko';
  return chosen === 'English' ? 'en' : chosenLanguage(settings);
}
