// Surveys that a generator makes up: any questions in any order, written down with the quirks of real exports, and
// what each cell means.
import * as fc from 'fast-check';
import { responseTab } from './responseTab';

/** Answers in each. */
export const ROWS = 24;

/** One question: how people's answers look in the sheet, and what they mean. */
export interface Column {
  readonly header: string;
  readonly kind: string;
  readonly cells: readonly string[];
  readonly means: readonly object[];
}

const MISSING = { type: 'missing' };
const number = (most: number) => fc.array(fc.nat({ max: most - 1 }), { minLength: ROWS, maxLength: ROWS });
/** Which rows are blank and which say that the question does not apply: few, and not the first ones. */
const silence = fc.record({
  blank: fc.uniqueArray(fc.integer({ min: 12, max: ROWS - 1 }), { maxLength: 4 }),
  notApplicable: fc.uniqueArray(fc.integer({ min: 12, max: ROWS - 1 }), { maxLength: 2 }),
  word: fc.constantFrom('N/A', '해당 없음', 'Prefer not to say', '-'),
});
type Silence = typeof silence extends fc.Arbitrary<infer Given> ? Given : never;

/** A column of answers of which some are not given. */
function column(
  header: string,
  kind: string,
  answers: readonly (readonly [cell: string, means: object])[],
  { blank, notApplicable, word }: Silence,
): Column {
  const silent = (row: number): readonly [string, object] | undefined =>
    blank.includes(row)
      ? ['', MISSING]
      : notApplicable.includes(row)
        ? [word, { type: word === 'Prefer not to say' ? 'declined' : 'notApplicable', text: word }]
        : undefined;
  const all = answers.map((answer, row) => silent(row) ?? answer);
  return { header, kind, cells: all.map(([cell]) => cell), means: all.map(([, means]) => means) };
}

/** Each value once at the beginning, so that a question shows all it can. */
const eachOnce = (values: readonly number[], count: number): readonly number[] =>
  values.map((value, row) => (row < count ? row : value % count));

const SCALES: readonly (readonly string[])[] = [
  ['Strongly disagree', 'Disagree', 'Neutral', 'Agree', 'Strongly agree'],
  ['매우 불만족', '불만족', '보통', '만족', '매우 만족'],
  ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'],
  ['전혀 그렇지 않다', '그렇지 않다', '보통이다', '그렇다', '매우 그렇다'],
];
const NUMBERS: readonly ((score: number, most: number) => string)[] = [
  (score) => String(score),
  (score) => `${score}.0`,
  (score) => `${score}점`,
  (score, most) => (score === most ? `${score} - very much` : score === 1 ? '1 - not at all' : String(score)),
];

const rating = fc
  .record({ scores: number(7), most: fc.constantFrom(4, 5, 7), write: fc.constantFrom(...NUMBERS), silence })
  .map(
    ({ scores, most, write, silence: silent }) =>
      (header: string) =>
        column(
          header,
          'Likert',
          eachOnce(scores, most).map((score) => [
            write(score + 1, most),
            { type: 'score', score: score + 1 },
          ]),
          silent,
        ),
  );
const labels = fc.record({ scores: number(5), set: fc.constantFrom(...SCALES), silence }).map(
  ({ scores, set, silence: silent }) =>
    (header: string) =>
      column(
        header,
        'Likert',
        eachOnce(scores, set.length).map((score) => [set[score] ?? '', { type: 'score', score: score + 1 }]),
        silent,
      ),
);
const PLACES = ['Cafe', 'Library', 'Dormitory', '강의실', 'Online (any app)', '=Lobby', '@home'];
const single = fc
  .record({ picks: number(7), count: fc.integer({ min: 3, max: PLACES.length }), silence })
  .map(
    ({ picks, count, silence: silent }) =>
      (header: string) =>
        column(
          header,
          'single choice',
          eachOnce(picks, count).map((pick) => [
            PLACES[pick] ?? '',
            { type: 'options', options: [PLACES[pick]], writeIn: '' },
          ]),
          silent,
        ),
  );
