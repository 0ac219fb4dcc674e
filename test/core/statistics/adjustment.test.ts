import { adjusted } from '../../../src/core/statistics/adjustment';
// R 4.2.2
import reference from '../../fixtures/statistics/padjust.json';

const close = (found: (number | null)[], expected: number[]): void =>
  expected.forEach((p, i) => expect(found[i]).toBeCloseTo(p, 13));

describe('adjusted', () => {
  it.each(reference.cases.map((each) => [each.id, each] as const))(
    'agrees with R, case %i',
    (_, { p, holm, BH }) => {
      close(adjusted(p, 'Holm'), holm);
      close(adjusted(p, 'Benjamini-Hochberg'), BH);
    },
  );

  it('does not count a row without a test', () =>
    expect(adjusted([0.01, null, 0.02], 'Holm')).toEqual([0.02, null, 0.02]));
});
