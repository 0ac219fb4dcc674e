// The tables of the study behind this product, from answers that reproduce them. Printed cells that cannot be
// right (3 of 19 as 6 %) come out as they must be.
import type { ResultTable } from '../../../src/core/table';
import { readSettings } from '../../../src/core/settings';
import { SURVEY_SETTINGS, type SurveySettings } from '../../../src/core/survey/settings';
import { surveyTables } from '../../../src/core/survey/surveyTables';
import { surveyFromExport } from './formAnswers';
import { printed, type Printed } from './printed';

const DEFAULTS = readSettings(SURVEY_SETTINGS, undefined).values;

function tables(
  settings: Partial<SurveySettings> = {},
  file = 'paper_responses.csv',
): Map<string, ResultTable> {
  const made = surveyTables(surveyFromExport(file), { ...DEFAULTS, ...settings }, '0.1.0');
  return new Map(made.map((table) => [table.tab, table]));
}
const print = (name: string, settings: Partial<SurveySettings> = {}, file?: string): Printed =>
  printed(tables(settings, file).get(name)!);

describe('details of the program (Table 1)', () => {
  const expected = [
    ['No. of mentor-mentee meetings per semester', 'Fewer than 3 times', '4 (21)'],
    ['', '4–5 times', '7 (37)'],
    ['', '6–8 times', '2 (11)'],
    ['', 'More than 8 times', '6 (32)'],
    ['Meeting methods for mentoring (several answers allowed)', 'Offline face to face meeting', '16 (84)'],
    ['', 'A text message by mobile or PC', '14 (74)'],
    ['Average meeting hours for mentoring', 'Less than 1 hour', '4 (21)'],
    ['', 'Around 1 hour', '6 (32)'],
    ['', 'Around 2 hours', '6 (32)'],
    ['', 'Around 3 hours', '3 (16)'],
    ['Locations for mentoring (several answers allowed)', 'Study room of the dormitory', '8 (42)'],
    ['', 'Lecture room in School', '7 (37)'],
    ['', 'Cafe', '6 (32)'],
    ['', 'Student lounge', '4 (21)'],
    ['', 'Library', '1 (5)'],
  ];

  it('has every count and percentage', () => expect(print('Program details').rows).toEqual(expected));

  it('names its base', () => {
    const { title, notes } = print('Program details');
    expect(title).toBe('Details of the program (N = 19)');
    expect(notes).toContain('N = 19 respondents (Mentors 10, Mentees 9); n = answers to the item.');
  });
});

describe('satisfaction (Table 2)', () => {
  it('has means, U, exact p and effect sizes with intervals', () =>
    expect(print('Satisfaction').rows.map((row) => row.slice(1))).toEqual([
      ['10', '3.5 ± 0.7', '9', '3.7 ± 0.9', '39.5', '.682', '-.12 (-.58 to .39)'],
      ['10', '3.4 ± 1.2', '9', '3.9 ± 1.2', '32.5', '.307', '-.28 (-.67 to .24)'],
      ['10', '3.6 ± 0.5', '9', '3.8 ± 1.0', '38.0', '.586', '-.16 (-.60 to .36)'],
    ]));

  it.each([
    ['normal', ['.613', '.277', '.529']],
    ['normal-continuity', ['.646', '.297', '.559']],
  ])('prints p by the method asked for: %s', (method, ps) =>
    expect(print('Satisfaction', { method }).rows.map((row) => row[6])).toEqual(ps),
  );

  it('prints .331 for the second item where the answers differ', () =>
    expect(
      print('Satisfaction', { method: 'normal-continuity' }, 'paper_responses_alt_item2.csv').rows[1]?.[6],
    ).toBe('.331'));

  it('adjusts the three p-values by Holm', () =>
    // 3 x .3068, then the running maximum, at most 1
    expect(print('Satisfaction', { adjustment: 'Holm' }).rows.map((row) => row[6])).toEqual([
      '1.000',
      '.920',
      '1.000',
    ]));

  it('says which test it was', () => {
    expect(print('Satisfaction').notes.join(' ')).toContain(
      'exact conditional distribution with midranks for ties',
    );
    expect(print('Satisfaction', { method: 'normal' }).notes.join(' ')).toContain(
      'without continuity correction',
    );
    expect(print('Satisfaction', { adjustment: 'Holm' }).notes).toContain(
      'p-values are adjusted by Holm over 3 tests.',
    );
  });

  it('shows the probability of superiority instead', () =>
    // A = 39.5 / 90
    expect(print('Satisfaction', { effect: 'probability of superiority' }).rows[0]?.[7]).toBe(
      '.44 (.21 to .69)',
    ));
});

