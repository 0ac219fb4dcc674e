import { likertSummary } from '../../../src/core/statistics/likertSummary';
// R 4.2.2
import reference from '../../fixtures/statistics/likert.json';

describe('likertSummary against R', () => {
  it.each(reference.cases.map((each) => [each.id, each] as const))('case %i', (_, expected) => {
    const levels = Array.from({ length: expected.levels }, (_, i) => i + 1);
    const found = likertSummary(expected.x, levels);
    expect([found.n, found.missing, found.counts]).toEqual([expected.n, expected.missing, expected.counts]);
    expect(found.mean).toBeCloseTo(expected.mean, 12);
    if (expected.sd === null) expect(found.sd).toBeNull();
    else expect(found.sd).toBeCloseTo(expected.sd, 12);
    expect([found.q1, found.median, found.q3]).toEqual(expected.quartilesType7);
  });
});

describe('likertSummary', () => {
  it('keeps levels that nobody chose', () =>
    expect(likertSummary([4, 5, null], [1, 2, 3, 4, 5]).counts).toEqual([0, 0, 0, 1, 1]));

  it('has no mean where nobody answered', () => {
    const { n, missing, mean, sd, median } = likertSummary([null, null], [1, 2]);
    expect([n, missing, mean, sd, median]).toEqual([0, 2, null, null, null]);
  });

  it('refuses a score outside the scale', () =>
    expect(() => likertSummary([6], [1, 2, 3, 4, 5])).toThrow('6 is not among the levels 1, 2, 3, 4, 5'));
});
