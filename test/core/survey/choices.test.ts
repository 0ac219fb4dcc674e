import fc from 'fast-check';
import { answersAllowed, categoriesOf, chosenBy } from '../../../src/core/survey/choices';
import { codedAnswers } from '../../../src/core/survey/codedAnswers';
import { sensibleOrder } from '../../../src/core/survey/optionOrder';
import { programDetailsTable } from '../../../src/core/survey/programDetailsTable';
import { disclosures } from '../../../src/core/survey/smallCells';
import { choiceItem, options, respondent, settings, survey } from './invented';
import { printed } from './printed';

describe('answersAllowed', () => {
  it.each([
    ['Which roles should a mentor have? (choose up to three)', 3],
    ['Choose at most 2', 2],
    ['멘토의 역할은 무엇입니까? (최대 3개까지)', 3],
    ['역할을 두 가지 이내로 골라 주세요', 2],
    ['Where did you meet?', null],
    ['How many answers came up to you?', null],
  ])('%s: %p', (label, allowed) => expect(answersAllowed(label)).toBe(allowed));
});

describe('sensibleOrder', () => {
  const count = (): number => 1;
  it('puts amounts in their order', () =>
    expect(
      sensibleOrder(['More than 8 times', '4–5 times', 'Fewer than 3 times', '6–8 times'], count),
    ).toEqual(['Fewer than 3 times', '4–5 times', '6–8 times', 'More than 8 times']));
  it('knows Korean amounts', () =>
    expect(sensibleOrder(['3시간 이상', '1시간 미만', '1시간'], count)).toEqual([
      '1시간 미만',
      '1시간',
      '3시간 이상',
    ]));
  it('puts other options by count', () =>
    expect(sensibleOrder(['Cafe', 'Library', 'Home'], (option) => option.length)).toEqual([
      'Library',
      'Cafe',
      'Home',
    ]));
});

describe('codedAnswers', () => {
  it('takes apart only what another answer holds whole', () =>
    expect(codedAnswers(['A', 'A, b', 'x'])).toEqual([['A'], ['A', 'b'], ['x']]));
  it('keeps a sentence with a comma whole', () =>
    expect(codedAnswers(['I came, I saw', 'A friend asked', 'A friend asked'])?.[0]).toEqual([
      'I came, I saw',
    ]));
  it('is not for answers that nobody repeats', () => expect(codedAnswers(['one', 'two'])).toBeNull());
  it('is not for long answers', () => expect(codedAnswers(['x'.repeat(100), 'x'.repeat(100)])).toBeNull());
  it('overlooks case and spaces', () =>
    expect(codedAnswers(['To learn', ' to  learn'])).toEqual([['To learn'], ['To learn']]));
});

describe('categoriesOf', () => {
  const met = [respondent('mentor', { where: options('Cafe', 'On a bench') })];
  it('keeps the order of the form and what people wrote in', () => {
    const item = choiceItem('where', { options: ['Library', 'Cafe'], isOptionOrderKnown: true });
    expect(categoriesOf(item, met, chosenBy(item, met)!)).toEqual(['Library', 'Cafe', 'On a bench']);
  });
});

describe('disclosures', () => {
  it('takes a neighbour along where the total would give a small count away', () =>
    expect(disclosures([4, 7, 2], 3, true)).toEqual(['withheld', 'shown', 'small']));
  it('needs no neighbour when two are hidden', () =>
    expect(disclosures([1, 7, 2], 3, true)).toEqual(['small', 'shown', 'small']));
  it('shows zeros, and everything when switched off', () => {
    expect(disclosures([0, 7], 3, true)).toEqual(['shown', 'shown']);
    expect(disclosures([1, 7], 0, true)).toEqual(['shown', 'shown']);
  });
});

describe('programDetailsTable', () => {
  it('percentages of a single choice add up to 100, but for rounding', () => {
    const item = choiceItem('how', { kind: 'singleChoice' });
    const answers = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(answers, (chosen) => {
        const made = survey(
          [item],
          chosen.map((option) => respondent('mentor', { how: options(option) })),
        );
        const { rows } = printed(programDetailsTable(made, [item], settings()));
        const sum = rows.reduce((total, row) => total + Number(/\((\d+)\)/.exec(row[2]!)![1]), 0);
        expect(Math.abs(sum - 100)).toBeLessThanOrEqual(rows.length / 2);
      }),
    );
  });

  it('counts a person without an answer in the base only when asked to', () => {
    const item = choiceItem('where');
    const made = survey([item], [respondent('mentor', { where: options('Cafe') }), respondent('mentor', {})]);
    const cell = (base: string) =>
      printed(programDetailsTable(made, [item], settings({ base }))).rows[0]?.[2];
    expect([cell('those who answered'), cell('all respondents')]).toEqual(['1 (100)', '1 (50)']);
  });
});
