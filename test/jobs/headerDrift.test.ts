// Headers that come, go, double or stand twice, columns that go on in another one, and cells that a sheet took for dates.
import type { Host } from '../../host/host';
import {
  call,
  cardOf,
  emptyHost,
  openHost,
  problemsOf,
  questionRow,
  review,
  rowsOf,
  runImport,
  shown,
  tab,
  upload,
} from './importHost';

const NAME = 'Evaluation';
const at = (day: number): string => `2026/03/${10 + day} 9:05:12 AM GMT+9`;
const days = (count: number): number[] => Array.from({ length: count }, (_, day) => day);
const words = (day: number, of: string): string => `${of} number ${day} with a few words more`;
/** Changes a cell as a person would; rows and columns from 0. */
function change(host: Host, row: number, column: number, value: string | number, format?: string): void {
  const cells = tab(host, NAME).cells;
  cells[row] = [...(cells[row] ?? [])];
  cells[row]![column] = { value, ...(format ? { format } : {}) };
}
const uploaded = (rows: readonly (readonly string[])[]): Host => {
  const host = emptyHost();
  upload(host, NAME, rows);
  return host;
};
const confirm = (host: Host, question: string) => {
  const { kind, options } = cardOf(host, question);
  call(host, 'decideQuestion', NAME, question, kind, '', { scale: '', options });
};
const asked = (host: Host): string[] =>
  review(host)
    .questions.filter(({ confidence }) => confidence === 'unsure')
    .map(({ question }) => question);

describe('equal headers that change in number', () => {
  const rows = days(12).map((day) => [at(day), words(day, 'first'), words(day, 'second')]);
  const decided = (): Host => {
    const host = uploaded([['Timestamp', 'Comment', 'Comment'], ...rows]);
    confirm(host, 'Comment');
    confirm(host, 'Comment #2');
    runImport(host);
    return host;
  };

  it('are asked about once, since one may stand for another now', () => {
    const host = decided();
    expect(asked(host)).toEqual([]);
    change(host, 0, 3, 'Comment');
    days(12).forEach((day) => change(host, day + 1, 3, words(day, 'third')));
    expect(asked(host)).toEqual(expect.arrayContaining(['Comment', 'Comment #2']));
    expect(cardOf(host, 'Comment #2').why).toMatch(/3 columns have this header now, 2 /);
    runImport(host);
    confirm(host, 'Comment');
    confirm(host, 'Comment #2');
    runImport(host);
    expect(asked(host)).not.toEqual(expect.arrayContaining(['Comment']));
    expect(questionRow(host, NAME, 'Comment #2')).toMatchObject({ Confidence: 'confirmed' });
  });

  it('are asked about once when one is gone', () => {
    const host = decided();
    change(host, 0, 2, 'Something else');
    expect(asked(host)).toContain('Comment');
    runImport(host);
    confirm(host, 'Comment');
    runImport(host);
    runImport(host);
    expect(asked(host)).not.toContain('Comment');
  });
});

it('keeps what came from a question that is gone, and says both ways to settle it', () => {
  const host = openHost();
  runImport(host);
  const before = rowsOf(host, 'People').map((row) => row['Meeting places']);
  const cells = tab(host, 'Mentee sign-up').cells;
  const column = cells[0]!.findIndex((cell) => /Meeting places/.test(String(cell?.value)));
  for (const row of cells) row?.splice(column, 1);
  expect(runImport(host)).toContain('Nothing new');
  expect(rowsOf(host, 'People').map((row) => row['Meeting places'])).toEqual(before);
  const [gone] = review(host).drift;
  expect(gone).toMatchObject({ question: '', was: expect.stringContaining('Meeting places') });
  const said = problemsOf(host, 'Questions').find((text) => text.includes('no longer in its tab'));
  expect(said).toMatch(/panel.*Questions/s);
  call(host, 'dropQuestion', 'Mentee sign-up', gone!.was);
  expect(review(host).drift).toEqual([]);
});

