import { importAll, type ImportResult } from '../../../src/core/responses/importAll';
import { NO_RECORD, recordFromTab, recordToTab } from '../../../src/core/responses/importRecord';
import { peopleFromTab, peopleToTab } from '../../../src/core/responses/peopleTab';
import { questionsFromTab, questionsToTab } from '../../../src/core/responses/questionsTab';
import type { Cell, TabData } from '../../../src/core/table';
import { OPTIONS, readBack, responseTab } from './responseTab';

const HEADERS = ['Timestamp', 'Email Address', 'Your name', 'Year level', 'Help areas', 'Times', 'Gender'];
const signUp = (number: number, change: Partial<Record<number, Cell>> = {}): Cell[] =>
  [
    `2026-03-0${number}T10:00:00`,
    `s${number}@example.edu`,
    `Person ${number}`,
    `Y${1 + (number % 2)}`,
    number % 2 ? 'Exams, Tutoring' : 'Tutoring',
    'Mon, Tue, Wed',
    number % 2 ? 'Female' : 'Male',
  ].map((cell, index) => change[index] ?? cell);
const tab = (rows: Cell[][], headers = HEADERS, name = 'Mentee sign-up'): TabData =>
  responseTab(headers, rows, name);
const seven = [1, 2, 3, 4, 5, 6, 7].map((number) => signUp(number));

const START = { questions: [], people: [], record: NO_RECORD, options: OPTIONS, now: '2026-04-01T09:00:00' };
const first = (...tabs: TabData[]): ImportResult => importAll({ ...START, tabs });
/** The import after another one, with everything read back from the tabs that it wrote. */
const next = (before: ImportResult, ...tabs: TabData[]): ImportResult =>
  importAll({
    tabs,
    questions: questionsFromTab(readBack(questionsToTab(before.questions))),
    people: peopleFromTab(readBack(peopleToTab(before.people, before.fields))).rows,
    record: recordFromTab(readBack(recordToTab(before.record))),
    options: OPTIONS,
    now: '2026-04-02T09:00:00',
  });
const did = ({ added, changed, withdrawn }: ImportResult): number[] => [added, changed, withdrawn];
const codes = ({ problems }: ImportResult): string[] =>
  problems.map(({ fix }) => fix.code.replace('responses.', ''));
const written = (result: ImportResult): unknown[] => [
  readBack(questionsToTab(result.questions)),
  readBack(peopleToTab(result.people, result.fields)),
  readBack(recordToTab(result.record)),
];

describe('importing a second time', () => {
  const before = first(tab(seven));

  it('begins with seven new answers', () => expect(did(before)).toEqual([7, 0, 0]));

  it('changes nothing when nothing changed', () => {
    const after = next(before, tab(seven));
    expect(did(after)).toEqual([0, 0, 0]);
    expect(written(after)).toEqual(written(before));
  });

  it('does not mind sorted rows, moved columns and other spaces in headers', () => {
    const moved = (row: readonly Cell[]): Cell[] => [...row.slice(0, 1), ...row.slice(1).reverse()];
    const headers = moved(HEADERS).map((header) => ` ${String(header).toUpperCase()} `);
    expect(did(next(before, tab([...seven].reverse().map(moved), headers)))).toEqual([0, 0, 0]);
  });

  it('adds new answers and gives them new IDs', () => {
    const after = next(before, tab([...seven, signUp(8)]));
    expect(did(after)).toEqual([1, 0, 0]);
    expect(after.people.map(({ person }) => person.id).slice(-1)).toEqual(['S008']);
  });

  it('sees an answer that was edited in the sheet', () => {
    const after = next(before, tab([signUp(1, { 3: 'Y4' }), ...seven.slice(1)]));
    expect(did(after)).toEqual([0, 1, 0]);
    expect(after.people[0]?.person.yearLevel).toBe('Y4');
  });

  it('sees an answer that was edited through the form, which changes its time too', () => {
    const edited = signUp(1, { 0: '2026-03-09T11:00:00', 3: 'Y4' });
    const after = next(before, tab([edited, ...seven.slice(1)]));
    expect(did(after)).toEqual([0, 1, 0]);
    expect(after.people).toHaveLength(7);
    expect(did(next(after, tab([edited, ...seven.slice(1)])))).toEqual([0, 0, 0]);
  });

  it('keeps the person of a withdrawn answer and says so', () => {
    const after = next(before, tab(seven.slice(1)));
    expect(did(after)).toEqual([0, 0, 1]);
    expect(after.people).toHaveLength(7);
    expect(codes(after)).toContain('answersGone');
    expect(did(next(after, tab(seven.slice(1))))).toEqual([0, 0, 0]);
    expect(did(next(after, tab(seven)))).toEqual([1, 0, 0]);
  });

  it('does not take a new question for seven edited answers', () => {
    const rows = seven.map((row) => [...row, '']);
    expect(did(next(before, tab(rows, [...HEADERS, 'Languages'])))).toEqual([0, 0, 0]);
  });

  it('says which question is gone and keeps its row', () => {
    const after = next(
      before,
      tab(
        seven.map((row) => row.slice(0, 6)),
        HEADERS.slice(0, 6),
      ),
    );
    expect(codes(after)).toContain('questionGone');
  });

  it('asks whether a question was renamed', () => {
    const headers = HEADERS.map((header) => (header === 'Help areas' ? 'Help areas you want' : header));
    expect(codes(next(before, tab(seven, headers)))).toContain('questionRenamed');
  });

  it('uses a tab for what the coordinator says, from one changed cell on', () => {
    const sheet = readBack(questionsToTab(before.questions));
    const column = sheet.headers.indexOf('Used for');
    const rows = sheet.rows.map((row, index) =>
      row.map((cell, at) => (index === 3 && at === column ? 'survey' : cell)),
    );
    const chosen = importAll({
      ...START,
      tabs: [tab(seven)],
      questions: questionsFromTab({ ...sheet, rows }),
    });
    expect(new Set(chosen.questions.map(({ question }) => question.purpose))).toEqual(new Set(['survey']));
    expect(chosen.people).toEqual([]);
    expect(new Set(next(chosen, tab(seven)).questions.map(({ question }) => question.purpose))).toEqual(
      new Set(['survey']),
    );
  });

  it('keeps a kind that the coordinator chose, whatever the answers look like', () => {
    const stored = questionsFromTab(readBack(questionsToTab(before.questions)));
    const sheet = readBack(questionsToTab(before.questions));
    const kind = sheet.headers.indexOf('Kind');
    const rows = sheet.rows.map((row, index) =>
      row.map((cell, column) => (index === 6 && column === kind ? 'open text' : cell)),
    );
    const chosen = questionsFromTab({ ...sheet, rows });
    expect(stored[6]?.isDecided).toBe(false);
    expect(chosen[6]?.isDecided).toBe(true);
    const after = importAll({ ...START, tabs: [tab(seven)], questions: chosen });
    expect(after.questions[6]?.question).toMatchObject({ kind: 'open text', confidence: 'confirmed' });
  });

  it('lets options follow new answers while nobody has touched the row', () => {
    const more = [...seven, signUp(8, { 4: 'Study plan' }), signUp(9, { 4: 'Study plan' })];
    const options = next(before, tab(more)).questions[4]?.question.options;
    expect(options).toEqual(expect.arrayContaining(['Tutoring', 'Exams', 'Study plan']));
  });
});

