import type { GoogleWords } from '../../google/words';
import type { Sentences } from '../catalogue';

export const google: Sentences<GoogleWords> = {
  busy: '지금 다른 분이 이 스프레드시트에서 애드온으로 작업하고 있습니다. 잠시 뒤에 다시 시도해 주세요.',
  serviceOff: ({ service }) =>
    `이 스크립트에서 Google 서비스 "${service}"가 꺼져 있습니다. 스크립트 편집기의 서비스에서 추가해 주세요.`,
  noSpreadsheet: '먼저 스프레드시트를 열고 그 메뉴에서 애드온을 사용해 주세요.',
};