describe('a question that was deleted and asked again', () => {
  const rows = days(17).map((day) => [
    at(day),
    day < 8 ? words(day, 'old') : '',
    String(1 + (day % 5)),
    day < 7 ? '' : words(day, 'new'),
  ]);
  const host = (): Host => uploaded([['Timestamp', 'Comment', 'Rating', 'Comment'], ...rows]);

  it('is offered to be joined, and counts as one', () => {
    const joined = host();
    expect(cardOf(joined, 'Comment #2')).toMatchObject({ confidence: 'unsure', continues: 'Comment' });
    expect(cardOf(joined, 'Comment').continues).toBe('');
    runImport(joined);
    call(joined, 'joinQuestions', NAME, 'Comment #2', 'Comment');
    expect(runImport(joined)).toContain('Nothing new');
    expect(questionRow(joined, NAME, 'Comment #2')).toMatchObject({ Kind: 'ignore', 'Joined to': 'Comment' });
    expect(questionRow(joined, NAME, 'Comment')).toMatchObject({
      Kind: 'open text',
      Confidence: 'confirmed',
    });
    // row 8 of the answers has both
    expect(problemsOf(joined, NAME)).toContain(
      'The joined column has another answer at D9. This one counts.',
    );
    expect(call(joined, 'runJob', 'makeSurveyTables')).toBeUndefined();
    expect(rowsOf(joined, 'Coding').filter((row) => row['Question'] === 'Comment')).toHaveLength(17);
  });

  it('is its own question again when the coordinator says so', () => {
    const joined = host();
    call(joined, 'joinQuestions', NAME, 'Comment #2', 'Comment');
    call(joined, 'decideQuestion', NAME, 'Comment #2', 'open text', '');
    runImport(joined);
    expect(questionRow(joined, NAME, 'Comment #2')).toMatchObject({ Kind: 'open text', 'Joined to': '' });
    expect(problemsOf(joined, NAME)).toEqual([]);
  });

  it('is not looked for where a form branches', () => {
    const branches = days(14).map((day) => [
      at(day),
      day % 2 ? words(day, 'mine') : '',
      day % 2 ? '' : words(day, 'yours'),
    ]);
    const other = uploaded([['Timestamp', 'Comment', 'Comment'], ...branches]);
    expect(cardOf(other, 'Comment #2').continues).toBe('');
  });
});

it('does not count people as missing who answered before a question came', () => {
  const rate = (day: number): string => String(1 + (day % 5));
  const first = days(12).map((day) => [at(day), rate(day), rate(day + 1)]);
  const host = uploaded([['Timestamp', 'Rate [A]', 'Rate [B]'], ...first]);
  runImport(host);
  change(host, 0, 3, 'Rate [C]');
  const later = days(6).map((day) => [
    at(day + 12),
    rate(day),
    rate(day + 1),
    day === 2 ? '' : rate(day + 2),
  ]);
  call(host, 'addAnswers', { tab: NAME, name: NAME, source: '', firstRow: 14, rows: later });
  runImport(host);
  runImport(host);
  host.panel('runJob', 'makeSurveyTables');
  expect(host.refusals).toEqual([]);
  const notes = shown(host, 'Satisfaction')
    .flat()
    .filter((text) => /issing/.test(text));
  expect(notes).toContain('Missing answers: "C" 1 missing.');
});

