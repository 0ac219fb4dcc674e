// SpreadsheetApp: how strict it is, and what a written value becomes.
import type { ConformanceRow } from './row';

const REFERENCE = 'Class Range (reference)';
const LOGS = 'Public logs and issue threads';

/** A new tab, so that a check neither finds nor leaves anything elsewhere. */
const TAB = 'var tab = SpreadsheetApp.getActiveSpreadsheet().insertSheet();';
const CELL = `${TAB} var cell = tab.getRange('A1');`;

export const rows: readonly ConformanceRow[] = [
  {
    id: 'range.rowsDiffer',
    behaviour: 'setValues refuses data with another number of rows',
    evidence: 'SEEN',
    source: LOGS,
    script: `${TAB} tab.getRange(1, 1, 2, 1).setValues([['a']]);`,
    throws:
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  },
  {
    id: 'range.columnsDiffer',
    behaviour: 'setValues refuses data with another number of columns, also in one row only',
    evidence: 'SEEN',
    source: LOGS,
    script: `${TAB} tab.getRange(1, 1, 1, 2).setValues([['a']]);`,
    throws:
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  },
  {
    id: 'range.outside',
    behaviour: 'a range outside the grid is refused',
    evidence: 'SEEN',
    source: LOGS,
    script: `${TAB} tab.getRange(1001, 1, 1, 1).getValues();`,
    throws: 'The coordinates of the range are outside the dimensions of the sheet.',
  },
  {
    id: 'range.noRows',
    behaviour: 'a range of no rows is refused',
    evidence: 'SEEN',
    source: LOGS,
    script: `${TAB} tab.getRange(1, 1, tab.getLastRow(), 1);`,
    throws: 'The number of rows in the range must be at least 1.',
  },
  {
    id: 'sheet.duplicateName',
    behaviour: 'two tabs cannot have one name',
    evidence: 'SEEN',
    source: 'The same text in answers of the REST interface',
    script: `var file = SpreadsheetApp.getActiveSpreadsheet(); var name = 'x' + Date.now();
      file.insertSheet(name);
      try { file.insertSheet(name); } catch (e) { return e.message.replace(name, 'NAME'); }`,
    expected: 'A sheet with the name "NAME" already exists. Please enter another name.',
  },
  {
    id: 'sheet.newSize',
    behaviour: 'a new tab has 1000 rows and 26 columns',
    evidence: 'SEEN',
    source: LOGS,
    script: `${TAB} return [tab.getMaxRows(), tab.getMaxColumns(), tab.getLastRow(), tab.getLastColumn()];`,
    expected: [1000, 26, 0, 0],
  },
  {
    id: 'range.cellTooLong',
    behaviour: 'a cell holds 50,000 characters',
    evidence: 'SEEN',
    source: LOGS,
    script: `${CELL} cell.setValue(new Array(50002).join('x'));`,
    throws: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  },
  {
    id: 'range.typedNumber',
    behaviour: 'text that looks like a number becomes one when written',
    evidence: 'SEEN',
    source: 'vlucas/sheetquery#20',
    script: `${CELL} cell.setValue('01234'); SpreadsheetApp.flush(); return cell.getValue();`,
    expected: 1234,
  },
  {
    id: 'range.typedBoolean',
    behaviour: 'the text TRUE becomes a boolean when written',
    evidence: 'SEEN',
    source: 'vlucas/sheetquery#20',
    script: `${CELL} cell.setValue('TRUE'); return cell.getValue();`,
    expected: true,
  },
  {
    id: 'range.typedDate',
    behaviour: 'text that looks like a date becomes one when written',
    evidence: 'SEEN',
    source: 'vlucas/sheetquery#20',
    script: `${CELL} cell.setValue('2026-03-05');
      var value = cell.getValue();
      return value instanceof Date &&
        Utilities.formatDate(value, SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');`,
    expected: '2026-03-05 00:00',
  },
  {
    id: 'range.plainText',
    behaviour: 'a cell formatted as plain text keeps what is written, equals signs and zeros included',
    evidence: 'DOC',
    source: 'Number formats: @ is plain text',
    script: `${TAB} var range = tab.getRange('A1:B1').setNumberFormat('@').setValues([['01234', '=1+1']]);
      return [range.getValues()[0], range.getFormulas()[0]];`,
    expected: [
      ['01234', '=1+1'],
      ['', ''],
    ],
  },
  {
    id: 'range.formula',
    behaviour: 'text that starts with = is a formula, in setValues too',
    evidence: 'DOC',
    source: REFERENCE,
    script: `${TAB} tab.getRange('A1:B1').setValues([[2, '=A1*3']]);
      SpreadsheetApp.flush();
      return [tab.getRange('B1').getValue(), tab.getRange('B1').getFormula(), tab.getRange('A1').getFormula()];`,
    expected: [6, '=A1*3', ''],
  },
  {
    id: 'range.blank',
    behaviour: 'a blank cell reads as empty text',
    evidence: 'DOC',
    source: REFERENCE,
    script: `${CELL} return [cell.getValue(), cell.getDisplayValue(), cell.isBlank()];`,
    expected: ['', '', true],
  },
  {
    id: 'range.apostrophe',
    behaviour: 'a leading apostrophe marks text and is not part of it',
    evidence: 'SEEN',
    source: LOGS,
    script: `${CELL} cell.setValue("'=1+1"); return [cell.getValue(), cell.getFormula()];`,
    expected: ['=1+1', ''],
  },
  {
    id: 'range.writtenDate',
    behaviour: 'a Date that is written reads back as the same instant',
    evidence: 'DOC',
    source: REFERENCE,
    script: `${CELL} var at = new Date(2026, 2, 5, 10, 30); cell.setValue(at); return cell.getValue().getTime() === at.getTime();`,
    expected: true,
  },
  {
    id: 'sheet.absent',
    behaviour: 'a tab that does not exist is null',
    evidence: 'DOC',
    source: 'Spreadsheet.getSheetByName (reference)',
    script: "return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('no such tab ' + Date.now());",
    expected: null,
  },
  {
    id: 'range.note',
    behaviour: 'a cell without a note has empty text for it',
    evidence: 'DOC',
    source: REFERENCE,
    script: `${CELL} var none = cell.getNote(); cell.setNote('look'); return [none, cell.getNote()];`,
    expected: ['', 'look'],
  },
];
