import { detectScale } from '../../../src/core/responses/detectScale';
import { gradedScale } from '../../../src/core/responses/gradedLabels';
import {
  numberedAnswer,
  numericScale,
  readScale,
  scorer,
  writeScale,
} from '../../../src/core/responses/scale';

const counts = (...answers: string[]): Map<string, number> => new Map(answers.map((answer) => [answer, 3]));
const scores = (scale: Parameters<typeof scorer>[0], ...answers: string[]) => {
  const score = scorer(scale);
  return answers.map((answer) => score(answer)?.score ?? null);
};

describe('numberedAnswer', () => {
  it.each([
    ['4', { score: 4, label: '' }],
    ['4.0', { score: 4, label: '' }],
    ['4 (good)', { score: 4, label: 'good' }],
    ['4 - Agree', { score: 4, label: 'Agree' }],
    ['4: 그렇다', { score: 4, label: '그렇다' }],
    ['4점', { score: 4, label: '' }],
    ['4. Agree', { score: 4, label: 'Agree' }],
  ])('%s', (answer, numbered) => expect(numberedAnswer(answer)).toEqual(numbered));

  it.each(['4, 5', '4-5', '10 - 25', '5 or more', '999999999', 'four', '2.75', '1990'])(
    '%s is no point',
    (answer) => expect(numberedAnswer(answer)).toBeNull(),
  );
});

describe('detectScale', () => {
  it('matches whole answers: satisfied is inside dissatisfied', () => {
    const guess = detectScale(counts('Satisfied', 'Dissatisfied', 'Very satisfied'));
    expect(guess?.source).toBe('ambiguous');
    expect(scores(guess!.scale, 'dissatisfied', 'Satisfied', 'Very satisfied')).toEqual([2, 4, 5]);
  });

  it('keeps levels that nobody chose', () =>
    expect(detectScale(counts('3', '4', '5'))?.scale).toEqual(numericScale(1, 5)));

  it.each([
    [
      ['0', '7', '10'],
      [0, 10],
    ],
    [
      ['1', '6', '7'],
      [1, 7],
    ],
    [
      ['2', '3'],
      [1, 5],
    ],
  ])('%s', (answers, [least, most]) =>
    expect(detectScale(counts(...answers))?.scale).toEqual(numericScale(least!, most!)),
  );

  it.each([
    ['전혀 그렇지 않다', '그렇지 않다', '보통이다', '그렇다', '매우 그렇다'],
    ['전혀 그렇지 않습니다.', '그렇지 않습니다.', '보통입니다.', '그렇습니다.', '매우 그렇습니다.'],
    ['매우 불만족', '불만족', '보통', '만족', '매우 만족'],
    ['전혀 없음', '거의 없음', '가끔', '자주', '항상'],
    ['Strongly disagree', 'Disagree', 'Neither agree nor disagree', 'Agree', 'Strongly agree'],
    ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'],
    ['Very low', 'Low', 'Moderate', 'High', 'Very high'],
  ])('reads %s … as five levels', (...labels) => {
    const guess = detectScale(counts(...labels));
    expect(guess?.source).toBe('labels');
    expect(scores(guess!.scale, ...labels)).toEqual([1, 2, 3, 4, 5]);
  });

  it('takes a scale of four without a middle for four levels', () => {
    const guess = detectScale(counts('Strongly disagree', 'Disagree', 'Agree', 'Strongly agree'));
    expect(guess?.scale.levels).toHaveLength(4);
    expect(guess?.source).toBe('ambiguous');
  });

  it('asks when too few answers fit several sets', () =>
    expect(detectScale(counts('보통', 'Neutral'))).toBeNull());

  it('puts labels beside numbers', () => {
    const guess = detectScale(counts('1 - Not at all', '3', '5 - Very much'));
    expect(writeScale(guess!.scale)).toBe('Not at all; 2 = ; 3 = ; 4 = ; Very much');
    expect(scores(guess!.scale, '1 - Not at all', '4', 'Very much')).toEqual([1, 4, 5]);
  });
});

describe('gradedScale', () => {
  it('orders home-made labels by their words of degree', () =>
    expect(gradedScale(['Very informed', 'Neutral', 'Not very informed', 'Somewhat informed'])).toEqual([
      'Not very informed',
      'Neutral',
      'Somewhat informed',
      'Very informed',
    ]));

  it.each([
    [['Male', 'Female', 'Other']],
    [['Yes', 'Somewhat', 'Neutral', 'No']],
    [['Occasionally', 'Every day', 'Just looking']],
  ])('tells no order of %s', (labels) => expect(gradedScale(labels)).toBeNull());
});

describe('writeScale and readScale', () => {
  it.each([
    '1 to 5',
    '0 to 10',
    'Low; Moderate; High',
    'Poor | Bad; Fair; Good (reversed)',
    '1 to 7 (reversed)',
  ])('%s', (text) => expect(writeScale(readScale(text)!)).toBe(text));

  it('turns a reversed item round', () =>
    expect(scores(readScale('1 to 5 (reversed)')!, '1', '5', '6')).toEqual([5, 1, null]));

  it.each(['', 'Agree'])('"%s" is no scale', (text) => expect(readScale(text)).toBeNull());
});
