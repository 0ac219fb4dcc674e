import type { TermWords } from '../../core/term';
import type { Sentences } from '../catalogue';

export const term: Sentences<TermWords> = {
  freshTabs: ({ count }) => `설문지 응답 탭 ${count}개를 찾았습니다`,
  newAnswers: '가져오지 않은 새 응답이 있습니다',
  signedUp: ({ mentors, mentees }) => `멘토 ${mentors}명, 멘티 ${mentees}명`,
  pairs: ({ agreed, proposed }) => `확정된 짝 ${agreed}쌍, 제안된 짝 ${proposed}쌍`,
  leftOver: ({ count }) => `멘토가 아직 없는 멘티 ${count}명`,
  trained: ({ trained, mentors }) => `멘토 ${mentors}명 중 ${trained}명 교육 참석`,
  sessions: ({ count }) => `기록된 활동 ${count}건`,
  unconfirmed: ({ count }) => `확인을 기다리는 활동 ${count}건`,
  disputed: ({ count }) => `이의가 있는 활동 ${count}건`,
  surveyAnswers: ({ count }) => `설문 응답 ${count}건`,
  resultTabs: ({ count }) => `만든 표 ${count}개`,
  certificates: ({ count }) => `발급한 확인서 ${count}건`,
  toCertify: ({ count }) => `확인서를 받을 시간이 있는 멘토 ${count}명`,
  unfinished: ({ count }) =>
    `아직 만들거나 보내지 않은 확인서 ${count}건: 확인서 발급을 누르면 이어서 진행합니다`,
  mailUnknown: ({ count }) => `발송 여부를 알 수 없는 이메일 ${count}통이 있습니다. 확인해 주세요`,
};
