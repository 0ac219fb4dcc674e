import type { HoursWords } from '../../core/hours/words';
import type { Sentences } from '../catalogue';
import { dayText } from './dayText';

const hoursText = (minutes: number): string => `${Math.floor(minutes / 60)}시간 ${minutes % 60}분`;

const ADDRESSES: Readonly<Record<string, string>> = {
  verified: '확인된 주소',
  typed: '직접 입력한 주소',
  'not known': '주소 확인 여부 모름',
};

export const hours: Sentences<HoursWords> = {
  notOneOfDay: '날짜가 없거나 올바르지 않습니다. 다시 기록해 주세요.',
  minutesMissing: '활동 시간(분)이 없습니다. 분 단위의 정수로 다시 기록해 주세요.',
  minutesImpossible: '한 번의 활동은 1분에서 1440분까지입니다. 다시 기록해 주세요.',
  endNotAfterStart: '끝난 시각이 시작 시각보다 빠릅니다. 다시 기록하거나 "Ended next day"에 표시해 주세요.',
  pairUnknown: '이 활동에 맞는 확정된 짝이 없습니다.',
  notOfThisPair: '기록한 사람이 이 짝에 속하지 않습니다.',
  loggedBeforeItHappened: '활동 날짜보다 먼저 기록되었습니다. 만난 뒤에 다시 기록해 주세요.',
  corrected: ({ by }) => `${by} 기록으로 대체되었습니다.`,
  notCounted: ({ why }) => `담당자가 인정하지 않았습니다: ${why}`,
  textNotCounted: '문자로 나눈 대화는 기록으로 남지만 활동 시간으로 인정되지 않습니다.',
  disputed: '상대방이 다르게 기억하고 있습니다.',
  notConfirmed: '상대방의 확인을 기다리고 있습니다.',
  outsideTerm: '학기 기간 밖의 날짜입니다.',
  beforePair: '짝이 시작되기 전의 날짜입니다.',
  afterPair: '짝이 끝난 뒤의 날짜입니다.',
  late: ({ days }) => `만난 날로부터 ${days}일 뒤에 기록되었습니다.`,
  tooLong: ({ cap }) => `${cap}분보다 깁니다.`,
  duplicate: ({ first }) => `${first} 기록과 같은 만남으로 보입니다.`,
  sameTime: ({ other }) => `같은 시각에 다른 사람과의 활동 ${other} 기록이 있습니다.`,
  notAttended: '아직 참석 표시가 없습니다.',
  overCap: ({ cap, minutes }) => `${cap} 초과 ${minutes}분.`,
  frozen: ({ serial }) => `확인서 ${serial}에 포함되었습니다.`,
  roomUsedByCertificates: '이미 발급된 확인서가 한도의 일부를 사용했습니다.',
  decisionWithoutReason: '결정은 옆 칸에 이유를 적어야 반영됩니다.',
  loggedTwice: ({ first }) =>
    `${first} 기록과 길이가 같은 활동이 하루 안에 다시 기록되었습니다. 확인해 주세요.`,
  capSession: '1회 한도',
  capSameTime: '한 번만 인정되는 같은 시간대',
  capText: '문자 대화의 주당 인정 시간',
  capTraining: '교육 인정 시간',
  capDay: '1일 한도',
  capWeek: '1주 한도',
  capTerm: '학기 한도',
  capFrozen: '확인서에 적힌 시간',
  listed: ({ reasons }) => reasons.join(' '),
  logNamesNoPair: '이 활동의 멘토와 멘티에 맞는 확정된 짝이 없습니다. 이름이나 짝을 확인해 주세요.',
  logNamesSeveralPairs: ({ count }) =>
    `이 활동에 맞는 짝이 ${count}개입니다. "Sessions"에 Pair ID를 적어 주세요.`,
  correctsUnknown: '정정하려는 활동이 없습니다.',
  answerNamesNoSession: '이 날짜에 기록된 이 짝의 활동이 없습니다.',
  answerUnreadable: '예 또는 아니요로 읽을 수 없는 답입니다.',
  answerNotFromAsked: '요청받은 사람과 다른 주소에서 온 답입니다.',
  answerRequestUnknown: '"Confirmations"에 없는 요청 번호입니다.',
  answerCodeWrong: '코드가 요청과 맞지 않습니다.',
  answerLate: ({ days }) =>
    `요청 후 ${days}일이 지나 도착한 답입니다. "Sessions"에서 인정할지 결정해 주세요.`,
  ownHours: '본인의 활동 시간입니다. 상대방이 확인해야 합니다.',
  trainingPersonUnknown: '"People"에 이 주소나 이름이 없습니다.',
  dayUnreadable: '만난 날짜를 2026-03-02처럼 적어 주세요.',
  sessionRepeated: '같은 Session ID가 두 번 있습니다. 복사된 줄을 지우거나 활동을 다시 기록해 주세요.',
  day: ({ day }) => dayText(day),
  askSubject: ({ program }) => `활동을 확인해 주세요: ${program}`,
  remindSubject: ({ program }) => `활동 확인을 다시 부탁드립니다: ${program}`,
  askHello: ({ name }) => `${name} 님께`,
  askIntro: ({ program, count }) =>
    `${program}에서 함께하신 활동 ${count}건이 기록되었습니다. 아래 내용이 맞는지 알려 주세요.`,
  remindIntro: ({ program, count }) =>
    `얼마 전 ${program} 활동 ${count}건의 확인을 부탁드렸습니다. 아직 답을 받지 못해 다시 부탁드립니다. 1분이면 됩니다.`,
  askLine: ({ number, day, time, minutes, partner, mode }) =>
    `${number}. ${[day, time, `${minutes}분`, mode, partner === '' ? '' : `${partner} 님과 함께`].filter((part) => part !== '').join(', ')}`,
  askByForm: ({ link, by }) => `${by}까지 아래 링크에서 답해 주세요.\n${link}`,
  askByReply: ({ by, request, code }) =>
    `${by}까지 이 메일에 "모두 맞음" 또는 틀린 번호를 적어 답장해 주세요. (요청 ${request}, 코드 ${code})`,
  askNoFault:
    '사실과 다른 활동이 있으면 번호만 알려 주세요. 누구를 탓하려는 것이 아니며, 저희가 바로잡겠습니다.',
  askContact: ({ name, email }) => `문의: ${[name, email].filter((part) => part !== '').join(', ')}`,
  asksNothing: '오늘 확인을 부탁할 사람이 없습니다.',
  asksPlanned: ({ requests, reminders, left }) =>
    [
      `이메일 ${requests + reminders}통을 보냅니다(${[
        ...(requests > 0 ? [`요청 ${requests}통`] : []),
        ...(reminders > 0 ? [`다시 알림 ${reminders}통`] : []),
      ].join(', ')}).`,
      ...(left < 0 ? [] : [`오늘 보낼 수 있는 수: ${left}통.`]),
    ].join(' '),
  asksSent: ({ sent, waiting, failed }) =>
    [
      `이메일 ${sent}통을 보냈습니다.`,
      ...(waiting > 0 ? [`${waiting}통이 남았습니다. 다시 실행해 주세요(한도를 다 썼으면 내일).`] : []),
      ...(failed > 0 ? [`${failed}통은 보내지 못했습니다. "Confirmations"를 확인해 주세요.`] : []),
    ].join(' '),
  askUnknown: ({ request, account }) =>
    `요청 ${request}의 발송 여부를 알 수 없습니다. ${account}의 보낸 편지함을 확인한 뒤 패널에서 표시해 주세요.`,
  askNotInQuestion: ({ request }) => `${request}의 이메일은 확인할 것이 없습니다.`,
  askRunning: ({ who }) =>
    `지금 ${who} 님이 이 이메일을 보내고 있습니다. 발송이 끝난 뒤에, 또는 그분이 패널을 닫고 3분이 지난 뒤에 이어서 할 수 있습니다.`,
  waitingLine: ({ sessions, status }) => `활동 ${sessions}건, ${status}`,
  waitsNotAsked: '아직 요청하지 않음',
  waitsFailed: '보내지 못함, 주소를 확인해 주세요',
  waitsAsked: '요청함',
  waitsReminder: '다시 알릴 때가 됨',
  waitsInVain: '두 번 다시 알림, Sessions에서 결정해 주세요',
  waitsUnknown: '발송 여부를 알 수 없음',
  waitsNoAddress: '이메일 주소 없음',
  aboutAddresses:
    '설문지에서 이메일 주소를 어떻게 수집하나요? 설문지의 설정 > 응답에서 볼 수 있습니다. 선택한 내용은 "Hours"의 확인된 활동 옆에 표시됩니다.',
  addressUnknown: '잘 모르겠음',
  addressVerified: '확인된 주소: Google에 로그인해 응답',
  addressTyped: '응답자가 직접 입력',
  sessionNotOpen: ({ session: id }) => `활동 ${id} 기록이 없거나 이미 확인서에 포함되어 결정할 수 없습니다.`,
  reasonMissing: '이유를 적어 주세요. 활동 옆에 남습니다.',
  ruleLate: '만난 날로부터 이 일수보다 늦게 기록된 활동은 담당자의 결정을 기다립니다. 0: 적용하지 않음.',
  ruleSessionCap: '결정 없이 인정되는 가장 긴 활동(분). 0: 제한 없음.',
  ruleLongSessions: '더 긴 활동의 처리: 결정을 기다림(hold), 또는 한도까지만 인정(count up to the cap).',
  ruleSameTime:
    '한 멘토가 같은 시각에 두 활동을 한 경우: 결정을 기다림(hold), 또는 겹친 시간을 한 번만 인정(count once).',
  ruleTextModes: '문자 대화로 보는 활동 방식. 세미콜론으로 구분합니다.',
  ruleTextWeekly: '멘토 한 명에게 한 주에 인정되는 문자 대화(분). 0: 인정하지 않음.',
  ruleTrainingCap: '한 학기에 인정되는 교육 참석 시간(분). 0: 인정하지 않음.',
  ruleDayCap: '멘토 한 명의 하루 최대 시간(분), 모든 짝을 합하여. 0: 제한 없음.',
  ruleWeekCap: '한 주(월요일~일요일) 최대 시간(분). 0: 제한 없음.',
  ruleTermCap: '한 학기 최대 시간(분). 0: 제한 없음.',
  ruleRoundingStep: '하루 합계를 이 분 단위로 맞춥니다. 원래 시간은 옆에 남습니다.',
  ruleRounding: '버림(down), 반올림(nearest), 올림(up) 가운데 하나.',
  ruleAddresses:
    '설문지의 이메일 주소 수집 방식: 확인된 주소(verified), 직접 입력한 주소(typed), 모름(not known). "Hours"에 표시됩니다.',
  ruleAutomatic: '아무도 답하지 않은 활동이 이 일수 뒤에 확인된 것으로 처리됩니다. 0: 적용하지 않음.',
  noteDecision: 'Accept(인정) 또는 Not counted(불인정). 다음 칸에 이유를 적어야 반영됩니다.',
  noteCorrects: '이 줄이 대체하는 이전 줄의 Session ID.',
  noteAttended: '참석한 사람에게 표시해 주세요. 참석한 교육만 인정됩니다.',
  noteCheck: '인정 + 한도 초과 + 보류 + 이견 + 불인정 = 기록된 시간.',
  checkHolds: '맞음',
  noMentors: '"People"에 아직 멘토가 없습니다. 먼저 응답 가져오기를 실행해 주세요.',
  updated: ({ mentors, logged, counted, waiting }) =>
    `멘토 ${mentors}명: 기록 ${hoursText(logged)} 가운데 인정 ${hoursText(counted)}, 대기 ${hoursText(waiting)}.`,
  noMentor: '멘토를 알 수 없는 활동',
  confirmationLevel: ({ other, coordinator, automatic, addresses }) =>
    [
      `상대방 확인 ${other}회${other > 0 ? `(${ADDRESSES[addresses] ?? ''})` : ''}`,
      ...(coordinator > 0 ? [`담당자 확인 ${coordinator}회`] : []),
      ...(automatic > 0 ? [`자동 확인 ${automatic}회`] : []),
    ].join(', '),
};
