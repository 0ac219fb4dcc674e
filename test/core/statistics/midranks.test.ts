import { midranks, tally, tieTerm } from '../../../src/core/statistics/midranks';

describe('midranks', () => {
  it.each([
    { values: [1, 2, 3], ranks: [1, 2, 3], why: 'no ties' },
    { values: [4, 5, 4, 2], ranks: [2.5, 4, 2.5, 1], why: 'two 4s share ranks 2 and 3' },
    { values: [3, 3, 3], ranks: [2, 2, 2], why: 'everyone agrees' },
    { values: [2, 1, 2, 1], ranks: [3.5, 1.5, 3.5, 1.5], why: 'two groups of ties' },
  ])('$why', ({ values, ranks }) => expect(midranks(values)).toEqual(ranks));

  it('refuses an empty sample', () => expect(() => midranks([])).toThrow('needs at least one value'));
  it('refuses what is no number', () => expect(() => midranks([1, NaN])).toThrow('a value is NaN'));
});

describe('tally', () => {
  it('counts from the smallest value up', () =>
    expect(tally([4, 5, 4, 2])).toEqual([
      { value: 2, count: 1 },
      { value: 4, count: 2 },
      { value: 5, count: 1 },
    ]));
});

describe('tieTerm', () => {
  it('is nothing without ties', () => expect(tieTerm([1, 1, 1])).toBe(0));
  it('adds t³ - t', () => expect(tieTerm([2, 3])).toBe(6 + 24));
});
