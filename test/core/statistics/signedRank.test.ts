import { signedRank } from '../../../src/core/statistics/signedRank';
// R 4.2.2 with coin 1.4-2, and full enumeration
import reference from '../../fixtures/statistics/signed_rank.json';

describe('signedRank', () => {
  it.each(reference.cases.map((each) => [each.id, each] as const))(
    'agrees with R, case %i',
    (_, expected) => {
      const found = signedRank(expected.x, expected.y);
      // the file names 15 pairs for the four of case 45: count them instead
      expect([found.pairs, found.zeros]).toEqual([expected.x.length, expected.zeros]);
      expect([found.Vplus, found.Vminus]).toEqual([expected.Vplus, expected.Vminus]);
      if (expected.pExactWilcoxonCoin !== null) expect(found.p).toBeCloseTo(expected.pExactWilcoxonCoin, 12);
      if (expected.pExactPrattCoin !== null)
        expect(signedRank(expected.x, expected.y, 'rank').p).toBeCloseTo(expected.pExactPrattCoin, 12);
      if (expected.matchedRankBiserial !== null)
        expect(found.effect).toBeCloseTo(expected.matchedRankBiserial, 12);
    },
  );

  it('is 1 when nobody changed', () => {
    const { p, zeros, effect } = signedRank([3, 4], [3, 4]);
    expect([p, zeros, effect]).toEqual([1, 2, null]);
  });

  it('keeps equal differences equal although binary fractions are not', () =>
    expect(signedRank([0.3, 1, 5], [0.1, 0.8, 1]).p).toBe(signedRank([3, 10, 50], [1, 8, 10]).p));

  it('counts one of eight outcomes at each end', () => expect(signedRank([3, 4, 5], [2, 2, 2]).p).toBe(0.25));
});
