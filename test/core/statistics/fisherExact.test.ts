import { chiSquare } from '../../../src/core/statistics/chiSquare';
import { fisherExact } from '../../../src/core/statistics/fisherExact';
// R 4.2.2
import reference from '../../fixtures/statistics/fisher_chisq.json';

describe('fisherExact and chiSquare', () => {
  it.each(reference.cases.map((each) => [each.id, each] as const))('agree with R, case %i', (_, expected) => {
    const exact = fisherExact(expected.table);
    const square = chiSquare(expected.table);
    if (exact.method === 'exact') expect(exact.p).toBeCloseTo(expected.pFisher, 10);
    else expect(exact.p).toBe(square.p);
    if (expected.chiSquare === null) return;
    expect(square.statistic).toBeCloseTo(expected.chiSquare, 11);
    expect(square.degreesOfFreedom).toBe(expected.df);
    expect(square.p).toBeCloseTo(expected.pChiSquare!, 11);
    expect(square.leastExpected).toBeCloseTo(expected.minExpected!, 11);
    expect(square.cramersV).toBeCloseTo(expected.cramersV!, 11);
  });

  it('falls back only where there are too many tables', () => {
    const methods = reference.cases.map(({ table }) => fisherExact(table).method);
    expect(methods.filter((method) => method === 'chiSquare')).toHaveLength(1);
  });

  it('has nothing to test when nobody chose the option', () =>
    expect([
      fisherExact([
        [0, 4],
        [0, 5],
      ]).p,
      chiSquare([
        [0, 4],
        [0, 5],
      ]).p,
    ]).toEqual([1, 1]));

  it('leaves empty groups out of chi-square', () =>
    expect(
      chiSquare([
        [3, 1],
        [0, 0],
        [1, 3],
      ]).degreesOfFreedom,
    ).toBe(1));
});
