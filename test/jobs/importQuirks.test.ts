// Invented answers with the quirks of real exports, sent through the panel's upload and compared with what was meant.
import fc from 'fast-check';
import { Host } from '../../host/host';
import { sampleProgram } from '../../host/sample/sampleProgram';
import type { WorkbookData } from '../../host/workbook/model';

const EMPTY = { ...sampleProgram(), sheets: [] } as WorkbookData;

/** Imports rows as if they had been uploaded; the header row is the first. */
function imported(name: string, rows: readonly (readonly string[])[]): Host {
  const host = Host.open({ workbook: structuredClone(EMPTY) });
  host.open();
  const upload = { tab: '', name, source: `${name}.csv`, firstRow: 1, rows };
  expect(host.panel('addAnswers', upload).value).toMatchObject({ ok: true });
  expect(host.panel('runJob', 'importResponses').value).toMatchObject({ ok: true });
  expect(host.refusals).toEqual([]);
  return host;
}
const rowsOf = (host: Host, name: string): Record<string, string>[] => {
  const sheet = host.workbook.sheets.find((each) => each.name === name);
  const [headers = [], ...rows] = (sheet?.cells ?? []).map((row) =>
    (row ?? []).map((cell) => String(cell?.value ?? '')),
  );
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? ''])));
};
const two = (value: number): string => String(value).padStart(2, '0');

interface Instant {
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}
const isMorning = ({ hour }: Instant): boolean => hour < 12;
const twelve = ({ hour }: Instant): number => (hour % 12 === 0 ? 12 : hour % 12);

/** Ways in which exports write 14 to 28 March 2026; days above 12, so that each column proves its order. */
const STAMPS: Readonly<Record<string, (at: Instant) => string>> = {
  'month first': (at) => `3/${at.day}/2026 ${at.hour}:${two(at.minute)}:07`,
  'day first': (at) => `${at.day}/03/2026 ${at.hour}:${two(at.minute)}:07`,
  'download, English': (at) =>
    `2026/03/${at.day} ${twelve(at)}:${two(at.minute)}:07 ${isMorning(at) ? 'AM' : 'PM'} GMT+5:30`,
  'download, Korean': (at) =>
    `2026/03/${at.day} ${twelve(at)}:${two(at.minute)}:07 ${isMorning(at) ? '오전' : '오후'} GMT+9`,
  'download, Spanish, narrow space': (at) =>
    `2026/03/${at.day} ${twelve(at)}:${two(at.minute)}:07\u202f${isMorning(at) ? 'a. m.' : 'p. m.'} GMT-5`,
  'ISO-like': (at) => `2026-03-${at.day}T${two(at.hour)}:${two(at.minute)}:07.123`,
  'year of two digits': (at) => `3/${at.day}/26 ${at.hour}:${two(at.minute)}:07`,
  'Korean locale': (at) =>
    `2026. 3. ${at.day} ${isMorning(at) ? '오전' : '오후'} ${twelve(at)}:${two(at.minute)}:07`,
};
const STAMP_HEADERS = [
  'Timestamp',
  'Marca temporal',
  'Carimbo de data/hora',
  '타임스탬프',
  'タイムスタンプ',
  'Zeitstempel',
];
const AREAS = ['Exams', 'Study plan', 'Reading, writing', 'Tutoring'];
const TIMES = ['Mon lunch', 'Tue lunch', 'Wed evening', 'Thu evening'];
const NAMES = [
  'Ann Marlow',
  'Bo Quist',
  'Cy Draper',
  'Di Pallas',
  'Ed Vance',
  'Flo Umber',
  'Gus Tarn',
  'Hal Orrin',
];

const several = (options: readonly string[], least: number) =>
  fc.subarray([...options], { minLength: least }).map((chosen) => [...chosen]);
const person = fc.record({
  at: fc.record({
    day: fc.integer({ min: 14, max: 28 }),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
  }),
  year: fc.constantFrom('Y1', 'Y2', 'Y3', 'Y4'),
  areas: several(AREAS, 1),
  times: several(TIMES, 3),
});
const quirks = fc.record({
  people: fc.array(person, { minLength: NAMES.length, maxLength: NAMES.length }),
  stamp: fc.constantFrom(...Object.keys(STAMPS)),
  stampHeader: fc.constantFrom(...STAMP_HEADERS),
  dressHeader: fc.constantFrom<(header: string) => string>(
    (header) => header,
    (header) => ` ${header}  `,
    (header) => header.replace(' ', '\u00a0'),
    (header) => `${header}\n(please answer)`,
  ),
  dressAnswer: fc.constantFrom<(answer: string) => string>(
    (answer) => answer,
    (answer) => `${answer} `,
    (answer) => answer.replace(/ /g, '  '),
  ),
  dressAddress: fc.constantFrom<(address: string) => string>(
    (address) => address,
    (address) => address.toUpperCase(),
    (address) => `${address} `,
  ),
  hasBlankRows: fc.boolean(),
});

