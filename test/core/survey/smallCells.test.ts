import { distributionTable } from '../../../src/core/survey/distributionTable';
import { responsesTable } from '../../../src/core/survey/responsesTable';
import { satisfactionTable } from '../../../src/core/survey/satisfactionTable';
import { disclosures, presented } from '../../../src/core/survey/smallCells';
import type { Survey } from '../../../src/core/survey/answers';
import { withoutSmallGroups } from '../../../src/core/survey/smallGroups';
import { say } from '../../../src/core/survey/words';
import type { ResultTable } from '../../../src/core/table';
import { speak } from '../../../src/text/speak';
import { isPhrase } from '../../../src/core/phrase';
import { choiceItem, likertItem, options, rated, respondent, score, settings, survey } from './invented';

const words = (table: ResultTable): string[][] =>
  table.rows.map(({ cells }) => cells.map((cell) => (isPhrase(cell) ? speak(cell, 'en') : String(cell))));

describe('disclosures', () => {
  it.each([
    {
      counts: [4, 7, 2],
      least: 3,
      shown: ['withheld', 'shown', 'small'],
      why: 'a lone small one takes the next',
    },
    {
      counts: [2, 7, 2],
      least: 3,
      shown: ['small', 'withheld', 'small'],
      why: '2 and 2 are the only way to make 4',
    },
    { counts: [4, 9, 3], least: 5, shown: ['small', 'shown', 'small'], why: '3 and 4 could be 4 and 3' },
    { counts: [1, 9, 5], least: 5, shown: ['small', 'withheld', 'withheld'], why: '1 and 5 are the only way to make 6', }, // prettier-ignore
    {
      counts: [6, 1, 6],
      least: 3,
      shown: ['withheld', 'small', 'withheld'],
      why: 'equal counts are hidden alike',
    },
    { counts: [1, 0, 1], least: 3, shown: ['withheld', 'withheld', 'withheld'], why: 'there is nothing to hide behind' }, // prettier-ignore
    { counts: [0, 7, 4], least: 3, shown: ['shown', 'shown', 'shown'], why: 'nobody is in a zero' },
  ])('$why', ({ counts, least, shown }) => expect(disclosures(counts, least, true)).toEqual(shown));

  it('hides small ones only where nothing adds up', () =>
    expect(disclosures([4, 7, 2], 3, false)).toEqual(['shown', 'shown', 'small']));

  it('hides nothing unless asked', () =>
    expect(disclosures([1, 2, 0], 0, true)).toEqual(['shown', 'shown', 'shown']));
});

describe('presented', () => {
  it('puts hidden options last by name, since an order by count would tell', () =>
    expect(presented(['Cafe', 'Park', 'Bar', 'Hall'], (i) => i === 1 || i === 2, false)).toEqual([
      0, 3, 2, 1,
    ]));
  it('keeps the order of the form', () =>
    expect(presented(['Cafe', 'Park', 'Bar'], (i) => i === 0, true)).toEqual([0, 1, 2]));
});

describe('groups that are too small', () => {
  const of = (group: string, count: number, answers = {}) =>
    Array.from({ length: count }, () => respondent(group, answers, { yearLevel: 'Y1' }));
  const groupsOf = (given: Survey) => given.respondents.map(({ group }) => group);

  it('leave two groups without any', () => {
    const joined = withoutSmallGroups(survey([], [...of('mentor', 6), ...of('mentee', 2)]), 3);
    expect(joined.groups).toEqual([]);
    expect(new Set(groupsOf(joined))).toEqual(new Set(['']));
  });

  it('are put together with the one that would give them away', () => {
    const given = survey([], [...of('A', 9), ...of('B', 6), ...of('C', 2)], {
      groups: ['A', 'B', 'C'].map((key) => ({ key, label: say('named', { text: key }) })),
    });
    const joined = withoutSmallGroups(given, 5);
    expect(joined.groups.map(({ label }) => speak(label, 'en'))).toEqual(['A', 'Other groups']);
    expect(groupsOf(joined).filter((group) => group !== 'A')).toHaveLength(8);
  });

  it('are never a small group together', () => {
    const given = survey([], [...of('A', 12), ...of('B', 2), ...of('C', 1)], {
      groups: ['A', 'B', 'C'].map((key) => ({ key, label: say('named', { text: key }) })),
    });
    expect(withoutSmallGroups(given, 5).groups).toEqual([]);
  });

  it('lose the questions that only they were asked', () => {
    const items = [likertItem('Useful'), choiceItem('Why did you become a mentor?')];
    const people = [
      ...of('mentor', 2, { Useful: score(4), 'Why did you become a mentor?': options('To help') }),
      ...of('mentee', 9, { Useful: score(5) }),
    ];
    expect(withoutSmallGroups(survey(items, people), 5).items.map(({ id }) => id)).toEqual(['Useful']);
  });

  it('stay as they are when they are large enough', () => {
    const given = survey([], [...of('mentor', 5), ...of('mentee', 5)]);
    expect(withoutSmallGroups(given, 5)).toBe(given);
  });
});

describe('tables that leave the staff', () => {
  const strict = settings({ smallCell: 5 });

  it('say nothing about a year level with two respondents, nor let it be worked out', () => {
    const people = [
      ...Array.from({ length: 6 }, () => respondent('mentor', {}, { yearLevel: 'Y1' })),
      ...Array.from({ length: 2 }, () => respondent('mentee', {}, { yearLevel: 'Y2' })),
    ];
    const rows = words(responsesTable(survey([], people), [], strict));
    expect(rows.find(([label]) => label === 'Y2')).toEqual(['Y2', '–', '< 5', 'hidden']);
    expect(rows.find(([label]) => label === 'Y1')).toEqual(['Y1', '–', 'hidden', 'hidden']);
  });

  it('give no mean and no test where a group has two answers, nor the other number', () => {
    const item = likertItem('Useful');
    const people = [
      ...rated('mentor', 'Useful', [4, 5, null, null, null]),
      ...rated('mentee', 'Useful', [1, 2, 3, 4, 5, 5]),
    ];
    const table = satisfactionTable(survey([item], people), [item], strict);
    expect(words(table)[0]).toEqual(['Useful', ...new Array<string>(9).fill('hidden')]);
    expect(table.charts[0]?.data[1]?.slice(1)).toEqual(['', '']);
  });

  it('draw only bars in which nothing is hidden', () => {
    const item = likertItem('Useful');
    const people = [
      ...rated('mentor', 'Useful', [4, 4, 4, 4, 4, 5, 5, 5, 5, 5]),
      ...rated('mentee', 'Useful', [1, 2, 3, 4, 5, 5, 5]),
    ];
    const { charts } = distributionTable(survey([item], people), [item], strict);
    expect(charts[0]?.data.slice(1).map(([label]) => isPhrase(label!) && speak(label, 'en'))).toEqual([
      'Useful – Mentors',
    ]);
  });

  it('say how many answers are missing, as n says it too', () => {
    const item = likertItem('Useful');
    const people = rated('mentor', 'Useful', [4, 4, 4, 4, 4, 5, 5, 5, 5, 5, null]);
    const table = distributionTable(survey([item], people), [item], strict);
    expect(words(table)[0]).toEqual(['Useful', 'Mentors', '10', '0 (0)', '0 (0)', '0 (0)', '5 (50)', '5 (50)', '1']); // prettier-ignore
    expect(table.notes.map((note) => speak(note, 'en'))).toContain('Missing answers: "Useful" 1 missing.');
  });
});
