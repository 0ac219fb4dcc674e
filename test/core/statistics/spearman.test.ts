import { spearman } from '../../../src/core/statistics/spearman';
// R 4.2.2
import reference from '../../fixtures/statistics/spearman.json';

describe('spearman', () => {
  it.each(reference.cases.map((each) => [each.id, each] as const))(
    'agrees with R, case %i',
    (_, expected) => {
      const { rho, p } = spearman(expected.x, expected.y);
      expect(rho).toBeCloseTo(expected.rho, 12);
      expect(p).toBeCloseTo(expected.pAsymptoticT, 12);
    },
  );

  it('is undefined when one side never varies', () => expect(spearman([1, 2, 3], [4, 4, 4]).rho).toBeNull());
});
