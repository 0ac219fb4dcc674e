import type { PanelText } from '../panelText';

export const panel: PanelText = {
  loading: '스프레드시트를 살펴보는 중입니다…',
  steps: {
    setUp: {
      title: '준비',
      about: 'Settings 탭과 짝 규칙을 추가합니다. 건너뛰고 어느 단계부터 시작하셔도 됩니다.',
      action: '이 스프레드시트 준비하기',
    },
    signUp: {
      title: '신청',
      about: '이 스프레드시트의 설문지 응답을 읽어 People 탭을 채웁니다.',
      action: '응답 가져오기',
    },
    pair: {
      title: '짝',
      about: '멘티마다 멘토를 이유와 함께 제안합니다. 결정은 직접 하십니다.',
      action: '짝 제안하기',
    },
    train: {
      title: '교육과 약속',
      about: '교육에 누가 참석했는지 봅니다. Training 탭에서 참석을 표시하세요.',
      action: '응답 가져오기',
    },
    meet: {
      title: '만남',
      about: '멘토가 설문지로 활동을 기록하고 멘티가 확인하면 시간이 쌓입니다.',
      action: '시간 계산하기',
    },
    ask: {
      title: '설문',
      about: '학기 말 설문입니다.',
      action: '응답 가져오기',
    },
    report: {
      title: '보고',
      about: '논문에 바로 쓸 수 있는 표를 새 탭에 만듭니다.',
      action: '설문 표 만들기',
    },
    thank: {
      title: '감사',
      about: '확인된 시간에 대해 멘토마다 확인서를 한 장씩 만들어 보냅니다.',
      action: '확인서 발급하기',
    },
  },
  next: '다음',
  done: '완료',
  working: '처리 중…',
  close: '닫기',
  open: '열기',
  refresh: '새로 고침',
  problems: (count) => `고칠 셀 ${count}개`,
  severalAccounts:
    '여러 Google 계정에 로그인되어 있으면 계정이 섞일 수 있습니다. 계정 하나만 로그인된 창(예: 시크릿 창)에서 이 스프레드시트를 열어 주세요.',
  unreachable: 'Google에서 응답이 없습니다. 사라진 것은 없으니 잠시 뒤 다시 시도해 주세요.',
  stop: '멈추기',
  resume: '이어서 하기',
  cancel: '나중에',
  whoGetsWhat: '누가 무엇을 받나요',
  sendNow: (count) => `지금 ${count}건 발급하기`,
  stopped: (done, total) => `${total}건 중 ${done}건까지 하고 멈췄습니다. 사라진 것은 없습니다.`,
  progress: (done, total) => `${total}건 중 ${done}건 완료`,
};
