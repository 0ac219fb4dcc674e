import fc from 'fast-check';
import { chiSquareAbove, normalTwoSided } from '../../../src/core/statistics/distributions';

describe('chiSquareAbove', () => {
  // quantiles in every table of the distribution, for example Abramowitz & Stegun, table 26.8
  it.each([
    { x: 3.841459, df: 1, p: 0.05 },
    { x: 5.991465, df: 2, p: 0.05 },
    { x: 7.814728, df: 3, p: 0.05 },
    { x: 18.307038, df: 10, p: 0.05 },
    { x: 66.765962, df: 40, p: 0.005 },
  ])('gives $p at $x with $df degrees of freedom', ({ x, df, p }) =>
    expect(chiSquareAbove(x, df)).toBeCloseTo(p, 7),
  );

  it('is what the closed forms for one, two and four degrees of freedom give', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 400, noNaN: true }), (x) => {
        const half = Math.exp(-x / 2);
        const tails = [normalTwoSided(Math.sqrt(x)), half, half * (1 + x / 2)];
        [1, 2, 4].forEach((df, i) => expect(Math.abs(chiSquareAbove(x, df) - tails[i]!)).toBeLessThan(1e-13));
      }),
      { numRuns: 1000 },
    );
  });

  it('is 0, not a number below it, far out', () => expect(chiSquareAbove(1e6, 3)).toBe(0));

  it('is 1 at 0', () => expect(chiSquareAbove(0, 3)).toBe(1));

  it.each([0, 1.5, NaN])('refuses %d degrees of freedom', (df) =>
    expect(() => chiSquareAbove(1, df)).toThrow('degrees of freedom'),
  );
});

describe('normalTwoSided', () => {
  it('is the chi-square tail with one degree of freedom at the square', () =>
    expect(normalTwoSided(1.959963984540054)).toBeCloseTo(0.05, 12));
});
