// What must hold for the tables of any survey.
import fc from 'fast-check';
import { isPhrase } from '../../../src/core/phrase';
import type { Respondent } from '../../../src/core/survey/answers';
import { surveyTables } from '../../../src/core/survey/surveyTables';
import type { ResultTable } from '../../../src/core/table';
import { speak } from '../../../src/text/speak';
import { choiceItem, likertItem, options, respondent, score, settings, survey } from './invented';

const ITEMS = [
  likertItem('Useful', { section: 'Views' }),
  likertItem('Fun', { section: 'Views' }),
  choiceItem('Where did you meet?', {
    kind: 'singleChoice',
    options: ['Cafe', 'Library', 'Dorm'],
    isOptionOrderKnown: true,
  }),
  choiceItem('Ways', { options: ['Chat', 'Mail'], isOptionOrderKnown: true }),
];

const person = fc
  .record({
    group: fc.constantFrom('mentor', 'mentee', ''),
    useful: fc.option(fc.integer({ min: 1, max: 5 })),
    fun: fc.option(fc.integer({ min: 1, max: 5 })),
    place: fc.option(fc.constantFrom('Cafe', 'Library', 'Dorm')),
    ways: fc.subarray(['Chat', 'Mail']),
    yearLevel: fc.constantFrom('Y1', 'Y2'),
  })
  .map(({ group, useful, fun, place, ways, yearLevel }): Respondent =>
    respondent(
      group,
      {
        Useful: score(useful),
        Fun: score(fun),
        'Where did you meet?': place === null ? { kind: 'missing' } : options(place),
        Ways: ways.length === 0 ? { kind: 'missing' } : options(...ways),
      },
      { yearLevel },
    ),
  );
const people = fc.array(person, { minLength: 1, maxLength: 16 });

const spoken = (tables: readonly ResultTable[]): string[][][] =>
  tables.map(({ rows, title, notes }) => [
    [speak(title, 'en'), ...notes.map((note) => speak(note, 'en'))],
    ...rows.map(({ cells }) => cells.map((cell) => (isPhrase(cell) ? speak(cell, 'en') : String(cell)))),
  ]);
const tablesOf = (respondents: readonly Respondent[], changes = {}): string[][][] =>
  spoken(surveyTables(survey(ITEMS, respondents), settings(changes), '1'));

describe('survey tables', () => {
  it('never mind the order of rows', () =>
    fc.assert(
      fc.property(people, (respondents) =>
        expect(tablesOf([...respondents].reverse())).toEqual(tablesOf(respondents)),
      ),
      { numRuns: 40 },
    ));

  it('add the percentages of a single choice up to 100 but for rounding, and its counts to the base', () =>
    fc.assert(
      fc.property(people, (respondents) => {
        const answered = respondents.filter(
          ({ answers }) => answers.get('Where did you meet?')?.kind === 'options',
        );
        const rows = tablesOf(respondents).flat().filter(([, option = '']) => ['Cafe', 'Library', 'Dorm'].includes(option)); // prettier-ignore
        const cells = rows.map(([, , cell = '']) => /^(\d+) \((\d+)\)$/.exec(cell)?.slice(1).map(Number));
        if (answered.length === 0) return expect(cells.every((cell) => cell === undefined)).toBe(true);
        const sum = (place: number): number => cells.reduce((all, cell) => all + (cell?.[place] ?? 0), 0);
        expect(sum(0)).toBe(answered.length);
        expect(Math.abs(sum(1) - 100)).toBeLessThanOrEqual(cells.length / 2);
      }),
      { numRuns: 60 },
    ));

  it('hold no number that is none, in either language and with every setting', () =>
    fc.assert(
      fc.property(
        people,
        fc.record({
          summary: fc.constantFrom('mean and SD', 'median and quartiles'),
          adjustment: fc.constantFrom('none', 'Holm', 'Benjamini-Hochberg'),
          method: fc.constantFrom('exact', 'normal', 'normal-continuity'),
          scaleScore: fc.constantFrom('none', 'mean', 'sum'),
          groupLayout: fc.constantFrom('one below the other', 'side by side'),
          compareBy: fc.constantFrom('role', 'year level', 'Where did you meet?'),
          smallCell: fc.constantFrom(0, 3, 5),
        }),
        (respondents, changes) =>
          expect(JSON.stringify(tablesOf(respondents, changes))).not.toMatch(/NaN|Infinity|undefined|null/),
      ),
      { numRuns: 80 },
    ));

  it('show no count below the limit once small numbers are hidden', () =>
    fc.assert(
      fc.property(people, (respondents) => {
        const cells = tablesOf(respondents, { smallCell: 4 }).flatMap(([, ...rows]) => rows.flat());
        for (const cell of cells) expect(cell).not.toMatch(/^[123] \(\d+\)$/);
      }),
      { numRuns: 40 },
    ));
});
