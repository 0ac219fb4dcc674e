import { kruskalWallis } from '../../../src/core/statistics/kruskalWallis';
// R 4.2.2
import reference from '../../fixtures/statistics/kruskal.json';

describe('kruskalWallis', () => {
  it.each(reference.cases.map((each) => [each.id, each] as const))(
    'agrees with R, case %i',
    (_, expected) => {
      const found = kruskalWallis(expected.groups);
      expect(found.degreesOfFreedom).toBe(expected.df);
      if (expected.H === null) {
        expect([found.H, found.p, found.epsilonSquared]).toEqual([null, 1, null]);
        return;
      }
      expect(found.H).toBeCloseTo(expected.H, 11);
      expect(found.p).toBeCloseTo(expected.p!, 12);
      expect(found.epsilonSquared).toBeCloseTo(expected.epsilonSquared!, 12);
    },
  );

  it('refuses an empty group', () =>
    expect(() => kruskalWallis([[1], []])).toThrow('the group at index 1 is empty'));
});
