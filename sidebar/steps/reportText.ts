// The words of the step "Report".
import type { Language } from '../../src/text/catalogue';
import { panelReport as en } from '../../src/text/en/panelReport';
import { panelReport as ko } from '../../src/text/ko/panelReport';
import type { PanelReportText } from '../../src/text/panelReportText';

export const reportText = (language: Language): PanelReportText => (language === 'ko' ? ko : en);
