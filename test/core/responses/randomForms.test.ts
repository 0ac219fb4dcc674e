import * as fc from 'fast-check';
import { importAll } from '../../../src/core/responses/importAll';
import { NO_RECORD, recordFromTab, recordToTab } from '../../../src/core/responses/importRecord';
import { optionReader, type Join } from '../../../src/core/responses/options';
import { peopleFromTab, peopleToTab } from '../../../src/core/responses/peopleTab';
import type { Question } from '../../../src/core/responses/question';
import { questionsFromTab, questionsToTab } from '../../../src/core/responses/questionsTab';
import { readAnswers } from '../../../src/core/responses/readAnswers';
import { readScale, writeScale } from '../../../src/core/responses/scale';
import { wallTimeOf, readMoment } from '../../../src/core/responses/moment';
import type { Cell } from '../../../src/core/table';
import { OPTIONS, readBack, responseTab } from './responseTab';

/** Options as people write them: commas, brackets, Korean, signs. None begins another one. */
const OPTION_POOL = [
  'Cafe, or a lounge',
  'Library',
  'Help (exams, notes)',
  '도서관',
  'Study side by side',
  'Push me',
  '시험, 그리고 과제',
  '=SUM(A1)',
  'a. Read',
];
const options = fc.uniqueArray(fc.constantFrom(...OPTION_POOL), { minLength: 2, maxLength: 7 });
/** Ways in which an answer is spoilt without changing what it says. */
const quirk = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => ` ${text} `,
  (text) => text.replace(/ /g, '\u00a0'),
  (text) => text.normalize('NFD'),
  (text) => text.toUpperCase(),
);

describe('optionReader', () => {
  it('gives back what was chosen, however it was joined and spoilt', () => {
    const chosen = options.chain((known) =>
      fc.record({
        known: fc.constant(known),
        picked: fc.subarray(known, { minLength: 1 }),
        join: fc.constantFrom<Join>(', ', ';'),
        spoil: quirk,
      }),
    );
    fc.assert(
      fc.property(chosen, ({ known, picked, join, spoil }) => {
        const read = optionReader(known, join)(spoil(picked.join(join)));
        expect(read).toEqual({ options: picked, writeIn: '' });
      }),
    );
  });

  it('never loses a write-in and never splits it', () => {
    const text = fc.stringMatching(/^[x-z]{1,9}(, [x-z]{1,9}){0,3}$/);
    fc.assert(
      fc.property(options, text, (known, own) => {
        const first = known[0]!;
        expect(optionReader(known, ', ')(`${first}, ${own}`)).toEqual({ options: [first], writeIn: own });
      }),
    );
  });
});

