import { distributionTable } from '../../../src/core/survey/distributionTable';
import { responsesTable } from '../../../src/core/survey/responsesTable';
import { satisfactionTable } from '../../../src/core/survey/satisfactionTable';
import { disclosures, guardedBase } from '../../../src/core/survey/smallCells';
import type { ResultTable } from '../../../src/core/table';
import { speak } from '../../../src/text/speak';
import { isPhrase } from '../../../src/core/phrase';
import { likertItem, rated, respondent, settings, survey } from './invented';

const words = (table: ResultTable): string[][] =>
  table.rows.map(({ cells }) => cells.map((cell) => (isPhrase(cell) ? speak(cell, 'en') : String(cell))));

describe('disclosures', () => {
  it.each([
    {
      counts: [4, 7, 2],
      addUp: true,
      shown: ['withheld', 'shown', 'small'],
      why: 'a lone small one takes the next',
    },
    {
      counts: [2, 7, 2],
      addUp: true,
      shown: ['small', 'shown', 'small'],
      why: 'two small ones hide each other',
    },
    { counts: [4, 7, 2], addUp: false, shown: ['shown', 'shown', 'small'], why: 'nothing adds up' },
    { counts: [0, 7, 4], addUp: true, shown: ['shown', 'shown', 'shown'], why: 'nobody is in a zero' },
  ])('$why', ({ counts, addUp, shown }) => expect(disclosures(counts, 3, addUp)).toEqual(shown));
});

describe('guardedBase', () => {
  it('hides how many answered when the few who did not could be worked out from it', () => {
    const base = guardedBase({ asked: 10, answered: 9, missing: 1, notApplicable: 0 }, 5);
    expect(speak(base.n as never, 'en')).toBe('hidden');
    expect(speak(base.missing as never, 'en')).toBe('< 5');
    expect(base.notApplicable).toBe(0);
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

  it('give no mean and no test for a group of two', () => {
    const item = likertItem('Useful');
    const people = [...rated('mentor', 'Useful', [4, 5]), ...rated('mentee', 'Useful', [1, 2, 3, 4, 5, 5])];
    const table = satisfactionTable(survey([item], people), [item], strict);
    const [row] = words(table);
    expect(table.head[0]?.map((cell) => (isPhrase(cell) ? speak(cell, 'en') : cell)).filter(Boolean)).toEqual(
      expect.arrayContaining(['Mentors (N < 5)', 'Mentees (N ≥ 5)']),
    );
    expect(row).toEqual(['Useful', '< 5', 'hidden', 'hidden', '3.3 ± 1.6', 'hidden', 'hidden', 'hidden']);
  });

  it('hide a single missing answer and the number of the others', () => {
    const item = likertItem('Useful');
    const people = rated('mentor', 'Useful', [4, 4, 4, 4, 4, 5, 5, 5, 5, 5, null]);
    const table = distributionTable(survey([item], people), [item], strict);
    expect(words(table)[0]).toEqual([
      'Useful',
      'Mentors',
      'hidden',
      '0 (0)',
      '0 (0)',
      '0 (0)',
      '5 (50)',
      '5 (50)',
      '< 5',
    ]);
    expect(table.notes.map((note) => speak(note, 'en'))).toContain('Missing answers: "Useful" < 5 missing.');
  });
});
