import { Host } from '../../../host/host';
import { viewport } from '../../../host/workbook/viewport';
import { scripted, valueOf } from '../spreadsheet/script';

/** Values of column B after column A was filled with data and B with formulas. */
const computed = (data: unknown[], formulas: string[], script = '') =>
  valueOf(`const data = ${JSON.stringify(data)}, formulas = ${JSON.stringify(formulas)};
    sheet.getRange(1, 1, data.length, 1).setValues(data.map((value) => [value]));
    sheet.getRange(1, 2, formulas.length, 1).setFormulas(formulas.map((formula) => [formula]));
    ${script}
    return sheet.getRange(1, 2, formulas.length, 1).getValues().flat();`);

describe('formulas', () => {
  it('are computed when they are read', () => {
    expect(
      computed(
        [1, 2, 3, 4],
        ['=SUM(A1:A4)', '=AVERAGE(A1:A4)', '=B1/B2', '=IF(A1>0,"yes","no")', '=A1=1', '=COUNTIF(A1:A4,">2")'],
      ),
    ).toEqual([10, 2.5, 4, 'yes', true, 2]);
  });

  it('see what was written just before, in the same execution', () => {
    expect(
      valueOf(`sheet.getRange('A1:B1').setValues([[1, '=A1+1']]);
        const before = sheet.getRange('B1').getValue();
        sheet.getRange('A1').setValue(10);
        return [before, sheet.getRange('B1').getValue()];`),
    ).toEqual([2, 11]);
  });

  it('reach the end of the tab in open-ended ranges', () => {
    expect(computed([1, 2, 3], ['=SUM(A1:A)', '=SUM(A2:A)', '=SUM(A:A)', '=ROWS(A1:A)'])).toEqual([
      6, 5, 6, 1000,
    ]);
  });

  it('take text that looks like a number for text', () => {
    expect(computed(["'01", 2], ['=ISTEXT(A1)', '=SUM(A1:A2)', '="x"&A1'])).toEqual([true, 2, 'x01']);
  });

  it('call a circle #REF!, and pass errors on', () => {
    expect(computed([0], ['=B2', '=B1', '=1/A1', '=B3+1', '=IFERROR(B3,7)'])).toEqual([
      '#REF!',
      '#REF!',
      '#DIV/0!',
      '#DIV/0!',
      7,
    ]);
  });

  it('say that they were not computed where the engine lacks a function, and so do their dependants', () => {
    const opened = scripted();
    expect(
      opened.run(`sheet.getRange('A1:C1').setValues([[1, '=IFERROR(QUERY(A1:A1,"select A"),0)', '=B1+1']]);
        return sheet.getRange('B1:C1').getValues();`),
    ).toEqual([['not computed locally', 'not computed locally']]);
    expect(opened.host.executions[0]!.log.map(({ text }) => text).join()).toContain(
      'is not computed locally',
    );
  });

  it('keep the result that a file brought along, where it cannot be computed', () => {
    const { host, run } = scripted();
    host.workbook.sheets[0]!.cells[0] = [{ formula: '=QUERY(A2:A9,"select A")', value: 42 }];
    expect(run("return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getDisplayValue()];")).toEqual([
      42,
      '42',
    ]);
  });

  it('reach into other tabs, whatever they are called', () => {
    expect(
      valueOf(`file.insertSheet("Kim's 탭!").getRange('A1:A2').setValues([[3], [4]]);
        sheet.getRange('A1').setFormula("=SUM('Kim''s 탭!'!A1:A)");
        sheet.getRange('A2').setFormula("=Gone!A1");
        return sheet.getRange('A1:A2').getValues();`),
    ).toEqual([[7], ['#REF!']]);
  });

  it('work with days, and ask the host’s clock', () => {
    const options = { now: '2026-03-04T16:00:00Z', timeZone: 'Asia/Seoul' };
    expect(
      valueOf(
        `sheet.getRange('A1:D1').setValues([['2026-03-05', '=A1+1', '=TODAY()', '=B1-A1']]);
        sheet.getRange('E1:F1').setFormulas([['=NOW()', '=TODAY()-A1']]);
        return sheet.getRange('B1:F1').getDisplayValues();`,
        options,
      ),
    ).toEqual([['2026-03-06', '3/5/2026', '1', '3/5/2026 1:00:00', '0']]);
  });

  it('show nothing for a blank cell that they only name', () => {
    expect(computed([1], ['=A5', '=A5+1'])).toEqual(['', 1]);
  });

  it('agree with hand calculation to twelve digits', () => {
    const [third, root, deviation] = computed([1, 2, 4], ['=1/3', '=SQRT(2)', '=STDEV(A1:A3)']) as number[];
    expect(third).toBeCloseTo(1 / 3, 12);
    expect(root).toBeCloseTo(Math.SQRT2, 12);
    expect(deviation).toBeCloseTo(Math.sqrt(7 / 3), 12); // mean 7/3; squares 16/9 + 1/9 + 25/9 = 14/3, over 2
  });
});

