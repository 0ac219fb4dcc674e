import type { SurveyWords } from '../../core/survey/words';
import type { Sentences } from '../catalogue';

/** A hidden number brings its own sign: `< 5`. */
const equal = (count: unknown): string => (typeof count === 'number' ? `= ${count}` : String(count));

export const survey: Sentences<SurveyWords> = {
  titleResponses: '참여자와 응답',
  titleDetails: ({ count }) => `프로그램 운영 현황 (N = ${count})`,
  titleSatisfaction: '프로그램 만족도',
  titlePairs: '만족도: 집단 간 쌍별 비교',
  titleDistribution: '응답 분포',
  titleChange: '참여 전후 비교',
  titleReliability: '척도의 신뢰도',
  titlePurposes: '참여 목적',
  titleRoles: '멘토의 역할',
  titleThemes: '주관식 응답의 주제',
  titleAgreement: '두 코더의 일치도',
  titleOverTime: '시기별 만족도',
  titleMethods: '연구 방법',
  headGroup: '집단',
  headParticipants: '참여자',
  headRespondents: '응답자',
  headRate: '응답률, % (95% CI)',
  headItems: '설문 문항',
  headCategory: '범주',
  headResponses: '응답 수 (%)',
  headCount: '명 (%)',
  headPurpose: '목적',
  headRole: '역할',
  headP: 'p값',
  headAdjustedP: '보정 p값',
  headQ: 'q값 (보정 p값)',
  headPair: '비교한 집단',
  headRankBiserial: '순위 양분 상관',
  headSuperiority: '우월 확률',
  headPairs: '쌍',
  headBefore: '이전',
  headAfter: '이후',
  headUnchanged: '변화 없음',
  headPairedEffect: '순위 양분 상관(대응)',
  headItemRest: '문항-나머지 상관',
  headAlphaIfDropped: '문항 제거 시 알파',
  headTheme: '주제',
  headCodedTwice: '둘 다 코딩',
  headCoder: ({ number }) => `코더 ${number} 부여`,
  headAgreed: '일치, 명 (%)',
  headKappa: '코헨의 카파',
  headSamePeople: ({ first, last }) => `같은 사람, ${first} – ${last}`,
  headFirst: '처음',
  headLast: '마지막',
  headMethods: '통계 방법',
  headReferences: '참고문헌',
  interval95: '(95% CI)',
  meanAndSd: '평균 ± 표준편차',
  medianAndQuartiles: '중앙값 [Q1–Q3]',
  missing: '무응답',
  notApplicable: '해당 없음',
  groupHead: ({ group, count }) => `${group} (N ${equal(count)})`,
  countHead: ({ group }) => `${group}, 명 (%)`,
  chartOf: ({ item }) => item,
  chartPercentOf: ({ item }) => `${item} (집단별 %)`,
  chartCount: '응답 수',
  chartMeans: '집단별 평균 점수',
  chartDistribution: '응답 비율(%), 척도의 가운데를 0으로 표시',
  mentors: '멘토',
  mentees: '멘티',
  both: '멘토 겸 멘티',
  everyone: '전체 응답자',
  otherGroups: '기타 집단',
  named: ({ text }) => text,
  allParticipants: '전체 참여자',
  byRole: '역할',
  byYearLevel: '학년',
  consent: '응답 활용 동의',
  consentGiven: '동의함',
  interval: ({ value, low, high }) => `${value} (${low} ~ ${high})`,
  below: ({ least }) => `< ${least}`,
  withheld: '숨김',
  reversedItem: ({ item }) => `${item} (역채점)`,
  severalItem: ({ item }) => `${item} (복수 응답)`,
  scaleMean: ({ count }) => `${count}개 문항의 평균`,
  scaleSum: ({ count }) => `${count}개 문항의 합`,
  itemInSection: ({ section, item }) => `${section}: ${item as string}`,
  itemOfGroup: ({ item, group }) => `${item as string} – ${group}`,
  groupBase: ({ group, count }) => `${group} (n ${equal(count)})`,
  baseCell: ({ count }) => `n ${equal(count)}`,
  pairOfGroups: ({ first, second }) => `${first} – ${second}`,
  alphaOfScale: ({ count, people }) => `${count}개 문항의 크론바흐 알파 (n ${equal(people)})`,
  negativeAlpha: ({ alpha }) => `${alpha} (역채점 문항을 확인해 주세요)`,
  otherThemes: '기타 주제',
  themeCount: ({ theme, count }) => `${theme}, ${count as string}`,
  quotes: '응답자의 말',
  quote: ({ text }) => `“${text}”`,
  respondentsAndRate: '응답자 수; 응답률, % (95% CI)',
  noteRespondents: ({ count }) => `N = 응답자 ${count}명, n = 해당 문항의 응답 수입니다.`,
  noteRespondentsByGroup: ({ count, groups }) =>
    `N = 응답자 ${count}명(${groups.join(', ')}), n = 해당 문항의 응답 수입니다.`,
  groupCount: ({ group, count }) => `${group} ${count}명`,
  noteWithoutConsent: ({ count }) => `동의하지 않은 응답자 ${count}명은 제외하였습니다.`,
  noteNoGroup: ({ count }) => `비교 집단에 속하지 않는 응답자 ${count}명은 비교에서 제외하였습니다.`,
  noteSuperseded: ({ count }) => `다시 응답한 사람의 이전 응답 ${count}건은 제외하였습니다.`,
  noteNoParticipants: 'People 탭에 참여자가 없어 응답률을 계산하지 않았습니다.',
  noteWilson: '응답률은 참여자 대비 비율이며 95% 윌슨 신뢰구간을 함께 적었습니다.',
  noteNoneMissing: '무응답은 없습니다.',
  noteMissing: ({ items }) => `무응답: ${items.join('; ')}.`,
  missingOfItem: ({ item, missing, notApplicable, declined }) =>
    `"${item}" ${[
      missing !== '' ? `무응답 ${missing}` : '',
      notApplicable !== '' ? `해당 없음 ${notApplicable}` : '',
      declined !== '' ? `답변 거부 ${declined}` : '',
    ]
      .filter((part) => part !== '')
      .join(', ')}`,
  noteBaseAnswered: '백분율의 기준은 해당 문항에 응답한 사람입니다.',
  noteBaseAll: '백분율의 기준은 해당 문항을 받은 모든 응답자입니다.',
  noteSeveral: '복수 응답 문항은 백분율의 합이 100을 넘을 수 있습니다.',
  notePercentRounding: '백분율은 반올림하였으므로 합이 정확히 100이 아닐 수 있습니다.',
  noteSmallCells: ({ least }) =>
    `${least}보다 작은 응답 빈도는 숨겼으며, 이를 역산할 수 있는 다른 빈도, 표준편차, 평균도 함께 숨겼습니다. ${least}명보다 작은 집단은 다른 집단과 합쳤고, 그 집단에만 물은 문항은 뺐습니다. 무응답 수는 그대로 적었습니다.`,
  noteUncoded: ({ item }) => `"${item}"의 주관식 응답은 아직 코딩되지 않아 이 표에 넣지 않았습니다.`,
  noteThemes: ({ answers }) =>
    `주관식 응답 ${answers}건에 사람이 직접 주제를 붙였습니다. 한 응답에 주제를 셋까지 붙일 수 있습니다.`,
  noteUnthemed: ({ count }) => `주관식 응답 ${count}건에는 아직 주제가 없습니다.`,
  noteThemeCounts: '해당 집단에서 주관식 문항에 답한 사람 중의 수와 백분율입니다.',
  noteQuotes: '인용문은 사람이 고른 것이며 이름과 주소를 빼고는 응답 그대로입니다.',
  noteKappa:
    '주제마다 부여 여부에 대한 코헨의 카파로, 두 코더가 모두 코딩한 응답만 셌습니다. 일치: 둘 다 부여했거나 둘 다 부여하지 않음.',
  noteKappaUndefined: '두 코더의 판단이 언제나 같아 우연만으로도 일치하는 경우에는 줄표로 나타냅니다.',
  noteSameWords: '둘 이상의 설문에서 문구와 척도가 같은 문항만 실었습니다.',
  noteRateOfToday: '응답률은 현재 People 탭에 있는 사람을 기준으로 하며 95% 윌슨 신뢰구간을 함께 적었습니다.',
  noteLinked: '같은 사람: 처음과 마지막 설문에 같은 이메일 주소, 또는 같은 이름과 학년을 적은 사람.',
  noteNotLinked: '처음과 마지막 설문에서 같은 사람을 찾을 수 없어 변화를 검정하지 않았습니다.',
  noteLimit: ({ allowed }) => `최대 ${allowed}개까지 고를 수 있는 문항입니다.`,
  noteOverLimit: ({ allowed, count }) =>
    `최대 ${allowed}개까지 고를 수 있는 문항이며, ${count as string}명이 더 많이 골랐고 모두 집계하였습니다.`,
  noteMeanAndSd: '값은 평균 ± 표본표준편차(n − 1)이며 반올림하였습니다.',
  noteMedianAndQuartiles: '값은 중앙값 [제1사분위수–제3사분위수]이며, 사분위수는 R과 같은 유형 7입니다.',
  noteScale: ({ least, most }) => `점수는 ${least}점(가장 낮음)부터 ${most}점(가장 높음)까지입니다.`,
  noteLabelledScale: ({ least, most, leastLabel, mostLabel }) =>
    `점수는 ${least}점(${leastLabel})부터 ${most}점(${mostLabel})까지입니다.`,
  noteScaleScore:
    '척도 점수는 해당 영역의 모든 문항에 응답한 사람의 값이며, 알파는 Reliability 탭에 있습니다.',
  noteExact:
    'p: 양측 맨-휘트니 U 검정, 동점은 중간 순위로 처리한 정확 조건부 분포, P(|U − 평균| ≥ 관측값), R 패키지 coin과 같습니다.',
  noteNormal: 'p: 양측 맨-휘트니 U 검정, 동점을 보정한 정규 근사(연속성 보정 없음)입니다.',
  noteNormalContinuity: 'p: 양측 맨-휘트니 U 검정, 동점과 연속성을 보정한 정규 근사입니다.',
  noteTooLarge: ({ count }) =>
    `${count}개 문항은 응답이 많아 정확 검정 대신 동점과 연속성을 보정한 정규 근사로 맨-휘트니 U 검정의 p값을 구하였습니다.`,
  noteAllEqual: '모든 응답이 같으면 p는 1입니다.',
  noteU: ({ first, second }) =>
    `U는 첫째 집단(${first})의 점수가 둘째 집단(${second})보다 높은 쌍의 수이며, 동점은 절반으로 셉니다.`,
  noteRankBiserial: ({ first }) =>
    `순위 양분 상관(클리프 델타)과 근사 95% 신뢰구간이며, 첫째 집단(${first})의 점수가 높으면 양수입니다.`,
  noteSuperiority: ({ first, second }) =>
    `${first} 한 명의 점수가 ${second} 한 명보다 높을 확률(동점은 절반)과 근사 95% 신뢰구간입니다.`,
  noteKruskal: 'p: 동점을 보정한 크루스칼-왈리스 검정, 카이제곱 분포, ε² = H / (N − 1)입니다.',
  noteKruskalSmall: ({ least }) =>
    `가장 작은 집단의 응답이 ${least}개이므로 카이제곱 분포는 대략적인 값입니다.`,
  noteNoTest: '응답이 없는 집단이 있어 검정하지 않았습니다.',
  noteUntested: ({ count }) => `${count}개 문항은 응답이 없는 집단이 있어 검정하지 않았습니다.`,
  noteNotAdjusted: 'p값은 검정 횟수에 대해 보정하지 않았습니다.',
  noteAdjusted: ({ adjustment, count }) =>
    `p값은 ${count}회의 검정에 대해 ${adjustment} 방법으로 보정하였습니다.`,
  noteAdjustedWithin: ({ adjustment }) =>
    `p값은 각 문항의 선택지 안에서 ${adjustment} 방법으로 보정하였습니다.`,
  noteFisher: 'p: 응답한 사람 중 각 선택지를 골랐는지 여부를 집단별로 비교한 양측 피셔 정확 검정입니다.',
  noteFirstOfPair:
    'U와 효과크기(근사 95% 신뢰구간)는 각 쌍의 첫째 집단을 기준으로 하며, 동점은 절반으로 셉니다.',
  notePairs: ({ count }) =>
    `집단 ${count}쌍을 모두 적었으며, 보정 p값은 문항마다 ${count}쌍에 대해 Holm 방법으로 구하였습니다.`,
  noteDistribution: '각 칸은 빈도와 해당 집단 응답 중의 백분율입니다.',
  noteOnlyOne: ({ count }) => `한쪽 응답만 있는 ${count}쌍은 제외하였습니다.`,
  noteSignedRank:
    'p: 두 번 모두 응답한 사람의 양측 윌콕슨 부호순위 검정(동점은 중간 순위로 처리한 정확 분포, 차이가 없는 쌍은 제외)이며, 효과크기는 (V+ − V−) / (V+ + V−)로 점수가 오르면 양수입니다.',
  noteSignedRankLarge: '500쌍이 넘으면 동점과 연속성을 보정한 정규 근사를 사용합니다.',
  noteReliability: '크론바흐 알파는 해당 영역의 모든 문항에 응답한 사람의 표본분산으로 구하였습니다.',
  noteNegativeItem: '문항-나머지 상관이 음수이면 반대로 묻는 문항일 수 있습니다.',
  noteMethods: '이 문단은 이번 실행의 설정과 자료로 작성되었습니다. 투고할 학술지에 맞게 고쳐 쓰세요.',
  methodsParagraph: ({ sentences }) => sentences.join(' '),
  methodsRespondents: ({ count }) => `설문에는 ${count}명이 응답하였다.`,
  methodsRate: ({ count, enrolled, rate, low, high }) =>
    `참여자 ${enrolled}명 중 ${count}명이 설문에 응답하였다(${rate}%, 95% 윌슨 신뢰구간 ${low}~${high}%).`,
  methodsConsent: ({ count, left }) =>
    `동의한 ${count}명을 분석하였고, 동의하지 않은 ${left}명은 제외하였다.`,
  methodsMeans: '평정 문항은 평균 ± 표본표준편차로 제시하였다.',
  methodsMedians: '평정 문항은 중앙값과 제1·제3사분위수(유형 7)로 제시하였다.',
  methodsExact:
    '두 집단은 양측 맨-휘트니 U 검정으로 비교하였으며, p값은 동점에 중간 순위를 부여한 순위합의 정확 조건부 분포(평균에서 관측값 이상으로 벗어날 확률)로 구하였다.',
  methodsNormal:
    '두 집단은 양측 맨-휘트니 U 검정으로 비교하였으며, 동점을 보정하고 연속성 보정은 하지 않은 정규 근사를 사용하였다.',
  methodsNormalContinuity:
    '두 집단은 양측 맨-휘트니 U 검정으로 비교하였으며, 동점과 연속성을 보정한 정규 근사를 사용하였다.',
  methodsTooLarge:
    '집단이 커서 정확 분포를 쓸 수 없는 경우에는 동점과 연속성을 보정한 정규 근사를 사용하였다.',
  methodsRankBiserial: '효과크기는 순위 양분 상관(클리프 델타)과 근사 95% 신뢰구간으로 제시하였다.',
  methodsSuperiority: '효과크기는 동점을 절반으로 센 우월 확률과 근사 95% 신뢰구간으로 제시하였다.',
  methodsKruskal:
    '집단은 동점을 보정한 크루스칼-왈리스 검정(효과크기 ε²)으로 비교하였고, 집단의 쌍은 Holm 방법으로 보정한 정확 맨-휘트니 U 검정으로 비교하였다.',
  methodsNotAdjusted: ({ count }) =>
    count === 1
      ? '검정은 1회 하였다.'
      : `검정은 ${count}회 하였으며, p값은 검정 횟수에 대해 보정하지 않았다.`,
  methodsAdjusted: ({ adjustment, count }) =>
    `p값은 ${count}회의 검정에 대해 ${adjustment} 방법으로 보정하였다.`,
  methodsScaleScore: '척도 점수는 해당 영역의 모든 문항에 응답한 사람에 대해 계산하였다.',
  methodsSignedRank: '전후 응답은 차이가 없는 쌍을 제외하고 양측 정확 윌콕슨 부호순위 검정으로 비교하였다.',
  methodsAlpha: '한 영역에 속한 문항의 내적 일관성은 크론바흐 알파로 제시하였다.',
  methodsChoicesAnswered: '선택형 문항은 빈도와 해당 문항 응답자 중의 백분율로 제시하였다.',
  methodsChoicesAll: '선택형 문항은 빈도와 해당 문항을 받은 모든 응답자 중의 백분율로 제시하였다.',
  methodsSeveral: '복수 응답 문항의 백분율은 응답 건수가 아니라 응답자를 기준으로 하였다.',
  methodsFisher: '각 선택지는 양측 피셔 정확 검정으로 집단 간에 비교하였다.',
  methodsThemes: ({ count }) => `주관식 응답 ${count}건에 연구자가 직접 주제를 부여하였다.`,
  methodsKappa: ({ count }) =>
    `그중 ${count}건은 두 번째 코더가 코딩하였고, 일치도는 주제별 코헨의 카파로 제시하였다.`,
  methodsOverTime:
    '처음과 마지막 설문에 모두 답한 사람의 응답은 양측 정확 윌콕슨 부호순위 검정으로 비교하였다.',
  methodsSmallCells: ({ least }) =>
    `${least}보다 작은 응답 빈도와 이를 역산할 수 있는 빈도는 표시하지 않았으며, ${least}명보다 작은 집단은 합쳤다.`,
  methodsProgram: ({ version }) => `모든 수치는 Peer Mentoring for Sheets ${version} 버전으로 계산하였다.`,
  setMethod:
    '두 집단을 비교하는 방법입니다. exact: 동점을 고려한 정확 맨-휘트니 p값. normal: SPSS의 "점근 유의확률"과 같음. normal-continuity: R 4.6 이전과 같음.',
  setSummary: 'Satisfaction 표에서 평정 점수를 나타내는 방법입니다.',
  setAdjustment: '표 안의 검정 횟수에 대해 p값을 보정할지 정합니다.',
  setScaleScore: 'Satisfaction 표에 영역별 문항의 평균(mean)이나 합(sum)도 넣을지 정합니다.',
  setEffect: 'p값 옆에 적을 효과크기입니다.',
  setCompareBy:
    '비교할 집단입니다: role(역할), year level(학년), Gender와 같이 하나만 고르는 문항의 제목, 또는 People 탭의 열 이름.',
  setBase: '선택형 표에서 백분율의 기준입니다.',
  setGroupLayout:
    'Purposes와 Mentor roles 표에서 집단을 놓는 방법입니다. side by side를 고르면 선택지마다 피셔 정확 검정을 더합니다.',
  setThemeCounts: 'Themes table에 주제를 말한 사람의 수도 적을지 정합니다.',
  setSurveyTab: '표로 만들 응답이 있는 탭의 이름입니다. 비워 두면 가장 최근에 응답이 들어온 설문을 씁니다.',
  setSmallCell:
    '이 수보다 작은 응답 빈도를 숨기고 작은 집단은 합칩니다. 외부에 내보내는 표에 쓰세요. 0이면 숨기지 않습니다.',
  aboutCategory: '주제가 들어갈 표의 구역입니다. 직접 적어도 됩니다.',
  aboutTheme: '한 행에 주제 하나를 적습니다. Coding 탭의 드롭다운에 이 목록이 나타납니다.',
  aboutCodingId: '응답을 가리키는 번호입니다. 누가 썼는지는 알 수 없습니다.',
  aboutQuote:
    '✓를 고르면 이 응답을 Themes table에 그대로 싣습니다. 이름이 들어 있지 않은지 먼저 읽어 보세요.',
  unknownTheme: '목록에서 주제를 고르거나 이 주제를 "Themes" 탭에 더해 주세요.',
  themeOutcomes: '성과',
  themeBenefits: '상호 이익',
  themeFactors: '성공 요인',
  themeNegative: '부정적 경험',
  themeSuggestions: '개선 제안',
  noSurveyTab:
    '설문 응답이 있는 탭을 찾지 못했습니다. 설문지를 이 스프레드시트에 연결하거나, Questions에서 해당 탭의 용도를 "survey"로 정해 주세요.',
  noSuchSurvey: ({ tab }) =>
    `"${tab}" 탭에서 설문을 찾지 못했습니다. "Survey tab" 설정을 고치거나 비워 두세요.`,
  noAnswers: ({ tab }) => `"${tab}" 탭에 아직 응답이 없습니다. 응답이 들어온 뒤에 표를 만들어 주세요.`,
  tablesMade: ({ tables, respondents, tab, uncoded }) =>
    `"${tab}" 탭의 응답자 ${respondents}명으로 표 ${tables}개를 만들었습니다. 각 표 아래에 만든 방법이 적혀 있습니다.${
      uncoded > 0 ? ` Coding 탭에 주제를 기다리는 주관식 응답이 ${uncoded}건 있습니다.` : ''
    }`,
  noSuchGrouping:
    'role, year level, 하나만 고르는 설문 문항의 제목, People 탭의 열 이름 중 하나를 적어 주세요. 그전까지는 역할별로 비교합니다.',
  tableNumber: ({ number }) => `표 ${number}.`,
  reportName: ({ day }) => `설문 보고서 ${day}`,
  printedScaleWrong: ({ most }) =>
    `가장 낮은 점수와 가장 높은 점수를 ${most} 이내로 떨어진 정수로 적어 주세요.`,
  printedUnreadable: ({ group }) =>
    `집단 ${group}: n은 정수로, 평균과 표준편차는 인쇄된 그대로 적어 주세요. 예: 3.5, 0.7`,
  printedPossible: ({ group, count }) =>
    `집단 ${group}: 가능합니다. 이 값이 나오는 정수 점수의 조합이 ${count}가지 있습니다.`,
  printedTooMany: ({ group }) =>
    `집단 ${group}: 평균은 가능합니다. 점수의 조합이 너무 많아 표준편차는 확인하지 못했습니다.`,
  printedWithMissing: ({ group, n, missing }) =>
    `집단 ${group}: 정수 점수 ${n}개로는 불가능하지만, ${missing}명이 답하지 않았다면(n = ${n - missing}) 가능합니다.`,
  printedNoMean: ({ group, n, mean, below, above }) =>
    `집단 ${group}: 정수 점수 ${n}개의 평균은 ${mean}이 될 수 없습니다. 가장 가까운 값은 ${below}와 ${above}입니다.`,
  printedNoSd: ({ group, n, mean, sd }) =>
    `집단 ${group}: 평균이 ${mean}이고 표본표준편차가 ${sd}인 정수 점수 ${n}개는 없습니다.`,
  printedPUnread:
    'p는 .68처럼 숫자 하나로 적어 주세요. "< .05"처럼 적힌 p는 맞는 값이 너무 많아 확인할 수 없습니다.',
  printedPTooMany: '가능한 점수의 조합이 너무 많아 p를 확인하지 못했습니다.',
  printedPNone:
    '가능한 어떤 점수로도 흔히 쓰는 맨-휘트니 p값이 인쇄된 값과 같아지지 않습니다. 다른 검정을 썼을 수 있으므로 이것만으로 틀렸다고 할 수는 없습니다.',
  printedPFits: ({ conventions }) => `인쇄된 p와 맞는 계산 방법: ${conventions.join('; ')}.`,
  pExact: '동점을 고려한 정확 검정(R의 coin, 이 프로그램)',
  pExactDoubled: '작은 쪽 정확 꼬리확률의 두 배(R 4.6부터)',
  pExactIgnoringTies: '동점이 없다고 본 정확 검정(SPSS "정확 유의확률")',
  pNormal: '동점을 보정한 정규근사(SPSS "점근 유의확률")',
  pNormalContinuity: '동점과 연속성을 보정한 정규근사(R 4.6 이전)',
  pNormalIgnoringTies: '동점을 보정하지 않은 정규근사',
  pNormalContinuityIgnoringTies: '연속성만 보정하고 동점은 보정하지 않은 정규근사',
  wantsNumbers: ({ name }) => `${name}에 숫자가 하나 이상 있는 범위를 넣어 주세요. 예: C2:C11`,
  wantsNumberNot: ({ name, found }) =>
    `${name}에는 숫자만 넣고 무응답은 빈칸으로 두세요("${found}"이(가) 있습니다).`,
  wantsMethod: ({ allowed, found }) =>
    `method에는 다음 중 하나를 적어 주세요: ${allowed}("${found}"이(가) 있습니다).`,
  wantsLevels: ({ most, found }) =>
    `levels에는 2부터 ${most}까지의 정수를 적어 주세요(${found}이(가) 있습니다).`,
  wantsScores: ({ highest, found }) =>
    `점수는 1부터 ${highest}까지의 정수여야 합니다(${found}이(가) 있습니다).`,
};
