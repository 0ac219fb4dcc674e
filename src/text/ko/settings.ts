import type { SettingWords } from '../../core/settings';
import type { Sentences } from '../catalogue';

export const settings: Sentences<SettingWords> = {
  notANumber: ({ name, least, most }) => `"${name}"에는 ${least}에서 ${most} 사이의 숫자를 입력하세요.`,
  notAllowed: ({ name, allowed }) => `"${name}"에는 다음 중 하나를 고르세요: ${allowed}.`,
  notYesNo: ({ name }) => `"${name}"에는 예 또는 아니요를 입력하세요.`,
  notADay: ({ name }) => `"${name}"에는 날짜를 입력하세요. 예: 2026-03-02.`,
};
