// The times of sending as forms, re-saves and people write them, in many languages: read, or asked about.
import type { Host } from '../../host/host';
import { call, emptyHost, problemsOf, questionRow, review, rowsOf, runImport, upload } from './importHost';

interface Case {
  readonly header?: string;
  /** Where the times stand, from 0. */
  readonly column?: number;
  readonly stamps: readonly string[];
  /** As the import record names the answers; '-' for one without a time. */
  readonly read: readonly string[];
  /** What the coordinator is asked; nothing when absent. */
  readonly asked?: string;
}

const morning = (...days: number[]): string[] => days.map((day) => `2021-03-${day}T09:05:12`);
const FIVE = [14, 15, 16, 17, 18];
const TIMES: Readonly<Record<string, Case>> = {
  German: { header: 'Zeitstempel', stamps: FIVE.map((d) => `${d}.03.2021 09:05:12`), read: morning(...FIVE) },
  French: { header: 'Horodateur', stamps: FIVE.map((d) => `${d}/03/2021 09:05:12`), read: morning(...FIVE) },
  Russian: {
    header: 'Отметка времени',
    stamps: FIVE.map((d) => `${d}.03.2021 9:05:12`),
    read: morning(...FIVE),
  },
  Polish: {
    header: 'Sygnatura czasowa',
    stamps: FIVE.map((d) => `2021-03-${d} 09:05:12`),
    read: morning(...FIVE),
  },
  Japanese: {
    header: 'タイムスタンプ',
    stamps: FIVE.map((d) => `2021/03/${d} 9:05:12`),
    read: morning(...FIVE),
  },
  'German download': {
    header: 'Zeitstempel',
    stamps: FIVE.map((d) => `2021/03/${d} 9:05:12 AM MEZ`),
    read: morning(...FIVE),
  },
  'seconds lost': {
    stamps: FIVE.map((d) => `3/${d}/2021 9:05`),
    read: FIVE.map((d) => `2021-03-${d}T09:05:00`),
  },
  'days only': { stamps: FIVE.map((d) => `3/${d}/2021`), read: FIVE.map((d) => `2021-03-${d}T00:00:00`) },
  'equal times': { stamps: FIVE.map(() => '3/14/2021 9:05:12'), read: morning(14, 14, 14, 14, 14) },
  'noon and midnight': {
    stamps: ['12:00:00 AM', '12:00:01 PM', '오전 12:00:02', '오후 12:00:03', '12:00:04 p. m.'].map(
      (clock) => `2021/03/14 ${clock} GMT+9`,
    ),
    read: ['00:00:00', '12:00:01', '00:00:02', '12:00:03', '12:00:04'].map((clock) => `2021-03-14T${clock}`),
  },
  'a script’s text': {
    stamps: FIVE.map((d) => `Sun Mar ${d} 2021 09:05:12 GMT+0900 (Korean Standard Time)`),
    read: morning(...FIVE),
  },
  'zone words': { stamps: FIVE.map((d) => `2021/03/${d} 9:05:12 AM MDT`), read: morning(...FIVE) },
  'a zone nobody knows': {
    stamps: FIVE.map((d) => `2021/03/${d} 9:05:12 AM QXT`),
    read: morning(...FIVE),
    asked: 'The time zone "QXT" is not known.',
  },
  'not in front': {
    header: 'Sent',
    column: 2,
    stamps: FIVE.map((d) => `2021-03-${d} 09:05:12`),
    read: morning(...FIVE),
    asked: '5 of 5 cells hold a date with a time.',
  },
  'either way round': {
    stamps: [4, 5, 6, 7, 8].map((d) => `3/${d}/2021 9:05:12`),
    read: [4, 5, 6, 7, 8].map((d) => `2021-03-0${d}T09:05:12`),
    asked: 'These dates could be day first or month first.',
  },
  'two ways in one column': {
    stamps: [
      '14/03/2021 9:05:12',
      '15/03/2021 9:05:12',
      '3/16/2021 9:05:12',
      '16/03/2021 9:05:13',
      '4/3/2021 9:05:12',
    ],
    read: [...morning(14, 15, 16), '2021-03-16T09:05:13', '2021-03-04T09:05:12'],
    asked:
      'Written in more than one way: 3 with the day first, 1 with the month first, 1 that could be either',
  },
  'two sources stacked': {
    stamps: [
      '2021-03-14 09:05:12',
      '2021-03-15 09:05:12',
      '3/16/2021 9:05:12',
      '3/17/2021 9:05:12',
      '3/18/2021 9:05:12',
    ],
    read: morning(...FIVE),
    asked: 'Written in more than one way',
  },
  'typed by hand': {
    stamps: [...FIVE.map((d) => `2021/03/${d} 9:05:12`), ''],
    read: [...morning(...FIVE), '-'],
  },
};

const surveyOf = (name: string): string => `Survey, ${name}`;

let host: Host;
beforeAll(() => {
  host = emptyHost();
  for (const [name, { header = 'Timestamp', column = 0, stamps }] of Object.entries(TIMES)) {
    const place = (time: string, ...others: string[]): string[] => [
      ...others.slice(0, column),
      time,
      ...others.slice(column),
    ];
    upload(host, surveyOf(name), [
      place(header, 'Comment', 'Rating', 'Another'),
      ...stamps.map((stamp, row) => place(stamp, `text number ${row}`, String(1 + row), `more of it ${row}`)),
    ]);
  }
  runImport(host);
});

describe.each(Object.entries(TIMES))('%s', (name, { header = 'Timestamp', read, asked }) => {
  it('is read for the column as a whole', () => {
    const entries = rowsOf(host, 'Import record').filter((row) => row['Source tab'] === surveyOf(name));
    const answers = entries.map((row) => String(row['Answer'])).filter((key) => key !== '(questions)');
    expect(answers.map((key) => key.split(' ')[0]).sort()).toEqual([...read].sort());
  });

  it(asked === undefined ? 'asks nothing' : 'asks the coordinator', () => {
    const row = questionRow(host, surveyOf(name), header);
    expect(row?.['Kind']).toBe('timestamp');
    expect(row?.['Confidence']).toBe(asked === undefined ? 'certain' : 'unsure');
    if (asked !== undefined) expect(row?.['Why']).toContain(asked);
  });
});

it('reads dates as the coordinator says, and asks no more', () => {
  const name = surveyOf('either way round');
  const { questions } = review(host);
  expect(questions.find((card) => card.tab === name && card.kind === 'timestamp')?.confidence).toBe('unsure');
  expect(problemsOf(host, name).some((text) => text.includes('month first was taken'))).toBe(true);
  call(host, 'decideQuestion', name, 'Timestamp', 'timestamp', '', { scale: '', options: ['day first'] });
  runImport(host);
  const days = rowsOf(host, 'Import record')
    .filter((row) => row['Source tab'] === name && row['State'] === 'current')
    .map((row) => String(row['Answer']).slice(0, 10));
  expect(days.sort()).toEqual(['2021-04-03', '2021-05-03', '2021-06-03', '2021-07-03', '2021-08-03']);
  expect(problemsOf(host, name).filter((text) => text.includes('day first'))).toEqual([]);
  expect(questionRow(host, name, 'Timestamp')).toMatchObject({
    Options: 'day first',
    Confidence: 'confirmed',
  });
});
