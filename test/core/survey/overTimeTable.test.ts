import { isPhrase } from '../../../src/core/phrase';
import type { Survey } from '../../../src/core/survey/answers';
import { hasLinkedPeople, overTimeTable, repeatedItems } from '../../../src/core/survey/overTimeTable';
import type { ResultTable } from '../../../src/core/table';
import { speak } from '../../../src/text/speak';
import { likertItem, respondent, score, settings, survey } from './invented';

const words = ({ rows }: ResultTable): string[][] =>
  rows.map(({ cells }) => cells.map((cell) => (isPhrase(cell) ? speak(cell, 'en') : String(cell))));

/** One person a score; '' is anonymous. */
const term = (scores: readonly (readonly [person: string, score: number])[], label = 'Useful'): Survey =>
  survey(
    [likertItem('item', { label })],
    scores.map(([person, value]) => respondent('mentee', { item: score(value) }, { person })),
  );

const spring = { name: 'Spring', survey: term([['a', 2], ['b', 3], ['c', 3], ['', 5]]) }; // prettier-ignore
const autumn = { name: 'Autumn', survey: term([['b', 4], ['a', 4], ['c', 4], ['d', 1]]) }; // prettier-ignore

describe('overTimeTable', () => {
  const waves = [spring, autumn];
  const table = overTimeTable(waves, repeatedItems(waves), settings());

  it('puts the surveys side by side and links the people who answered both', () => {
    // differences 2, 1, 1: all three rise, so 2 of the 8 sign patterns are as extreme, p = .25
    expect(words(table)[1]).toEqual([
      'Useful', '4', '3.3 ± 1.3', '4', '3.3 ± 1.5', '3', '2.7 ± 0.6', '4.0 ± 0.0', '0.25', '1.00',
    ]); // prettier-ignore
  });

  it('says how many answered each', () => expect(words(table)[0]?.slice(1, 5)).toEqual(['4', '–', '4', '–']));

  it('takes an item only when its words and scale are the same', () => {
    const changed = { name: 'Autumn', survey: term([['a', 4]], 'Very useful') };
    expect(repeatedItems([spring, changed])).toEqual([]);
    expect(repeatedItems([spring, { ...autumn, survey: term([['a', 4]], ' USEFUL ') }])).toHaveLength(1);
  });

  it('links nobody anonymous, and then tests nothing', () => {
    const anonymous = [1, 2, 3].map((value) => ['', value] as const);
    const both = [
      { name: 'A', survey: term(anonymous) },
      { name: 'B', survey: term(anonymous) },
    ];
    const items = repeatedItems(both);
    expect(hasLinkedPeople(both, items)).toBe(false);
    expect(overTimeTable(both, items, settings()).columns).toHaveLength(5);
  });

  it('draws no bar where a survey did not ask, and says who is left out', () => {
    const refusal = respondent('mentee', { item: score(1) }, { hasConsented: false });
    const asked = { ...autumn, survey: { ...autumn.survey, respondents: [...autumn.survey.respondents, refusal] } }; // prettier-ignore
    const three = [spring, { name: 'Summer', survey: term([['a', 4]], 'Other') }, asked];
    const { charts, notes } = overTimeTable(three, repeatedItems(three), settings());
    expect(charts[0]?.data[1]).toEqual(['Useful', 3.25, '', 3.25]);
    expect(notes.map((note) => speak(note, 'en'))).toContain('1 respondent without consent left out.');
  });

  it('shows nothing of two linked people when small numbers are hidden', () => {
    const few = { name: 'Autumn', survey: term([['a', 5], ['b', 5], ...[1, 2, 3].map((v) => ['', v] as const)]) }; // prettier-ignore
    const made = overTimeTable([spring, few], repeatedItems([spring, few]), settings({ smallCell: 3 }));
    expect(words(made)[1]?.slice(5)).toEqual(['< 3', 'hidden', 'hidden', 'hidden', 'hidden']);
  });
});
