import { detectQuestions } from '../../../src/core/responses/detectQuestions';
import type { Kind } from '../../../src/core/responses/question';
import { readAnswers } from '../../../src/core/responses/readAnswers';
import { columnTab, fixtureTab, OPTIONS, responseTab, times } from './responseTab';

const kindOf = (header: string, answers: readonly (string | number)[]) => {
  const question = detectQuestions(columnTab(header, answers), OPTIONS)[1]!;
  return { kind: question.kind, confidence: question.confidence };
};
const numbered = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix} ${index + 1}`);

describe('the survey of the study', () => {
  it('is recognised column by column', () => {
    const kinds = detectQuestions(fixtureTab('paper_responses.csv'), OPTIONS).map(({ kind }) => kind);
    expect(kinds).toEqual<Kind[]>([
      'timestamp',
      'e-mail',
      'consent',
      'role',
      'year level',
      'single choice',
      'single choice',
      'single choice',
      'multiple choice',
      'single choice',
      'multiple choice',
      'Likert',
      'Likert',
      'Likert',
      'multiple choice',
      'single choice',
      'multiple choice',
      'open text',
      'open text',
      'open text',
    ]);
  });

  it('counts 30 mentions of two options that hold commas, not 60', () => {
    const tab = fixtureTab('paper_responses_comma_options.csv');
    const questions = detectQuestions(tab, OPTIONS);
    const methods = readAnswers(tab, questions, OPTIONS).columns.find(({ question }) =>
      question.label.startsWith('Meeting methods'),
    )!;
    expect(methods.question.options).toEqual([
      'Offline, face to face meeting',
      'A text message, by mobile or PC',
    ]);
    const mentions = methods.answers.flatMap((answer) => (answer.type === 'options' ? answer.options : []));
    expect(mentions).toHaveLength(30);
    expect(methods.answers.every((answer) => answer.type === 'options' && answer.writeIn === '')).toBe(true);
  });
});

describe('detectQuestions', () => {
  it.each<[string, string, (string | number)[], Kind]>([
    [
      'an address',
      'E-mail address',
      numbered('s', 9).map((s) => `${s.replace(' ', '')}@example.edu`),
      'e-mail',
    ],
    [
      'a question about mail',
      'How shall we reach you: e-mail or phone?',
      times({ 'E-mail': 9, Phone: 6 }),
      'single choice',
    ],
    ['a name', '이름', numbered('학생', 9), 'name'],
    ['names of people who answered twice', '이름', [...numbered('학생', 9), ...numbered('학생', 9)], 'name'],
    [
      'numbers of people who answered often',
      '학번',
      [1, 2, 3].flatMap(() => numbered('2026', 20)),
      'person field',
    ],
    [
      'the name of a course',
      'What is the official name of your course?',
      numbered('Course', 40),
      'open text',
    ],
    ['a student number', '학번', numbered('2026', 9), 'person field'],
    [
      'links',
      'Your page',
      numbered('https://example.edu/page', 9).map((s) => s.replace(' ', '')),
      'person field',
    ],
    [
      'consent',
      'Do you agree to take part?',
      times({ 'Yes, I agree': 9, 'No, I do not agree': 1 }),
      'consent',
    ],
    ['Korean consent', '연구 참여에 동의하십니까?', times({ '예, 동의합니다': 9, 아니요: 1 }), 'consent'],
    [
      'agreement is no consent',
      '다음 의견에 동의하십니까?',
      times({ 동의함: 4, '매우 동의함': 4, 보통: 3 }),
      'Likert',
    ],
    ['a Korean role', '역할', times({ 멘토: 5, 멘티: 5 }), 'role'],
    ['year levels', 'Year', times({ '1st year': 4, '2nd year': 5 }), 'year level'],
    ['Korean year levels', '학년', times({ '예과 2학년': 4, '본과 1학년': 5 }), 'year level'],
    ['a quiz score', 'Score', times({ '3 / 5': 4, '4 / 5': 4 }), 'ignore'],
    ['points', 'How satisfied were you?', times({ 3: 4, 4: 6, 5: 2 }), 'Likert'],
    ['floats after a second save', 'How easy was it?', times({ '3.0': 4, '4.0': 6 }), 'Likert'],
    [
      'points with labels',
      'I felt welcome',
      times({ '4 - Agree': 5, '5 - Strongly agree': 6, '3': 2 }),
      'Likert',
    ],
    ['Korean labels', '만족하십니까?', times({ 만족: 5, '매우 만족': 3, 보통: 2 }), 'Likert'],
    ['a count', 'How many mentees can you take?', times({ 1: 5, 2: 4 }), 'number'],
    [
      'a count with an open end',
      'How many languages do you use?',
      times({ 1: 5, 2: 9, '5 or more': 3 }),
      'single choice',
    ],
    ['minutes with a unit', 'Minutes', times({ '90 min': 5, '45 min': 4 }), 'number'],
    ['ages in ranges', 'Age', times({ '16-24': 9, '25-34': 4 }), 'single choice'],
    ['ranges that look like dates', 'Class size', times({ '10 - 25': 9, '25 - 50': 4 }), 'single choice'],
    [
      'an option with a comma',
      'Have you ever shared?',
      times({ 'No, but I support it': 9, 'Yes, often': 8, 'Yes, at times': 7 }),
      'single choice',
    ],
    ['money with a comma', 'Income', times({ 'Less than 30,000': 9, '30,000 - 59,999': 8 }), 'single choice'],
    [
      'checkboxes',
      'Where did you meet?',
      times({ Cafe: 5, 'Cafe, Library': 6, Library: 3 }),
      'multiple choice',
    ],
    [
      'checkboxes of a downloaded file',
      'Where did you meet?',
      times({ Cafe: 5, 'Cafe;Library': 6, Library: 3 }),
      'multiple choice',
    ],
    [
      'checkboxes by their header',
      'Areas (select all that apply)',
      times({ Tutoring: 5, Exams: 3 }),
      'multiple choice',
    ],
    [
      'lists that people typed',
      'Which tools?',
      ['numpy', 'Numpy', 'pandas', 'Pandas'].flatMap((first, turn) =>
        numbered('tool', 8).map((other, index) =>
          index % 2 ? `${first}, ${other}${turn}` : `${other}${turn}, ${first}`,
        ),
      ),
      'open text',
    ],
    ['dates', 'Date', numbered('2026-03-1', 9).map((s) => s.replace(' ', '')), 'date'],
    ['clock times', 'Start', times({ '14:30': 3, '9:05 PM': 4 }), 'date'],
    [
      'sentences',
      'What did you gain?',
      numbered('I learned to give feedback that helps, number', 12),
      'open text',
    ],
    [
      'letter case does not matter',
      'Is it a sandwich?',
      times({ Yes: 4, YES: 2, no: 5, 'No ': 3 }),
      'single choice',
    ],
  ])('knows %s', (_, header, answers, kind) => expect(kindOf(header, answers).kind).toBe(kind));

  it('takes the rows of a grid for one scale, also where a row alone would not show it', () => {
    const tab = responseTab(
      ['Timestamp', 'Rate [Room]', 'Rate [Time]'],
      times({ a: 12 }).map((_, row) => [
        '2026-03-02T10:00:00',
        row % 2 ? 'Agree' : 'Disagree',
        row % 2 ? 'Strongly agree' : 'Neutral',
      ]),
    );
    const [, room, time] = detectQuestions(tab, OPTIONS);
    expect([room?.kind, time?.kind]).toEqual(['Likert', 'Likert']);
    expect(room?.section).toBe('Rate');
    expect(room?.scale).toEqual(time?.scale);
  });

  it('takes grid rows that are days for choices', () => {
    const tab = responseTab(
      ['Timestamp', 'When? [Monday]', 'When? [Tuesday]'],
      times({ a: 8 }).map((_, row) => ['2026-03-02T10:00:00', row % 2 ? '1' : '2', row % 2 ? '1' : '2']),
    );
    expect(detectQuestions(tab, OPTIONS)[1]?.kind).not.toBe('Likert');
  });

  it.each(['Timestamp', '타임스탬프', 'Marca temporal', 'Horodateur', 'Zeitstempel', 'タイムスタンプ'])(
    'knows the time of sending as %s, also when it is not the first column',
    (header) => {
      const tab = responseTab(
        ['Note', header],
        times({ '14/03/2021 9:05:12': 5 }).map((at) => ['a', at]),
      );
      expect(detectQuestions(tab, OPTIONS)[1]).toMatchObject({ kind: 'timestamp', confidence: 'certain' });
    },
  );

  it('is never certain of fewer than five answers', () => {
    const tab = responseTab(
      ['Timestamp', 'Role', 'Year', 'Q'],
      [['2026-03-02T10:00:00', 'Mentor', 'Y1', 'Yes']],
    );
    const sure = detectQuestions(tab, OPTIONS).filter(({ confidence }) => confidence === 'certain');
    expect(sure).toEqual([]);
  });

  it('shows no samples of personal answers', () =>
    expect(detectQuestions(columnTab('Your name', numbered('Person', 9)), OPTIONS)[1]?.samples).toEqual([]));

  it('sees options that the sheet took for dates as they were typed', () => {
    const tab = { ...columnTab('Which part?', times({ '2026-05-18T00:00:00': 4, Other: 5 })) };
    const displayed = tab.rows.map((row) =>
      row.map((cell) => (String(cell).startsWith('2026-05-18') ? '5/18' : String(cell))),
    );
    expect(detectQuestions({ ...tab, displayed }, OPTIONS)[1]).toMatchObject({
      kind: 'single choice',
      options: ['Other', '5/18'],
    });
  });
});

describe('asked only of one role', () => {
  const headers = [
    'Timestamp',
    'Are you a mentor or a mentee?',
    'Rate [A]',
    'Why mentor?',
    'Why mentee?',
    'Ideas',
  ];
  const answer = (role: string, row: number): string[] => [
    `2026-06-01T10:00:0${row}`,
    role,
    String(1 + (row % 5)),
    role === 'Mentor' ? 'To help' : '',
    role === 'Mentee' && row % 2 ? 'To learn' : '',
    row === 1 ? 'More time' : '',
  ];
  const roles = ['Mentor', 'Mentor', 'Mentor', 'Mentor', 'Mentee', 'Mentee', 'Mentee', 'Mentee'];
  const found = detectQuestions(responseTab(headers, roles.map(answer)), { ...OPTIONS, purpose: 'survey' });

  it('is what a branching form leaves blank for the other', () =>
    expect(found.map(({ askedOf }) => askedOf)).toEqual([
      undefined,
      undefined,
      undefined,
      'mentor',
      'mentee',
      undefined,
    ]));
});
