import { cronbach } from '../../../src/core/statistics/cronbach';
// R 4.2.2 with psych 2.2.9
import reference from '../../fixtures/statistics/cronbach.json';

describe('cronbach', () => {
  it.each(reference.cases.map((each) => [each.id, each] as const))(
    'agrees with R, case %i',
    (_, expected) => {
      const found = cronbach(expected.rows, expected.items);
      expect(found.alpha).toBeCloseTo(expected.alpha, 12);
      found.items.forEach((item, i) => {
        expect(item.itemRest).toBeCloseTo(expected.itemRestCorrelation[i]!, 12);
        const dropped = (expected.alphaIfDropped as (number | null)[] | null)?.[i] ?? null;
        if (expected.items === 2 || dropped === null) expect(item.alphaIfDropped).toBeNull();
        else expect(item.alphaIfDropped).toBeCloseTo(dropped, 12);
      });
    },
  );

  it('uses people who answered every item', () =>
    expect(
      cronbach(
        [
          [1, 2],
          [3, null],
          [4, 5],
          [2, 2],
        ],
        2,
      ).n,
    ).toBe(3));
  it('is undefined when the sums never vary', () =>
    expect(
      cronbach(
        [
          [1, 3],
          [2, 2],
          [3, 1],
        ],
        2,
      ).alpha,
    ).toBeNull());
});