const several = fc
  .record({
    picks: fc.array(fc.subarray(PLACES, { minLength: 1 }), { minLength: ROWS, maxLength: ROWS }),
    join: fc.constantFrom(', ', ';'),
    silence,
  })
  .map(
    ({ picks, join, silence: silent }) =>
      (header: string) =>
        column(
          header,
          'multiple choice',
          picks.map((picked, row) => {
            // each option alone, then beside the next one: enough to learn the options from
            const place = row % PLACES.length;
            const shown =
              row < 2 * PLACES.length ? [PLACES[place] ?? '', PLACES[place + 1] ?? 'Cafe'] : picked;
            const options = row < PLACES.length ? shown.slice(0, 1) : shown;
            return [options.join(join), { type: 'options', options, writeIn: '' }];
          }),
          { ...silent, blank: silent.blank.filter((row) => row >= 14), notApplicable: [] },
        ),
  );
const open = fc
  .array(fc.stringMatching(/^[a-z]{2,9}( [a-z,]{2,9}){3,9}[.!?]?$/), { minLength: ROWS, maxLength: ROWS })
  .map(
    (texts) => (header: string) =>
      column(
        header,
        'open text',
        texts.map((text, row) => [`Row ${row}: ${text}`, { type: 'text', text: `Row ${row}: ${text}` }]),
        { blank: [15, 20], notApplicable: [], word: '-' },
      ),
  );

const TOPICS = ['the pairs', 'the rooms', '교육', 'your partner', 'the times', 'this term', 'the handbook'];
const HEADERS: readonly ((topic: string, number: number) => string)[] = [
  (topic) => `How about ${topic}?`,
  (topic, place) => `${1 + (place % 3)}. What do you say of ${topic}?`,
  (topic) => `  About ${topic}  `,
  (topic) => `About ${topic}\n(please be frank)`,
  (topic) => `About\u00a0${topic}: ${'a long explanation of what is meant, '.repeat(5)}`,
];
export const form = fc.record({
  questions: fc.array(fc.oneof(rating, labels, single, several, open), { minLength: 2, maxLength: 6 }),
  headers: fc.array(fc.constantFrom(...HEADERS), { minLength: 6, maxLength: 6 }),
  refused: fc.uniqueArray(fc.integer({ min: 12, max: ROWS - 1 }), { maxLength: 3 }),
  asksConsent: fc.boolean(),
  spoil: fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => (text === '' ? '' : `${text} `),
    (text) => text.replace(/ /g, '\u00a0'),
    (text) => text.normalize('NFD'),
  ),
});
export type Form = typeof form extends fc.Arbitrary<infer Given> ? Given : never;

/** A row with nothing but the time is no answer. */
export const isAnswer = (row: readonly unknown[]): boolean => row.slice(1).some((cell) => cell !== '');

const two = (value: number): string => String(value).padStart(2, '0');

/** The sheet of a form, with all columns that it must be read into. */
export function sheetOf({ questions, headers, asksConsent, refused, spoil }: Form) {
  const made = questions.map((make, index) => make(headers[index]!(TOPICS[index]!, index)));
  const columns: readonly Column[] = [
    ...(asksConsent
      ? [
          column(
            'Do you consent to take part?',
            'consent',
            Array.from({ length: ROWS }, (_, row) => {
              const isYes = !refused.includes(row);
              return [isYes ? 'Yes, I agree' : 'No', { type: 'yesNo', isYes }] as const;
            }),
            { blank: [], notApplicable: [], word: '-' },
          ),
        ]
      : []),
    ...made,
  ];
  const rows = Array.from({ length: ROWS }, (_, row) => [
    `2026/06/${two(1 + (row % 20))} ${1 + (row % 9)}:05:${two(row)} PM GMT+9`,
    ...columns.map(({ cells }) => spoil(cells[row] ?? '')),
  ]);
  return { columns, tab: responseTab(['Timestamp', ...columns.map(({ header }) => header)], rows, 'Survey') };
}
