import type { WorkbookData } from '../../host/workbook/model';
import { tabFromCsv } from '../../host/files/csvTab';
import { sampleProgram } from '../../host/sample/sampleProgram';
import {
  call,
  emptyHost,
  openHost as open,
  questionRow as question,
  review,
  rowsOf,
  runImport,
  tab,
  upload,
} from './importHost';

describe('reviewImport', () => {
  it('says what an import would do and changes nothing', () => {
    const host = open();
    const before = JSON.stringify(host.workbook);
    const { plan, questions, sources } = review(host);
    expect(plan).toMatch(/^\d+ new, 0 changed, 0 withdrawn, \d+ problems\.$/);
    expect(questions[0]?.confidence).toBe('unsure');
    expect(questions.every(({ samples }) => samples.length <= 3)).toBe(true);
    expect(sources.map(({ purpose }) => purpose)).toContain('survey');
    expect(JSON.stringify(host.workbook)).toBe(before);
    expect(runImport(host)).toBe(plan);
    expect(review(host)).toMatchObject({ isNews: false, drift: [] });
  });

  it('keeps what was decided about a question, before and after the first import', () => {
    const host = open();
    const [doubtful] = review(host).questions;
    if (!doubtful) throw new Error('there is no doubtful question');
    call(host, 'decideQuestion', doubtful.tab, doubtful.question, 'open text', '');
    runImport(host);
    runImport(host);
    expect(question(host, doubtful.tab, doubtful.question)).toMatchObject({
      Kind: 'open text',
      Confidence: 'confirmed',
    });
    expect(review(host).questions).not.toContainEqual(
      expect.objectContaining({ tab: doubtful.tab, question: doubtful.question }),
    );
    call(host, 'decideQuestion', doubtful.tab, doubtful.question, 'multiple choice', '');
    expect(question(host, doubtful.tab, doubtful.question)?.['Options']).not.toBe('');
  });

  it('maps a renamed question on one click', () => {
    const host = open();
    runImport(host);
    const header = tab(host, 'Mentee sign-up').cells[0]?.find((cell) =>
      /Meeting places/.test(String(cell?.value)),
    );
    Object.assign(header ?? {}, { value: 'Spots you like to meet at' });
    const { drift } = review(host);
    expect(drift).toEqual([
      {
        tab: 'Mentee sign-up',
        question: 'Spots you like to meet at',
        was: expect.stringContaining('places'),
      },
    ]);
    expect(runImport(host)).toContain('Nothing new');
    call(host, 'mapRenamed', 'Mentee sign-up', drift[0]?.was, drift[0]?.question);
    expect(review(host).drift).toEqual([]);
    expect(question(host, 'Mentee sign-up', 'Spots you like to meet at')).toMatchObject({
      Field: 'Meeting places',
      Confidence: 'confirmed',
    });
    expect(runImport(host)).toContain('Nothing new');
  });

  it('uses a tab for what the coordinator says', () => {
    const host = open();
    call(host, 'useTabFor', 'Training attendance', 'other');
    const purpose = () =>
      review(host).sources.find(({ tab: name }) => name === 'Training attendance')?.purpose;
    expect(purpose()).toBe('other');
    runImport(host);
    expect(purpose()).toBe('other');
    call(host, 'useTabFor', 'Training attendance', 'training');
    expect(purpose()).toBe('training');
  });

  it('knows a tab again under another name', () => {
    const host = open();
    runImport(host);
    const before = rowsOf(host, 'Questions').length;
    const people = JSON.stringify(tab(host, 'People').cells);
    tab(host, 'Mentee sign-up').name = 'New mentees';
    expect(runImport(host)).toContain('Nothing new');
    expect(rowsOf(host, 'Questions')).toHaveLength(before);
    expect(rowsOf(host, 'Questions').map((row) => row['Source tab'])).not.toContain('Mentee sign-up');
    expect(JSON.stringify(tab(host, 'People').cells)).toBe(people);
  });

  it('keeps a decision about an answer through later imports', () => {
    const host = open();
    runImport(host);
    const again = review(host).matters.find(({ choices }) =>
      choices.some(({ decision }) => decision === 'instead'),
    );
    const earlier = again?.choices.find(({ decision }) => decision === 'instead');
    if (!again || !earlier) throw new Error('nobody answered twice');
    const settled = () => review(host).matters.find(({ about }) => about === again.about);
    const chosen = () => settled()?.choices.find(({ isChosen }) => isChosen)?.decision;
    expect(chosen()).toBe('');
    call(host, 'decideAnswer', again.tab, earlier.rowKey, earlier.decision);
    runImport(host);
    const entry = () => rowsOf(host, 'Import record').find((row) => row['Answer'] === earlier.rowKey);
    expect(entry()).toMatchObject({ Decision: 'instead' });
    expect(chosen()).toBe('instead');
    call(host, 'decideAnswer', again.tab, earlier.rowKey, '');
    runImport(host);
    expect(entry()).toMatchObject({ Decision: '' });
    expect(chosen()).toBe('');
  });
});

