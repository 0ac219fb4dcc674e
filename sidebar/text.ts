// The panel's own words in the language that the server chose; until it answers, the browser's.
import type { Language } from '../src/text/catalogue';
import { panel as en } from '../src/text/en/panel';
import { panel as ko } from '../src/text/ko/panel';
import type { PanelText } from '../src/text/panelText';

export const textIn = (language: Language): PanelText => (language === 'ko' ? ko : en);

export const browserLanguage = (): Language => (navigator.language.startsWith('ko') ? 'ko' : 'en');