describe('a survey', () => {
  const headers = [
    'Timestamp',
    'Email Address',
    'Do you agree to take part?',
    'Rate [A]',
    'Rate [B]',
    'Where?',
  ];
  const answer = (minute: number, email: string, consent = 'Yes', ...rates: Cell[]): Cell[] => [
    `2026-06-01T10:0${minute}:00`,
    email,
    consent,
    ...(rates.length > 0 ? rates : [4, 5]),
    'Cafe',
  ];
  const survey = (rows: Cell[][]): ImportResult => first(tab(rows, headers, 'Survey'));

  it('lists who answered twice and who refused', () => {
    const rows = [
      answer(1, 'a@example.edu'),
      answer(2, 'b@example.edu', 'No'),
      answer(3, 'a@example.edu', 'Yes', 3, 4),
      answer(4, 'c@example.edu'),
      answer(5, 'd@example.edu'),
    ];
    const result = survey(rows);
    expect(codes(result).filter((code) => !/Unsure/.test(code))).toEqual(['superseded', 'consentRefused']);
    expect(result.people).toEqual([]);
  });

  it('proposes equal anonymous answers as duplicates and counts both', () => {
    const result = survey(
      [1, 2, 3, 4, 5].map((minute) => answer(minute, '', 'Yes', minute === 5 ? 4 : minute % 5, 5)),
    );
    expect(codes(result).filter((code) => code === 'sameAnswers')).toHaveLength(1);
    expect(result.rows).toBe(5);
  });

  it('tells an answer off the scale apart from one that does not apply', () => {
    const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) =>
      answer(n, `p${n}@example.edu`, 'Yes', n === 2 ? 'N/A' : 4, 5),
    );
    expect(codes(survey(rows))).not.toContain('notOnScale');
    const wrong = Array.from({ length: 19 }, (_, n) =>
      answer(n % 9, `p${n}@example.edu`, 'Yes', n === 2 ? 999999999 : 4, 5),
    );
    expect(survey(wrong).problems.find(({ fix }) => fix.code === 'responses.notOnScale')).toMatchObject({
      cell: 'D4',
      found: '999999999',
    });
  });
});

it('leaves text that looks like a formula as it stands', () => {
  const rows = seven.map((row, index) => [
    ...row,
    ['=1+1', '+1-2', '@sum', '-x', '\t=1', '=HYPERLINK("x")', 'fine'][index]!,
  ]);
  const result = first(tab(rows, [...HEADERS, 'Purpose']));
  expect(result.people.map(({ person }) => person.fields['Purpose'])).toEqual([
    '=1+1',
    '+1-2',
    '@sum',
    '-x',
    '=1',
    '=HYPERLINK("x")',
    'fine',
  ]);
});

it('skips blank rows and rows with nothing but a time', () => {
  const rows = [...seven, HEADERS.map(() => ''), ['2026-03-09T10:00:00', '', '', '', '', '', '']];
  expect(first(tab(rows)).rows).toBe(7);
});
