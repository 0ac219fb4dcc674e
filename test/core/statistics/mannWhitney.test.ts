import fc from 'fast-check';
import { mannWhitney, EXACT_GATE } from '../../../src/core/statistics/mannWhitney';
import { rankBiserial } from '../../../src/core/statistics/rankBiserial';
// R 4.2.2 with coin 1.4-2, exactRankTests 0.8-35 and effectsize 0.8.3, SciPy 1.10.1, full enumeration
import reference from '../../fixtures/statistics/mann_whitney.json';

type Case = (typeof reference.cases)[number];
/** A null in the reference was not computed there. */
const within = (tolerance: number, value: number | null | undefined, expected: number | null): void => {
  if (expected !== null) expect(Math.abs((value ?? NaN) - expected)).toBeLessThanOrEqual(tolerance);
};

describe('mannWhitney against R and SciPy', () => {
  it.each(reference.cases.map((each) => [each.id, each.kind, each] as const))(
    'case %i, %s',
    (_, __, expected: Case) => {
      const found = mannWhitney(expected.x, expected.y);
      expect([found.U1, found.U2]).toEqual([expected.U1, expected.U2]);
      if (expected.allTied) {
        expect([found.z, found.zContinuity, found.p, found.why]).toEqual([null, null, 1, 'allEqual']);
        return;
      }
      within(1e-12, found.z, expected.z);
      within(1e-12, found.zContinuity, expected.zContinuity);
      within(1e-12, found.normal.twoSided, expected.pAsymptotic);
      within(1e-12, found.normalContinuity.twoSided, expected.pAsymptoticContinuity);
      within(1e-10, found.exact?.twoSided, expected.pExact);
      within(1e-10, found.exact?.less, expected.pExactLess);
      within(1e-10, found.exact?.greater, expected.pExactGreater);
      within(1e-10, found.exact?.point, expected.pExactPoint);
      within(1e-10, found.exact?.doubled, expected.pExactTwiceSmallerTail);
    },
  );

  it.each(reference.cases.map((each) => [each.id, each] as const))(
    'effect of case %i',
    (_, expected: Case) => {
      const effect = rankBiserial(expected.U1, expected.n1, expected.n2);
      within(1e-14, effect.delta, expected.cliffsDelta);
      within(1e-14, effect.superiority, expected.probSuperiority);
      if (Math.abs(expected.cliffsDelta) === 1) expect(effect.interval).toBeNull();
      else
        effect.interval?.forEach((bound, i) => within(1e-12, bound, expected.rankBiserialEffectsizeCI95[i]!));
    },
  );
});

describe('mannWhitney', () => {
  const likert = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 25 });

  it('is the same whichever group is named first, with the effect turned round', () => {
    fc.assert(
      fc.property(likert, likert, (x, y) => {
        const [there, back] = [mannWhitney(x, y), mannWhitney(y, x)];
        within(1e-12, there.exact?.twoSided, back.exact!.twoSided);
        within(1e-12, there.exact?.less, back.exact!.greater);
        expect(there.U1).toBe(back.U2);
        expect(rankBiserial(there.U1, x.length, y.length).delta).toBeCloseTo(
          -rankBiserial(back.U1, y.length, x.length).delta,
          14,
        );
      }),
    );
  });

  it('does not change when every score moves up, is recoded in order, or the scale is reversed', () => {
    fc.assert(
      fc.property(likert, likert, (x, y) => {
        const p = mannWhitney(x, y).p;
        for (const recode of [(v: number) => v + 7, (v: number) => v ** 3, (v: number) => 6 - v])
          within(1e-12, mannWhitney(x.map(recode), y.map(recode)).p, p);
      }),
    );
  });

  it('counts every pair once', () => {
    fc.assert(
      fc.property(likert, likert, (x, y) => {
        const { U1, U2 } = mannWhitney(x, y);
        const above = x.reduce(
          (sum, a) => sum + y.reduce((n, b) => n + (a > b ? 1 : a === b ? 0.5 : 0), 0),
          0,
        );
        expect(U1).toBe(above);
        expect(U1 + U2).toBe(x.length * y.length);
      }),
    );
  });

  it('both tails overlap in the observed value only', () => {
    fc.assert(
      fc.property(likert, likert, (x, y) => {
        const { exact } = mannWhitney(x, y);
        within(1e-12, exact!.less + exact!.greater - exact!.point, 1);
      }),
    );
  });

  it('names the approximation when the data are above the gate', () => {
    const many = (n: number, k: number): number[] => Array.from({ length: n }, (_, i) => (i * 7) % k);
    expect(mannWhitney(many(100, 53), many(100, 51)).method).toBe('exact');
    const { method, why, exact } = mannWhitney(many(101, 53), many(100, 51));
    expect([method, why, exact]).toEqual(['normal-continuity', 'tooLarge', null]);
    expect(mannWhitney(many(500, 5), many(500, 5)).method).toBe('exact');
    expect(EXACT_GATE[0].cases).toBe(200);
  });

  it('gives the approximation that was asked for', () => {
    const x = [3, 4, 4, 5, 5];
    const y = [2, 3, 3, 4];
    expect(mannWhitney(x, y, 'exact').p).toBeCloseTo(0.103175, 6);
    expect(mannWhitney(x, y, 'normal').p).toBeCloseTo(0.074619, 6);
    expect(mannWhitney(x, y, 'normal-continuity').p).toBeCloseTo(0.097832, 6);
  });

  it('refuses an empty group and values that are no numbers', () => {
    expect(() => mannWhitney([], [1])).toThrow('needs a value in each group, got 0 and 1');
    expect(() => mannWhitney([1], [NaN])).toThrow('a value is NaN');
  });
});
