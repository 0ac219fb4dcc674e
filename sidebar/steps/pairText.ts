// The words of the steps "Pair" and "Train and agree".
import type { Language } from '../../src/text/catalogue';
import { panelPair as en } from '../../src/text/en/panelPair';
import { panelPair as ko } from '../../src/text/ko/panelPair';
import type { PanelPairText } from '../../src/text/panelPairText';

export const pairText = (language: Language): PanelPairText => (language === 'ko' ? ko : en);