describe('custom functions', () => {
  const SOURCE = `
    function TWICE(value) { return Array.isArray(value) ? value.map((row) => row.map((v) => v * 2)) : value * 2; }
    function DESCRIBE(range, label) { return label + ': ' + JSON.stringify(range); }
    function FAILS() { throw new Error('no'); }
    function write(rows) { SpreadsheetApp.getActiveSheet().getRange(1, 1, rows.length, rows[0].length).setValues(rows); }
    function read(a1) { return SpreadsheetApp.getActiveSheet().getRange(a1).getValues(); }`;
  const opened = (rows: unknown[][]) => {
    const host = Host.fromSource(SOURCE);
    host.run('write', [rows]);
    return (a1: string) => host.run('read', [a1]).value;
  };

  it('are run for a cell that is nothing but one call', () => {
    const read = opened([
      [1, '=TWICE(A1)', '=twice(-3)'],
      ['', '=DESCRIBE(A1:A3,"x")', '=FAILS()'],
      ['y', '=B1+1', '=1+TWICE(A1)'],
    ]);
    expect(read('B1:C3')).toEqual([
      [2, -6],
      ['x: [[1],[""],["y"]]', '#ERROR!'],
      [3, 'not computed locally'],
    ]);
  });

  it('say what went wrong, and where, when the pointer rests on the cell', () => {
    const host = Host.fromSource(SOURCE);
    host.run('write', [[['=FAILS()', '=TWICE(1)']]]);
    const [failed, right] = viewport(host.world, host.workbook.sheets[0]!.id, 0, 1).rows[0]!.cells;
    expect(failed?.explanation).toBe('no (line 4).');
    expect(right).not.toHaveProperty('explanation');
  });

  it('may depend on formulas and on each other', () => {
    expect(opened([[1, '=A1+1', '=TWICE(B1)', '=TWICE(C1)', '=C1+D1']])('B1:E1')).toEqual([[2, 4, 8, 12]]);
  });

  it('fill the cells beside and below, unless something stands there', () => {
    const read = opened([[1, 2, '=TWICE(A1:B1)', '', '=D1+1']]);
    expect(read('C1:E1')).toEqual([[2, 4, 5]]);
    expect(opened([[1, 2, '=TWICE(A1:B1)', 'here']])('C1:D1')).toEqual([['#REF!', 'here']]);
  });

  it('run once for the same arguments', () => {
    const read = opened([[1, '=TWICE(A1)', '=TWICE(1)', '=TWICE(2)', 'x']]);
    const host = Host.fromSource(SOURCE);
    host.run('write', [[[1, '=TWICE(A1)', '=TWICE(1)', '=TWICE(2)', 'x']]]);
    host.run('read', ['A1:D1']);
    host.run('write', [[[1, '=TWICE(A1)', '=TWICE(1)', '=TWICE(2)', 'y']]]);
    expect(host.run('read', ['A1:D1']).value).toEqual(read('A1:D1'));
    expect(host.executions.filter(({ functionName }) => functionName === 'TWICE')).toHaveLength(2);
  });

  it('in a circle are #REF!', () => {
    expect(opened([['=TWICE(B1)', '=TWICE(A1)', '=A1+1']])('A1:C1')).toEqual([['#REF!', '#REF!', '#REF!']]);
  });

  it('fill cells that count as content', () => {
    const host = Host.fromSource(
      `function THREE() { return [[1, 2, 3]]; }
      function entry() { const sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange('B2').setFormula('=THREE()'); return sheet.getDataRange().getA1Notation(); }`,
    );
    expect(host.run('entry').value).toBe('A1:D2');
  });

  it('unknown to the bundle are #NAME? or not computed', () => {
    expect(opened([['=NOSUCH(1)']])('A1')).toEqual([['not computed locally']]);
  });
});