describe('a second row of headers', () => {
  const headers = ['Timestamp', 'Email', 'Rating', 'Why?'];
  const full = ['Date of recording', 'Recipient Email', 'How do you rate it?', 'Please say why'];
  const rows = days(8).map((day) => [
    at(day),
    `p${day}@example.edu`,
    String(1 + (day % 5)),
    words(day, 'because'),
  ]);

  it.each([
    { why: 'one', extra: [full] },
    {
      why: 'two',
      extra: [full, ['{"ImportId":"endDate"}', '{"ImportId":"a"}', '{"ImportId":"b"}', '{"c":1}']],
    },
  ])('is no answer until somebody says so: $why', ({ extra }) => {
    const host = uploaded([headers, ...extra, ...rows]);
    const [matter] = review(host).matters;
    expect(matter).toMatchObject({ tab: NAME, cell: 'A2', isOpen: true });
    expect(runImport(host)).toMatch(/^8 new/);
    expect(questionRow(host, NAME, 'Rating')).toMatchObject({ Kind: 'Likert' });
    expect(problemsOf(host, NAME).some((text) => text.startsWith('Taken as headers'))).toBe(true);
    const [leave, take] = matter!.choices;
    call(host, 'decideAnswer', NAME, leave!.rowKey, leave!.decision);
    expect(runImport(host)).toContain('Nothing new');
    expect(review(host).matters).toMatchObject([{ isOpen: false }]);
    expect(problemsOf(host, NAME).some((text) => text.startsWith('Taken as headers'))).toBe(false);
    call(host, 'decideAnswer', NAME, take!.rowKey, take!.decision);
    expect(runImport(host)).toMatch(new RegExp(`^${extra.length} new`));
  });

  it('is seen where all answers are words', () => {
    const words = days(8).map((day) => [
      at(day),
      ['Agree', 'Disagree'][day % 2]!,
      ['Cafe', 'Dorm'][day % 2]!,
    ]);
    const host = uploaded([['Timestamp', 'Q1', 'Q2'], ['Recorded', 'I learned much', 'Where?'], ...words]);
    expect(review(host).matters).toMatchObject([{ cell: 'A2', isOpen: true }]);
    const byHand = uploaded([['Timestamp', 'Q1', 'Q2'], ['yesterday', 'Agree', 'Cafe'], ...words]);
    expect(review(byHand).matters).toEqual([]);
  });

  it('is not seen in answers typed by hand', () => {
    const typed = ['', 'p9@example.edu', '4', 'Typed by hand'];
    const host = uploaded([headers, typed, ...rows]);
    expect(review(host).matters).toEqual([]);
    expect(runImport(host)).toMatch(/^9 new/);
  });

  it('can be decided before the first import', () => {
    const host = uploaded([headers, full, ...rows]);
    const [matter] = review(host).matters;
    call(host, 'decideAnswer', NAME, matter!.choices[0]!.rowKey, matter!.choices[0]!.decision);
    expect(runImport(host)).toMatch(/^8 new/);
    expect(review(host).matters).toMatchObject([{ isOpen: false }]);
  });
});

describe('a cell that the sheet took for a date', () => {
  it('is read as it is shown, and said', () => {
    const options = ['2/3', '4/7', '5/18'];
    const host = uploaded([
      ['Timestamp', 'How many of them?', 'Rating'],
      ...days(12).map((day) => [at(day), options[day % 3]!, String(1 + (day % 5))]),
    ]);
    days(12)
      .filter((day) => day % 3 === 2)
      .forEach((day) => change(host, day + 1, 1, 46_160, 'm/d'));
    call(host, 'decideQuestion', NAME, 'How many of them?', 'single choice', '');
    runImport(host);
    expect(
      String(questionRow(host, NAME, 'How many of them?')?.['Options'])
        .split('; ')
        .sort(),
    ).toEqual(options);
    const said = problemsOf(host, NAME).filter((text) => text.startsWith('The sheet made dates'));
    expect(said).toEqual([expect.stringContaining('(4); what is shown was read: 5/18')]);
  });
});

it('takes the error of a formula for no answer, and says where it stands', () => {
  const host = uploaded([
    ['Timestamp', 'Rate [A]', 'Rate [B]', 'Where?'],
    ...days(12).map((day) => [
      at(day),
      String(1 + (day % 5)),
      String(1 + (day % 4)),
      ['Cafe', 'Dorm'][day % 2]!,
    ]),
  ]);
  tab(host, NAME).cells[3]![3] = { formula: '=1/0', value: { error: '#DIV/0!' } };
  runImport(host);
  expect(questionRow(host, NAME, 'Where?')?.['Options']).toMatch(/^(Cafe; Dorm|Dorm; Cafe)$/);
  expect(problemsOf(host, `${NAME}!D4`)).toEqual([expect.stringContaining('error of a formula')]);
});
