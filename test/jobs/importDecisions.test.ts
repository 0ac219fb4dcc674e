// Answers about which somebody has to decide, and answers that may not be used, followed through the whole add-on.
import { tabFromCsv } from '../../host/files/csvTab';
import { workbookOf } from '../../host/files/workbookOf';
import { Host } from '../../host/host';
import { editCell } from '../../host/workbook/editCell';
import { sheetByName } from '../../host/workbook/sheets';
import type { ImportReview, MatterCard } from '../../src/jobs/reviewImport';
import type { DataFile } from '../../src/core/survey/deidentified';
import { ask, job, rowsOf } from './formsHost';

const CHOICES = 'Which roles should a mentor have? (choose up to three)';
const SURVEY = [
  'Timestamp',
  'Email Address',
  'I consent to take part in this survey',
  'What was your role in the program?',
  'Program satisfaction [Was it useful?]',
  'Program satisfaction [Was it well run?]',
  CHOICES,
  'What did you gain from the program?',
];
const PEOPLE = ['Person ID,Role,Status,Name,E-mail,Year level,Consent'];
for (let i = 1; i <= 8; i += 1)
  PEOPLE.push(
    `S00${i},${i % 2 ? 'mentor' : 'mentee'},active,Person ${i},p${i}@example.org,Y${(i % 4) + 1},Yes`,
  );

type Changes = Readonly<Partial<Record<number, string>>>;

/** The answer of one person; `changes` by column. */
function answer(person: number, changes: Changes = {}, at = `5/${person}/2026 10:00:00`): string {
  const role = person % 2 ? 'Mentor' : 'Mentee';
  const roles = ['Tutor, Coach', 'Coach', 'Tutor, Friend', 'Friend, Guide'][person % 4] ?? '';
  const usual = [at, `p${person}@example.org`, 'Yes, I agree', role, '4', '3', roles, `Gain of ${person}`];
  return usual.map((text, column) => `"${changes[column] ?? text}"`).join(',');
}

function open(tabs: Readonly<Record<string, readonly string[]>>): Host {
  const sheets = Object.entries(tabs).map(([name, lines], index) =>
    tabFromCsv(index + 1, name, lines.join('\n'), 2026),
  );
  const host = Host.open({
    workbook: workbookOf('Program', sheets, { timeZone: 'Asia/Seoul' }),
    now: '2026-06-15T09:00:00+09:00',
  });
  host.open();
  job(host, 'importResponses');
  return host;
}
const eight = (changes: Readonly<Record<number, Changes>> = {}): string[] =>
  Array.from({ length: 8 }, (_, index) => answer(index + 1, changes[index + 1]));
const surveyHost = (lines: readonly string[], people: readonly string[] = PEOPLE): Host =>
  open({ Survey: [SURVEY.map((header) => `"${header}"`).join(','), ...lines], People: people });

const found = (host: Host, pattern: RegExp) =>
  rowsOf(host, 'Problems').filter((row) => pattern.test(row['What to do'] ?? ''));
const matters = (host: Host): readonly MatterCard[] => ask<ImportReview>(host, 'reviewImport').matters;
function decide(host: Host, about: RegExp, decision: string): void {
  const matter = matters(host).find((each) => about.test(each.about))!;
  const choice = matter.choices.find((each) => each.decision === decision)!;
  ask(host, 'decideAnswer', matter.tab, choice.rowKey, decision);
  job(host, 'importResponses');
}
/** The data file without names: what tables count, row by row. */
function counted(host: Host): string[][] {
  const { answers } = ask<DataFile>(host, 'exportAnswers');
  return answers
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(','));
}
/** Everything that the add-on made and keeps, but the answers themselves. */
const made = (host: Host): string =>
  JSON.stringify([
    host.workbook.sheets.filter(({ name }) => !/^(Survey|Sign-up|People|Import record)$/.test(name)),
    host.outbox,
    ask<DataFile>(host, 'exportAnswers'),
  ]);

describe('more options than allowed', () => {
  it('are flagged at their cell, and kept', () => {
    const host = surveyHost(eight({ 5: { 6: 'Tutor, Coach, Friend, Guide' } }));
    const [problem, ...others] = found(host, /^More than 3 were chosen/);
    expect([problem?.['Where'], others]).toEqual(['Survey!G6', []]);
    expect(ask<DataFile>(host, 'exportAnswers').codebook).toContain('Guide');
    job(host, 'makeSurveyTables');
    const guide = sheetByName(host.workbook, 'Mentor roles')!.cells.map((row) =>
      row?.map((cell) => cell?.value),
    );
    expect(guide.find((row) => row?.[1] === 'Guide')?.[2]).toBe('3 (75)'); // of four mentors
  });
});

