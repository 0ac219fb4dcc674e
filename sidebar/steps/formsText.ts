// The words of forms and reminders.
import type { Language } from '../../src/text/catalogue';
import { panelForms as en } from '../../src/text/en/panelForms';
import { panelForms as ko } from '../../src/text/ko/panelForms';
import type { PanelFormsText } from '../../src/text/panelFormsText';

export const formsText = (language: Language): PanelFormsText => (language === 'ko' ? ko : en);
