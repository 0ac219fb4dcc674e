import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCsvFolder } from '../../../host/files/csvFolder';
import { fromUpload, readWorkbookFile, readWorkbookFolder } from '../../../host/files/workbookFile';
import { WorkbookFileError } from '../../../host/files/workbookFileError';
import { sampleProgram } from '../../../host/sample/sampleProgram';
import { blankSheet, blankWorkbook } from '../../../host/workbook/sheets';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'workbook-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe('a .csv file', () => {
  it('is a workbook of one tab named after the file', async () => {
    const workbook = await readWorkbookFile(put('Survey 2026.csv', 'Name,Age\nMina,21\n'));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Survey 2026']);
    expect(workbook.sheets[0]!.cells[1]).toEqual([{ value: 'Mina' }, { value: 21 }]);
  });

  it('is typed in, as in Sheets: numbers, days and times, percentages', async () => {
    const { sheets } = await fromUpload(
      't.csv',
      Buffer.from('a\n01234\n3/14/2021 9:05:12\n12%\nTRUE\n010-1234\n'),
    );
    const cells = sheets[0]!.cells.slice(1).map((row) => row![0]!);
    // serial 44269 is 2021-03-14; 9:05:12 is 32,712 seconds of 86,400
    expect(cells[0]).toEqual({ value: 1234 });
    expect(cells[1]!.value).toBeCloseTo(44269 + 32712 / 86400, 9);
    expect(cells[1]!.format).toMatch(/y.*H/);
    expect(cells[2]!.value).toBe(0.12);
    expect(cells[3]!.value).toBe(true);
    expect(cells[4]!.value).toBe('010-1234');
  });
});

describe('a folder of .csv files', () => {
  it('is a workbook with a tab for each file', () => {
    put('B.csv', 'x\n1\n');
    put('A.CSV', 'y\n2\n');
    put('notes.txt', 'no tab');
    expect(readWorkbookFolder(folder).sheets.map(({ name }) => name)).toEqual(['A', 'B']);
  });

  it('holds after writing what it held before', async () => {
    const sample = sampleProgram();
    writeCsvFolder(sample, folder);
    const again = await readWorkbookFile(folder);
    const log = sample.sheets.find(({ name }) => name === 'Session log')!;
    const read = again.sheets.find(({ name }) => name === 'Session log')!;
    expect(read.cells.length).toBe(log.cells.length);
    const values = (sheet: typeof log, column: number) =>
      sheet.cells.slice(1).map((row) => row![column]?.value);
    for (const column of [1, 2, 3, 6]) expect(values(read, column)).toEqual(values(log, column));
    const seconds = (value: unknown) => Math.round(Number(value) * 86400);
    expect(values(read, 0).map(seconds)).toEqual(values(log, 0).map(seconds));
  });

  it('keeps hidden tabs, and names that a file may not have', () => {
    const workbook = blankWorkbook('w', 'W', 'UTC');
    workbook.sheets = [
      { ...blankSheet(0, '2026/1'), cells: [[{ value: '=1+1' }, { value: -3 }]] },
      { ...blankSheet(1, '2026:1'), hidden: true },
    ];
    writeCsvFolder(workbook, folder);
    expect(readdirSync(folder)).toEqual(['2026_1 (2).csv', '2026_1.csv']);
    expect(readFileSync(join(folder, '2026_1.csv'), 'utf8')).toBe("'=1+1,-3\r\n");
  });
});

describe('what cannot be opened', () => {
  const refusal = async (opening: Promise<unknown>): Promise<string> => {
    const error = await opening.then(
      () => undefined,
      (caught: unknown) => caught,
    );
    expect(error).toBeInstanceOf(WorkbookFileError);
    const { message } = error as WorkbookFileError;
    expect(message).toMatch(/^[^\n]+\.$/);
    return message;
  };
  const ole = (inside: string) =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.from(inside, 'utf16le'),
    ]);

  it('is not there', async () => {
    const path = join(folder, 'none.xlsx');
    expect(await refusal(readWorkbookFile(path))).toBe(`There is no file or folder "${path}".`);
  });

  it('is empty', async () => {
    expect(await refusal(readWorkbookFile(put('e.csv', '')))).toBe('"e.csv" is empty.');
    expect(await refusal(fromUpload('e.csv', Buffer.from(' \n')))).toBe('"e.csv" is empty.');
  });

  it('is locked with a password', async () =>
    expect(await refusal(fromUpload('l.xlsx', ole('EncryptedPackage')))).toMatch(
      '"l.xlsx" is locked with a password.',
    ));

  it('is an old Excel file', async () =>
    expect(await refusal(fromUpload('o.xls', ole('Workbook')))).toMatch(
      '"o.xls" is in the old Excel format (.xls).',
    ));

  it('is something else', async () => {
    expect(await refusal(fromUpload('p.png', Uint8Array.from([0x89, 0x50, 0, 1])))).toMatch(
      '"p.png" is not a workbook',
    );
    const zip = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.from('word/document.xml')]);
    for (const start of [
      '%PDF-1.7\n1 0 obj',
      '<!DOCTYPE html>\n<title>Sign in</title>',
      '<?xml version="1.0"?>',
    ])
      expect(await refusal(fromUpload('answers.csv', Buffer.from(start)))).toMatch(
        '"answers.csv" is not a workbook',
      );
    expect(await refusal(fromUpload('d.docx', zip))).toMatch('"d.docx" is not a workbook');
  });

  it('is damaged', async () => {
    const cut = Buffer.concat([
      Buffer.from([0x50, 0x4b, 3, 4]),
      Buffer.from('xl/workbook.xml and then nothing'),
    ]);
    expect(await refusal(fromUpload('c.xlsx', cut))).toMatch('"c.xlsx" cannot be read as an .xlsx workbook');
  });

  it('is too large', async () =>
    expect(await refusal(fromUpload('big.csv', Buffer.alloc(20 * 1024 * 1024 + 1, 'a')))).toMatch(
      '"big.csv" is larger than 20 MB',
    ));

  it('is a folder without .csv files, or with two for one tab', async () => {
    mkdirSync(join(folder, 'sub'));
    expect(await refusal(readWorkbookFile(join(folder, 'sub')))).toBe('The folder "sub" holds no .csv file.');
    writeFileSync(join(folder, 'sub', 'A.csv'), 'x');
    writeFileSync(join(folder, 'sub', 'a.csv'), 'x');
    expect(await refusal(readWorkbookFile(join(folder, 'sub')))).toMatch(
      'holds two .csv files for one tab, "a"',
    );
  });

  it('refuses access', async () => {
    const path = put('secret.csv', 'x');
    chmodSync(path, 0);
    // who may read everything is refused nothing
    if (process.getuid?.() === 0) return;
    expect(await refusal(readWorkbookFile(path))).toMatch('"secret.csv" cannot be read');
  });
});
