// Results that others have published, on their own data.
import { mannWhitney } from '../../../src/core/statistics/mannWhitney';
import published from '../../fixtures/statistics/published.json';

describe('published Mann-Whitney results', () => {
  it.each(published.spss.map((each) => [each.item, each] as const))(
    'SPSS 29 on a survey of 2,500: %s by gender',
    (_, { x, y, U, z, p }) => {
      const expand = (counts: number[][]): number[] =>
        counts.reduce<number[]>((all, [value, n]) => all.concat(new Array<number>(n!).fill(value!)), []);
      const found = mannWhitney(expand(x), expand(y), 'normal');
      expect(Math.min(found.U1, found.U2)).toBe(U);
      expect(Math.abs(found.z!)).toBeCloseTo(Math.abs(z), 3);
      expect(found.p).toBeCloseTo(p, 3);
    },
  );

  it('R on fifty scores a group, with continuity correction', () => {
    const { x, y } = published.fifty;
    const found = mannWhitney(x, y, 'normal-continuity');
    expect(found.U1).toBe(743.5);
    expect(found.p).toBeCloseTo(0.0003168, 7);
  });

  it('coin on the rotarod data, exact with ties', () => {
    const { control, treatment } = published.rotarod;
    const found = mannWhitney(control, treatment);
    expect(found.exact?.greater).toBeCloseTo(0.01863, 5);
    expect(found.exact?.twoSided).toBeCloseTo(0.03727, 5);
    expect(found.normal.twoSided).toBeCloseTo(0.01473, 5);
    expect(found.z).toBeCloseTo(2.4389, 4);
  });

  it('R on ozone in May and August', () => {
    const found = mannWhitney(published.ozone.may, published.ozone.august, 'normal-continuity');
    expect(found.U1).toBe(127.5);
    expect(found.p).toBeCloseTo(0.0001208, 7);
  });
});
