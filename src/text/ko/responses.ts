import type { ResponsesWords } from '../../core/responses/words';
import type { Sentences } from '../catalogue';

export const responses: Sentences<ResponsesWords> = {
  whyTimestampHeader: '설문지가 제출 시각에 붙이는 머리글입니다.',
  whyTimestampCells: ({ count, total }) => `${total}개 셀 중 ${count}개에 날짜와 시각이 있습니다.`,
  whyEmailHeader: ({ count, total }) =>
    `머리글이 이메일 주소를 묻고 있으며, 응답 ${total}개 중 ${count}개가 올바른 주소입니다.`,
  whyEmailCells: ({ count, total }) => `응답 ${total}개 중 ${count}개가 이메일 주소입니다.`,
  whyConsent: ({ answers }) =>
    answers === '' ? '머리글이 동의를 묻고 있습니다.' : `동의를 묻는 문항입니다. 응답: ${answers}.`,
  whyConsentAnswers: ({ answers }) =>
    `동의를 묻는 문항입니다. 응답: ${answers}. 어느 응답이 동의인지 정해 주세요.`,
  whyName: '머리글이 이름을 묻고 있으며 응답이 거의 모두 다릅니다.',
  whyPersonal: '누구인지 알 수 있는 응답이므로 어떤 표에도 넣지 않습니다.',
  whyLinks: '응답이 대부분 링크여서 누구인지 알 수 있으므로 어떤 표에도 넣지 않습니다.',
  whyRole: ({ answers }) => `역할을 묻는 문항입니다. 응답: ${answers}.`,
  whyYearLevel: ({ answers }) => `응답이 학년입니다: ${answers}.`,
  whyQuiz: '퀴즈에서 추가된 점수 또는 의견입니다.',
  whyEmptyColumn: '머리글도 응답도 없는 열입니다.',
  whyScaleNumbers: ({ least, most, count, total }) =>
    `응답 ${total}개 중 ${count}개가 ${least}~${most}점 척도에 맞는 정수입니다.`,
  whyScaleEnds: ({ lowest, least, most }) =>
    `${lowest}보다 낮은 응답이 없습니다. 척도의 양 끝이 ${least}에서 ${most}까지가 맞나요?`,
  whyScaleNumbered: ({ count, total }) => `응답 ${total}개 중 ${count}개가 숫자와 설명으로 되어 있습니다.`,
  whyScaleLabels: ({ labels }) => `모든 응답이 하나의 척도에 속합니다: ${labels}.`,
  whyScaleAmbiguous: ({ labels }) =>
    `응답이 둘 이상의 척도에 맞습니다. 다음 척도가 맞는지 확인해 주세요: ${labels}.`,
  whyScaleGraded: ({ labels }) => `표현으로 보아 다음 순서로 보입니다. 확인해 주세요: ${labels}.`,
  whyMultiple: ({ options, total }) =>
    `응답 ${total}개에 ${options}개의 선택지가 따로 또는 함께 되풀이됩니다.`,
  whyMultipleHeader: '여러 개를 고를 수 있다고 적힌 문항입니다.',
  whyMultipleJoined: ({ options }) =>
    `선택지 ${options}개 중 쉼표가 들어 있는 것이 있는 듯합니다. 선택지 목록을 확인해 주세요.`,
  whyYesNo: ({ total }) => `응답 ${total}개가 모두 예, 아니요 또는 그 사이의 답입니다.`,
  whySingle: ({ distinct, total }) => `응답 ${total}개 중 서로 다른 답은 ${distinct}개뿐입니다.`,
  whySingleWithOther: ({ total }) => `응답 ${total}개에 몇 가지 답이 되풀이되며 나머지는 "기타"로 보입니다.`,
  whyNumber: ({ count, total }) => `응답 ${total}개 중 ${count}개가 숫자입니다.`,
  whyDate: ({ count, total }) => `응답 ${total}개 중 ${count}개가 날짜 또는 시각입니다.`,
  whyOpen: ({ distinct, total }) => `응답 ${total}개에 서로 다른 글이 ${distinct}개 있습니다.`,
  whyDayOrder: '일이 먼저인지 월이 먼저인지 알 수 없습니다. 정해 주세요.',
  whyDatesMixed: ({ dayFirst, monthFirst, either, other }) =>
    `쓰는 방식이 섞여 있습니다: 일 먼저 ${dayFirst}개, 월 먼저 ${monthFirst}개, 둘 다 가능 ${either}개, 그 밖 ${other}개. 확인해 주세요.`,
  whyZone: ({ zone }) => `시간대 "${zone}": 알 수 없는 이름입니다. 이 스프레드시트의 시각이 맞나요?`,
  whyContinues: ({ question }) =>
    `"${question}" 문항의 응답이 끝난 곳에서 응답이 시작됩니다. 다시 물은 같은 문항인가요?`,
  whyNewAnswers: ({ answers }) => `정하실 때 없던 응답이 있습니다: ${answers}.`,
  whyEqualHeaders: ({ before, now }) =>
    `이 머리글의 열이 ${before}개에서 ${now}개로 바뀌었습니다. 이 열이 정하신 내용 그대로인가요?`,
  whyField: ({ field }) => `머리글이 "${field}" 항목을 묻고 있습니다.`,
  whyNoAnswers: '아직 응답이 없습니다.',
  whyFewAnswers: ({ why, total }) => `${why} 아직 응답이 ${total}개뿐입니다.`,
  whyYouChose: '직접 정하신 내용입니다.',
  whyNowCalled: ({ question }) => `이 문항의 지금 이름: "${question}"`,
  whySameCombination: ({ options }) =>
    `모든 응답이 선택지 ${options}개의 같은 조합이거나, 쉼표가 든 하나의 글입니다.`,

  noteKind: '문항의 종류입니다. 추측이 틀리면 바꿔 주세요. 바꾼 내용은 유지됩니다.',
  noteField: '응답이 들어갈 곳입니다(People의 열 또는 활동 일지의 항목). 비워 두면 표에만 쓰입니다.',
  noteScale:
    '낮은 것부터 적습니다: "1 to 5" 또는 "; "로 이은 설명. 높은 점수가 낮음을 뜻하면 끝에 " (reversed)"를 붙입니다.',
  noteOptions:
    '고를 수 있었던 선택지를 "; "로 이어 적습니다. 맞지 않는 응답은 "기타"로 셉니다. 동의 문항에는 동의를 뜻하는 응답을, 날짜에는 "day first"나 "month first"를 적습니다.',
  noteSection: '설문 표에서 이 문항이 놓일 제목입니다.',
  noteInTables: '설문 표에 이 문항을 넣을지 정합니다.',
  notePurpose: '이 탭의 응답을 어디에 쓰는지 정합니다.',
  noteProposed: '바꾼 행을 알아보는 데 쓰입니다. 그대로 두세요.',
  noteLastImport: '바꾼 셀을 알아보는 데 쓰입니다. 그대로 두세요.',

  noteDecision: '패널에서 이 응답에 대해 정하신 내용입니다. 셀을 비우면 다시 여쭙니다.',
  noteWas: '전에 가져올 때의 문항 문구입니다.',
  noteJoinedTo: '이 열이 이어지는 문항입니다. 응답은 그 문항에 들어가며, 둘 다 있으면 먼저 것을 씁니다.',
  noteAskedOf: '멘토나 멘티에게만 물은 문항이면 적어 주세요. 다른 쪽의 빈칸은 무응답으로 세지 않습니다.',

  timeUnreadable: '시각을 읽을 수 없습니다. 2026-03-14 09:05:00과 같이 적어 주세요.',
  zoneUnknown: ({ zone }) => `시간대 "${zone}": 알 수 없어 이 스프레드시트의 시각으로 읽었습니다.`,
  dayOrderTaken: ({ order }) =>
    `일과 월의 순서를 알 수 없어 "${order}"로 읽었습니다. 패널에서 고르거나 Questions의 Options에 "day first"나 "month first"를 적어 주세요.`,
  dayOrderMixed: '일이 먼저인 날짜와 월이 먼저인 날짜가 섞여 있습니다. 확인해 주세요.',
  notOnScale: ({ scale }) =>
    `척도(${scale})에 없는 응답이어서 제외했습니다. 응답이나 Questions의 척도를 고쳐 주세요.`,
  notANumber: '숫자가 필요합니다. 고칠 때까지 이 응답은 제외됩니다.',
  notADay: '날짜나 시각이 필요합니다. 예: 2026-03-14 또는 14:30.',
  secondHeaders: ({ rows }) =>
    `머리글로 보아 뺐습니다: ${rows}행. 응답이 맞는지 패널에서 정하거나 행을 지워 주세요.`,
  joinConflict: ({ other }) => `이어진 열의 ${other}에 다른 응답이 있습니다. 이 응답을 씁니다.`,
  datesRead: ({ count, shown }) =>
    `시트가 응답 ${count}개를 날짜로 바꾸어, 보이는 대로 읽었습니다: ${shown}. 날짜가 아니면 열을 일반 텍스트로 바꾸고 고쳐 주세요.`,
  errorCell: '수식 오류가 있는 셀입니다(아래에도 있을 수 있습니다). 응답이 없는 것으로 봅니다.',
  scaleUnreadable: '척도를 낮은 것부터 적어 주세요: "1 to 5" 또는 두 개 이상의 설명.',
  questionGone: ({ question }) =>
    `"${question}" 문항이 더 이상 탭에 없습니다. 가져온 내용은 남아 있습니다. 없어진 것이 맞으면 패널에서 알려 주시고, 문구가 바뀌었다면 Questions의 새 행에 같은 종류와 항목을 지정해 주세요.`,
  questionRenamed: ({ question, renamed }) =>
    `"${question}" 문항이 이제 "${renamed}" 문항인 듯합니다. 맞다면 패널에서 "같은 문항입니다"를 눌러 주세요.`,
  questionNew: ({ question, kind }) =>
    `"${question}": 새 문항이며 "${kind}" 종류로 보았습니다. 먼저 응답한 사람들은 이 질문을 받지 않았습니다.`,
  questionUnsure: ({ question, kind }) =>
    `"${question}" 문항을 확인해 주세요. "${kind}" 종류로 보았습니다. 패널에서 정하거나 Questions에서 행을 고치고 Confidence를 "confirmed"로 바꿔 주세요.`,
  emailMissing: '이메일 주소가 없습니다. 여기 또는 People에 적어 주세요.',
  emailInvalid: '올바른 이메일 주소가 아닙니다. 여기 또는 People에서 고쳐 주세요.',
  nameMissing: '이름이 없습니다. 여기 또는 People에 적어 주세요.',
  roleMissing: '멘토인지 멘티인지 알 수 없습니다. 역할을 적어 주세요.',
  personUnknown: '이름도 이메일 주소도 없어 People에 추가하지 않았습니다.',
  personIdMissing: 'Person ID가 없어 이 행을 제외했습니다. 다음 번호를 적어 주세요. 예: S068.',
  personIdRepeated: '같은 Person ID가 다른 행에 있어 이 행을 제외했습니다. 다른 ID를 적어 주세요.',
  personRoleMissing: '역할에서 mentor 또는 mentee를 골라 주세요. 그때까지 이 행은 제외됩니다.',
  yearLevelMissing: '학년이 없습니다. 여기 또는 People에 적어 주세요.',
  yearLevelUnknown: ({ levels }) =>
    `학년이 ${levels} 중에 없습니다. 고치거나 Settings의 "Year levels"에 추가해 주세요.`,
  placesUnusable: ({ most }) => `맡을 수 있는 멘티 수를 0부터 ${most}까지의 정수로 적어 주세요.`,
  tooFewTimes: ({ least }) =>
    `가능한 시간이 ${least}개보다 적어 짝을 찾기 어렵습니다. 더 적어 달라고 부탁해 주세요.`,
  sameEmailOtherName: ({ other }) =>
    `${other}: 이메일 주소는 같고 이름이 다릅니다. 한 사람인지 패널에서 정해 주세요.`,
  similarPerson: ({ other }) => `${other}: 이름이 거의 같습니다. 한 사람인지 패널에서 정해 주세요.`,
  personCorrected: ({ person }) =>
    `이 응답의 이름이나 주소가 고쳐졌습니다. 전에는 ${person}의 응답이었습니다. 누구의 응답인지 패널에서 정해 주세요.`,
  superseded: ({ cell }) => `같은 사람이 다시 응답했습니다(${cell}). 나중 응답을 씁니다.`,
  decideAgain: ({ about }) => `${about} 패널에서 정하실 때까지 나중 응답을 씁니다.`,
  decideRole: ({ about }) => `${about} 패널에서 정하실 때까지 People에 두 역할을 모두 둡니다.`,
  roleUnlikePeople: ({ role, person }) =>
    `People에는 ${role}(${person})로 되어 있으며 표와 짝, 시간은 그것을 따릅니다. 틀렸다면 People에서 고쳐 주세요.`,
  tooManyChosen: ({ most }) => `${most}개보다 많이 골랐습니다. 모두 셉니다. 아니라면 응답을 고쳐 주세요.`,
  sameAnswers: ({ cell }) => `${cell}의 응답과 모두 같습니다. 패널에서 정하실 때까지 둘 다 셉니다.`,
  consentRefused: '동의하지 않았으므로 응답 수에만 넣고 다른 곳에는 쓰지 않습니다.',
  answersGone: ({ tab }) =>
    `전에 가져온 응답이 "${tab}"에 더 이상 없습니다. 가져온 내용은 그대로 두었습니다. 그만둔 사람이라면 상태를 withdrawn으로 바꿔 주세요.`,
  onlyHeaders: ({ tab }) =>
    `"${tab}" 탭에는 질문만 있고 아직 응답이 없습니다. 응답이 들어온 뒤에 다시 가져와 주세요.`,
  noResponses:
    '설문지 응답이 있는 탭이 아직 없습니다. 설문지를 이 스프레드시트에 연결하거나 내려받은 응답 파일을 새 탭에 붙여 넣어 주세요.',

  answeredAgain: ({ earlier, later }) => `${earlier}, ${later}: 같은 사람의 응답입니다.`,
  roleChanged: ({ earlier, later }) => `${earlier}, ${later}: 같은 사람이 다른 역할로 보낸 응답입니다.`,
  mostlyBlank: ({ earlier, later }) =>
    `${earlier}, ${later}: 같은 사람의 응답인데 나중 응답이 거의 비어 있습니다.`,
  aboutSameAnswers: ({ cell, other }) => `${cell}, ${other}: 시각만 빼고 같습니다. 두 번 보낸 응답인가요?`,
  aboutHeaders: ({ rows }) => `${rows}행이 또 하나의 머리글로 보입니다.`,
  leaveOutHeaders: '머리글: 빼기',
  areAnswers: '응답으로 세기',
  aboutLeftOut: ({ cell }) => `${cell}: 뺐습니다.`,
  aboutGone: ({ answer, tab }) => `응답 "${answer}"이(가) ${tab}에 더 이상 없습니다.`,
  aboutCorrected: ({ who, person }) =>
    `${person}의 응답이던 것이 이제 ${who}의 응답으로 되어 있습니다. 같은 사람인가요?`,
  aboutDecided: ({ who }) => `${who}에 대해 정하셨습니다.`,
  aboutSameAddress: ({ who, other, person }) =>
    `${who}의 주소가 ${other}(${person})의 주소와 같습니다. 한 사람인가요?`,
  aboutSimilar: ({ who, other, person }) => `${who}: ${other}(${person})일 수 있습니다. 한 사람인가요?`,
  countLatest: '나중 응답만 세기',
  countEarlier: '먼저 응답만 세기',
  countBoth: '둘 다 세기',
  fillGaps: '빈칸을 먼저 응답으로 채우기',
  leaveOut: '이 응답 빼기',
  keepWhatCame: '가져온 내용 그대로 두기',
  withdrawPerson: '그 사람을 withdrawn으로 바꾸기',
  onePerson: '한 사람입니다',
  twoPeople: '다른 사람입니다',

  twoRoutes: ({ tab, other, count }) =>
    `"${tab}"의 응답 ${count}개가 "${other}"에도 있습니다. 같은 설문지가 두 길로 들어왔습니다. 하나는 쓰지 않도록 하거나 지워 주세요.`,
  sourceGone: ({ tab }) => `"${tab}" 탭이 더 이상 없습니다. 패널을 새로 고쳐 주세요.`,
  answerNotImported: '아직 가져오지 않은 응답입니다. 먼저 응답을 가져온 뒤에 정해 주세요.',
  uploadedFrom: ({ source, when }) =>
    source === '' ? `패널에 붙여 넣음, ${when}.` : `파일 ${source}, ${when}.`,

  imported: ({ added, changed, withdrawn, problems }) =>
    `새 응답 ${added}개, 바뀐 응답 ${changed}개, 사라진 응답 ${withdrawn}개, 문제 ${problems}개.`,
  unchanged: ({ problems }) => `지난번 이후 새로운 응답이 없습니다. 문제 ${problems}개.`,
};