describe('addAnswers', () => {
  const HEADERS = ['타임스탬프', 'Email Address', 'Your name', 'Student number', 'Which areas?', 'Why?'];
  const answers = ['=HYPERLINK("x")', '+1-2', '-x', '@sum', '\t=1', "'quoted", '5/18', '007'].map(
    (why, index) => [
      `2026/03/0${index + 1} 6:25:06 오후 GMT+9`,
      `p${index}@example.edu`,
      `Person ${'ABCDEFGH'[index]}${index}`,
      `00${index}1`,
      index % 2 ? 'Exams;Tutoring' : 'Tutoring',
      why,
    ],
  );

  it('puts rows into a new tab as text and imports them', () => {
    const host = open({ ...sampleProgram(), sheets: [] } as WorkbookData);
    const name = upload(host, 'Mentee sign-up 2026', [HEADERS, ...answers]);
    expect(rowsOf(host, name).map((row) => row['Why?'])).toEqual(answers.map((row) => row[5]));
    expect(
      tab(host, name)
        .cells.flat()
        .some((cell) => cell && 'formula' in cell),
    ).toBe(false);
    expect(runImport(host)).toMatch(/^8 new, 0 changed, 0 withdrawn/);
    expect(question(host, name, '타임스탬프')).toMatchObject({ Kind: 'timestamp' });
    expect(runImport(host)).toContain('Nothing new');
  });

  it('takes rows in pieces, each as often as it is sent', () => {
    const host = open();
    const name = upload(host, 'More', [HEADERS, ...answers.slice(0, 3)]);
    const rest = { tab: name, name: 'More', source: 'More.csv', firstRow: 5, rows: answers.slice(3) };
    expect(call(host, 'addAnswers', rest)).toBe(name);
    expect(call(host, 'addAnswers', rest)).toBe(name);
    expect(rowsOf(host, name)).toHaveLength(8);
  });

  it('gives a tab a name of its own, never one of the add-on', () => {
    const host = open();
    expect(upload(host, 'Survey', [HEADERS, ...answers])).toBe('Survey 2');
    expect(upload(host, 'People', [HEADERS, ...answers])).toBe('People (answers)');
  });

  it('imports a tab without a timestamp, since it was added as answers', () => {
    const host = open();
    const name = upload(host, 'Hands up', [HEADERS.slice(1), ...answers.map((row) => row.slice(1))]);
    runImport(host);
    expect(question(host, name, 'Email Address')).toMatchObject({ Kind: 'e-mail' });
  });
});

it('counts the tabs with answers that wait, as an import would take them', () => {
  const host = emptyHost();
  const lines = () =>
    call<{ steps: { name: string; lines: string[] }[] }>(host, 'panelState').steps.find(
      ({ name }) => name === 'signUp',
    )?.lines;
  const add = (id: number, name: string, header: string, hidden = false) =>
    host.workbook.sheets.push({ ...tabFromCsv(id, name, `${header},Your name\n1,Ann`, 2026), hidden });
  add(501, 'Notes', 'Agenda');
  expect(lines()).toEqual([]);
  add(502, 'Answers', 'Timestamp');
  add(503, '응답', '타임스탬프', true);
  expect(lines()).toEqual(['2 tabs with form answers found']);
});
