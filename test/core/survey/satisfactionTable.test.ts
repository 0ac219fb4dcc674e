import fc from 'fast-check';
import { pairwiseTable } from '../../../src/core/survey/pairwiseTable';
import { satisfactionTable } from '../../../src/core/survey/satisfactionTable';
import { say } from '../../../src/core/survey/words';
import { likertItem, rated, respondent, score, settings, survey } from './invented';
import { printed } from './printed';

const item = likertItem('helpful');
const print = (respondents: Parameters<typeof survey>[1], changes: Parameters<typeof settings>[0] = {}) =>
  printed(satisfactionTable(survey([item], respondents), [item], settings(changes)));

describe('satisfactionTable', () => {
  it('shows missing and not applicable answers in columns of their own', () => {
    const { head, rows } = print([
      ...rated('mentor', 'helpful', [4, 5, null]),
      ...rated('mentee', 'helpful', [3]),
      respondent('mentee', { helpful: { kind: 'notApplicable' } }),
    ]);
    expect(head[1]?.slice(1, 5)).toEqual(['n', 'Mean ± SD', 'Missing', 'Not applicable']);
    expect(rows[0]?.slice(1, 9)).toEqual(['2', '4.5 ± 0.7', '1', '0', '1', '3.0', '0', '1']);
  });

  it('gives median and quartiles instead', () =>
    expect(
      print(rated('mentor', 'helpful', [1, 2, 4, 5]), { summary: 'median and quartiles' }).rows[0]?.[2],
    ).toBe('3 [1.75–4.25]'));

  it('prints a dash where a group has no answer, and says so', () => {
    const { rows, notes } = print([
      ...rated('mentor', 'helpful', [4]),
      ...rated('mentee', 'helpful', [null]),
    ]);
    expect(rows[0]?.slice(-3)).toEqual(['–', '–', '–']);
    expect(notes).toContain('No test: a group without answers cannot be compared.');
  });

  it('prints p = 1 where all answers are equal, and says so', () => {
    const equal = [...rated('mentor', 'helpful', [4, 4]), ...rated('mentee', 'helpful', [4, 4, 4, 4])];
    const { rows, notes } = print(equal);
    // case 119 of the Mann-Whitney reference: interval of delta from -.785 to .785
    expect(rows[0]?.slice(-2)).toEqual(['1.000', '.00 (-.79 to .79)']);
    expect(notes).toContain('Where all answers are equal, p is 1.');
  });

  it('prints no interval where every mentor is above every mentee', () =>
    expect(
      print([...rated('mentor', 'helpful', [5, 5]), ...rated('mentee', 'helpful', [1, 2])]).rows[0]?.slice(
        -1,
      ),
    ).toEqual(['1.00 (–)']));

  it('leaves out those who did not consent and counts them', () => {
    const { head, notes } = print([
      ...rated('mentor', 'helpful', [4, 5]),
      ...rated('mentee', 'helpful', [3]),
      respondent('mentee', { helpful: score(1) }, { hasConsented: false }),
    ]);
    expect(head[0]?.filter((cell) => cell !== '')).toContain('Mentees (N = 1)');
    expect(notes).toContain('1 respondent without consent left out.');
  });

  it('has no test columns for one group', () =>
    expect(print(rated('mentor', 'helpful', [4, 5])).head[0]).toEqual([
      'Survey items',
      'Mentors (N = 2)',
      '',
    ]));

  it('marks reversed items', () => {
    const turned = likertItem('helpful', { isReversed: true });
    const table = satisfactionTable(survey([turned], rated('mentor', 'helpful', [4])), [turned], settings());
    expect(printed(table).rows[0]?.[0]).toBe('helpful (reversed)');
  });

  it('does not depend on the order of the rows', () => {
    const scores = fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(scores, scores, (mentors, mentees) => {
        const all = [...rated('mentor', 'helpful', mentors), ...rated('mentee', 'helpful', mentees)];
        expect(print([...all].reverse())).toEqual(print(all));
      }),
      { numRuns: 40 },
    );
  });
});

describe('more than two groups', () => {
  // Case 7 of the Kruskal-Wallis reference: H 3.529, df 2, p .171, epsilon² .160
  const scores = [
    [5, 1, 4, 2, 4, 4, 2, 2, 4, 5, 5, 5],
    [2, 3, 4, 5, 4, 4, 5],
    [2, 1, 2, 4],
  ];
  const years = survey(
    [item],
    scores.flatMap((values, i) => rated(`Y${i + 1}`, 'helpful', values)),
    { groups: ['Y1', 'Y2', 'Y3'].map((key) => ({ key, label: say('named', { text: key }) })) },
  );

  it('are compared by Kruskal-Wallis', () => {
    const { rows, notes } = printed(satisfactionTable(years, [item], settings()));
    expect(rows[0]?.slice(-4)).toEqual(['3.53', '2', '.171', '.16']);
    expect(notes.join(' ')).toContain('The smallest group has 4 answers');
  });

  it('and then pair by pair, all of them', () => {
    const { rows, notes } = printed(pairwiseTable(years, [item], settings()));
    expect(rows.map((row) => row[1])).toEqual(['Y1 – Y2', 'Y1 – Y3', 'Y2 – Y3']);
    expect(notes.join(' ')).toContain('All 3 pairs');
  });
});