describe('somebody who answered again', () => {
  const again = (changes: Changes) => surveyHost([...eight(), answer(1, changes, '5/20/2026 10:00:00')]);
  const BLANK = { 3: '', 4: '', 5: '2', 6: '', 7: '' };
  const ABOUT = /^A2 and A10/;
  const scores = (host: Host) =>
    counted(host)
      .filter((row) => row.includes('2026-05-01') || row.includes('2026-05-20'))
      .map((row) => row.slice(4, 6).join('/'));

  it('is asked about only when the role differs or the later answer is mostly blank', () => {
    expect(matters(again({ 4: '1' })).map(({ isOpen }) => isOpen)).toEqual([false]);
    expect(matters(again({ 3: 'Mentee' }))[0]).toMatchObject({
      about: 'A2 and A10 are answers of the same person in different roles.',
      isOpen: true,
    });
    const host = again(BLANK);
    expect(matters(host)[0]).toMatchObject({
      about: 'A2 and A10 are answers of the same person; the later one is mostly blank.',
      isOpen: true,
    });
    expect(found(host, /later one counts until you decide/)[0]?.['Where']).toBe('Survey!A2');
  });

  it.each([
    ['latest', ['/2'], ['superseded', 'current']],
    ['fill gaps', ['4/2'], ['superseded', 'current']],
    ['keep', ['4/3', '/2'], ['current', 'current']],
    ['instead', ['4/3'], ['current', 'superseded']],
  ])('counts as decided: %s', (decision, expected, states) => {
    const host = again(BLANK);
    expect(scores(host)).toEqual(['/2']);
    decide(host, ABOUT, decision);
    expect(scores(host).sort()).toEqual([...expected].sort());
    expect(matters(host)).toMatchObject([{ isOpen: false }]);
    expect(found(host, /until you decide/)).toEqual([]);
    const entries = rowsOf(host, 'Import record').filter((row) => row['Answer']?.includes('p1@'));
    expect(entries.map((row) => row['State'])).toEqual(states);
    decide(host, ABOUT, decision === 'keep' ? 'instead' : 'keep');
    expect(scores(host)).toHaveLength(decision === 'keep' ? 1 : 2);
    ask(host, 'decideAnswer', 'Survey', matters(host)[0]!.choices[0]!.rowKey, '');
    job(host, 'importResponses');
    expect(matters(host)).toMatchObject([{ isOpen: true }]);
    expect(scores(host)).toEqual(['/2']);
  });

  it('fills gaps of a sign-up from the earlier one', () => {
    const headers =
      'Timestamp,Email Address,Your name,Year level,Purpose: why would you like a mentor?,Times,Languages';
    const times = '"Monday lunch, Tuesday lunch, Friday evening"';
    const host = open({
      'Mentee sign-up': [
        headers,
        `5/1/2026 10:00:00,a@example.org,Ann Marlow,Y1,Learn to plan,${times},Korean`,
        `5/2/2026 10:00:00,b@example.org,Bo Quist,Y2,Pass the exam,${times},English`,
        '5/3/2026 10:00:00,a@example.org,Ann Marlow,Y2,,,',
      ],
    });
    const ann = () => rowsOf(host, 'People').find((row) => row['Name'] === 'Ann Marlow')!;
    expect(ann()).toMatchObject({ 'Year level': 'Y2', Languages: '' });
    decide(host, /^A2 and A4 .* mostly blank/, 'fill gaps');
    expect(ann()).toMatchObject({ 'Year level': 'Y2', Purpose: 'Learn to plan', Languages: 'Korean' });
    decide(host, /^A2 and A4/, 'latest');
    expect(ann()).toMatchObject({ 'Year level': 'Y2', Purpose: '', Languages: '' });
  });
});

describe('a role', () => {
  it('that differs from People is listed with its cell, and People counts', () => {
    const host = surveyHost(eight({ 4: { 3: 'Mentor' } }));
    expect(found(host, /^People says mentee \(S004\)/).map((row) => [row['Where'], row['Found']])).toEqual([
      ['Survey!D5', 'Mentor'],
    ]);
    expect(counted(host).filter((row) => row[2] === 'mentor')).toHaveLength(4);
  });

  it('that was corrected in People stays through imports, and the difference is told', () => {
    const host = open({
      'Mentee sign-up': [
        'Timestamp,Email Address,Your name,Year level',
        '5/1/2026 10:00:00,a@example.org,Ann Marlow,Y1',
        '5/2/2026 10:00:00,b@example.org,Bo Quist,Y2',
      ],
    });
    const role = Object.keys(rowsOf(host, 'People')[0]!).indexOf('Role');
    const { id } = sheetByName(host.workbook, 'People')!;
    editCell(host.workbook, id, { row: 1, column: role, text: 'mentor', now: host.world.clock.now() });
    job(host, 'importResponses');
    expect(rowsOf(host, 'People').map((row) => row['Role'])).toEqual(['mentor', 'mentee']);
    expect(found(host, /^People says mentor \(S001\)/)).toHaveLength(1);
  });

  it('that changes in a second sign-up is asked about: in both roles, or the latest', () => {
    const host = open({
      'Sign-up': [
        'Timestamp,Email Address,Your name,Would you like to be a mentor or a mentee?,Year level,Purpose',
        '5/1/2026 10:00:00,a@example.org,Ann Marlow,Mentor,Y3,Help',
        '5/2/2026 10:00:00,b@example.org,Bo Quist,Mentee,Y2,Learn',
        '5/3/2026 10:00:00,a@example.org,Ann Marlow,Mentee,Y3,Learn',
      ],
    });
    const anns = () =>
      rowsOf(host, 'People')
        .filter((row) => row['Name'] === 'Ann Marlow')
        .map((row) => `${row['Role']} ${row['Status']}`);
    expect(anns()).toEqual(['mentor active', 'mentee active']);
    expect(matters(host)).toMatchObject([{ isOpen: true, about: expect.stringMatching(/different roles/) }]);
    decide(host, /different roles/, 'leave out');
    expect(anns()).toEqual(['mentor withdrawn', 'mentee active']);
    ask(host, 'decideAnswer', 'Sign-up', matters(host)[0]!.choices[0]!.rowKey, 'keep');
    job(host, 'importResponses');
    expect(anns()).toEqual(['mentor active', 'mentee active']);
    expect(matters(host)).toMatchObject([{ isOpen: false }]);
  });
});