describe('purposes (Table 3)', () => {
  it('uses those of the group who answered as base', () =>
    expect(print('Purposes').rows).toEqual([
      ['Why did you take part as a mentor?'],
      ['Mentors (n = 10)', 'Give a helping hand to someone’s study', '4 (40)'],
      ['', 'Patronize my juniors based on what I’ve learned', '4 (40)'],
      ['', 'Develop my sense of responsibility', '2 (20)'],
      ['', 'Involve helping someone who nearby', '1 (10)'],
      ['Why did you take part as a mentee?'],
      ['Mentees (n = 7)', 'Strengthen academic achievement', '2 (29)'],
      ['', 'Ask advice from an academic assistant', '2 (29)'],
      ['', 'A friend in the class above asked me to join', '1 (14)'],
      ['', 'Improve study methods and strategies', '1 (14)'],
      ['', 'Receive support for academic and school life', '1 (14)'],
    ]));

  it('counts the two mentees who said nothing', () =>
    expect(print('Purposes').notes).toContain(
      'Missing answers: "Why did you take part as a mentee?" 2 missing.',
    ));
});

describe('roles of a mentor (Table 4)', () => {
  it('has one block a group, largest first, the unused option last', () =>
    expect(print('Mentor roles').rows).toEqual([
      ['Mentors (n = 10)', 'Teaching assistant for test-taking strategies and guidelines', '7 (70)'],
      ['', 'Facilitator for learning', '6 (60)'],
      ['', 'Assistant for school life management', '3 (30)'],
      ['', 'Emotional support', '2 (20)'],
      ['', 'Private tutor', '1 (10)'],
      ['', 'Provider for study resources', '1 (10)'],
      ['Mentees (n = 9)', 'Teaching assistant for test-taking strategies and guidelines', '6 (67)'],
      ['', 'Facilitator for learning', '5 (56)'],
      ['', 'Emotional support', '2 (22)'],
      ['', 'Private tutor', '2 (22)'],
      ['', 'Assistant for school life management', '1 (11)'],
      ['', 'Provider for study resources', '0 (0)'],
    ]));

  it('stands side by side with a Fisher test for each option', () => {
    const { rows, notes } = print('Mentor roles', { groupLayout: 'side by side' });
    expect(rows[0]).toEqual([
      'Which roles should a mentor have? (choose up to three)',
      'n = 10',
      'n = 9',
      '',
    ]);
    expect(rows[1]?.slice(1, 3)).toEqual(['7 (70)', '6 (67)']);
    expect(rows[1]?.[3]).toBe('1.000'); // [[7, 3], [6, 3]]: case 1 of the reference tables
    expect(notes.join(' ')).toContain("Fisher's exact test");
  });

  it('names the limit of three', () =>
    expect(print('Mentor roles').notes).toContain('Up to 3 answers were allowed.'));
});

describe('options that hold a comma', () => {
  it('are not cut: 30 mentions of meeting methods, not 60', () => {
    const { rows } = print('Program details', {}, 'paper_responses_comma_options.csv');
    const counts = rows.map((row) => Number.parseInt(row[2] ?? '', 10));
    expect(rows.slice(4, 6).map((row) => row[2])).toEqual(['16 (84)', '14 (74)']);
    expect(counts[4]! + counts[5]!).toBe(30);
  });
});

describe('the set of tables', () => {
  it('tells the survey in order', () =>
    expect([...tables().keys()]).toEqual([
      'Responses',
      'Program details',
      'Satisfaction',
      'Distribution',
      'Reliability',
      'Purposes',
      'Mentor roles',
      'Methods',
    ]));

  it('can be read in Korean to the last footnote', () => {
    for (const table of tables().values()) {
      const { title, notes } = printed(table, 'ko');
      expect([title, ...notes].every((text) => /[가-힣]/.test(text))).toBe(true);
    }
  });

  it('hides small counts and one neighbour when asked to', () => {
    const { rows } = print('Program details', { smallCell: 3 });
    expect(rows.slice(0, 4).map((row) => row[2])).toEqual(['hidden', '7 (37)', '< 3', '6 (32)']);
    expect(rows[14]?.[2]).toBe('< 3');
  });
});
