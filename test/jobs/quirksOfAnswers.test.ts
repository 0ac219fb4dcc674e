// Headers and answers as published sheets hold them, each quirk a column of one invented survey.
import type { Host } from '../../host/host';
import { emptyHost, problemsOf, questionRow, rowsOf, runImport, upload } from './importHost';

const NAME = 'Survey of quirks';
const ROWS = 30;
const LONG = `${'This survey is about how people learn from each other, and '.repeat(4)}how often do you read?`;
const GERMAN = ['Trifft zu', 'Trifft eher zu', 'Trifft nicht zu'];

interface Quirk {
  readonly header: string;
  /** Repeated over the rows. */
  readonly answers: readonly string[];
  readonly expected: Readonly<Record<string, unknown>>;
}
const few = (kind: string, more: Quirk['expected'] = {}) => ({ Kind: kind, ...more });
const notSure = expect.not.stringMatching('certain');

const QUIRKS: Readonly<Record<string, Quirk>> = {
  'a header of 200 letters and more': {
    header: LONG,
    answers: ['Books', 'Papers', 'Posts'],
    expected: few('single choice'),
  },
  'line breaks and odd spaces in a header': {
    header: '  How\u00a0was\r\nit? ',
    answers: ['1', '2', '3', '4', '5'],
    expected: few('Likert', { Question: 'How was it?' }),
  },
  'a coded name': { header: 'Q7_b', answers: ['Agree', 'Disagree', 'Neutral'], expected: few('Likert') },
  'numbers that start again': { header: '1- Why?', answers: ['Fun', 'Duty'], expected: few('single choice') },
  'the same number again': { header: '1- Where?', answers: ['Cafe', 'Dorm'], expected: few('single choice') },
  'a quiz score': { header: 'Why? [Score]', answers: ['1.00 / 1'], expected: few('ignore') },
  feedback: { header: 'Why? [Feedback]', answers: ['Well done'], expected: few('ignore') },
  'a scale label as header': {
    header: 'Strongly agree',
    answers: ['Yes', 'No'],
    expected: few('single choice'),
  },
  'answers of a scale from 0 to 10': {
    header: 'Recommend?',
    answers: ['0', '3', '7', '10', '9'],
    expected: few('Likert', { Scale: '0 to 10' }),
  },
  'answers of a scale from 1 to 7': {
    header: 'Seven?',
    answers: ['1', '7', '4', '6'],
    expected: few('Likert', { Scale: '1 to 7' }),
  },
  'a number with a label at the ends': {
    header: 'Ends?',
    answers: ['1 (low)', '2', '3', '4', '5 (high)'],
    expected: few('Likert', { Scale: 'low; 2 = ; 3 = ; 4 = ; high' }),
  },
  'numbers and texts mixed': {
    header: 'Group size?',
    answers: ['1', '2', '3', '4', '5 or more'],
    expected: few('single choice', { Confidence: notSure }),
  },
  'labels in German': {
    header: 'Hilfreich?',
    answers: GERMAN,
    expected: few('single choice', { Confidence: notSure }),
  },
  'labels of two languages': {
    header: 'Helpful?',
    answers: ['Agree', '그렇다', 'Disagree', '그렇지 않다'],
    expected: few('single choice', { Confidence: notSure }),
  },
  'Korean labels in another ending': {
    header: '도움이 되었나요?',
    answers: ['매우 그렇습니다', '그렇습니다.', '보통입니다', '그렇지 않습니다'],
    expected: few('Likert'),
  },
  'letter case': {
    header: 'Soup?',
    answers: ['No', 'NO', 'no ', 'Yes', 'YES'],
    expected: few('single choice', { Options: expect.stringMatching(/^(No; Yes|Yes; No)$/) }),
  },
  'curly quotes': {
    header: 'Quote?',
    answers: ["Don't know", 'Don’t know', 'I do'],
    expected: few('single choice', { Options: expect.not.stringContaining('’') }),
  },
  'an option with a comma': {
    header: 'Used?',
    answers: ['Read, write', 'Read, write, Talk', 'Talk', 'Walk', 'Talk, Walk'],
    expected: few('multiple choice', {
      Options: expect.stringContaining('Read, write'),
      Confidence: notSure,
    }),
  },
  'a trailing semicolon': {
    header: 'Teams?',
    answers: ['Red;Blue;', 'Red;', 'Blue;'],
    expected: few('multiple choice', { Options: expect.stringMatching(/^(Red; Blue|Blue; Red)$/) }),
  },
  'pasted lists': {
    header: 'Steps?',
    answers: ['Plan\nDo', 'Plan\nCheck', 'Do\nCheck', 'Plan'],
    expected: few('multiple choice'),
  },
  'letters before options': {
    header: 'Which?',
    answers: ['a. Read', 'b. Write', 'a. Read, b. Write'],
    expected: few('multiple choice', { Options: expect.stringContaining('a. Read') }),
  },
  'decimal commas': {
    header: 'How many hours?',
    answers: ['1,5', '2,75', '10', '3'],
    expected: few('number'),
  },
  'skills as 0 and 1': { header: 'Statistics', answers: ['0', '1'], expected: { Confidence: notSure } },
  emoji: { header: 'Mood?', answers: ['🙂', '😐', '🙁'], expected: few('single choice') },
};

let host: Host;
beforeAll(() => {
  host = emptyHost();
  const columns = Object.values(QUIRKS);
  const rows = Array.from({ length: ROWS }, (_, row) => [
    `2026/03/${1 + (row % 28)} 9:05:${10 + row} AM GMT+9`,
    ...columns.map(
      ({ answers }, column) =>
        answers[(row + (column % 3) * Math.floor(row / answers.length)) % answers.length]!,
    ),
    '',
    ['=HYPERLINK("x")', '+1-2', '@sum', '-3 is all', '\t=1'][row % 5]!,
    row % 4 ? String(1 + (row % 5)) : row % 8 ? '999999999' : '3, 4',
  ]);
  const headers = ['Timestamp', ...columns.map(({ header }) => header), '', 'In your own words', 'Points'];
  upload(host, NAME, [headers, ...rows]);
  runImport(host);
});

it.each(Object.entries(QUIRKS))('%s', (_, { header, expected }) => {
  const plain = header.replace(/\s+/g, ' ').trim();
  expect(questionRow(host, NAME, plain)).toMatchObject(expected);
});

it('names a column without a header by its letter, and sets it aside', () => {
  const last = rowsOf(host, 'Questions').find((row) => String(row['Question']).startsWith('(column '));
  expect(last).toMatchObject({ Kind: 'ignore' });
});

it('keeps answers that look like formulas as text', () => {
  const answers = rowsOf(host, NAME).map((row) => row['In your own words']);
  expect(new Set(answers)).toEqual(new Set(['=HYPERLINK("x")', '+1-2', '@sum', '-3 is all', '\t=1']));
  expect(host.workbook.sheets.flatMap(({ cells }) => cells.flat()).some((cell) => cell?.formula)).toBe(false);
});

it('lists scores that no scale has, and points that were merged', () => {
  call('decideQuestion', 'Points', 'Likert', { scale: '1 to 5', options: [] });
  runImport(host);
  const impossible = problemsOf(host, NAME).filter((text) => text.includes('not on the scale (1 to 5)'));
  expect(impossible).toHaveLength(8);
});

function call(name: string, question: string, kind: string, details: unknown): void {
  expect(host.panel(name, NAME, question, kind, '', details).value).toMatchObject({ ok: true });
}