describe('times', () => {
  const moment = fc.record({
    year: fc.integer({ min: 2001, max: 2098 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
  });
  const two = (number: number): string => String(number).padStart(2, '0');

  it('are read alike in every way of writing them', () => {
    fc.assert(
      fc.property(moment, ({ year, month, day, hour, minute }) => {
        const instant = `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00`;
        const half = hour < 12 ? ['AM', '오전', 'a. m.'] : ['PM', '오후', 'p. m.'];
        const clock = `${hour % 12 || 12}:${two(minute)}:00`;
        const texts = [
          `${year}/${two(month)}/${two(day)} ${clock} ${half[0]} GMT+9`,
          `${year}/${two(month)}/${two(day)} ${clock} ${half[1]} GMT+9`,
          `${year}/${two(month)}/${two(day)} ${clock}\u202f${half[2]} GMT-3`,
          `${year}. ${month}. ${day} ${half[1]} ${clock}`,
          `${month}/${day}/${year} ${hour}:${two(minute)}`,
          `${instant}.000`,
          instant.replace('T', ' '),
        ];
        for (const text of texts) expect(wallTimeOf(readMoment(text)!, false)).toBe(instant);
      }),
    );
  });
});

it('writes every scale that it can read back', () => {
  const label = fc.stringMatching(/^[A-Z][a-z]{1,8}( [a-z]{1,8})?$/);
  const scale = fc.uniqueArray(label, { minLength: 3, maxLength: 7, selector: (text) => text.toLowerCase() });
  fc.assert(
    fc.property(scale, fc.boolean(), (labels, isReversed) => {
      const text = labels.join('; ') + (isReversed ? ' (reversed)' : '');
      expect(writeScale(readScale(text)!)).toBe(text);
    }),
  );
});

describe('random forms', () => {
  const row = fc.record({
    person: fc.integer({ min: 1, max: 40 }),
    score: fc.integer({ min: 1, max: 5 }),
    picked: fc.subarray(OPTION_POOL.slice(0, 5)),
    text: fc.string({ maxLength: 30 }),
    spoil: quirk,
  });
  const rows = fc.array(row, { minLength: 0, maxLength: 40 });
  const headers = [
    'Timestamp',
    'Email Address',
    'Your name',
    'Rate [One]',
    'Rate [Two]',
    'Where did you meet?',
    'More',
  ];
  const tabOf = (answers: readonly (typeof row extends fc.Arbitrary<infer Row> ? Row : never)[]) =>
    responseTab(
      headers,
      answers.map(({ person, score, picked, text, spoil }, index): Cell[] => [
        `2026-03-02T10:${String(index).padStart(2, '0')}:00`,
        `s${person}@example.edu`,
        `Person ${person}`,
        score,
        6 - score,
        spoil(picked.join(', ')),
        text,
      ]),
      'Mentor sign-up',
    );

  it('come out as they went in', () => {
    const questions = (known: readonly string[]): Question[] =>
      (['timestamp', 'e-mail', 'name', 'Likert', 'Likert', 'multiple choice', 'open text'] as const).map(
        (kind, index) => ({
          tab: 'Mentor sign-up',
          label: headers[index]!,
          kind,
          confidence: 'confirmed',
          field: '',
          scale: kind === 'Likert' ? readScale('1 to 5') : null,
          options: kind === 'multiple choice' ? known : [],
          section: '',
          inTables: true,
          purpose: 'survey',
        }),
      );
    fc.assert(
      fc.property(rows, (answers) => {
        const read = readAnswers(tabOf(answers), questions(OPTION_POOL), OPTIONS);
        const [, , , one, two, where] = read.columns;
        answers.forEach(({ score, picked }, index) => {
          expect(one?.answers[index]).toMatchObject({ type: 'score', score });
          expect(two?.answers[index]).toMatchObject({ type: 'score', score: 6 - score });
          const expected =
            picked.length > 0 ? { type: 'options', options: picked, writeIn: '' } : { type: 'missing' };
          expect(where?.answers[index]).toEqual(expected);
        });
        expect(new Set(read.rows.map(({ rowKey }) => rowKey)).size).toBe(answers.length);
      }),
      { numRuns: 60 },
    );
  });

  it('change nothing when they are imported again', () => {
    fc.assert(
      fc.property(rows, (answers) => {
        const tabs = [tabOf(answers)];
        const start = {
          questions: [],
          people: [],
          record: NO_RECORD,
          options: OPTIONS,
          now: '2026-04-01T09:00:00',
        };
        const before = importAll({ ...start, tabs });
        const after = importAll({
          tabs,
          questions: questionsFromTab(readBack(questionsToTab(before.questions))),
          people: peopleFromTab(readBack(peopleToTab(before.people, before.fields))).rows,
          record: recordFromTab(readBack(recordToTab(before.record))),
          options: OPTIONS,
          now: '2026-05-01T09:00:00',
        });
        expect([after.added, after.changed, after.withdrawn]).toEqual([0, 0, 0]);
        expect(questionsToTab(after.questions)).toEqual(questionsToTab(before.questions));
        expect(peopleToTab(after.people, after.fields)).toEqual(peopleToTab(before.people, before.fields));
        expect(recordToTab(after.record)).toEqual(recordToTab(before.record));
        expect(before.added).toBe(answers.length);
      }),
      { numRuns: 60 },
    );
  });
});
