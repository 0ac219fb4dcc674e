import { responsesTable } from '../../../src/core/survey/responsesTable';
import { choiceItem, options, respondent, settings, survey } from './invented';
import { printed } from './printed';

const made = survey(
  [choiceItem('Gender', { kind: 'singleChoice', options: ['f', 'm'], isOptionOrderKnown: true })],
  [
    respondent('mentor', { Gender: options('f') }, { yearLevel: 'Y1' }),
    respondent('mentee', { Gender: options('m') }, { yearLevel: 'Y2' }),
    respondent('mentee', {}),
  ],
);

it('has a row for people whose year is not known, so that years add up to all', () => {
  const participants = ['Y1', 'Y1', 'Y2', '', ''].map((yearLevel) => ({ group: 'mentee', yearLevel }));
  const { rows } = printed(responsesTable({ ...made, participants }, [], settings()));
  const years = rows.slice(rows.findIndex(([label]) => label === 'Year level') + 1).slice(0, 3);
  expect(years.map((row) => row.slice(0, 3))).toEqual([
    ['Y1', '2', '1'],
    ['Y2', '1', '1'],
    ['Missing', '2', '1'],
  ]);
});

it('says how many kept an answer about themselves back, and what the percentages are of', () => {
  const { rows, notes } = printed(responsesTable(made, made.items, settings()));
  expect(rows.find(([label]) => label === 'f')?.[2]).toBe('1 (50)');
  expect(notes).toContain('Missing answers: "Gender" 1 missing.');
  expect(notes).toContain('Percentages are of those who answered the item.');
});
