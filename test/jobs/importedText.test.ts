// What people wrote stays text wherever it goes, also when a spreadsheet would take it for a formula.
import ExcelJS from 'exceljs';
import { rowsFromCsv } from '../../host/files/csvText';
import { xlsxOf } from '../../host/files/xlsx/writeXlsx';
import { Host } from '../../host/host';
import { sampleProgram } from '../../host/sample/sampleProgram';
import type { CellData, SheetData } from '../../host/workbook/model';
import type { DataFile } from '../../src/core/survey/deidentified';
import { certificateHost, firstPaper, issueAll, register } from './certificateProgram';
import { ask, rowsOf } from './formsHost';

const NASTY = [
  '=HYPERLINK("http://example.com","x")',
  '=IMPORTXML("a","b")',
  '+1-2',
  '@sum',
  '-A1',
  '\t=1+1',
  "'q",
  '<img src=x onerror=alert(1)>',
];
const sheetOf = (host: Host, name: string): SheetData => {
  const sheet = host.workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`there is no tab "${name}"`);
  return sheet;
};

/** The sample program, with odd texts as names, places, wishes and answers, after everything has been made of it. */
function oddProgram(): Host {
  const workbook = sampleProgram();
  for (const [name, columns] of [
    ['Mentor sign-up', [2, 5]],
    ['Mentee sign-up', [2, 5]],
    ['Survey', [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]],
  ] as const) {
    const sheet = workbook.sheets.find((each) => each.name === name);
    NASTY.forEach((text, index) => {
      for (const column of columns) {
        const cells = sheet?.cells[index + 1] as CellData[] | undefined;
        if (cells && typeof cells[column]?.value === 'string') cells[column] = { value: text };
      }
    });
  }
  // Questions may begin with a sign as well.
  const [headers = []] = workbook.sheets.find(({ name }) => name === 'Survey')?.cells ?? [];
  for (const header of headers.slice(5))
    if (header && /^(Gender|Locations|Which roles)/.test(String(header.value)))
      Object.assign(header, { value: `=${String(header.value)}` });
  const host = Host.open({ workbook });
  host.open();
  for (const job of ['importResponses', 'proposePairs', 'makeSurveyTables'])
    expect(host.panel('runJob', job).value).toMatchObject({ ok: true });
  return host;
}

describe('imported text that looks like a formula', () => {
  const host = oddProgram();
  const made = host.workbook.sheets.filter(({ name }) => !/sign-up|Session|Survey$|attendance/.test(name));

  it('is text in every cell that the add-on writes', () => {
    expect(made.length).toBeGreaterThan(8);
    for (const { name, cells } of made) {
      const formulas = cells.flatMap((row) => (row ?? []).filter((cell) => cell && 'formula' in cell));
      expect([name, formulas]).toEqual([name, []]);
    }
  });

  it('is what people wrote, to the letter', () => {
    const values = sheetOf(host, 'People').cells.flatMap((row) => (row ?? []).map((cell) => cell?.value));
    for (const text of NASTY) expect(values).toContain(text.trim());
  });

  it('is text in the .xlsx file', async () => {
    const book = new ExcelJS.Workbook();
    const { bytes } = await xlsxOf({ ...host.workbook, sheets: [sheetOf(host, 'People')] });
    await book.xlsx.load(bytes as never);
    const people = book.getWorksheet('People');
    const types = new Set<ExcelJS.ValueType>();
    people?.eachRow((row) =>
      row.eachCell((cell) => {
        if (/^[=+@]/.test(String(cell.value))) types.add(cell.type);
        expect(cell.type).not.toBe(ExcelJS.ValueType.Formula);
      }),
    );
    expect([...types]).toEqual([ExcelJS.ValueType.String]);
  });

  it('is no formula in the .csv files', () => {
    const { answers, codebook } = ask<DataFile>(host, 'exportAnswers');
    const cells = [answers, codebook].flatMap((text) => rowsFromCsv(text.replace('\ufeff', '')).flat());
    const guarded = cells.filter((cell) => /^'[=+\-@\t]/.test(cell));
    expect(guarded).toContainEqual(expect.stringMatching(/^'=(Gender|Locations)/));
    expect(cells.join()).toContain('=HYPERLINK(');
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it('is text in the HTML report', () => {
    for (const kind of ['page', 'document']) {
      const page = ask<string>(host, 'surveyPage', kind);
      expect(page).toContain('=HYPERLINK(');
      expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
      expect(page).not.toMatch(/<img src=x|href="http:\/\/example\.com/);
    }
  });

  it('is text in e-mails, plain and formatted', () => {
    const people = rowsOf(host, 'People').filter((row) => NASTY.includes(row['Name'] ?? ''));
    const ids = rowsOf(host, 'Pairs')
      .filter((row) => people.some((person) => row['Pair ID']?.includes(person['Person ID'] ?? '?')))
      .map((row) => row['Pair ID']);
    expect(ask<readonly string[]>(host, 'acceptPairs', ids).length).toBeGreaterThan(3);
    let isDone = false;
    for (let slice = 1; slice < 20 && !isDone; slice += 1)
      isDone = ask<{ more: number }>(host, 'noticeSlice', slice === 1).more === 0;
    expect(host.refusals).toEqual([]);
    const mails = host.outbox.map((mail) => JSON.parse(JSON.stringify(mail)) as Record<string, string>);
    const told = mails.map(({ body }) => body).join();
    expect(NASTY.filter((name) => told.includes(name.trim())).length).toBeGreaterThan(3);
    for (const { subject, htmlBody } of mails) {
      expect(subject).not.toMatch(/[\r\n]/);
      expect(htmlBody ?? '').not.toMatch(/<img src=x|href="http:\/\/example\.com/);
    }
  });
});

it.each(NASTY.slice(0, 5))('prints and mails a name such as %j as it stands', (name) => {
  // typed with an apostrophe, or the sheet of the test would compute it
  const host = certificateHost({ mentors: 1, firstName: `"'${name.replace(/"/g, '""')}"` });
  host.open();
  issueAll(host);
  expect(firstPaper(host)).toContain(name);
  expect(JSON.stringify(host.outbox)).toContain(JSON.stringify(name).slice(1, -1));
  expect(Object.values(register(host)[0] ?? {})).toContain(name);
});
