import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbookFolder } from '../../host/files/workbookFile';
import { Host } from '../../host/host';
import { sampleProgram } from '../../host/sample/sampleProgram';
import type { CellData, SheetData, WorkbookData } from '../../host/workbook/model';

const open = (workbook: WorkbookData = sampleProgram()): Host => {
  const host = Host.open({ workbook });
  host.open();
  return host;
};
const imported = (host: Host = open()): Host => {
  host.answers.push('OK');
  expect(host.run('importResponses').error).toBeUndefined();
  expect(host.refusals).toEqual([]);
  return host;
};
const tab = (host: Host, name: string): SheetData => {
  const sheet = host.workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`there is no tab "${name}"`);
  return sheet;
};
const values = (sheet: SheetData): unknown[][] =>
  sheet.cells.map((row) => (row ?? []).map((cell) => cell?.value ?? ''));
/** A tab's rows by the text of one of its columns. */
const rowsBy = (host: Host, name: string, header: string): Map<unknown, Record<string, unknown>> => {
  const [headers = [], ...rows] = values(tab(host, name)).filter((row) => row.some((cell) => cell !== ''));
  const named = rows.map((row) =>
    Object.fromEntries(headers.map((each, index) => [String(each), row[index] ?? ''])),
  );
  return new Map(named.map((row) => [row[header], row]));
};
const cellOf = (sheet: SheetData, row: number, header: string): CellData => {
  const column = sheet.cells[0]!.findIndex((cell) => cell?.value === header);
  const cells = sheet.cells[row]! as CellData[];
  cells[column] ??= {};
  return cells[column];
};
const WRITTEN = ['Questions', 'People', 'Sessions', 'Training', 'Hours', 'Import record'];

describe('importResponses', () => {
  it.each(['en', 'ko'] as const)('fills every tab from the sample program (%s)', (language) => {
    const host = imported(open(sampleProgram({ language })));
    const people = [...rowsBy(host, 'People', 'Person ID').values()];
    expect(people).toHaveLength(67);
    expect(people.filter(({ Role }) => Role === 'mentor')).toHaveLength(34);
    expect(people.filter(({ Consent }) => Consent === 'No')).toHaveLength(1);
    expect(people.filter((person) => person['Year level'] === '')).toHaveLength(1);
    expect(people.every((person) => String(person['Help areas']).split('; ').length >= 3)).toBe(true);
    expect(rowsBy(host, 'Sessions', 'Session ID').size).toBeGreaterThanOrEqual(199);
    const purposes = new Set(
      [...rowsBy(host, 'Questions', 'Question').values()].map((row) => row['Used for']),
    );
    expect([...purposes].sort()).toEqual(
      ['confirmation', 'mentee sign-up', 'mentor sign-up', 'session log', 'survey', 'training'].sort(),
    );
  });

  it('never touches the response tabs', () => {
    const before = open();
    const tabs = before.workbook.sheets.map(({ name, cells }) => ({ name, cells: JSON.stringify(cells) }));
    const host = imported(before);
    for (const { name, cells } of tabs) expect(JSON.stringify(tab(host, name).cells)).toBe(cells);
  });

  it('changes nothing the second time, and says so', () => {
    const host = imported();
    const before = WRITTEN.map((name) => values(tab(host, name)));
    imported(host);
    expect(WRITTEN.map((name) => values(tab(host, name)))).toEqual(before);
    expect(JSON.stringify(values(tab(host, 'Run log')))).toContain('Nothing new since the last import.');
  });

  it('keeps what a coordinator typed, columns of their own too', () => {
    const host = imported();
    const people = tab(host, 'People');
    const withdrawn = cellOf(people, 1, 'Status');
    const year = cellOf(people, 2, 'Year level');
    Object.assign(withdrawn, { value: 'withdrawn' });
    Object.assign(year, { value: 'PY1' });
    people.cells[0]!.push({ value: 'My note' });
    (people.cells[3] as CellData[])[people.cells[0]!.length - 1] = { value: 'call back' };
    const before = values(people);
    imported(host);
    expect(values(tab(host, 'People'))).toEqual(before);
  });

  it('keeps a kind that a coordinator chose', () => {
    const host = imported();
    const questions = tab(host, 'Questions');
    const row = values(questions).findIndex((cells) => cells[1] === 'Meeting places');
    Object.assign(cellOf(questions, row, 'Kind'), { value: 'open text' });
    imported(host);
    const chosen = rowsBy(host, 'Questions', 'Question').get('Meeting places');
    expect([...rowsBy(host, 'Questions', 'Question').keys()]).toContain('Meeting places');
    expect(values(tab(host, 'Questions'))[row]?.slice(1, 4)).toEqual([
      'Meeting places',
      'open text',
      'confirmed',
    ]);
    expect(chosen).toBeDefined();
  });

  it('adds a late answer with the next ID', () => {
    const host = imported();
    const signUps = tab(host, 'Mentee sign-up');
    const late = signUps.cells[signUps.cells.length - 1]!.map((cell) => ({ ...cell }));
    Object.assign(late[1]!, { value: 'late@example.edu' });
    Object.assign(late[2]!, { value: 'Late Comer' });
    (signUps.cells as CellData[][]).push(late);
    imported(host);
    expect(rowsBy(host, 'People', 'Name').get('Late Comer')).toMatchObject({
      'Person ID': 'S068',
      Role: 'mentee',
    });
    expect(JSON.stringify(values(tab(host, 'Run log')))).toContain('1 new, 0 changed, 0 withdrawn');
  });

  it('keeps text that looks like a formula as text', () => {
    const host = imported();
    const people = tab(host, 'People');
    const purposes = people.cells.flatMap((row) =>
      (row ?? []).filter((cell) => String(cell?.value).startsWith('=HYPERLINK')),
    );
    expect(purposes).toHaveLength(1);
    expect(purposes[0]).not.toHaveProperty('formula');
  });

  it('makes as many service calls for ten times the answers', () => {
    const calls = (size: number): Record<string, number> => {
      const host = open(sampleProgram({ size }));
      host.answers.push('OK');
      const { calls: made, error } = host.run('importResponses');
      expect(error).toBeUndefined();
      return made as Record<string, number>;
    };
    const [small, large] = [calls(1), calls(10)];
    for (const call of [
      'Range.getValues',
      'Range.getDisplayValues',
      'Range.setValues',
      'Sheet.getDataRange',
    ]) {
      expect([call, large[call]]).toEqual([call, small[call]]);
    }
  });

  it('says in one sentence that there are no answers', () => {
    const host = Host.open();
    host.open();
    host.answers.push('OK');
    host.run('importResponses');
    expect(host.asked.at(-1)?.message).toContain('There is no tab with form answers yet.');
  });
});

it('tells options that hold commas from several options, through the bundle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'responses-'));
  const fixture = join(__dirname, '../fixtures/responses/paper_responses_comma_options.csv');
  copyFileSync(fixture, join(folder, 'Form Responses 1.csv'));
  const host = imported(open(readWorkbookFolder(folder)));
  rmSync(folder, { recursive: true });
  const methods = rowsBy(host, 'Questions', 'Question').get('Meeting methods for mentoring');
  expect(methods).toMatchObject({
    Kind: 'multiple choice',
    Confidence: 'unsure',
    Options: 'Offline, face to face meeting; A text message, by mobile or PC',
  });
});
