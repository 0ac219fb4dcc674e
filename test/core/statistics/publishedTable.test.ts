import {
  fittingConventions,
  isMeanPossible,
  possibleSamples,
} from '../../../src/core/statistics/publishedTable';
import { pByConvention } from '../../../src/core/statistics/pConventions';
import reference from '../../fixtures/statistics/mann_whitney.json';

const SCALE = { least: 1, most: 5 };
const group = (n: number, mean: number, sd: number) => ({ n, mean, sd, decimals: 1 });

// Table 2 of the study: ten mentors and nine mentees, with the p-values as printed
const PRINTED = [
  { first: group(10, 3.5, 0.7), second: group(9, 3.7, 0.9), p: 0.68, pDecimals: 2 },
  { first: group(10, 3.4, 1.2), second: group(9, 3.9, 1.2), p: 0.33, pDecimals: 2 },
  { first: group(10, 3.6, 0.5), second: group(9, 3.8, 1.0), p: 0.6, pDecimals: 2 },
];

describe('isMeanPossible', () => {
  it('knows that nine whole scores have no mean of 3.5', () => {
    expect(isMeanPossible({ n: 9, mean: 3.5, decimals: 1 })).toBe(false);
    expect(isMeanPossible({ n: 10, mean: 3.5, decimals: 1 })).toBe(true);
  });
});

describe('possibleSamples', () => {
  it('finds 4, 12 and 2 pairs for the three printed rows', () =>
    expect(
      PRINTED.map(
        ({ first, second }) => possibleSamples(first, SCALE)!.length * possibleSamples(second, SCALE)!.length,
      ),
    ).toEqual([4, 12, 2]));

  it('finds none where mean and SD cannot go together', () =>
    expect(possibleSamples(group(10, 4.9, 1.5), SCALE)).toEqual([]));

  it('does not try millions', () => expect(possibleSamples(group(1000, 3.5, 1), SCALE)).toBeNull());
});

describe('fittingConventions', () => {
  it('says which convention could have printed the p-values of the study', () => {
    const fitting = PRINTED.map((row) => fittingConventions(row, SCALE)!);
    const of = (name: keyof (typeof fitting)[number]) => fitting.map((row) => row[name]);
    expect(of('normal')).toEqual([0, 0, 0]);
    expect(of('normalContinuity')).toEqual([0, 1, 0]);
    expect(of('exact')).toEqual([1, 0, 0]);
    expect(of('exactDoubled')).toEqual([0, 1, 0]);
    expect(of('exactIgnoringTies')).toEqual([0, 0, 1]);
    expect(of('normalIgnoringTies')).toEqual([0, 2, 0]);
    expect(of('normalContinuityIgnoringTies')).toEqual([1, 1, 1]);
  });
});

describe('pByConvention', () => {
  it('agrees with R where ties are ignored', () => {
    for (const { x, y, pExactIgnoringTies } of reference.cases) {
      if (pExactIgnoringTies === null || x.length + y.length > 60) continue;
      expect(pByConvention(x, y).exactIgnoringTies).toBeCloseTo(pExactIgnoringTies, 10);
    }
  });
});
