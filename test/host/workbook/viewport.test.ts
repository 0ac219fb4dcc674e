import { viewport } from '../../../host/workbook/viewport';
import { scripted } from '../spreadsheet/script';

const seen = (body: string, first = 0, count = 10) => {
  const opened = scripted();
  opened.run(body);
  return viewport(opened.host.world, 0, first, count);
};

describe('a stretch of a tab', () => {
  it('holds what cells show, with links, notes and choices', () => {
    const view =
      seen(`sheet.getRange('A1:C1').setValues([['Name', 0.5, '=B1*2']]).setNumberFormats([['@', '0%', '0.0']]);
      sheet.getRange('A2').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('x').setLinkUrl('#gid=0').build()).setNote('n');
      sheet.getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).setAllowInvalid(true).build()).setValue('c');
      sheet.getRange('C2').insertCheckboxes();`);
    expect(view.rows).toEqual([
      {
        row: 0,
        cells: [
          { column: 0, text: 'Name', kind: 'text' },
          { column: 1, text: '50%', kind: 'number' },
          { column: 2, text: '1.0', kind: 'number', formula: '=B1*2' },
        ],
      },
      {
        row: 1,
        cells: [
          { column: 0, text: 'x', kind: 'text', link: '#gid=0', note: 'n' },
          { column: 1, text: 'c', kind: 'text', choices: ['a', 'b'], invalid: true },
          { column: 2, text: 'FALSE', kind: 'boolean', checkbox: true },
        ],
      },
    ]);
    expect([view.lastRow, view.lastColumn, view.maxRows]).toEqual([2, 3, 1000]);
  });

  it('holds only the rows asked for', () => {
    const view = seen(
      `sheet.getRange('A1:A9').setValues([1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => [n]));`,
      3,
      2,
    );
    expect(view.rows.map(({ row }) => row)).toEqual([3, 4]);
  });

  it('shows the look that a conditional format gives', () => {
    const view = seen(`sheet.getRange('A1:A2').setValues([['late'], ['done']]).setFontWeight('bold');
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('LATE')
        .setBackground('#ff0000').setRanges([sheet.getRange('A1:A9')]).build()]);`);
    expect(view.rows.map(({ cells }) => cells[0]!.style)).toEqual([
      { bold: true, background: '#ff0000' },
      { bold: true },
    ]);
  });

  it('can be sent as JSON without loss', () => {
    const view = seen("sheet.getRange('A1:B2').setValues([['=1/0', true], [new Date(0), 'x']]).merge();");
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});
