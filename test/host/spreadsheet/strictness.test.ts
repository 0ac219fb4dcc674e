import { errorOf, scripted } from './script';

describe('Google’s refusals', () => {
  it.each([
    [
      "sheet.getRange('A1:A3').setValues([[1]]);",
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 3.',
    ],
    [
      "sheet.getRange('A1:B2').setValues([[1, 2], [3]]);",
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    ['sheet.getRange(1001, 1);', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ["sheet.getRange('AA1');", 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['sheet.getRange(1, 1, sheet.getLastRow(), 2);', 'The number of rows in the range must be at least 1.'],
    ['sheet.getRange(1, 1, 1, 0);', 'The number of columns in the range must be at least 1.'],
    ['sheet.getRange(0, 1);', 'The starting row of the range is too small.'],
    ["sheet.getRange('nonsense');", 'Range not found'],
    [
      "file.insertSheet('Pairs'); file.insertSheet('pairs');",
      'A sheet with the name "pairs" already exists. Please enter another name.',
    ],
    [
      'sheet.insertRowsAfter(1000, 400000);',
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
    [
      "sheet.getRange('A1').setValue('x'.repeat(50001));",
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      "sheet.getRange('A1:B1').merge(); sheet.getRange('A1').breakApart();",
      'You must select all cells in a merged range to merge or unmerge them.',
    ],
    ['file.deleteSheet(sheet);', "You can't remove all the sheets in a document."],
    ['sheet.hideSheet();', "You can't hide all the sheets in a document."],
    ['sheet.deleteRows(1, 1000);', "You can't delete all the rows on the sheet."],
    [
      'sheet.setFrozenRows(1); sheet.deleteRows(2, 999);',
      'Sorry, it is not possible to delete all non-frozen rows.',
    ],
    [
      "sheet.getRange('A1').setNumberFormat(null);",
      "The parameters (null) don't match the method signature for SpreadsheetApp.Range.setNumberFormat.",
    ],
  ])('%s', (body, text) => expect(errorOf(body)).toBe(text));

  it.each([
    ["sheet.getRange('A1').copyTo(sheet.getRange('B1'));", 'local host: Range.copyTo is not emulated'],
    ['sheet.getSlicers();', 'local host: Sheet.getSlicers is not emulated'],
    ["SpreadsheetApp.openById('x');", 'local host: SpreadsheetApp.openById is not emulated'],
    [
      'sheet.newChart().setChartType(Charts.ChartType.PIE);',
      'local host: Charts.ChartType.PIE is not emulated',
    ],
  ])('and the host’s own: %s', (body, text) => expect(errorOf(body)).toBe(text));

  it('leaves the data alone when it refuses', () => {
    const opened = scripted();
    opened.error("sheet.getRange('A1:A2').setValues([['kept out'], ['x'.repeat(50001)]]);");
    expect(opened.run('return sheet.getLastRow();')).toBe(0);
  });
});
