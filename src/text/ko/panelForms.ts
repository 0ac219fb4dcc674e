import type { PanelFormsText } from '../panelFormsText';

export const panelForms: PanelFormsText = {
  loading: '살펴보는 중…',
  forms: '설문지',
  formsAbout:
    '선생님의 Google 계정에 설문지를 만들어 이 스프레드시트에 연결해 드립니다. 고를 수 있는 항목은 Settings 탭의 Forms 부분에 있으니, 만들기 전에 고쳐 주세요.',
  names: {
    mentorSignUp: '멘토 신청',
    menteeSignUp: '멘티 신청',
    training: '교육 출석',
    log: '활동 일지',
    confirmation: '활동 확인',
    survey: '설문',
  },
  open: '열기',
  edit: '편집',
  answers: '응답',
  options: '항목 다시 읽기',
  optionsAbout: 'Google 설문지에서 항목을 바꾼 뒤 다시 읽습니다',
  optionsRead: '설문지의 항목을 다시 읽었습니다. 다음에 가져올 때부터 쓰입니다.',
  make: (count) => `설문지 ${count}개 만들기`,
  making: (done, total) => `만드는 중: ${total}개 중 ${done}개 준비됨`,
  watch: '새 응답 알아차리기',
  forget: '잊기',
  linkAgain: '다시 연결',
  forgetAsk: '설문지는 Google 계정에 그대로 있고, 이 스프레드시트만 잊어 새로 만들 수 있게 됩니다.',
  goneAsk:
    'Google 설문지에서 삭제되었고, 응답은 탭에 그대로 있습니다. 잊으면 여기서 새로 만들 수 있고, 직접 만들어 연결한 설문지도 됩니다.',
  sureForget: '예, 잊습니다',

  reminders: '다시 알리기',
  remindersAbout: '설문에 응답하지 않은 사람에게 하루에 한 번까지 이메일을 보냅니다.',
  send: (count) => `${count}명에게 보내기`,
  sending: '보내는 중…',
  example: (name) => `${name} 님이 받을 이메일`,
  subject: '제목',
  whoHears: (count) => `${count}명`,
  last: '마지막',
  unknown: (name, email) =>
    `${name} 님(${email})에게 보내다가 끊겼습니다. 보낸편지함을 봐 주세요. 보내졌습니까?`,
  wentOut: '보내졌습니다',
  sendAgain: '아닙니다',
};
