import { beforeAfterItems, changeTable } from '../../../src/core/survey/changeTable';
import { likertItem, respondent, score, settings, survey } from './invented';
import { printed } from './printed';

describe('beforeAfterItems', () => {
  const labels = (...items: ReturnType<typeof likertItem>[]) =>
    beforeAfterItems(items).map(({ label }) => label);

  it('finds the same words with another time', () =>
    expect(
      labels(likertItem('Confidence (before)'), likertItem('Confidence (after)'), likertItem('Help')),
    ).toEqual(['Confidence']));
  it('finds times in the titles of grids', () =>
    expect(
      labels(
        likertItem('a', { label: 'Confidence', section: 'Before the program' }),
        likertItem('b', { label: 'Confidence', section: 'After the program' }),
      ),
    ).toEqual(['Confidence']));
  it('keeps both labels where the time stands within a sentence', () =>
    expect(labels(likertItem('Trust before we met'), likertItem('Trust after we met'))).toEqual([
      'Trust before we met / Trust after we met',
    ]));
  it('finds Korean times', () =>
    expect(labels(likertItem('사전 자신감'), likertItem('사후 자신감'))).toEqual(['자신감']));
  it('needs the same scale', () =>
    expect(labels(likertItem('Trust before'), likertItem('Trust after', { levels: [1, 2, 3] }))).toEqual([]));
});

describe('changeTable', () => {
  const before = likertItem('Skill before');
  const after = likertItem('Skill after');
  // Case 1 of the signed-rank reference turned round: V 10.5 and 4.5, one zero, exact p .625, effect .4
  const x = [3, 3, 1, 5, 3, 3, 4];
  const y = [3, 5, 3, 3, 2, 5, null];
  const made = survey(
    [before, after],
    x.map((value, i) => respondent('mentee', { 'Skill before': score(value), 'Skill after': score(y[i]!) })),
  );

  it('compares people who answered both times', () => {
    const { rows, notes } = printed(changeTable(made, beforeAfterItems(made.items), settings()));
    expect(rows).toEqual([['Skill', '6', '3.0 ± 1.3', '3.5 ± 1.2', '1', '.625', '.40']]);
    expect(notes).toContain('1 pair with one answer only is left out.');
  });
});
