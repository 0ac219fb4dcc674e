import type { SettingsTabWords } from '../../core/settingsTab';
import type { Sentences } from '../catalogue';

export const settingsTab: Sentences<SettingsTabWords> = {
  anyText: '자유롭게 입력',
  yesOrNo: 'yes(예) 또는 no(아니요)',
  aDay: '날짜, 예: 2026-03-02',
  aNumber: ({ least, most }) => `${least}에서 ${most} 사이의 숫자`,
  oneOf: ({ values }) => `다음 중 하나: ${values}`,
};
