// The label sets of rating questions in English and Korean, each level with the ways it is written.
// Korean endings vary (그렇다, 그렇습니다, 그러함), so the variants are listed; nothing is stemmed.

/** A set of labels from low to high; the first spelling of a level is the one shown for a level nobody chose. */
export interface ScaleSet {
  readonly name: string;
  readonly levels: readonly (readonly string[])[];
}

const set = (name: string, ...levels: readonly string[]): ScaleSet => ({
  name,
  levels: levels.map((level) => level.split(' | ')),
});

const AGREE = {
  never: 'Strongly disagree | Completely disagree | Totally disagree | Strongly Disagree',
  no: 'Disagree | Somewhat disagree',
  middle: 'Neutral | Neither agree nor disagree | Neither disagree nor agree | Undecided | Unsure',
  yes: 'Agree | Somewhat agree',
  fully: 'Strongly agree | Completely agree | Totally agree',
} as const;

const 그렇다 = {
  never:
    '전혀 그렇지 않다 | 전혀 그렇지 않습니다 | 전혀 그렇지 않음 | 전혀 아니다 | 전혀 아님 | 매우 그렇지 않다 | 매우 그렇지 않음 | 전혀그렇지않다',
  no: '그렇지 않다 | 그렇지 않습니다 | 그렇지 않음 | 그렇지 않은 편이다 | 아니다 | 별로 그렇지 않다 | 그렇지않다',
  middle: '보통이다 | 보통입니다 | 보통임 | 보통',
  yes: '그렇다 | 그렇습니다 | 그러함 | 그렇다고 생각한다 | 그런 편이다 | 그런 편임',
  fully: '매우 그렇다 | 매우 그렇습니다 | 매우 그러함 | 매우그렇다',
} as const;

const 동의 = {
  never:
    '전혀 동의하지 않음 | 매우 동의하지 않음 | 전혀 동의하지 않는다 | 전혀 동의하지 않습니다 | 매우 동의하지 않는다',
  no: '동의하지 않음 | 동의하지 않는다 | 동의하지 않습니다',
  middle: '보통 | 보통이다 | 보통임 | 중립',
  yes: '동의함 | 동의한다 | 동의합니다',
  fully: '매우 동의함 | 매우 동의한다 | 매우 동의합니다',
} as const;

/** Every set that is known, longer ones before the shorter ones that are part of them. */
export const SCALE_SETS: readonly ScaleSet[] = [
  set('agreement', AGREE.never, AGREE.no, AGREE.middle, AGREE.yes, AGREE.fully),
  set(
    'agreement',
    'Strongly disagree',
    'Disagree',
    'Somewhat disagree | Slightly disagree',
    AGREE.middle,
    'Somewhat agree | Slightly agree',
    'Agree',
    'Strongly agree',
  ),
  set('agreement', AGREE.never, AGREE.no, AGREE.yes, AGREE.fully),
  set('agreement', AGREE.no, AGREE.middle, AGREE.yes),
  set(
    'satisfaction',
    'Very dissatisfied | Very unsatisfied | Extremely dissatisfied',
    'Dissatisfied | Unsatisfied | Somewhat dissatisfied',
    'Neutral | Neither satisfied nor dissatisfied | Neither',
    'Satisfied | Somewhat satisfied',
    'Very satisfied | Extremely satisfied',
  ),
  set('satisfaction', 'Very dissatisfied', 'Dissatisfied', 'Satisfied', 'Very satisfied'),
  set('satisfaction', 'Dissatisfied', 'Neutral', 'Satisfied'),
  set(
    'frequency',
    'Never',
    'Rarely | Seldom | Almost never',
    'Sometimes | Occasionally',
    'Often | Frequently | Usually',
    'Always | Very often | Almost always',
  ),
  set('frequency', 'Never', 'Rarely | Seldom', 'Sometimes | Occasionally', 'Often | Frequently'),
  set('quality', 'Very poor', 'Poor', 'Fair | Average', 'Good', 'Very good | Excellent'),
  set('quality', 'Poor', 'Fair | Average', 'Good', 'Very good', 'Excellent'),
  set('quality', 'Poor', 'Fair | Average', 'Good', 'Excellent | Very good'),
  set(
    'degree',
    'Not at all',
    'Slightly | A little',
    'Moderately | Somewhat',
    'Very | Quite a bit | A lot',
    'Extremely | Very much | Completely',
  ),
  set('degree', 'Not at all', 'Slightly | A little', 'Moderately | Somewhat', 'Very | Very much | A lot'),
  set(
    'importance',
    'Not important',
    'Slightly important',
    'Moderately important',
    'Important',
    'Very important',
  ),
  set('level', 'Very low', 'Low', 'Moderate | Medium | Average', 'High', 'Very high'),
  set('level', 'Low', 'Moderate | Medium | Average', 'High'),
  set('ease', 'Very difficult', 'Difficult', 'Neutral', 'Easy', 'Very easy'),

  set('agreement', 그렇다.never, 그렇다.no, 그렇다.middle, 그렇다.yes, 그렇다.fully),
  set('agreement', 그렇다.never, 그렇다.no, 그렇다.yes, 그렇다.fully),
  set('agreement', 그렇다.no, 그렇다.middle, 그렇다.yes),
  set('agreement', 동의.never, 동의.no, 동의.middle, 동의.yes, 동의.fully),
  set('agreement', 동의.never, 동의.no, 동의.yes, 동의.fully),
  set(
    'satisfaction',
    '매우 불만족 | 매우 불만족한다 | 매우 불만족스럽다 | 매우 불만족함 | 전혀 만족하지 않음',
    '불만족 | 불만족한다 | 불만족스럽다 | 불만족함 | 만족하지 않음',
    '보통 | 보통이다 | 보통임',
    '만족 | 만족한다 | 만족스럽다 | 만족함',
    '매우 만족 | 매우 만족한다 | 매우 만족스럽다 | 매우 만족함',
  ),
  set('satisfaction', '매우 불만족', '불만족', '만족', '매우 만족'),
  set(
    'frequency',
    '전혀 없음 | 전혀 없다 | 전혀 안 함 | 전혀',
    '거의 없음 | 거의 없다 | 드물게 | 거의 안 함',
    '가끔 | 때때로 | 가끔 있음',
    '자주 | 자주 있음 | 종종',
    '항상 | 매우 자주 | 늘',
  ),
  set(
    'quality',
    '매우 나쁨 | 매우 나쁘다',
    '나쁨 | 나쁘다',
    '보통 | 보통이다',
    '좋음 | 좋다',
    '매우 좋음 | 매우 좋다',
  ),
  set('degree', '전혀 | 전혀 아님', '조금 | 약간', '보통', '많이', '매우 많이 | 아주 많이'),
  set(
    'level',
    '매우 낮음 | 매우 낮다',
    '낮음 | 낮다',
    '보통 | 보통이다',
    '높음 | 높다',
    '매우 높음 | 매우 높다',
  ),
  set('level', '낮음 | 낮다', '보통 | 보통이다', '높음 | 높다'),
];
