// What a form says by itself, in the language of the person: button, notes, headers of the linked tab.
import { type AnswerRule } from './answerRules';

export interface FormWords {
  readonly language: string;
  readonly timestamp: string;
  readonly emailAddress: string;
  readonly tabName: (number: number) => string;
  readonly timeFormat: string;
  readonly required: string;
  readonly requiredNote: string;
  readonly choose: string;
  readonly noAnswer: string;
  readonly other: string;
  readonly otherText: string;
  readonly next: string;
  readonly back: string;
  readonly submit: string;
  readonly save: string;
  readonly yourEmail: string;
  readonly thanks: string;
  readonly thanksTitle: string;
  readonly edit: string;
  readonly again: string;
  readonly closed: string;
  readonly unpublished: string;
  readonly missing: string;
  readonly openAgain: string;
  readonly local: string;
  readonly fixThese: string;
  readonly answerNeeded: string;
  readonly rowNeeded: string;
  readonly notOffered: string;
  readonly notADate: string;
  readonly notATime: string;
  readonly notAnEmail: string;
  readonly otherNeeded: string;
  readonly rule: (rule: AnswerRule) => string;
}

const EN: FormWords = {
  language: 'en',
  timestamp: 'Timestamp',
  emailAddress: 'Email Address',
  tabName: (number) => `Form Responses ${number}`,
  timeFormat: 'm/d/yyyy h:mm:ss',
  required: 'required',
  requiredNote: 'Questions with * need an answer.',
  choose: 'Choose',
  noAnswer: 'No answer',
  other: 'Other',
  otherText: 'Your own answer',
  next: 'Next',
  back: 'Back',
  submit: 'Submit',
  save: 'Save changes',
  yourEmail: 'Your e-mail address',
  thanks: 'Your answer was recorded.',
  thanksTitle: 'Thank you',
  edit: 'Edit your answer',
  again: 'Send another answer',
  closed: 'This form no longer takes answers.',
  unpublished: 'This form is not published yet. Please ask the person who sent you the link.',
  missing: 'There is no such form.',
  openAgain: 'This page was not opened here. Please open the form again and send your answer from there.',
  local: 'A form of the local host: answers stay on this computer.',
  fixThese: 'Some answers need another look:',
  answerNeeded: 'Please answer this question.',
  rowNeeded: 'Please answer in every row.',
  notOffered: 'Please choose one of the answers offered.',
  notADate: 'Please enter a date.',
  notATime: 'Please enter a time.',
  notAnEmail: 'Please enter an e-mail address.',
  otherNeeded: 'Please write your own answer, or choose another one.',
  rule: ({ test, args: [first, second] }) =>
    ({
      SelectAtMost: `Please choose at most ${first}.`,
      SelectAtLeast: `Please choose at least ${first}.`,
      SelectExactly: `Please choose exactly ${first}.`,
      Number: 'Please enter a number.',
      WholeNumber: 'Please enter a whole number.',
      NumberBetween: `Please enter a number from ${first} to ${second}.`,
      NumberGreaterThan: `Please enter a number above ${first}.`,
      NumberGreaterThanOrEqualTo: `Please enter ${first} or more.`,
      NumberLessThan: `Please enter a number below ${first}.`,
      NumberLessThanOrEqualTo: `Please enter ${first} or less.`,
      TextIsEmail: 'Please enter an e-mail address.',
      TextLengthLessThanOrEqualTo: `Please write at most ${first} characters.`,
      TextLengthGreaterThanOrEqualTo: `Please write at least ${first} characters.`,
      TextMatchesPattern: 'Please check how this is written.',
      TextContainsPattern: 'Please check how this is written.',
    })[test],
};

const KO: FormWords = {
  language: 'ko',
  timestamp: '타임스탬프',
  emailAddress: '이메일 주소',
  tabName: (number) => `설문지 응답 시트${number}`,
  timeFormat: 'yyyy. m. d h:mm:ss',
  required: '필수',
  requiredNote: '* 표시된 질문에는 답해 주세요.',
  choose: '선택하세요',
  noAnswer: '응답 안 함',
  other: '기타',
  otherText: '직접 입력',
  next: '다음',
  back: '이전',
  submit: '제출',
  save: '수정 내용 저장',
  yourEmail: '이메일 주소',
  thanks: '응답이 기록되었습니다.',
  thanksTitle: '감사합니다',
  edit: '응답 수정',
  again: '다른 응답 보내기',
  closed: '이 설문지는 더 이상 응답을 받지 않습니다.',
  unpublished: '아직 게시되지 않은 설문지입니다. 링크를 보낸 분께 문의해 주세요.',
  missing: '해당 설문지가 없습니다.',
  openAgain: '이 페이지는 여기에서 열리지 않았습니다. 설문지를 다시 열어 응답해 주세요.',
  local: '로컬 환경의 설문지입니다. 응답은 이 컴퓨터에만 저장됩니다.',
  fixThese: '다음 응답을 다시 확인해 주세요.',
  answerNeeded: '이 질문에 답해 주세요.',
  rowNeeded: '모든 행에 답해 주세요.',
  notOffered: '제시된 답변 중에서 선택해 주세요.',
  notADate: '날짜를 입력해 주세요.',
  notATime: '시간을 입력해 주세요.',
  notAnEmail: '이메일 주소를 입력해 주세요.',
  otherNeeded: '직접 입력하거나 다른 답변을 선택해 주세요.',
  rule: ({ test, args: [first, second] }) =>
    ({
      SelectAtMost: `최대 ${first}개까지 선택해 주세요.`,
      SelectAtLeast: `${first}개 이상 선택해 주세요.`,
      SelectExactly: `정확히 ${first}개를 선택해 주세요.`,
      Number: '숫자를 입력해 주세요.',
      WholeNumber: '정수를 입력해 주세요.',
      NumberBetween: `${first}부터 ${second}까지의 숫자를 입력해 주세요.`,
      NumberGreaterThan: `${first}보다 큰 숫자를 입력해 주세요.`,
      NumberGreaterThanOrEqualTo: `${first} 이상의 숫자를 입력해 주세요.`,
      NumberLessThan: `${first}보다 작은 숫자를 입력해 주세요.`,
      NumberLessThanOrEqualTo: `${first} 이하의 숫자를 입력해 주세요.`,
      TextIsEmail: '이메일 주소를 입력해 주세요.',
      TextLengthLessThanOrEqualTo: `${first}자 이내로 입력해 주세요.`,
      TextLengthGreaterThanOrEqualTo: `${first}자 이상 입력해 주세요.`,
      TextMatchesPattern: '입력 형식을 확인해 주세요.',
      TextContainsPattern: '입력 형식을 확인해 주세요.',
    })[test],
};

/** Words for a locale such as `ko` or `ko_KR`; English where there are none. */
export const formWords = (locale: string): FormWords => (/^ko\b|^ko_/.test(locale) ? KO : EN);
