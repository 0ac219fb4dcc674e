// What people wrote stays text wherever it goes, also when a spreadsheet would take it for a formula.
import ExcelJS from 'exceljs';
import { xlsxOf } from '../../host/files/xlsx/writeXlsx';
import { Host } from '../../host/host';
import { sampleProgram } from '../../host/sample/sampleProgram';
import type { CellData, SheetData } from '../../host/workbook/model';
import { certificateHost, firstPaper, issueAll, register } from './certificateProgram';

const NASTY = [
  '=HYPERLINK("http://example.com","x")',
  '=IMPORTXML("a","b")',
  '+1-2',
  '@sum',
  '-A1',
  '\t=1+1',
  "'q",
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
});

it.each(['@sum', '-A1'])('prints and mails a name such as %j as it stands', (name) => {
  const host = certificateHost({ mentors: 1, firstName: name });
  host.open();
  issueAll(host);
  expect(firstPaper(host)).toContain(name);
  expect(JSON.stringify(host.outbox)).toContain(name);
  expect(JSON.stringify(register(host))).toContain(name);
});
