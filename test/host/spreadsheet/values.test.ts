import { errorOf, scripted, valueOf } from './script';

describe('what a script writes', () => {
  it('is read as if it had been typed', () => {
    expect(
      valueOf(`sheet.getRange('A1:D1').setValues([['01234', 'TRUE', '12%', 'PY2']]);
        return sheet.getRange('A1:D1').getValues();`),
    ).toEqual([[1234, true, 0.12, 'PY2']]);
  });

  it('stays text in a plain-text cell', () => {
    expect(
      valueOf(`const range = sheet.getRange('A1:B1').setNumberFormat('@').setValues([['01234', '=1+1']]);
        return [range.getValues(), range.getFormulas()];`),
    ).toEqual([[['01234', '=1+1']], [['', '']]]);
  });

  it('loses one leading apostrophe, in any cell', () => {
    expect(
      valueOf(`sheet.getRange('B1').setNumberFormat('@');
        return sheet.getRange('A1:B1').setValues([["'=1+1", "'=1+1"]]).getValues();`),
    ).toEqual([['=1+1', '=1+1']]);
  });

  it('becomes a formula when it begins with =', () => {
    expect(
      valueOf(`sheet.getRange('A1:A3').setValues([[1], [2], ['=SUM(A1:A2)']]);
        return [sheet.getRange('A3').getFormula(), sheet.getRange('A3').getValue(), sheet.getRange('A1').getFormula()];`),
    ).toEqual(['=SUM(A1:A2)', 3, '']);
  });

  it('clears with null and empty text', () => {
    expect(
      valueOf(`sheet.getRange('A1:A2').setValues([[1], [2]]).setValues([[null], ['']]);
        return [sheet.getLastRow(), sheet.getRange('A1').isBlank(), sheet.getRange('A1').getValue()];`),
    ).toEqual([0, true, '']);
  });

  it('is refused when the host does not know what Google would write', () => {
    expect(errorOf('sheet.getRange("A1").setValue(NaN);')).toContain('local host: writing NaN to a cell');
    expect(errorOf('sheet.getRange("A1").setValue({});')).toContain('is not emulated');
    expect(errorOf('sheet.getRange("A1").setValues([[undefined]]);')).toContain(
      "don't match the method signature",
    );
  });
});

describe('dates', () => {
  it('are stored as wall clocks of the spreadsheet, not of the script', () => {
    const opened = scripted({ timeZone: 'America/New_York' });
    opened.run("sheet.getRange('A1').setValue(new Date('2026-07-01T16:00:00Z'));");
    expect(opened.run("return sheet.getRange('A1').getDisplayValue();")).toBe('7/1/2026 12:00:00');
    expect(opened.run("return sheet.getRange('A1').getValue().toISOString();")).toBe(
      '2026-07-01T16:00:00.000Z',
    );
  });

  it('get a date format where the cell had none, and keep one that it had', () => {
    expect(
      valueOf(`sheet.getRange('B1').setNumberFormat('yyyy"년"');
        sheet.getRange('A1:B1').setValues([[new Date('2026-03-04T15:00:00Z'), new Date('2026-03-04T15:00:00Z')]]);
        return sheet.getRange('A1:B1').getDisplayValues();`),
    ).toEqual([['3/5/2026', '2026년']]);
  });

  it('come back as dates for every date, time and duration format, as numbers for others', () => {
    expect(
      valueOf(`sheet.getRange('A1:D1').setValues([[1.5, 1.5, 1.5, 1.5]])
          .setNumberFormats([['yyyy-mm-dd', 'h:mm am/pm', '[h]:mm', '0.0']]);
        return sheet.getRange('A1:D1').getValues()[0].map((value) => value instanceof Date);`),
    ).toEqual([true, true, true, false]);
  });

  it('put a time without a day on 30 December 1899', () => {
    expect(
      valueOf("return sheet.getRange('A1').setValue('14:30').getValue().toISOString();", { timeZone: 'UTC' }),
    ).toBe('1899-12-30T14:30:00.000Z');
  });

  it('are typed text in the spreadsheet’s zone', () => {
    expect(valueOf("return sheet.getRange('A1').setValue('2026-03-05').getValue().toISOString();")).toBe(
      '2026-03-04T15:00:00.000Z',
    );
  });
});

