import type { JobWords } from '../../jobs/words';
import type { Sentences } from '../catalogue';

/** What stops working without a permission. */
const WITHOUT: Readonly<Record<string, string>> = {
  'spreadsheets.currentonly': '아무것도 할 수 없습니다',
  'script.container.ui': '패널을 열 수 없지만 메뉴는 쓸 수 있습니다',
  'script.send_mail': '이메일을 보낼 수 없지만 확인서는 만들어 보관합니다',
  'userinfo.email': '누가 실행했는지 기록할 수 없습니다',
  'drive.file': '확인서를 만들 수 없습니다',
  'script.external_request': '확인서를 PDF로 만들 수 없습니다',
  forms: '설문지를 만들 수 없지만 직접 만든 설문지는 똑같이 쓸 수 있습니다',
  'script.scriptapp': '새 응답이 왔는지 패널에서 알 수 없지만 가져오기는 됩니다',
};

export const jobs: Sentences<JobWords> = {
  addOnName: 'Peer Mentoring',
  openPanel: '패널 열기',
  importResponses: '응답 가져오기',
  proposePairs: '짝 제안하기',
  proposeAfresh: '짝 제안하기',
  importAgreements: '합의 읽기',
  tryRules: '규칙 시험하기',
  tellPairs: '짝에게 알리기',
  makeSurveyTables: '설문 표 만들기',
  updateHours: '시간 계산하기',
  issueCertificates: '확인서 발급하기',
  setUpSpreadsheet: '이 스프레드시트 준비하기',
  checkSpreadsheet: '이 스프레드시트 점검하기',
  makeForms: '설문지 만들기',
  remindSurvey: '설문 다시 알리기',
  lookInSent: ({ account, to, at }) =>
    `${account === '' ? '발송 계정' : account}의 보낸 편지함에서 ${to} 앞으로 보낸 메일이 있는지 확인해 주세요(${at}).`,
  help: '도움말',
  helpText:
    '패널을 열고 위에서 아래로 따라 하시면 됩니다. 각 단계는 따로 쓸 수도 있습니다.\n\n' +
    '응답 가져오기는 설문지 응답을 읽고, 고칠 곳을 Problems 탭에 적습니다. ' +
    '짝 제안하기는 멘티마다 멘토를 제안하고 그 이유를 알려 드립니다. ' +
    '설문 표 만들기는 논문용 표를 새 탭에 만듭니다. ' +
    '확인서 발급하기는 확인된 시간에 대해 멘토마다 확인서를 한 장씩 보냅니다.\n\n' +
    '모든 단계는 다시 실행할 수 있으며, 직접 입력하신 내용은 덮어쓰지 않습니다.',
  notPermitted: ({ detail }) =>
    `Google에서 허용하지 않았습니다. 메뉴를 다시 열어 요청하는 권한을 허용하시거나, Google 계정 하나만 로그인된 창에서 사용해 주세요. (${detail})`,
  googleFailed: ({ detail, reference }) =>
    `지금은 Google에서 처리하지 못했습니다: ${detail} 사라진 것은 없으니 다시 시도해 주세요. (참조 ${reference})`,
  ourMistake: ({ reference }) =>
    `죄송합니다. 저희 쪽에서 문제가 생겼습니다. 사라진 것은 없으며 다시 시도하실 수 있습니다. 반복되면 참조 번호 ${reference}를 알려 주세요.`,
  setUpDone: ({ tabs }) =>
    `스프레드시트 준비가 끝났습니다. 탭 ${tabs}개를 추가했습니다. 먼저 Settings 탭을 채워 주세요.`,
  setUpAlready: '이미 준비된 스프레드시트입니다. 새 설정이 있으면 추가했고, 입력하신 값은 그대로 두었습니다.',
  checkedClean: '모두 괜찮습니다. 계속 진행하셔도 됩니다.',
  checkedFound: ({ problems }) =>
    `확인할 것이 ${problems}건 있습니다. Problems 탭에 셀과 고치는 방법이 적혀 있습니다.`,
  noResponseTabs:
    '설문지 응답이 있는 탭이 아직 없습니다. Google 설문지를 이 스프레드시트에 연결하거나, 첫 행에 질문을 두고 응답을 새 탭에 붙여 넣어 주세요.',
  notImported: '아직 가져오지 않은 응답입니다. 응답 가져오기를 선택해 주세요.',
  permissionMissing: ({ scope, grantUrl }) =>
    `권한이 없습니다(${scope}): ${WITHOUT[scope] ?? '일부 단계를 쓸 수 없습니다'}. 여기에서 허용하실 수 있습니다: ${grantUrl}`,
  mailsShort: ({ needed, left, days }) =>
    `보낼 이메일이 ${needed}통인데 오늘 보낼 수 있는 것은 ${left}통입니다. 나머지는 기다렸다가 약 ${days}일 안에 모두 보냅니다.`,
};
