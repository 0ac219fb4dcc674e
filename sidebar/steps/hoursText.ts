// The words about sessions and certificates in the language of the panel.
import type { Language } from '../../src/text/catalogue';
import { panelHours as en } from '../../src/text/en/panelHours';
import { panelHours as ko } from '../../src/text/ko/panelHours';
import type { PanelHoursText } from '../../src/text/panelHoursText';

export const hoursTextIn = (language: Language): PanelHoursText => (language === 'ko' ? ko : en);
