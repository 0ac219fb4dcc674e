import type { CertificateWords } from '../../core/certificates/words';
import type { Sentences } from '../catalogue';
import { dayText } from './dayText';
import { hoursInWords } from './hoursInWords';

const clockText = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest}분`;
  return rest === 0 ? `${hours}시간` : `${hours}시간 ${rest}분`;
};

export const certificates: Sentences<CertificateWords> = {
  title: '또래 멘토링 봉사활동 확인서',
  labelSerial: '발급번호',
  labelCode: '확인 코드',
  labelName: '성명',
  labelYearLevel: '학년 및 역할',
  labelStudentNumber: '학번',
  labelPeriod: '활동 기간',
  labelSessions: '활동 횟수',
  labelHours: '활동 시간',
  labelActivity: '활동 내용',
  labelIssuer: '확인자',
  labelSessionList: '활동 일지',
  roleMentor: '멘토',
  day: ({ day }) => dayText(day),
  period: ({ from, to }) => (from === to ? from : `${from} ~ ${to}`),
  sessionCount: ({ count }) => `${count}회`,
  hours: ({ minutes, exact }) => `${clockText(minutes)} (확인된 시간 ${clockText(exact)})`,
  hoursInWords: ({ minutes }) => hoursInWords(minutes),
  ofWhichTraining: ({ minutes }) => `(교육 시간 ${clockText(minutes)} 포함)`,
  activity: '재학생 간 일대일 또래 멘토링: 학업, 대학 생활 적응, 정서적 지지',
  agreedAreas: '합의한 도움 영역',
  statement: ({ other, coordinator, automatic }) => {
    const by = [
      ...(other > 0 ? [`멘티 확인 ${other}회`] : []),
      ...(coordinator > 0 ? [`담당자 확인 ${coordinator}회`] : []),
      ...(automatic > 0 ? [`기간 경과에 따른 자동 확인 ${automatic}회`] : []),
    ];
    return `위와 같이 활동하였음을 확인합니다.${by.length === 0 ? '' : ` (${by.join(', ')})`}`;
  },
  caps: ({ parts }) => `인정 기준: ${parts.join(', ')}.`,
  capSession: ({ minutes }) => `1회 ${clockText(minutes)}까지(담당자가 인정한 경우 제외)`,
  capDay: ({ minutes }) => `1일 ${clockText(minutes)}까지`,
  capWeek: ({ minutes }) => `1주 ${clockText(minutes)}까지`,
  capTerm: ({ minutes }) => `학기당 ${clockText(minutes)}까지`,
  capRounding: ({ minutes }) => `일별 ${clockText(minutes)} 단위`,
  capHalfHours: '합계의 30분 미만은 절사',
  seal: '(직인 또는 서명)',
  replacesLine: ({ serial }) => `재발급(이전 번호 ${serial})`,
  howToCheck: ({ contact, serial, code }) =>
    `진위 확인 문의처: ${contact} (발급번호 ${serial}, 확인 코드 ${code})`,
  listLine: ({ day, time, minutes, areas }) =>
    [day, time, `${minutes}분`, areas].filter((part) => part !== '').join('   '),
  endOfList: '- 이하 여백 -',
  mailSubject: ({ program }) => `봉사활동 확인서: ${program}`,
  mailText: ({ name, program, hours, period, serial, contact }) =>
    `${name} 님께\n\n멘토로 함께해 주셔서 감사합니다. ${program} 확인서를 첨부합니다: ${hours}, ${period}. 발급번호는 ${serial}입니다.\n\nPDF 파일을 보관해 주십시오. 잘못된 내용이 있으면 4주 안에 알려 주십시오. 바로잡아 새로 발급해 드립니다. 문의: ${contact}`,
  mailTextReplacement: ({ name, program, hours, period, serial, replaces, contact }) =>
    `${name} 님께\n\n${program} 확인서를 새로 발급하여 첨부합니다: ${hours}, ${period}. 발급번호는 ${serial}이며, 이전 확인서(${replaces})는 더 이상 유효하지 않습니다.\n\n새 PDF 파일을 보관해 주십시오. 문의: ${contact}`,
  fileName: ({ serial, name }) => `${serial} ${name}`,
  templateName: ({ program }) => `확인서 서식 - ${program}`,
  nothingLogged: '아직 기록된 활동이 없습니다.',
  nothingCounted: '인정된 활동이 없습니다. "Sessions"를 확인해 주세요.',
  waiting: ({ minutes }) =>
    `${clockText(minutes)}이 확인이나 결정을 기다리고 있습니다. "Sessions"를 확인해 주세요.`,
  underHalfHour: ({ minutes }) => `인정된 시간이 ${clockText(minutes)}으로 30분에 미치지 못합니다.`,
  onlyTraining: '교육 시간만 있습니다. 인정된 활동이 한 번 이상 있어야 합니다.',
  allCertified: ({ serial }) => `인정된 시간은 모두 ${serial}에 포함되었습니다.`,
  planLine: ({ minutes }) => `${clockText(minutes)} 확인서`,
  planMake: ({ serial }) => `${serial}, 아직 만들지 않음`,
  planMail: ({ serial }) => `${serial}, 만들었으나 아직 보내지 않음`,
  together: ({ parts }) => parts.join(' '),
  planNothing: '발급할 확인서가 없습니다. 아직 확인서에 없는 확인된 시간이 없습니다.',
  plan: ({ orders, unfinished, skipped, mails, left }) =>
    [
      ...(orders > 0 || unfinished === 0 ? [`새 확인서 ${orders}건을 발급합니다.`] : []),
      ...(unfinished > 0 ? [`이전에 시작한 ${unfinished}건을 마무리합니다.`] : []),
      ...(skipped > 0 ? [`이번에 확인서를 받지 않는 멘토는 ${skipped}명입니다.`] : []),
      left < 0
        ? `이메일 ${mails}통을 보냅니다.`
        : `이메일 ${mails}통을 보냅니다. 오늘 보낼 수 있는 수: ${left}통.`,
    ].join(' '),
  planSeveralDays: ({ days }) =>
    `이메일 발송에 ${days}일이 걸립니다. 모두 보낼 때까지 하루에 한 번 다시 실행해 주세요.`,
  planUnknown: ({ count }) =>
    `이전에 중단된 이메일이 ${count}통 있습니다. 보낸 편지함을 확인한 뒤 패널에서 표시해 주세요.`,
  done: ({ made, mailed }) => `확인서 ${made}건을 보관하고 ${mailed}건을 이메일로 보냈습니다.`,
  doneUnfiled: ({ count }) => `드라이브 권한이 없어 아직 보관하지 못한 확인서가 ${count}건 있습니다.`,
  doneWaiting: ({ count }) =>
    `확인서 ${count}건은 오늘의 이메일 또는 문서 한도를 넘어 내일로 미룹니다. 내일 다시 실행해 주세요.`,
  doneUnknown: ({ count }) =>
    `발송 여부를 알 수 없는 이메일이 ${count}통 있습니다. 보낸 편지함을 확인한 뒤 패널에서 표시해 주세요.`,
  doneFailed: ({ count }) => `확인서 ${count}건을 마치지 못했습니다. 이유는 패널에서 볼 수 있습니다.`,
  notFinished: ({ done, total }) =>
    `${total}건 가운데 ${done}건을 마쳤습니다. "확인서 발급"을 다시 선택하면 이어서 진행합니다.`,
  notStarted: '발급하지 않았습니다.',
  runningElsewhere: ({ who }) =>
    `지금 ${who} 님이 확인서를 발급하고 있습니다. 발급이 끝난 뒤에, 또는 그분이 패널을 닫고 3분이 지난 뒤에 이어서 할 수 있습니다.`,
  mailNotInQuestion: ({ serial }) => `${serial}의 이메일은 확인할 것이 없습니다.`,
  notStanding: ({ serial }) => `발급번호 ${serial}인 유효한 확인서가 없습니다.`,
  reasonMissing: '이유를 적어 주세요. 발급대장에 남습니다.',
  nothingToReplaceWith: ({ serial }) =>
    `확인서(${serial})를 빼면 발급할 시간이 남지 않습니다. 발급을 취소하거나 먼저 활동을 정정해 주세요.`,
  revoked: ({ serial }) =>
    `확인서(${serial})의 발급을 취소했습니다. 포함되었던 활동은 다시 발급할 수 있습니다.`,
  replaced: ({ serial, by }) =>
    `새 확인서(${by})가 이전 확인서(${serial})를 대체합니다. 확인서 발급하기를 누르면 만들어 보냅니다.`,
  institutionMissing: '"Settings"에 기관명을 적어 주세요. 확인서 맨 위에 들어갑니다.',
  contactMissing: '"Settings"에 담당자의 이름과 이메일 주소를 적어 주세요. 확인서에 들어갑니다.',
  tagUnknown: ({ tag }) => `서식의 ${tag} 부분은 알 수 없는 태그입니다. 고치거나 지워 주세요.`,
  tagMissing: ({ tag }) => `서식에 ${tag} 태그가 없습니다. 알맞은 자리에 넣어 주세요.`,
  templateUnreadable:
    '확인서 서식을 열 수 없습니다. "Certificate template" 설정을 비우면 새로 만들어 드립니다.',
  tagsLeft: ({ serial }) =>
    `${serial}에 채워지지 않은 태그가 남았습니다. 서식을 확인한 뒤 다시 실행해 주세요.`,
  noAddress: ({ serial }) => `확인서(${serial})를 보관했지만 "People"에 멘토의 이메일 주소가 없습니다.`,
  mailUnknown: ({ serial, account }) =>
    `${serial}의 발송 여부를 알 수 없습니다. ${account}의 보낸 편지함을 확인한 뒤 패널에서 "발송됨" 또는 "다시 보내기"를 선택해 주세요.`,
  mailFailed: ({ serial, detail }) =>
    `확인서(${serial})를 보내지 못했습니다(${detail}). 다시 실행하면 재시도합니다.`,
  documentFailed: ({ serial, detail }) =>
    `확인서(${serial})를 만들지 못했습니다(${detail}). 다시 실행하면 재시도합니다.`,
  withoutPeople: '"People"에 아직 아무도 없습니다. 먼저 응답 가져오기를 실행해 주세요.',
  checkValid: '유효합니다. 아래 내용과 종이의 내용을 비교해 주세요.',
  checkReplaced: ({ by }) => `더 이상 유효하지 않습니다. 새 확인서(${by})로 대체되었습니다.`,
  checkRevoked: ({ day }) => `더 이상 유효하지 않습니다. ${day}에 발급이 취소되었습니다.`,
  checkWrongCode: '코드가 이 발급번호와 맞지 않아 유효하지 않습니다. 아래는 발급대장의 내용입니다.',
  checkNoSuchSerial: '이 번호로 발급된 확인서가 없습니다.',
  checkAltered: '발급 뒤에 발급대장의 내용이 바뀌었습니다. 신뢰할 수 없습니다.',
  checkWithoutKey: '이 스프레드시트의 키가 없어 코드를 다시 계산하지 못했습니다.',
  checkDetails: ({ name, hours, period, issued }) => `${name}, ${hours}, ${period}, 발급일 ${issued}`,
  letterTitle: '또래 멘토링 활동 총괄 확인서',
  letterText: ({ name, count }) =>
    `${name} 님은 또래 멘토로 활동하였습니다. 발급대장의 유효한 확인서는 다음 ${count}건입니다.`,
  letterTotal: '합계',
  letterHours: ({ minutes }) => clockText(minutes),
  letterCheck: ({ contact }) => `진위 확인 문의처: ${contact} (발급번호와 확인 코드를 알려 주십시오.)`,
  letterName: ({ name }) => `총괄 확인서 ${name}`,
  letterMailText: ({ name, program, hours, count, contact }) =>
    `${name} 님께\n\n${program} 멘토로 활동하신 모든 시간의 총괄 확인서를 첨부합니다: ${hours}, 확인서 ${count}건.\n\n잘못된 내용이 있으면 알려 주십시오. 문의: ${contact}`,
  letterNeedsDrive:
    '총괄 확인서에는 드라이브 권한이 필요합니다. 스프레드시트 점검에서 허용한 뒤 다시 시도해 주세요.',
  letterNotToMail: '보낼 총괄 확인서가 없습니다. 먼저 만들거나 "Letters"에서 상태를 확인해 주세요.',
  letterTomorrow: '오늘 보낼 수 있는 이메일이 없습니다. 총괄 확인서는 보관되었으니 내일 보내 주세요.',
  letterSent: ({ to }) => `총괄 확인서를 ${to} 앞으로 보냈습니다.`,
  letterState: ({ state, at, to }) => {
    if (state === 'SENT') return `${at}에 보냈습니다.`;
    if (state === 'SENDING') return '발송 여부를 알 수 없습니다. 위에서 확인해 주세요.';
    if (to === '') return '보관했습니다. "People"에 이메일 주소가 없습니다.';
    return state === 'FAILED' ? '보관했지만 이메일을 보내지 못했습니다.' : '보관했고 아직 보내지 않았습니다.';
  },
  letterNeedsTwo: '같은 사람의 유효한 확인서가 두 건 이상 있어야 합니다.',
  noneIssued: '아직 유효한 확인서가 없습니다.',
  portalTraining: '또래 멘토 교육',
  portalContent: ({ activity, areas }) => (areas === '' ? activity : `${activity} (${areas})`),
  asWritten: ({ text }) => text,
  keyNone: '아직 키가 없습니다. 첫 확인서를 발급할 때 만들어집니다.',
  keyUnreadable: '키가 아닙니다. 저장해 둔 내용 전체를 맨 앞의 k부터 붙여 넣어 주세요.',
  keyFitsLess: '이 파일의 키보다 맞는 확인서가 적어 바꾸지 않았습니다.',
  keyRestored: ({ fits, all }) => `키를 되돌렸습니다. 확인서 ${all}건 가운데 ${fits}건에 맞습니다.`,
  notFiled:
    '드라이브 권한이 없어 확인서를 간단한 서식으로 만들고 보관하지 않습니다. 스프레드시트 점검에서 권한을 허용하면 다음 실행에서 정식 서식으로 보관하며, 메일은 다시 보내지 않습니다.',
  registerAltered: ({ serial }) =>
    `${serial}의 발급대장 내용이 발급 뒤에 바뀌어 코드가 맞지 않습니다. 되돌리거나 확인서를 재발급해 주세요.`,
  coveredTwice: ({ id, serials }) =>
    `${id} 기록이 유효한 확인서 여러 건(${serials})에 들어 있습니다. 하나의 발급을 취소해 주세요.`,
  failedMail: ({ detail }) =>
    `보관했지만 보내지 못했습니다. "People"의 주소가 맞는지 확인해 주세요. (${detail})`,
  failedPaper: ({ detail }) => `확인서를 만들지 못했습니다. (${detail})`,
  aboutTemplate:
    '로고, 서명, 직인, 문구 등 서식을 원하는 대로 꾸밀 수 있습니다. 아래 태그는 확인서를 만들 때 내용으로 바뀝니다.',
  templateFits: '필요한 태그가 모두 있고 잘못 적힌 태그가 없습니다.',
  aboutCorrecting:
    '먼저 활동이나 이름을 고친 뒤 재발급하면 새 확인서가 이전 것을 대체합니다. 발급을 취소하면 포함된 활동을 다시 발급할 수 있습니다.',
  aboutRecords:
    '이 스프레드시트에서 한 사람에게 발급한 유효한 확인서를 지난 학기까지 모두 합산합니다. 다른 스프레드시트에서 발급한 시간은 포함되지 않으니 그곳에서 따로 만들어 주세요.',
  recordLine: ({ count, hours, terms }) => `확인서 ${count}건, ${hours} (${terms})`,
  aboutPortal: '확인서에 포함된 활동마다 이름, 날짜, 시작, 끝, 시간, 내용을 적은 표입니다.',
  aboutKey:
    '코드를 만들고 확인하는 키입니다. 복사한 스프레드시트에는 없을 수 있으니 안전한 곳에 보관해 주세요. 키가 있으면 누구나 코드를 만들 수 있습니다.',
  rulePrefix: '모든 발급번호의 첫 글자.',
  ruleLanguage: '확인서와 안내 이메일의 언어. 바꾸면 새 서식이 필요합니다.',
  ruleTitle: '확인서 제목. 비워 두면 기본 제목.',
  ruleActivity: '확인서에 적을 활동 내용. 비워 두면 기본 문장.',
  ruleTemplate: '이 부가기능이 만든 서식(Google 문서)의 링크. 비워 두면 자동으로 만듭니다.',
  ruleFolder: 'PDF 파일을 보관할 드라이브 폴더.',
  ruleSessionList: '둘째 쪽에 활동 일지를 넣을지 여부. 바꾸면 새 서식이 필요합니다.',
  ruleStudentNumber: '확인서에 학번을 넣을지 여부. 바꾸면 새 서식이 필요합니다.',
  ruleTrainingAlone: '인정된 활동 없이 교육에만 참석한 멘토에게도 발급할지 여부.',
  ruleSendMail: '확인서를 멘토에게 이메일로 보낼지 여부.',
  ruleMailReserve: '하루 발송 한도 가운데 남겨 둘 이메일 수.',
};
