import { Host } from '../../host/host';
import { sampleProgram } from '../../host/sample/sampleProgram';
import type { SheetData } from '../../host/workbook/model';

const tab = (host: Host, name: string): SheetData => {
  const sheet = host.workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`there is no tab "${name}"`);
  return sheet;
};
const valuesOf = (sheet: SheetData): string[][] =>
  sheet.cells
    .map((row = []) => row.map((cell) => String(cell?.value ?? '')))
    .filter((row) => row.some((value) => value !== ''));
const headersOf = (sheet: SheetData): string[] => valuesOf(sheet)[0] ?? [];

function run(host: Host): void {
  expect(host.run('makeSurveyTables').error).toBeUndefined();
  expect(host.refusals).toEqual([]);
}

function write(sheet: SheetData, row: number, header: string, value: string): void {
  const line = sheet.cells[row] ?? [];
  line[headersOf(sheet).indexOf(header)] = { value };
  sheet.cells[row] = line;
}

/** The sample after a first run, with two themes in the list. */
function prepared(): Host {
  const host = Host.open({ workbook: sampleProgram() });
  host.open();
  run(host);
  const themes = tab(host, 'Themes');
  ['Category', 'Theme'].forEach((header, i) => {
    write(themes, 1, header, ['Outcomes', 'Better study habits'][i] ?? '');
    write(themes, 2, header, ['Suggestions for improvement', 'More time'][i] ?? '');
  });
  return host;
}

describe('the tabs Coding and Themes', () => {
  it('hold a row for each open answer, without saying whose it is, and drop-downs of the themes', () => {
    const coding = tab(prepared(), 'Coding');
    const [headers = [], ...rows] = valuesOf(coding);
    expect(headers).toEqual([
      'ID', 'Source', 'Question', 'Group', 'Answer', 'Theme 1', 'Theme 2', 'Theme 3', 'Quote',
      'Coder 2 theme 1', 'Coder 2 theme 2', 'Coder 2 theme 3',
    ]); // prettier-ignore
    expect(rows.length).toBeGreaterThan(20);
    expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
    expect(JSON.stringify(rows)).not.toMatch(/student\d+|@/);
    expect(coding.cells[1]?.[5]?.validation?.kind).toBe('range');
  });

  it('keep what coders typed, whatever order the rows are in, and make the table of themes', () => {
    const host = prepared();
    const coding = tab(host, 'Coding');
    const rows = valuesOf(coding);
    const first = rows.findIndex((row) => row[3] === 'Mentors');
    const second = rows.findIndex((row) => row[3] === 'Mentees');
    write(coding, first, 'Theme 1', 'Better study habits');
    write(coding, first, 'Quote', '✓');
    write(coding, first, 'Coder 2 theme 1', 'Better study habits');
    write(coding, second, 'Theme 1', 'Better study habits');
    write(coding, second, 'Theme 2', 'More time');
    write(coding, second, 'Coder 2 theme 1', 'More time');
    const [quoted, kept] = [rows[first]?.[4] ?? '', rows[second]?.[0] ?? ''];
    coding.cells.splice(1, coding.cells.length - 1, ...coding.cells.slice(1).reverse());
    run(host);

    const again = valuesOf(tab(host, 'Coding'));
    expect(again.length).toBe(rows.length);
    expect(again.find(([id]) => id === kept)?.slice(5, 7)).toEqual(['Better study habits', 'More time']);
    const table = valuesOf(tab(host, 'Themes table')).map((row) => row.filter((cell) => cell !== ''));
    expect(table).toContainEqual(['Outcomes', 'Better study habits', 'Better study habits']);
    expect(table).toContainEqual(['Suggestions for improvement', 'More time']);
    expect(table).toContainEqual(['Better study habits', `“${quoted}”`]);
    const agreement = valuesOf(tab(host, 'Coder agreement')).map((row) => row.filter((cell) => cell !== ''));
    expect(agreement).toContainEqual(['Better study habits', '2', '2', '1', '1 (50)', '.00']);
    expect(agreement).toContainEqual(['More time', '2', '1', '1', '2 (100)', '1.00']);
  });

  it('count a theme that the list lacks, and ask to add it', () => {
    const host = prepared();
    write(tab(host, 'Coding'), 1, 'Theme 1', 'Something new');
    host.answers.push('OK');
    host.open();
    run(host);
    expect(valuesOf(tab(host, 'Themes table')).flat()).toContain('Other themes');
  });

  it('never read an answer as a formula', () => {
    const workbook = sampleProgram();
    const survey = workbook.sheets.find(({ name }) => name === 'Survey');
    const column =
      survey?.cells[0]?.findIndex((cell) => /improve|suggest/i.test(String(cell?.value ?? ''))) ?? -1;
    if (!survey || column < 0) throw new Error('the sample has no open question');
    const row = survey.cells[1] ?? [];
    row[column] = { value: '=HYPERLINK("https://example.org","x")' };
    const host = Host.open({ workbook });
    host.open();
    run(host);
    const cells = tab(host, 'Coding').cells.flat();
    expect(cells.some((cell) => cell?.formula !== undefined)).toBe(false);
    expect(cells.some((cell) => cell?.value === '=HYPERLINK("https://example.org","x")')).toBe(true);
  });
});
