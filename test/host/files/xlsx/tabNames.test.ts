import { fileTabNames } from '../../../../host/files/xlsx/tabNames';

describe('fileTabNames', () => {
  it.each([
    { names: ['People', '설문'], fits: ['People', '설문'], why: 'what fits stays' },
    { names: ['2026/1', 'a[b]:c*?\\'], fits: ['2026_1', 'a_b__c___'], why: 'characters that are refused' },
    { names: ["'quoted'"], fits: ['_quoted_'], why: 'apostrophes at the ends' },
    { names: ['x'.repeat(40)], fits: ['x'.repeat(31)], why: 'more than 31 characters' },
    {
      names: [`${'y'.repeat(31)}1`, `${'y'.repeat(31)}2`],
      fits: ['y'.repeat(31), `${'y'.repeat(27)} (2)`],
      why: 'equal after shortening',
    },
    { names: ['A/B', 'a_b'], fits: ['A_B (2)', 'a_b'], why: 'a name that fits is not taken away' },
  ])('$why', ({ names, fits }) => expect(fileTabNames(names)).toEqual(fits));
});
