import { isPhrase } from '../../../src/core/phrase';
import { codingFromTab } from '../../../src/core/survey/codingTab';
import { openAnswers } from '../../../src/core/survey/openAnswers';
import { purposesTable } from '../../../src/core/survey/purposesTable';
import { themedAnswers, themesTable, withThemes } from '../../../src/core/survey/themesTable';
import { themesFromTab } from '../../../src/core/survey/themesTab';
import type { ResultTable, TabData } from '../../../src/core/table';
import { speak } from '../../../src/text/speak';
import { choiceItem, respondent, settings, survey, text } from './invented';

const digest = (words: string): string =>
  Array.from(words, (letter) => letter.charCodeAt(0).toString(16)).reverse().join(''); // prettier-ignore
const words = ({ rows }: ResultTable): string[][] =>
  rows.map(({ cells }) => cells.map((cell) => (isPhrase(cell) ? speak(cell, 'en') : String(cell))));
const tab = (headers: string[], rows: string[][]): TabData => ({
  name: 'Coding',
  headers,
  rows,
  firstRow: 2,
});

const gain = choiceItem('What did you gain?', { kind: 'openText' });
const sentences = ['I sleep better', 'I plan my week now', 'A friend for life', 'Nothing much, to be honest'];
const people = sentences.map((words, i) =>
  respondent(i < 2 ? 'mentor' : 'mentee', { 'What did you gain?': text(words) }, { key: `k${i}` }),
);
const made = survey([gain], people);
const open = openAnswers(made, 'Survey', digest);
const themes = themesFromTab(
  tab(
    ['Category', 'Theme', 'Definition'],
    [
      ['Outcomes', 'Habits', 'sleep, plans'],
      ['Outcomes', 'Habits', 'listed twice'],
      ['Mutual benefits', 'Friendship', ''],
    ],
  ),
);
const { coded, problems } = codingFromTab(
  tab(
    ['ID', 'Theme 1', 'Theme 2', 'Quote', 'Coder 2 theme 1'],
    [
      [open[0]!.id, 'Habits', '', '', ''],
      [open[1]!.id, 'Habits', 'Habits', '✓', 'Friendship'],
      [open[2]!.id, 'Frendship', '', '', ''],
      ['GONE', 'Habits', '', '', ''],
    ],
  ),
  themes,
);
const themed = themedAnswers(open, coded);

describe('the table of themes', () => {
  it('lists a theme once under its category, beside each group that voiced it', () => {
    const table = themesTable(made, open, themed, themes, settings());
    expect(words(table)).toEqual([
      ['Outcomes', 'Habits', ''],
      ['Other themes', '', 'Frendship'],
      ['In their own words'],
      ['Habits', '“I plan my week now”', ''],
    ]);
    expect(table.notes.map((note) => speak(note, 'en'))).toContain('1 open answer has no theme yet.');
  });

  it('leaves names and addresses out of quotes', () => {
    const told = { ...themed[1]!, text: 'Ask Kim Min-su (kim@example.org), not Kim' }; // a chosen quote
    const table = themesTable(made, open, [themed[0]!, told], themes, settings(), ['Kim', 'Kim Min-su', '']);
    expect(words(table).at(-1)?.[1]).toBe('“Ask […] ([…]), not […]”');
  });

  it('counts people, of those of the group who answered an open question', () => {
    const counted = words(themesTable(made, open, themed, themes, settings({ themeCounts: true })));
    expect(counted[0]).toEqual(['Outcomes', 'Habits, 2 (100)', '']);
    expect(counted[1]).toEqual(['Other themes', '', 'Frendship, 1 (50)']);
  });

  it('counts the same people after their purposes have become options', () => {
    const copied = withThemes(made, [gain], themed);
    expect(copied.respondents[0]).not.toBe(made.respondents[0]);
    const all = settings({ themeCounts: true });
    expect(words(themesTable(copied, open, themed, themes, all))).toEqual(
      words(themesTable(made, open, themed, themes, all)),
    );
  });

  it('hides the count of a few', () => {
    const hidden = settings({ themeCounts: true, smallCell: 5 });
    expect(words(themesTable(made, open, themed, themes, hidden))[0]).toEqual([
      'Outcomes',
      'Habits, < 5',
      '',
    ]);
  });

  it('names the cell of a theme that the list lacks', () =>
    expect(problems.map(({ cell, found }) => [cell, found])).toEqual([['B4', 'Frendship']]));
});

describe('open purposes', () => {
  const why = choiceItem('Why did you take part as a mentor?', { kind: 'openText' });
  const mentors = ['To give back what I got', 'Because a friend asked me', 'I like to explain things'].map(
    (words, i) => respondent('mentor', { [why.id]: text(words) }, { key: `m${i}` }),
  );
  const mentees = [0, 1, 2].map((i) => respondent('mentee', {}, { key: `e${i}` }));
  const asked = survey([why], [...mentors, ...mentees]);

  it('are counted by their themes, over all who answered', () => {
    const answers = openAnswers(asked, 'Survey', digest);
    const coding = answers
      .slice(0, 2)
      .map(({ id }, i) => ({ id, themes: [i === 0 ? 'Giving' : 'Asked'], second: null, isQuote: false }));
    const counted = withThemes(asked, [why], themedAnswers(answers, coding));
    expect(words(purposesTable(counted, counted.items, settings()))).toEqual([
      ['Mentors (n = 3)', 'Giving', '1 (33)'],
      ['', 'Asked', '1 (33)'],
    ]);
  });
});
