import {
  bare,
  fixed,
  pText,
  rounded,
  roundedMean,
  roundedPercent,
} from '../../../src/core/statistics/rounding';

describe('rounding half up', () => {
  it('a mean of 1.45 is 1.5, which toFixed gets wrong', () => expect(roundedMean(29, 20, 1)).toBe(1.5));

  it.each([
    { count: 3, base: 19, percent: 16 },
    { count: 1, base: 8, percent: 13 },
    { count: 0, base: 5, percent: 0 },
    { count: 5, base: 5, percent: 100 },
  ])('$count of $base is $percent %', ({ count, base, percent }) =>
    expect(roundedPercent(count, base)).toBe(percent),
  );

  it('mirrors for negative numbers', () => {
    expect(rounded(0.125, 2)).toBe(0.13);
    expect(rounded(-0.125, 2)).toBe(-0.13);
  });

  it('keeps trailing zeros and drops a lone minus', () => {
    expect(fixed(2, 1)).toBe('2.0');
    expect(fixed(-0.001, 2)).toBe('0.00');
  });

  it('prints what lies between -1 and 1 without the leading zero', () => {
    expect([bare(-0.122, 2), bare(0.5, 2), bare(1, 2), bare(-1, 2)]).toEqual([
      '-.12',
      '.50',
      '1.00',
      '-1.00',
    ]);
  });

  it.each([
    [0.68171, '.682'],
    [0.0009999, '< .001'],
    [0.001, '.001'],
    [1, '1.000'],
  ])('p = %d is printed %s', (p, text) => expect(pText(p)).toBe(text));
});
