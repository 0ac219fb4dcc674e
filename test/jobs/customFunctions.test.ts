import { likertSummaryOf, mannWhitneyP, mannWhitneyU, rankBiserialOf } from '../../src/jobs/customFunctions';

// Sample A of R 4.2.2 with coin 1.4-2: U 17 and 3, exact p .103175
const GROUP1 = [[3], [4], [''], [4], [5], [5]];
const GROUP2 = [
  [2, 3],
  [3, 4],
];

describe('custom functions', () => {
  it('compare two ranges, blanks left out', () => {
    expect(mannWhitneyU(GROUP1, GROUP2)).toBe(17);
    expect(mannWhitneyU(GROUP2, GROUP1)).toBe(3);
    expect(rankBiserialOf(GROUP1, GROUP2)).toBeCloseTo(0.7, 12);
  });

  it.each([
    [undefined, 0.103175],
    ['', 0.103175],
    ['exact', 0.103175],
    ['normal', 0.074619],
    ['Normal-Continuity', 0.097832],
  ])('give p by method %s', (method, p) => expect(mannWhitneyP(GROUP1, GROUP2, method)).toBeCloseTo(p, 6));

  it('take a single cell as a group', () => expect(mannWhitneyU(3, [[2], [3], [4]])).toBe(1.5));

  it('summarise ratings in one row', () => {
    // mean 4.2, SD sqrt(2.8 / 4), quartiles of type 7
    const [row] = likertSummaryOf([[3], [4], [''], [4], [5], [5]]);
    expect(row?.slice(0, 3)).toEqual([5, 1, 4.2]);
    expect(row?.[3]).toBeCloseTo(Math.sqrt(0.7), 12);
    expect(row?.slice(4)).toEqual([4, 4, 5, 0, 0, 1, 2, 2]);
  });

  it('keep the levels of a longer scale', () => {
    expect(likertSummaryOf([[7]])[0]).toHaveLength(7 + 7);
    expect(likertSummaryOf([[3]], 4)[0]?.slice(7)).toEqual([0, 0, 1, 0]);
  });

  it('have no mean where everything is blank', () =>
    expect(likertSummaryOf([[''], ['']])[0]?.slice(0, 4)).toEqual([0, 2, '', '']));

  it.each([
    [() => mannWhitneyU([['']], GROUP2), 'Give group1 at least one number, for example C2:C11.'],
    [
      () => mannWhitneyU(GROUP1, [['agree']]),
      'Give group2 numbers only and leave missing answers blank (found "agree").',
    ],
    [
      () => mannWhitneyP(GROUP1, GROUP2, 'best'),
      'Write one of these as method: exact, normal, normal-continuity (found "best").',
    ],
    [() => likertSummaryOf([[2.5]]), 'Scores are whole numbers from 1 to 5 (found 2.5).'],
    [() => likertSummaryOf([[12]]), 'Give levels a whole number from 2 to 11 (found 12).'],
  ])('answer wrong arguments with a sentence (%#)', (call, sentence) => expect(call).toThrow(sentence));
});
