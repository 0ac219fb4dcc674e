// Surveys made up by a generator, imported and compared, cell by cell, with what was meant.
import * as fc from 'fast-check';
import { importAll, type ImportResult } from '../../../src/core/responses/importAll';
import { NO_RECORD, recordFromTab, recordToTab } from '../../../src/core/responses/importRecord';
import { peopleFromTab, peopleToTab } from '../../../src/core/responses/peopleTab';
import { questionsFromTab, questionsToTab } from '../../../src/core/responses/questionsTab';
import { readAnswers } from '../../../src/core/responses/readAnswers';
import { form, isAnswer, ROWS, sheetOf } from './madeUpSurveys';
import { OPTIONS, readBack, responseTab } from './responseTab';

const START = { people: [], record: NO_RECORD, options: OPTIONS, now: '2026-07-01T09:00:00' };
const stored = (result: ImportResult) => ({
  questions: questionsFromTab(readBack(questionsToTab(result.questions))),
  people: peopleFromTab(readBack(peopleToTab(result.people, result.fields))).rows,
  record: recordFromTab(readBack(recordToTab(result.record))),
});

describe('surveys made up by a generator', () => {
  it('are read cell by cell as they were meant', () => {
    fc.assert(
      fc.property(form, (given) => {
        const { columns, tab } = sheetOf(given);
        const result = importAll({ ...START, questions: [], tabs: [tab] });
        const questions = result.questions.map(({ question }) => question);
        expect(questions.slice(1).map(({ kind }) => kind)).toEqual(columns.map(({ kind }) => kind));
        const read = readAnswers(tab, questions, OPTIONS).columns.slice(1);
        columns.forEach(({ means }, index) => {
          const answers = read[index]?.answers.map((answer) => sorted(answer));
          expect(answers).toMatchObject(means.map((each) => sorted(each)));
        });
        expect(result.added).toBe(tab.rows.filter(isAnswer).length);
      }),
      { numRuns: 60 },
    );
  });

  it('change nothing when they are imported again, also with rows and columns in another order', () => {
    fc.assert(
      fc.property(form, fc.boolean(), (given, isSorted) => {
        const { tab } = sheetOf(given);
        const first = importAll({ ...START, questions: [], tabs: [tab] });
        const turned = isSorted
          ? responseTab(
              [tab.headers[0]!, ...tab.headers.slice(1).reverse()],
              tab.rows.map((row) => [row[0]!, ...row.slice(1).reverse()]).reverse(),
              'Survey',
            )
          : tab;
        const now = '2026-07-02T09:00:00';
        const second = importAll({ ...START, ...stored(first), now, tabs: [turned] });
        expect([second.added, second.changed, second.withdrawn, second.drift]).toEqual([0, 0, 0, []]);
        const lines = (result: ImportResult) =>
          questionsToTab(result.questions)
            .rows.map((cells) => cells.join('|'))
            .sort();
        if (isSorted) expect(second.questions).toHaveLength(first.questions.length);
        else expect(lines(second)).toEqual(lines(first));
      }),
      { numRuns: 40 },
    );
  });

  it('tell exactly what was edited, added and taken out', () => {
    const rows = fc.uniqueArray(fc.nat({ max: ROWS - 1 }), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(form, rows, (given, [gone = 0, edited = 1, ...more]) => {
        const { tab } = sheetOf({ ...given, asksConsent: false });
        fc.pre([gone, edited, ...more].every((row) => isAnswer(tab.rows[row]!)));
        const first = importAll({ ...START, questions: [], tabs: [tab] });
        const changed = tab.rows.map((row, index) =>
          index === edited ? row.map((cell, at) => (at === 1 ? `${String(cell)} changed` : cell)) : row,
        );
        const added = more.map((row) => [`2026/06/25 9:${10 + row}:00 PM GMT+9`, ...tab.rows[row]!.slice(1)]);
        const next = [...changed.filter((_, index) => index !== gone), ...added];
        const now = '2026-07-02T09:00:00';
        const tabs = [responseTab(tab.headers, next, 'Survey')];
        const second = importAll({ ...START, ...stored(first), now, tabs });
        expect([second.added, second.changed, second.withdrawn]).toEqual([more.length, 1, 1]);
      }),
      { numRuns: 40 },
    );
  });
});

/** The order of the options in an answer says nothing; text is compared in one spelling. */
function sorted(answer: object): object {
  const { options, ...rest } = answer as { readonly options?: readonly string[]; readonly text?: string };
  const plain = (text: string): string => text.normalize('NFC');
  return {
    ...rest,
    ...(rest.text === undefined ? {} : { text: plain(rest.text) }),
    ...(options ? { options: options.map(plain).sort() } : {}),
  };
}
