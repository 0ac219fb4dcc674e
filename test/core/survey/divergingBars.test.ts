import { divergingBars } from '../../../src/core/survey/divergingBars';
import { say } from '../../../src/core/survey/words';

const chart = (levels: string[], counts: number[]) =>
  divergingBars(say('chartDistribution'), levels, [{ label: 'item', counts }]);

describe('divergingBars', () => {
  it('halves the neutral answer around zero', () => {
    const { data, colors } = chart(['1', '2', '3', '4', '5'], [1, 1, 2, 4, 2]);
    expect(data[0]).toEqual(['', '3', '2', '1', '3', '4', '5']);
    expect(data[1]).toEqual(['item', -10, -10, -10, 10, 40, 20]);
    expect(colors).toHaveLength(6);
  });

  it('has no neutral part on a scale without a middle', () =>
    expect(chart(['1', '2', '3', '4'], [1, 0, 1, 2]).data[1]).toEqual(['item', 0, -25, 25, 50]));

  it('is empty where nobody answered', () =>
    expect(chart(['no', 'yes'], [0, 0]).data[1]).toEqual(['item', 0, 0]));
});
