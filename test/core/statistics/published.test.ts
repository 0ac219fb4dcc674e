// Results that others have published, on their own data.
import { likertSummary } from '../../../src/core/statistics/likertSummary';
import { mannWhitney } from '../../../src/core/statistics/mannWhitney';
import { roundedMean, roundedPercent } from '../../../src/core/statistics/rounding';
import published from '../../fixtures/statistics/published.json';

describe('published Mann-Whitney results', () => {
  it.each(published.spss.map((each) => [each.item, each] as const))(
    'SPSS 29 on a survey of 2,500: %s by gender',
    (_, { x, y, U, z, p, meanRanks }) => {
      const expand = (counts: number[][]): number[] =>
        counts.reduce<number[]>((all, [value, n]) => all.concat(new Array<number>(n!).fill(value!)), []);
      const found = mannWhitney(expand(x), expand(y), 'normal');
      expect(Math.min(found.U1, found.U2)).toBe(U);
      expect(Math.abs(found.z!)).toBeCloseTo(Math.abs(z), 3);
      expect(found.p).toBeCloseTo(p, 3);
      // the sum of the ranks is U + n (n + 1) / 2
      expect(found.U1 / found.n1 + (found.n1 + 1) / 2).toBeCloseTo(meanRanks[0]!, 2);
      expect(found.U2 / found.n2 + (found.n2 + 1) / 2).toBeCloseTo(meanRanks[1]!, 2);
    },
  );

  it('R on fifty scores a group, with continuity correction', () => {
    const { x, y } = published.fifty;
    const found = mannWhitney(x, y, 'normal-continuity');
    expect(found.U1).toBe(743.5);
    expect(found.p).toBeCloseTo(0.0003168, 7);
    const [first, second] = [x, y].map((scores) => likertSummary(scores, [1, 2, 3, 4, 5]));
    expect([first!.mean, first!.median, second!.mean, second!.median]).toEqual([2.64, 2.5, 3.5, 3]); // two groups
  });

  it('SPSS 29 on the mean life satisfaction of all', () => {
    const { x, y } = published.spss.find(({ item }) => item === 'life_satisfaction')!; // in the fixture
    const all = [...x, ...y].reduce(
      ({ sum, n }, [value, count]) => ({ sum: sum + value! * count!, n: n + count! }),
      { sum: 0, n: 0 },
    );
    expect(all.n).toBe(2500 - 79);
    expect(roundedMean(all.sum, all.n, 2)).toBe(3.63);
  });

  it('the R package likert on attitudes to mathematics: each percentage of 20 answers', () => {
    for (const { percent } of published.mathAnxiety) {
      const answers = percent.reduce<number[]>(
        (all, each, i) => all.concat(new Array<number>(each / 5).fill(i + 1)),
        [],
      );
      const { counts, n } = likertSummary(answers, [1, 2, 3, 4, 5]);
      expect(n).toBe(20);
      expect(counts.map((count) => roundedPercent(count, n))).toEqual(percent);
    }
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
