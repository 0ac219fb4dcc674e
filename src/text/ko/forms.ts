import type { FormsWords } from '../../core/forms/words';
import type { Sentences } from '../catalogue';

const weekdays = ['월요일', '화요일', '수요일', '목요일', '금요일'];
const areas =
  '시험 전략; 내용 이해; 시간 관리와 집중; 학습 계획; 학교생활과 생활 습관; 정서적 지지; 개인 지도; 학습 자료';
const ways = '밀어붙이기; 차근차근 설명하기; 먼저 들어 주기; 나란히 공부하기';
const times = `${weekdays.map((day) => `${day} 점심; ${day} 저녁`).join('; ')}; 토요일 오전`;
const modes = '대면; 문자';
const places = '기숙사 스터디룸; 강의실; 카페; 학생 라운지; 도서관';
const languages = '한국어; 영어';
const offers = (what: string, list: string): string =>
  `${what}. 세미콜론으로 구분합니다. 비워 두면 기본 목록을 씁니다: ${list}.`;

export const forms: Sentences<FormsWords> = {
  titleMentorSignUp: '동료 멘토링: 멘토 신청',
  aboutMentorSignUp: '이번 학기 멘토를 신청합니다. 답변은 잘 맞는 멘티를 찾는 데 쓰입니다.',
  titleMenteeSignUp: '동료 멘토링: 멘티 신청',
  aboutMenteeSignUp: '이번 학기 멘티를 신청합니다. 답변은 잘 맞는 멘토를 찾는 데 쓰입니다.',
  titleTraining: '동료 멘토링: 교육 출석',
  aboutTraining: '교육이 끝날 때 작성해 주세요.',
  titleLog: '동료 멘토링: 활동 일지',
  aboutLog: '활동 한 번에 한 번씩 작성해 주세요. 짝에게 확인을 부탁합니다.',
  titleConfirmation: '동료 멘토링: 활동 확인',
  aboutConfirmation: '받으신 이메일의 번호가 붙은 줄을 보고 답해 주세요.',
  titleSurvey: '동료 멘토링: 설문',
  aboutSurvey: '5분쯤 걸립니다. 이메일 주소는 응답 여부를 아는 데만 쓰이며, 결과에는 이름이 나오지 않습니다.',
  aboutSurveyAnonymous: '5분쯤 걸립니다. 익명 설문이며, 결과에는 이름이 나오지 않습니다.',
  thanks: '감사합니다. 답변이 접수되었습니다.',

  askName: '이름',
  askPartnerConsent: '짝에게 이름과 이메일 주소를 알려 주는 데 동의합니다',
  listPartnerConsent: '예, 동의합니다; 아니요, 동의하지 않습니다',
  askYearLevel: '학년',
  askMentorPurpose: '참여 목적: 왜 멘토가 되고 싶습니까?',
  askMenteePurpose: '참여 목적: 멘토와 함께 무엇을 이루고 싶습니까?',
  askOwnWish: '참여는 본인의 뜻입니까?',
  listOwnWish: '본인의 뜻; 다른 사람의 권유',
  askAreasOffered: '도움 영역: 무엇을 도와줄 수 있습니까?',
  askArea1: '도움 영역 1순위',
  askArea2: '도움 영역 2순위',
  askArea3: '도움 영역 3순위',
  listAreas: areas,
  askWaysOffered: '도움 방식: 어떻게 돕고 싶습니까?',
  askWaysWanted: '도움 방식: 어떤 도움을 받고 싶습니까?',
  listWays: ways,
  askTimes: '만날 수 있는 시간',
  helpTimes: '세 개 이상 골라 주세요.',
  listTimes: times,
  askModes: '만남 방법',
  listModes: modes,
  askPlaces: '만남 장소',
  listPlaces: places,
  askLanguages: '언어',
  listLanguages: languages,
  askGender: '성별',
  listGenders: '여성; 남성; 밝히지 않음',
  askGenderWish: '동성 짝을 원합니까?',
  listGenderWishes: '반드시; 가능하면; 상관없음',
  askNamedMentees: '짝을 하기로 약속한 멘티의 이름 또는 이메일 주소 (세 명까지)',
  askNamedMentors: '짝을 하기로 약속한 멘토의 이름 또는 이메일 주소 (세 명까지)',
  askCapacity: '맡을 수 있는 멘티 수',

  askPairId: '짝 번호',
  helpPairId: '받으신 링크가 채워 줍니다. 그대로 두세요.',
  askPartner: '멘티 (이름 또는 이메일 주소)',
  helpPartner: '위의 짝 번호가 비어 있을 때만 적어 주세요.',
  askDate: '날짜',
  askStart: '시작 시각',
  askEnd: '종료 시각',
  askMinutes: '시간(분) (문자 활동만)',
  helpMinutes: '시작과 종료 시각이 없을 때만 분으로 적어 주세요.',
  askMode: '방법',
  askPlace: '장소',
  askAreas: '도움 영역',
  askWhatWeDid: '활동 내용 (한 줄, 사적인 내용 제외)',
  helpWhatWeDid: '사적인 일, 성적, 다른 사람의 이름은 적지 마세요.',
  askCorrects: '정정: 이 기록이 대신하는 이전 활동의 번호',
  helpCorrects: '새 활동이면 비워 두세요.',
  askRequestId: '요청 번호',
  askCode: '확인 코드',
  helpFilledIn: '이메일의 링크가 채워 줍니다. 그대로 두세요.',
  askAnswer: '이 활동 기록들이 맞습니까?',
  listAnswers: '모두 맞습니다; 일부 다릅니다',
  askLines: '맞지 않는 줄',
  helpLines: '이메일에 적힌 번호입니다. 모두 맞으면 비워 두세요.',
  listLines: Array.from({ length: 12 }, (_, index) => `${index + 1}번 줄`).join('; '),
  askComment: '의견',
  askTrainingDate: '교육 날짜',
  askTrainingMinutes: '시간(분)',
  askAttended: '출석',
  askTrainingTitle: '교육명',
  listYesNo: '예; 아니요',

  askSurveyConsent: '이 설문에 참여하는 데 동의합니다',
  listSurveyConsent: '예, 동의합니다; 아니요, 동의하지 않습니다',
  askSurveyRole: '프로그램에서 어떤 역할이었습니까?',
  listRoles: '멘토; 멘티',
  askSurveyYear: '몇 학년입니까?',
  askSemesters: '몇 학기 참여했습니까?',
  listSemesters: '한 학기; 두 학기 이상',
  askMeetings: '학기당 멘토와 멘티의 만남 횟수',
  listMeetings: '3회 미만; 4–5회; 6–8회; 8회 초과',
  askMethods: '멘토링을 한 방법',
  listMethods: '직접 만남; 휴대전화나 PC 문자',
  askHours: '한 번 만날 때의 평균 시간',
  listHours: '1시간 미만; 1시간 정도; 2시간 정도; 3시간 정도',
  askLocations: '멘토링을 한 곳',
  listLocations: '기숙사 스터디룸; 학교 강의실; 카페; 학생 라운지; 도서관',
  askSatisfaction: '프로그램 만족도',
  listSatisfaction:
    '동료 멘토링 프로그램은 적절했습니까?; 멘토 또는 멘티의 태도는 만족스러웠습니까?; 동료 멘토링의 내용과 운영은 만족스러웠습니까?',
  helpScale: '1: 전혀 그렇지 않다. 5: 매우 그렇다.',
  listEnds: '전혀 그렇지 않다; 매우 그렇다',
  askOverall: '전체적으로 프로그램에 얼마나 만족합니까?',
  listOverallEnds: '매우 불만족; 매우 만족',
  askWhyMentor: '왜 멘토로 참여했습니까?',
  listWhyMentor:
    '누군가의 공부를 도와주려고; 배운 것으로 후배를 이끌어 주려고; 책임감을 기르려고; 가까이 있는 사람을 도우려고',
  askWhyMentee: '왜 멘티로 참여했습니까?',
  listWhyMentee:
    '학업 성취를 높이려고; 학업 도우미에게 조언을 구하려고; 공부 방법과 전략을 개선하려고; 학업과 학교생활의 도움을 받으려고; 선배의 권유로',
  pageMentors: '멘토에게 드리는 질문',
  pageMentees: '멘티에게 드리는 질문',
  pageAll: '모두에게 드리는 질문',
  askRoles: '멘토는 어떤 역할을 해야 합니까? (세 개까지 선택)',
  listMentorRoles:
    '시험 전략과 요령을 알려 주는 조교; 학습 촉진자; 학교생활 도우미; 정서적 지지; 개인 교사; 학습 자료 제공자',
  askGained: '프로그램에서 무엇을 얻었습니까?',
  askWorst: '프로그램에서 가장 좋지 않았던 경험은 무엇입니까?',
  askImprove: '프로그램을 어떻게 개선하면 좋겠습니까?',

  setLanguage: '설문지를 만드는 언어입니다. automatic은 이 프로그램의 언어입니다.',
  setAreas: offers('어떤 도움이 있는지', areas),
  setWays: offers('어떻게 돕는지', ways),
  setTimes: offers('언제 만날 수 있는지', times),
  setModes: offers('어떻게 만나는지', modes),
  setPlaces: offers('어디에서 만나는지', places),
  setLanguages: offers('쓰는 언어', languages),
  setSurveyEmail:
    'yes: 응답하지 않은 사람에게 다시 알릴 수 있습니다. no: 익명 설문입니다. 설문지를 만들기 전에 정해 주세요.',
  setConfirmationLink: '설문지를 만들 때 채워집니다. REQUEST-ID와 CODE는 이메일마다 바뀝니다.',
  setMentorSurveyLink: '설문지를 만들 때 채워집니다. 역할에는 이미 답이 되어 있습니다.',
  setMenteeSurveyLink: '설문지를 만들 때 채워집니다. 역할에는 이미 답이 되어 있습니다.',
  setFormLinks: '설문지를 만들 때 채워지는, 사람들에게 알려 줄 주소입니다.',

  kindText: '단답형',
  kindParagraph: '장문형',
  kindChoice: '객관식 질문',
  kindList: '드롭다운',
  kindCheckboxes: '체크박스',
  kindScale: '선형 배율 1–5',
  kindGrid: '객관식 그리드, 열 1–5',
  kindDate: '날짜',
  kindTime: '시간',

  askToMake:
    '설문지(멘토와 멘티 신청, 활동 일지, 활동 확인, 설문)도 선생님의 Google 계정에 만들어 이 스프레드시트에 연결할까요? 나중에 패널에서 할 수도 있습니다.',
  whyOwnForm: '이 프로그램이 만든 설문지의 문항입니다.',
  nothingChosen: '고르신 설문지는 이미 모두 있습니다.',
  formsMade: ({ ready, left }) =>
    `설문지 ${ready}개가 준비되어 이 스프레드시트에 연결되었습니다.${left > 0 ? ` ${left}개가 남았습니다.` : ''} 알려 줄 주소는 Settings 탭에 있습니다.`,
  questionsWritten:
    'Google이 설문지 만들기를 허용하지 않았습니다. 문항을 Form questions 탭에 적었으니 Google 설문지에 옮겨 적고 이 스프레드시트에 연결해 주세요. 응답 가져오기는 똑같이 됩니다. 권한을 주는 방법은 Problems 탭에 있습니다.',
  formsNotPermitted: ({ grantUrl }) =>
    `설문지를 만드는 권한을 받지 못했습니다. 여기에서 허용할 수 있습니다: ${grantUrl} 또는 Form questions 탭을 보고 직접 만들어 주세요.`,
  triggerNotPermitted: ({ grantUrl }) =>
    `권한이 없어 새 응답이 왔는지 패널에서 알려 드릴 수 없습니다. 응답 가져오기는 그대로 됩니다. 여기에서 허용할 수 있습니다: ${grantUrl}`,
  formUnknown: ({ title }) =>
    `"${title}" 설문지를 만들다가 끊겨, 만들어졌는지 알 수 없습니다. 드라이브에 있으면 휴지통에 넣고, 패널에서 '잊기'를 누른 뒤 다시 만들어 주세요.`,
  formNotOpened: ({ title, owner }) =>
    `"${title}" 설문지를 열 수 없습니다. 삭제되었거나 ${owner || '다른 계정'}의 것입니다. 새로 만들려면 패널에서 '잊기'를 눌러 주세요.`,
  tabNotThere: ({ title }) =>
    `"${title}" 설문지를 만들었지만 응답 탭이 아직 없습니다. 잠시 뒤 다시 해 보시거나, 설문지의 응답 > 시트에 연결에서 이 스프레드시트를 골라 주세요.`,
  tabGone: ({ title }) =>
    `"${title}" 설문지의 응답 탭이 삭제되었거나 연결이 끊겼습니다. 패널에서 '다시 연결'을 누르거나, '잊기'를 눌러 새로 만들어 주세요.`,
  ofAnotherAccount: ({ title, owner }) =>
    `"${title}" 설문지는 ${owner} 계정이 시작했으므로 그 계정에서 마쳐야 합니다.`,
  watching: ({ owner }) => `${owner} 계정의 트리거가 새 응답을 모두에게 알려 줍니다.`,
  notWatching: '새 응답을 아직 저절로 알아차리지 못합니다.',
  standNone: '만들지 않음',
  standUnknown: '중단됨: 드라이브에 있습니까?',
  standUnfinished: '만드는 중',
  standFormGone: '삭제됨',
  standTabGone: '응답 탭이 없음',
  standReady: '준비됨',

  noteReminder:
    'SENT와 시각, FAILED, 또는 SENDING(보내졌는지 알 수 없음)입니다. 오늘 다시 보내려면 칸을 지우고, 더 보내지 않으려면 다른 말을 적어 주세요.',
  remindNothing: '다시 알릴 사람이 없습니다.',
  remindPlanned: ({ mails, answered, people, left }) =>
    `${people}명 중 ${answered}명이 응답했습니다. 지금 ${mails}명에게 다시 알릴 수 있습니다${left < 0 ? '' : `. 오늘 보낼 수 있는 이메일은 ${left}통입니다`}.`,
  remindSent: ({ sent, before, waiting, failed }) =>
    `${sent}명에게 다시 알렸습니다${before > 0 ? `(오늘 앞서 ${before}명)` : ''}.${waiting > 0 ? ` ${waiting}명은 내일 보내야 합니다.` : ''}${failed > 0 ? ` ${failed}명에게는 보내지 못했습니다. People 탭의 "Survey reminder" 열을 봐 주세요.` : ''}`,
  remindNoSurvey: '아직 설문이 없습니다. 설문지를 만들거나, 가지고 계신 설문의 응답을 가져와 주세요.',
  remindAnonymous: ({ answers, people }) =>
    `설문이 이메일 주소를 모으지 않아 따로 알릴 수 없습니다. 대상 ${people}명, 지금까지 응답 ${answers}건입니다.`,
  remindNoLink:
    '설문 주소를 알 수 없습니다. Settings 탭의 "Survey link for mentors"와 "Survey link for mentees"에 적어 주세요.',
  remindNoAddress: ({ count }) => `${count}명은 이메일 주소가 없어 알릴 수 없습니다.`,
  remindToday: ({ count }) => `${count}명에게는 오늘 이미 알렸습니다.`,
  remindUnknown: ({ name }) =>
    `${name} 님에게 알리다가 끊겼습니다. 보낸편지함을 보시고, 다시 보내려면 People 탭의 "Survey reminder" 칸을 지우고, 보냈으면 SENT라고 적어 주세요.`,
  remindSubject: ({ program }) => `${program}: 설문 응답을 기다립니다`,
  remindHello: ({ name }) => `${name} 님께,`,
  remindAsk: ({ program }) =>
    `${program} 설문이 진행 중인데 아직 응답이 없습니다. 5분쯤 걸리며, 다음에 참여할 사람들에게 도움이 됩니다.`,
  remindLink: ({ link }) => `여기에서 답해 주세요: ${link}`,
  remindContact: ({ name, email }) =>
    `궁금한 점은 ${[name, email].filter((part) => part !== '').join(', ')}에게 물어봐 주세요.`,
  remindThanks: '그사이 응답하셨다면 감사드리며, 이 이메일은 잊어 주세요.',
};