it('brings sign-ups home whatever an export did to them', () => {
  fc.assert(
    fc.property(quirks, (given) => {
      const { people, dressHeader, dressAnswer, dressAddress } = given;
      const stamp = STAMPS[given.stamp]!;
      const headers = [
        given.stampHeader,
        ...['Email Address', 'Your name', 'Year level', 'Help areas', 'Times you can meet'].map(dressHeader),
        'Comment',
        'Comment',
        '',
      ];
      const rows = people.map(({ at, year, areas, times }, index) => [
        stamp(at),
        dressAddress(`s${index}@example.edu`),
        dressAnswer(NAMES[index]!),
        year,
        dressAnswer(areas.join(';')),
        dressAnswer(times.join(';')),
        index % 3 ? '' : 'none',
        '',
        '',
      ]);
      const blank = headers.map(() => '');
      const onlyTime = [stamp({ day: 14, hour: 9, minute: 0 }), ...blank.slice(1)];
      const all = given.hasBlankRows
        ? [headers, rows[0]!, blank, ...rows.slice(1), onlyTime]
        : [headers, ...rows];
      const found = new Map(
        rowsOf(imported('Mentee sign-up', all), 'People').map((row) => [row['Name'], row]),
      );
      expect([...found.keys()].sort()).toEqual(NAMES);
      people.forEach(({ at, year, areas, times }, index) => {
        const row = found.get(NAMES[index]!)!;
        const instant = `2026-03-${at.day} ${two(at.hour)}:${two(at.minute)}:07`;
        expect([row['E-mail'], row['Year level']]).toEqual([`s${index}@example.edu`, year]);
        expect(row['Help areas']?.split('; ').sort()).toEqual([...areas].sort());
        expect(row['Times']?.split('; ').sort()).toEqual([...times].sort());
        expect(wallTime(row['Signed up']!)).toBe(instant);
      });
    }),
    { numRuns: 8 },
  );
});

/** A date cell as the host keeps it, a day number or text, as a wall time to the second. */
function wallTime(value: string): string {
  if (!/^\d+(\.\d+)?$/.test(value)) return value.replace('T', ' ').slice(0, 19);
  const milliseconds = Math.round((Number(value) - 25_569) * 86_400) * 1000;
  return new Date(milliseconds).toISOString().replace('T', ' ').slice(0, 19);
}

describe('survey questions as exports hold them', () => {
  const again = (answers: readonly string[], count = 24): string[] =>
    Array.from({ length: count }, (_, row) => answers[row % answers.length]!);
  it.each([
    { why: 'integers', answers: ['3', '4', '5', '1', '2'], kind: 'Likert', scale: '1 to 5' },
    { why: 'floats after a re-save', answers: ['3.0', '4.0', '5.0'], kind: 'Likert', scale: '1 to 5' },
    {
      why: 'numbers with labels',
      answers: ['4 - Agree', '5 - Strongly agree', '1 - Strongly disagree'],
      kind: 'Likert',
    },
    { why: 'points in Korean', answers: ['4점', '5점', '3점'], kind: 'Likert', scale: '1 to 5' },
    {
      why: 'labels',
      answers: ['Agree', 'Disagree', 'Neutral', 'Strongly agree', 'strongly agree '],
      kind: 'Likert',
    },
    {
      why: 'labels in Korean',
      answers: ['그렇다', '매우 그렇다', '보통이다', '그렇지 않다'],
      kind: 'Likert',
    },
    { why: 'a scale beside N/A', answers: ['3', '4', 'N/A', '5', '-', '해당 없음'], kind: 'Likert' },
    { why: 'yes and no', answers: ['Yes', 'No', 'yes'], kind: 'single choice' },
    {
      why: 'few texts with commas',
      answers: ['No, but I support the cause', 'Yes, always'],
      kind: 'single choice',
    },
    { why: 'one combination only', answers: ['Cafe, Library'], kind: 'single choice', confidence: 'unsure' },
    {
      why: 'several options',
      answers: ['Cafe, Library', 'Cafe', 'Library, Dorm', 'Dorm'],
      kind: 'multiple choice',
    },
    {
      why: 'several options, joined by ;',
      answers: ['Cafe;Library', 'Cafe', 'Library;Dorm;'],
      kind: 'multiple choice',
    },
    { why: 'numbers with a decimal comma', answers: ['1,5', '2,25', '10', '12,75', '33'], kind: 'number' },
  ])('$why', ({ why, answers, kind, ...more }) => {
    const question = 'What about it?';
    const headers = ['Timestamp', 'Rate [A]', 'Rate [B]', question];
    const rows = again(answers).map((answer, row) => [
      `2026/03/${14 + (row % 14)} 9:05:${two(row)} AM GMT+9`,
      String(1 + (row % 5)),
      String(1 + ((row * 2) % 5)),
      answer,
    ]);
    const found = rowsOf(imported(`Survey of ${why.slice(0, 9)}`, [headers, ...rows]), 'Questions');
    const row = found.find((each) => each['Question'] === question);
    expect(row?.['Kind']).toBe(kind);
    if ('scale' in more) expect(row?.['Scale']).toBe(more.scale);
    if ('confidence' in more) expect(row?.['Confidence']).toBe(more.confidence);
  });
});
