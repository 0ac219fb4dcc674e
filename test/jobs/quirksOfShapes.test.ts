// Sheets of unusual shapes: one answer, very many questions, hours of a week, one form for both roles.
import type { DataFile } from '../../src/core/survey/deidentified';
import { call, emptyHost, problemsOf, questionRow, review, rowsOf, runImport, upload } from './importHost';

const at = (row: number): string => `2026/03/${10 + (row % 18)} 9:05:${10 + (row % 50)} AM GMT+9`;
const rows = (count: number): number[] => Array.from({ length: count }, (_, row) => row);

it('takes one answer, and is sure of nothing', () => {
  const host = emptyHost();
  upload(host, 'Survey', [
    ['Timestamp', 'Your name', 'Rate [A]', 'Rate [B]', 'Which?'],
    [at(0), 'Ann Marlow', '4', '5', 'Cafe, Library'],
  ]);
  expect(runImport(host)).toMatch(/^1 new/);
  const confidences = rowsOf(host, 'Questions').map((row) => row['Confidence']);
  expect(confidences).toHaveLength(5);
  expect(confidences).not.toContain('certain');
});

it('takes 240 questions', () => {
  const host = emptyHost();
  const kinds = [(row: number) => String(1 + (row % 5)), (row: number) => ['Cafe', 'Dorm'][row % 2]!];
  const questions = rows(240).map((column) => `Question ${column + 1}${column % 3 ? '' : ' [row]'}`);
  upload(host, 'Survey of all', [
    ['Timestamp', ...questions],
    ...rows(12).map((row) => [at(row), ...questions.map((_, column) => kinds[column % 2]!(row + column))]),
  ]);
  expect(runImport(host)).toMatch(/^12 new/);
  expect(rowsOf(host, 'Questions')).toHaveLength(241);
  expect(questionRow(host, 'Survey of all', questions[239]!)).toMatchObject({ Kind: 'single choice' });
  expect(questionRow(host, 'Survey of all', questions[238]!)).toMatchObject({ Kind: 'Likert' });
  const { questions: doubtful, sure } = review(host);
  expect(doubtful.length + sure.length).toBe(241);
});

it('takes the hours of a week as times, not as ratings', () => {
  const host = emptyHost();
  const hours = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].flatMap((day) =>
    rows(24).map((hour) => `Times you can meet [${day} ${hour}:00]`),
  );
  upload(host, 'Mentee sign-up', [
    ['Timestamp', 'Email Address', 'Your name', ...hours],
    ...rows(8).map((row) => [
      at(row),
      `s${row}@example.edu`,
      `Ann Marlow${'ABCDEFGH'[row]}`,
      ...hours.map((_, hour) => (hour % 8 === row ? 'yes' : '')),
    ]),
  ]);
  runImport(host);
  const kinds = new Set(hours.map((hour) => questionRow(host, 'Mentee sign-up', hour)?.['Kind']));
  expect(kinds.has('Likert')).toBe(false);
  expect(String(rowsOf(host, 'People')[0]?.['Times']).split('; ')).toHaveLength(21);
});

it('takes one form for both roles, and asks each only about its own questions', () => {
  const host = emptyHost();
  upload(host, 'Survey of both', [
    ['Timestamp', 'What was your role?', 'Rate [A]', 'Rate [B]', 'How was it to be a mentor?'],
    ...rows(12).map((row) => [
      at(row),
      row % 2 ? 'Mentor' : 'Mentee',
      String(1 + (row % 5)),
      String(1 + ((row * 2) % 5)),
      row % 2 ? ['Good', 'Hard'][row % 4 === 1 ? 0 : 1]! : '',
    ]),
  ]);
  runImport(host);
  expect(questionRow(host, 'Survey of both', 'How was it to be a mentor?')).toMatchObject({
    'Asked of': 'mentor',
  });
});

it('tells questions that share one title and one row apart', () => {
  const host = emptyHost();
  const header = 'Help areas [First]';
  upload(host, 'Mentee sign-up', [
    ['Timestamp', 'Email Address', 'Your name', header, 'Help areas [Second]', header],
    ...rows(6).map((row) => [
      at(row),
      `s${row}@example.edu`,
      `Bo Quist${'ABCDEF'[row]}`,
      ['Exams', 'Tutoring'][row % 2]!,
      ['Tutoring', 'Exams'][row % 2]!,
      ['Sleep', 'Sport'][row % 2]!,
    ]),
  ]);
  runImport(host);
  expect(rowsOf(host, 'Questions').map((row) => row['Question'])).toContain(`${header} #2`);
  expect(rowsOf(host, 'Questions')).toHaveLength(6);
});

it('reads sheets that are more than 40 % blank: no blank becomes an answer', () => {
  const host = emptyHost();
  const answers: readonly ((row: number) => string)[] = [
    (row) => ['Agree', 'Disagree', 'Neutral', 'Strongly agree', 'Strongly disagree'][row % 5]!,
    (row) => String(1 + (row % 5)),
    (row) => ['Cafe', 'Library'][row % 2]!,
    (row) => ['Tutor, Coach', 'Coach, Friend', 'Tutor, Friend', 'Coach'][row % 4]!,
    (row) => `It went well, in way ${row} of many.`,
  ];
  const isBlank = (row: number, column: number) => (row + column) % 5 > 1;
  upload(host, 'Survey', [
    ['Timestamp', 'Rate [A]', 'Rate it', 'Where?', 'Which roles?', 'What else?'],
    ...rows(40).map((row) => [
      at(row).replace('9:05', `9:${10 + row}`),
      ...answers.map((of, column) => (isBlank(row, column) ? '' : of(row + Math.floor(row / 5)))),
    ]),
  ]);
  runImport(host);
  const kindOf = (question: string) => questionRow(host, 'Survey', question)?.['Kind'];
  expect(['Rate [A]', 'Rate it', 'Where?', 'Which roles?', 'What else?'].map(kindOf)).toEqual([
    'Likert',
    'Likert',
    'single choice',
    'multiple choice',
    'open text',
  ]);
  const { codebook } = call<DataFile>(host, 'exportAnswers');
  const counts = codebook.split('\r\n').filter((line) => /^q\d/.test(line));
  expect(counts).toHaveLength(7);
  for (const line of counts) expect(line).toMatch(/,16,24,0,0$/); // of 40: answered, blank, set aside, not asked
});

it('proposes rows that are identical but for the time as duplicates, and counts them until someone decides', () => {
  const host = emptyHost();
  const titles = ['Rate [A]', 'Rate [B]', 'Rate [C]', 'Rate [D]', 'What else?'];
  const answer = (row: number) => [
    ...rows(4).map((column) => String(1 + ((row + column) % 5))),
    `Way ${row}`,
  ];
  upload(host, 'Survey', [
    ['Timestamp', ...titles],
    ...rows(8).map((row) => [at(row), ...answer(row === 7 ? 2 : row)]),
  ]);
  const answered = () => call<DataFile>(host, 'exportAnswers').answers.trim().split('\r\n').length - 1;
  expect(runImport(host)).toMatch(/^8 new/);
  const { matters } = review(host);
  expect(matters).toMatchObject([{ cell: 'A9', isOpen: true }]);
  expect(problemsOf(host, 'Survey')).toContainEqual(
    expect.stringMatching(/^All answers are the same as at A4/),
  );
  expect(answered()).toBe(8);
  call(host, 'decideAnswer', 'Survey', matters[0]!.choices[0]!.rowKey, 'leave out');
  runImport(host);
  expect(answered()).toBe(7);
});