describe('what a cell shows', () => {
  it.each([
    ['0.005', '0.00', '0.01'],
    ['1234567.891', '#,##0.00', '1,234,567.89'],
    ['0.1234', '0.0%', '12.3%'],
    ['1.5', '[h]:mm', '36:00'],
    ['-3', '0;(0)', '(3)'],
    ['1/3', 'General', '0.3333333333'],
  ])('%s in format %s is %s', (number, format, shown) => {
    expect(
      valueOf(
        `return sheet.getRange('A1').setNumberFormat('${format}').setValue(${number}).getDisplayValue();`,
      ),
    ).toBe(shown);
  });

  it('is an error’s name, which scripts read as text', () => {
    expect(
      valueOf(
        "const cell = sheet.getRange('A1').setValue('=1/0'); return [cell.getValue(), cell.getDisplayValue()];",
      ),
    ).toEqual(['#DIV/0!', '#DIV/0!']);
  });
});

describe('rich text, notes and validation', () => {
  it('keeps one link for the whole cell, and drops it with the next value', () => {
    expect(
      valueOf(`const cell = sheet.getRange('A1');
        cell.setRichTextValue(SpreadsheetApp.newRichTextValue().setText('01').setLinkUrl('#gid=0').build());
        const first = [cell.getValue(), cell.getRichTextValues()[0][0].getLinkUrl()];
        cell.setValue('x');
        return [first, cell.getRichTextValues()[0][0].getLinkUrl()];`),
    ).toEqual([['01', '#gid=0'], null]);
    expect(errorOf("SpreadsheetApp.newRichTextValue().setText('abc').setLinkUrl(0, 2, '#');")).toContain(
      'for a part of the text is not emulated',
    );
  });

  it('keeps notes beside values', () => {
    expect(
      valueOf(`const range = sheet.getRange('A1:B1').setNotes([['one', '']]);
        range.setValues([[1, 2]]);
        return [range.getNotes(), range.clearNote().getNotes()];`),
    ).toEqual([[['one', '']], [['', '']]]);
  });

  it('refuses a script too what a strict rule rejects, and writes nothing', () => {
    const opened = scripted();
    opened.run(`sheet.getRange('A2').setDataValidation(
      SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no']).setAllowInvalid(false).build());`);
    expect(opened.error("sheet.getRange('A1:A2').setValues([['x'], ['maybe']]);")).toBe(
      'The data you entered in cell A2 violates the data validation rules set on this cell.',
    );
    expect(opened.run('return sheet.getLastRow();')).toBe(0);
    expect(opened.run("return sheet.getRange('A2').setValue('no').getValue();")).toBe('no');
  });

  it('tells what a rule wants', () => {
    expect(
      valueOf(`const cell = sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation()
          .requireNumberBetween(1, 5).setHelpText('1 to 5').setAllowInvalid(false).build());
        const rule = cell.getDataValidations()[0][0];
        return [String(rule.getCriteriaType()), rule.getCriteriaValues(), rule.getHelpText(), rule.getAllowInvalid(),
          rule.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.NUMBER_BETWEEN];`),
    ).toEqual(['NUMBER_BETWEEN', [1, 5], '1 to 5', false, true]);
  });

  it('puts FALSE into cells that become boxes to tick', () => {
    expect(valueOf("return sheet.getRange('A1:A2').insertCheckboxes().getValues();")).toEqual([
      [false],
      [false],
    ]);
    expect(errorOf("sheet.getRange('A1').insertCheckboxes().setValue('yes');")).toContain('violates');
  });
});
