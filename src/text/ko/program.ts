import type { ProgramWords } from '../../core/programSettings';
import type { Sentences } from '../catalogue';

export const program: Sentences<ProgramWords> = {
  language: '탭, 편지, 안내문의 언어입니다. "automatic"은 사용하는 사람의 언어를 따릅니다.',
  institution: '확인서에 적히는 학교 이름입니다.',
  programName: '확인서와 이메일에 적히는 프로그램 이름입니다.',
  termCode: '이번 학기의 짧은 코드입니다. 예: 26S1. 모든 짝 번호의 앞부분이므로 학기 내내 그대로 두세요.',
  termName: '학기 이름입니다. 예: 2026년 1학기.',
  termBegins: '학기 첫날입니다. 그 전의 활동은 보류됩니다.',
  termEnds: '학기 마지막 날입니다. 그 뒤의 활동은 보류됩니다.',
  yearLevels: '낮은 학년부터 높은 학년까지 쉼표로 구분해 적습니다.',
  contactName: '확인서를 발급하고 문의에 답하는 사람입니다.',
  contactTitle: '그 사람의 직위입니다.',
  contactEmail: '문의를 받는 이메일 주소입니다.',
};
