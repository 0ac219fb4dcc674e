import ExcelJS from 'exceljs';
import { fromUpload } from '../../../../host/files/workbookFile';
import { xlsxOf } from '../../../../host/files/xlsx/writeXlsx';
import { sampleProgram } from '../../../../host/sample/sampleProgram';
import type { CellData, SheetData, WorkbookData } from '../../../../host/workbook/model';
import { blankSheet, blankWorkbook } from '../../../../host/workbook/sheets';

const workbookWith = (...sheets: SheetData[]): WorkbookData => ({
  ...blankWorkbook('w', 'W', 'UTC'),
  sheets,
});
const tabWith = (cell: CellData, id = 0, name = 'Tab'): SheetData => ({
  ...blankSheet(id, name),
  cells: [[cell]],
});

async function there(workbook: WorkbookData) {
  const { bytes, notices } = await xlsxOf(workbook);
  return { notices, bytes, back: await fromUpload('w.xlsx', bytes, { timeZone: 'UTC' }) };
}

describe('an .xlsx file', () => {
  it.each<{ why: string; cell: CellData }>([
    { why: 'a number', cell: { value: -3.25 } },
    { why: 'true', cell: { value: true } },
    { why: 'false', cell: { value: false } },
    { why: 'text that looks like a formula', cell: { value: '=1+1' } },
    { why: 'text that looks like a number', cell: { value: '01234', format: '@' } },
    { why: 'text of several lines in Korean', cell: { value: '첫째 줄\n둘째 줄' } },
    { why: 'spaces at the ends', cell: { value: ' a ' } },
    { why: 'an error', cell: { value: { error: '#DIV/0!' } } },
    { why: 'a day', cell: { value: 46083, format: 'M/d/yyyy' } },
    { why: 'an instant', cell: { value: 46083.5, format: 'M/d/yyyy H:mm:ss' } },
    { why: 'a time', cell: { value: 0.75, format: 'h:mm am/pm' } },
    { why: 'a duration', cell: { value: 1.5, format: '[h]:mm' } },
    { why: 'a percentage', cell: { value: 0.125, format: '0.0%' } },
    { why: 'a formula with a number', cell: { formula: '=SUM(A2:A3)', value: 5 } },
    { why: 'a formula with a text', cell: { formula: '=A2&"x"', value: 'ax' } },
    { why: 'a formula with nought', cell: { formula: '=1-1', value: 0 } },
    { why: 'a formula with an error', cell: { formula: '=1/0', value: { error: '#DIV/0!' } } },
    { why: 'a young function', cell: { formula: '=STDEV.S(A2:A3)', value: 1.5 } },
    { why: 'a function that only Sheets has', cell: { formula: '=JOIN(", ",A2:A3)', value: 'a, "b"' } },
    { why: 'a custom function', cell: { formula: '=MANN_WHITNEY_U(A2:A9,B2:B9)', value: 12.5 } },
    { why: 'a note', cell: { value: 'x', note: 'Two\nlines' } },
    { why: 'a note on a blank cell', cell: { note: 'why blank' } },
    { why: 'a web link', cell: { value: 'site', link: 'https://example.com/?a=1&b=2' } },
    { why: 'a link to a cell', cell: { value: 'cell', link: '#gid=0&range=B7' } },
    {
      why: 'a style',
      cell: {
        value: 'x',
        style: {
          bold: true,
          italic: true,
          fontSize: 14,
          fontColor: '#1a73e8',
          background: '#fce8e6',
          horizontal: 'center',
          vertical: 'middle',
          wrap: 'WRAP',
          borders: {
            top: { color: '#000000', style: 'SOLID' },
            bottom: { color: '#777777', style: 'SOLID_MEDIUM' },
          },
        },
      },
    },
    { why: 'a colour on a blank cell', cell: { style: { background: '#e6f4ea' } } },
    {
      why: 'a list of choices',
      cell: {
        value: 'a',
        validation: {
          kind: 'list',
          values: ['a', '나'],
          args: [true],
          allowInvalid: false,
          helpText: 'Choose',
        },
      },
    },
    { why: 'a tick box', cell: { value: true, validation: { kind: 'checkbox', allowInvalid: true } } },
    {
      why: 'choices from cells',
      cell: { validation: { kind: 'range', args: ['Tab!B1:B9', true], allowInvalid: true } },
    },
    {
      why: 'limits of a number',
      cell: {
        value: 2,
        validation: { kind: 'number', criteria: 'NUMBER_BETWEEN', args: [0, 3], allowInvalid: false },
      },
    },
    {
      why: 'limits of a day',
      cell: {
        validation: { kind: 'date', criteria: 'DATE_ON_OR_AFTER', args: [46083], allowInvalid: false },
      },
    },
    {
      why: 'a rule by formula',
      cell: {
        validation: { kind: 'custom', criteria: 'CUSTOM_FORMULA', args: ['=B1>0'], allowInvalid: true },
      },
    },
  ])('keeps $why', async ({ cell }) => {
    const { back, notices } = await there(workbookWith(tabWith(cell)));
    expect(back.sheets[0]!.cells[0]![0]).toEqual(cell);
    expect(notices).toEqual([]);
  });

  it('keeps the sample program to the second', async () => {
    const sample = sampleProgram();
    const { back } = await there(sample);
    const plain = (workbook: WorkbookData) =>
      workbook.sheets.map(({ name, cells, frozenRows }) => ({
        name,
        frozenRows,
        cells: cells.map((row) => Array.from(row ?? [], (cell) => [shown(cell?.value), cell?.format])),
      }));
    const shown = (value: unknown) => (typeof value === 'number' ? value.toFixed(6) : value);
    const withoutTrailing = (rows: unknown) =>
      JSON.parse(JSON.stringify(rows).replaceAll(/(?:,\[null,null\])+\]/g, ']')) as unknown;
    expect(withoutTrailing(plain(back))).toEqual(withoutTrailing(plain(sample)));
  });

  it('keeps how tabs are laid out', async () => {
    const sheet: SheetData = {
      ...tabWith({ value: 'x' }),
      hidden: true,
      tabColor: '#ff0000',
      columnWidths: { 0: 180, 3: 64 },
      rowHeights: { 0: 42 },
      hiddenRows: [2],
      hiddenColumns: [1],
      frozenRows: 1,
      frozenColumns: 2,
      hideGridlines: true,
      merges: [{ row: 4, column: 0, rows: 1, columns: 3 }],
      filter: 'A1:C3',
    };
    const { back } = await there(workbookWith(blankSheet(1, 'First'), sheet));
    const { cells: _cells, id: _id, ...layout } = back.sheets[1]!;
    const { cells: _before, id: _before2, ...expected } = sheet;
    expect(layout).toEqual(expected);
  });

  it('keeps colours that depend on what a cell holds', async () => {
    const tint = (criteria: string, ...args: (string | number)[]) => ({
      ranges: ['A1:A9', 'C1:C9'],
      rule: { criteria, args, background: '#d9ead3', fontColor: '#274e13', bold: true },
    });
    const conditionalFormats = [
      tint('TEXT_EQUAL_TO', 'Accepted "by both"'),
      tint('NUMBER_GREATER_THAN', 3),
      tint('NUMBER_BETWEEN', 1, 2),
      tint('CUSTOM_FORMULA', '=$B1>2'),
    ];
    const { back, notices } = await there(workbookWith({ ...tabWith({ value: 'x' }), conditionalFormats }));
    expect(back.sheets[0]!.conditionalFormats).toEqual(conditionalFormats);
    expect(notices).toEqual([]);
  });

  it('writes conditions about parts of a text as formulas', async () => {
    const conditionalFormats = [
      { ranges: ['B2:B9'], rule: { criteria: 'TEXT_CONTAINS', args: ['held'], bold: true } },
    ];
    const { back } = await there(workbookWith({ ...tabWith({ value: 'x' }), conditionalFormats }));
    expect(back.sheets[0]!.conditionalFormats).toEqual([
      {
        ranges: ['B2:B9'],
        rule: { criteria: 'CUSTOM_FORMULA', args: ['=ISNUMBER(SEARCH("held",B2))'], bold: true },
      },
    ]);
  });

  it('takes rules of whole columns down to the end of the tab', async () => {
    const file = new ExcelJS.Workbook();
    const sheet = file.addWorksheet('Tab');
    sheet.getCell('A1').value = 'x';
    const rule = { type: 'list' as const, allowBlank: true, formulae: ['"a,b"'] };
    const { dataValidations } = sheet as unknown as {
      dataValidations: { add(at: string, rule: object): void };
    };
    for (const at of ['A2', 'A1000', 'A1001']) dataValidations.add(at, rule);
    const back = await fromUpload('export.xlsx', new Uint8Array(await file.xlsx.writeBuffer()));
    expect(back.sheets[0]!.cells[999]![0]!.validation?.values).toEqual(['a', 'b']);
    expect(back.sheets[0]!.cells).toHaveLength(1000);
  });

  it('says what it leaves out and renames', async () => {
    const chart = { id: 1, type: 'BAR', ranges: [], options: {}, row: 0, column: 0, offsetX: 0, offsetY: 0 };
    const comma: CellData = {
      validation: { kind: 'list', values: ['No, thanks', 'Yes'], allowInvalid: true },
    };
    const first = { ...tabWith(comma, 0, '2026/1 first term'), charts: [chart] };
    const second = tabWith({ formula: "='2026/1 first term'!A1", value: 1 }, 1, 'Sum');
    const { notices, back } = await there(workbookWith(first, second));
    expect(notices).toEqual([
      'The tab "2026/1 first term" is called "2026_1 first term" in the .xlsx file.',
      'Charts left out of the .xlsx file: 1.',
      'Cells whose drop-down or rule does not fit into the .xlsx file: 1.',
    ]);
    expect(back.sheets[1]!.cells[0]![0]!.formula).toBe("='2026_1 first term'!A1");
  });

  it('holds no formula where there was text', async () => {
    const { bytes } = await there(workbookWith(tabWith({ value: '=HYPERLINK("https://example.com")' })));
    const file = new ExcelJS.Workbook();
    await file.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
    expect(file.worksheets[0]!.getCell('A1').type).toBe(ExcelJS.ValueType.String);
  });

  it('can leave out last results, for a program that is to compute them', async () => {
    const { bytes } = await xlsxOf(workbookWith(tabWith({ formula: '=1+1', value: 999 })), {
      results: false,
    });
    const back = await fromUpload('w.xlsx', bytes);
    expect(back.sheets[0]!.cells[0]![0]).toEqual({ formula: '=1+1' });
  });

  it('opens what Sheets exports: wrapped functions, spilled cells, young functions', async () => {
    const file = new ExcelJS.Workbook();
    const sheet = file.addWorksheet('Form Responses 1');
    sheet.getCell('A1').value = { formula: 'IFERROR(__xludf.DUMMYFUNCTION("UNIQUE(B1:B3)"),1.0)', result: 1 };
    sheet.getCell('A2').value = {
      formula: 'IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),2.0)',
      result: 2,
    };
    sheet.getCell('A3').value = { formula: '_xlfn.STDEV.S(B1:B3)', result: 0.5 };
    sheet.getCell('A4').value = { richText: [{ text: 'two ' }, { font: { bold: true }, text: 'pieces' }] };
    const back = await fromUpload('export.xlsx', new Uint8Array(await file.xlsx.writeBuffer()));
    expect(back.sheets[0]!.cells.map((row) => row![0])).toEqual([
      { formula: '=UNIQUE(B1:B3)', value: 1 },
      { value: 2 },
      { formula: '=STDEV.S(B1:B3)', value: 0.5 },
      { value: 'two pieces' },
    ]);
  });
});
