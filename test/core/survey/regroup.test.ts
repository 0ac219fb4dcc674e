import { regrouped, regroupedBy } from '../../../src/core/survey/regroup';
import { choiceItem, options, respondent, survey } from './invented';

const gender = choiceItem('Gender', { kind: 'singleChoice' });
const made = survey(
  [gender],
  [
    respondent('mentor', { Gender: options('Female') }, { yearLevel: 'Y2' }),
    respondent('mentee', { Gender: options('Male') }, { yearLevel: 'Y1' }),
    respondent('mentee', { Gender: options('Female') }, { yearLevel: 'Y9' }),
  ],
);
const keys = (by: string) => regrouped(made, by).groups.map(({ key }) => key);

describe('regrouped', () => {
  it('compares roles unless told otherwise', () => expect(regrouped(made, 'role')).toBe(made));
  it('compares year levels in their order', () => {
    expect(keys('Year level')).toEqual(['Y1', 'Y2']);
    expect(regrouped(made, 'year level').respondents.map(({ group }) => group)).toEqual(['Y2', 'Y1', 'Y9']);
  });
  it('compares the answers to a choice question', () => expect(keys(' gender ')).toEqual(['Female', 'Male']));
  it('keeps the groups when the setting names nothing', () =>
    expect(keys('Shoe size')).toEqual(['mentor', 'mentee']));

  it('takes a column of People, but never one that names a person', () => {
    const of = (place: string) =>
      respondent('mentee', {}, { fields: { 'Meeting places': place, Name: place } });
    const known = survey([], [of('Dorm'), of('Cafe'), respondent('mentee', {})]);
    expect(regrouped(known, 'meeting places').groups.map(({ key }) => key)).toEqual(['Cafe', 'Dorm']);
    expect(regroupedBy(known, 'Name')).toBeNull();
    expect(regroupedBy(known, 'Shoe size')).toBeNull();
  });
});