describe('consent refused', () => {
  it('in a survey: the answer is counted as a response without consent and used nowhere else', () => {
    const said = { 2: 'No, I do not agree', 6: 'Secret role', 7: 'A secret gain' };
    const host = surveyHost(eight({ 6: said }));
    job(host, 'makeSurveyTables');
    expect(counted(host)).toHaveLength(7);
    expect(/.{40}secret/i.exec(made(host))?.[0]).toBeUndefined();
    expect(JSON.stringify(rowsOf(host, 'Responses'))).toMatch(/without consent/i);
    expect(found(host, /used nowhere else/).map((row) => row['Where'])).toEqual(['Survey!A7']);
  });

  it('later on: words that were taken up before are taken out', () => {
    const host = surveyHost(eight());
    job(host, 'makeSurveyTables');
    expect(JSON.stringify(rowsOf(host, 'Coding'))).toContain('Gain of 6');
    const { id } = sheetByName(host.workbook, 'Survey')!;
    editCell(host.workbook, id, {
      row: 6,
      column: 2,
      text: 'No, I do not agree',
      now: host.world.clock.now(),
    });
    job(host, 'importResponses');
    job(host, 'makeSurveyTables');
    const words = rowsOf(host, 'Coding').map((row) => row['Answer']);
    expect(words.sort()).toEqual(['', ...[1, 2, 3, 4, 5, 7, 8].map((person) => `Gain of ${person}`)]);
  });

  it('at sign-up: nobody is paired, reminded or counted as a participant', () => {
    const refused = PEOPLE.map((line) => (line.startsWith('S002') ? line.replace(/Yes$/, 'No') : line));
    const host = surveyHost(eight().slice(2), refused);
    job(host, 'makeSurveyTables');
    const [, all] = rowsOf(host, 'Responses').map((row) => Object.values(row));
    expect(all).toEqual(['All participants', '85.7 (48.7 to 97.4)']); // 6 of 7
    job(host, 'proposePairs');
    expect(JSON.stringify(rowsOf(host, 'Pairs'))).not.toContain('S002');
    const { due } = ask<{ due: { email: string }[] }>(host, 'previewReminders');
    expect(due.map(({ email }) => email)).not.toContain('p2@example.org');
  });
});

it('keeps "does not apply", "would rather not say" and nothing said apart', () => {
  const host = surveyHost(eight({ 1: { 4: 'N/A' }, 3: { 4: 'Prefer not to say' }, 5: { 4: '' } }));
  job(host, 'makeSurveyTables');
  const notes = sheetByName(host.workbook, 'Satisfaction')!.cells.flatMap((row) =>
    (row ?? []).map((cell) => String(cell?.value ?? '')),
  );
  expect(notes).toContain(
    'Missing answers: "Was it useful?" 1 missing, 1 not applicable, 1 preferred not to say.',
  );
  const rated = counted(host).map((row) => row[4]);
  expect(rated.sort()).toEqual(['', '4', '4', '4', '4', '4', 'NA', 'REF']);
  const [, ...lines] = ask<DataFile>(host, 'exportAnswers').codebook.split('\r\n');
  expect(lines.find((line) => line.includes('useful'))).toMatch(/,5,1,2,0$/);
  const hashes = rowsOf(host, 'Import record').map((row) => row['Hash']);
  expect(new Set(hashes).size).toBe(hashes.length);
});

it('one address of several people gives each their own role', () => {
  const people = PEOPLE.map((line) => line.replace('p2@example.org', 'p1@example.org'));
  const headers = [...SURVEY, 'Your name'].map((header) => `"${header}"`).join(',');
  const lines = eight({ 2: { 1: 'p1@example.org', 3: '' }, 1: { 3: '' } }).map(
    (line, index) => `${line},Person ${index + 1}`,
  );
  const host = open({ Survey: [headers, ...lines], People: people });
  expect(counted(host).filter((row) => row[2] === 'mentor')).toHaveLength(4);
  expect(counted(host).filter((row) => row[2] === 'mentee')).toHaveLength(4);
  expect(matters(host)).toEqual([]);
});
