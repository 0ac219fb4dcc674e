import { satisfactionTable } from '../../../src/core/survey/satisfactionTable';
import { withScaleScores } from '../../../src/core/survey/scaleScores';
import { likertItem, respondent, score, settings, survey } from './invented';
import { printed } from './printed';

const items = ['a', 'b', 'c'].map((id) => likertItem(id, { section: 'Satisfaction with help' }));
const made = survey(items, [
  respondent('mentor', { a: score(1), b: score(2), c: score(4) }),
  respondent('mentor', { a: score(5), b: score(5), c: score(5) }),
  respondent('mentor', { a: score(5), b: score(5) }),
  respondent('mentee', { a: score(3), b: score(3), c: score(3) }),
]);

describe('scale scores', () => {
  const row = (kind: string) => {
    const scored = withScaleScores(made, items, kind);
    const table = satisfactionTable(scored.survey, scored.items, settings());
    return printed(table).rows.map((cells) => cells.slice(0, 3));
  };

  it('are the mean over the items, of people who answered all', () =>
    // (7/3 + 5) / 2 = 3.67; SD of 7/3 and 5 is 1.89
    expect(row('mean')[3]).toEqual(['Mean of the 3 items', '2', '3.7 ± 1.9']));
  it('or their sum', () => expect(row('sum')[3]).toEqual(['Sum of the 3 items', '2', '11.0 ± 5.7']));
  it('or left out', () => expect(row('none')).toHaveLength(3));
});
