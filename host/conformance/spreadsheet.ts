// SpreadsheetApp: what it refuses, how it reads what is written, what it gives back.
import type { ConformanceRow } from './row';

const SHEET =
  "var file = SpreadsheetApp.getActiveSpreadsheet(); var sheet = file.getSheetByName('Conformance') || file.insertSheet('Conformance'); " +
  'sheet.clear(); sheet.clearNotes(); sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).clearDataValidations(); ';
const A1 = `${SHEET}var cell = sheet.getRange('A1'); `;
const RANGE_REFERENCE = 'Class Range (reference)';
const SHEET_REFERENCE = 'Class Sheet (reference)';
const THREADS = 'texts in public issue threads and logs';
const TYPED = 'vlucas/sheetquery#20: setValues parses as typed input';
const NOT_LOOKED_UP = 'believed from use';

const written = (value: string, format = ''): string =>
  `${A1}${format === '' ? '' : `cell.setNumberFormat('${format}'); `}cell.setValue(${value}); return cell.getValue();`;

/** What is written, and what is read back. */
const reading: readonly ConformanceRow[] = [
  {
    id: 'spreadsheet.leadingZero',
    behaviour: 'text of digits becomes a number',
    evidence: 'SEEN',
    source: TYPED,
    script: written("'01234'"),
    expected: 1234,
  },
  {
    id: 'spreadsheet.digitGroups',
    behaviour: 'groups of digits with a space between become one number',
    evidence: 'SEEN',
    source: 'numbers of real exports',
    script: written("'22 34'"),
    expected: 2234,
  },
  {
    id: 'spreadsheet.typedBoolean',
    behaviour: 'the text TRUE becomes a logical value',
    evidence: 'SEEN',
    source: TYPED,
    script: written("'TRUE'"),
    expected: true,
  },
  {
    id: 'spreadsheet.typedPercent',
    behaviour: '12% becomes 0.12',
    evidence: 'SEEN',
    source: TYPED,
    script: written("'12%'"),
    expected: 0.12,
  },
  {
    id: 'spreadsheet.typedDay',
    behaviour: 'an ISO day becomes a date',
    evidence: 'SEEN',
    source: TYPED,
    script: `${A1}cell.setValue('2026-03-05'); return Utilities.formatDate(cell.getValue(), file.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');`,
    expected: '2026-03-05 00:00',
  },
  {
    id: 'spreadsheet.typedIsoDateTime',
    behaviour: 'an ISO date-time with a T stays text',
    evidence: 'ASSUMED',
    source: NOT_LOOKED_UP,
    script: written("'2026-03-05T10:30:00'"),
    expected: '2026-03-05T10:30:00',
  },
  {
    id: 'spreadsheet.typedFraction',
    behaviour: '1 1/2 stays text',
    evidence: 'ASSUMED',
    source: NOT_LOOKED_UP,
    script: written("'1 1/2'"),
    expected: '1 1/2',
  },
  {
    id: 'spreadsheet.phone',
    behaviour: 'a telephone number with hyphens stays text',
    evidence: 'ASSUMED',
    source: NOT_LOOKED_UP,
    script: written("'010-1234-5678'"),
    expected: '010-1234-5678',
  },
  {
    id: 'spreadsheet.plainText',
    behaviour: 'a plain-text cell keeps digits as text',
    evidence: 'DOC',
    source: 'Format numbers in a spreadsheet: plain text',
    script: written("'01234'", '@'),
    expected: '01234',
  },
  {
    id: 'spreadsheet.plainTextFormula',
    behaviour: 'a plain-text cell keeps = as text',
    evidence: 'ASSUMED',
    source: 'the product writes an apostrophe besides, so it does not depend on this',
    script: written("'=1+1'", '@'),
    expected: '=1+1',
  },
  {
    id: 'spreadsheet.apostrophe',
    behaviour: 'a leading apostrophe marks text and is not part of it',
    evidence: 'SEEN',
    source: 'setValues takes it as a text marker: public issue threads',
    script: written('"\'=1+1"'),
    expected: '=1+1',
  },
  {
    id: 'spreadsheet.apostrophePlainText',
    behaviour: 'a leading apostrophe is not part of the text in a plain-text cell either',
    evidence: 'ASSUMED',
    source: 'open: it may stay visible',
    script: written('"\'=1+1"', '@'),
    expected: '=1+1',
  },
  {
    id: 'spreadsheet.plainTextNumber',
    behaviour: 'a number written to a plain-text cell comes back as a number',
    evidence: 'ASSUMED',
    source: NOT_LOOKED_UP,
    script: written('5', '@'),
    expected: 5,
  },
  {
    id: 'spreadsheet.formula',
    behaviour: 'text that begins with = is a formula; its cell gives the result',
    evidence: 'DOC',
    source: `${RANGE_REFERENCE}: setValue`,
    script: `${A1}cell.setValue('=SUM(1,2)'); return [cell.getValue(), cell.getFormula()];`,
    expected: [3, '=SUM(1,2)'],
  },
  {
    id: 'spreadsheet.plusFormula',
    behaviour: 'text that begins with + and is no number is a formula too',
    evidence: 'SEEN',
    source: 'nithinmurali/pygsheets#373',
    script: `${A1}cell.setValue('+82-10-1'); return [cell.getValue(), cell.getFormula()];`,
    expected: [71, '=+82-10-1'],
  },
  {
    id: 'spreadsheet.noFormula',
    behaviour: 'a cell without formula has the formula ""',
    evidence: 'DOC',
    source: `${RANGE_REFERENCE}: getFormula`,
    script: `${A1}cell.setValue(3); return cell.getFormula();`,
    expected: '',
  },
  {
    id: 'spreadsheet.blank',
    behaviour: 'a blank cell gives ""',
    evidence: 'DOC',
    source: `${RANGE_REFERENCE}: getValue`,
    script: `${A1}return cell.getValue();`,
    expected: '',
  },
  {
    id: 'spreadsheet.errorValue',
    behaviour: 'an error gives its name as text',
    evidence: 'ASSUMED',
    source: NOT_LOOKED_UP,
    script: `${A1}cell.setFormula('=1/0'); return cell.getValue();`,
    expected: '#DIV/0!',
  },
  {
    id: 'spreadsheet.timeOnly',
    behaviour: 'a time without a day is a Date on 30 December 1899',
    evidence: 'DOC',
    source: 'Dates and times in Sheets: serial numbers count from 30 December 1899',
    script: `${A1}cell.setValue('14:30'); return Utilities.formatDate(cell.getValue(), file.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');`,
    expected: '1899-12-30 14:30',
  },
  {
    id: 'spreadsheet.automaticNumber',
    behaviour: 'a number without a format shows ten significant digits',
    evidence: 'ASSUMED',
    source: NOT_LOOKED_UP,
    script: `${A1}cell.setFormula('=1/3'); return cell.getDisplayValue();`,
    expected: '0.3333333333',
  },
  {
    id: 'spreadsheet.automaticFormat',
    behaviour: 'a cell without a format says so by this pattern',
    evidence: 'ASSUMED',
    source: NOT_LOOKED_UP,
    script: `${A1}return cell.getNumberFormat();`,
    expected: '0.###############',
  },
];

const refusals: readonly ConformanceRow[] = [
  {
    id: 'spreadsheet.rowMismatch',
    behaviour: 'data must have as many rows as the range',
    evidence: 'SEEN',
    source: THREADS,
    script: `${SHEET}sheet.getRange('A1:A526').setValues([[1]]);`,
    throws:
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 526.',
  },
  {
    id: 'spreadsheet.columnMismatch',
    behaviour: 'each row must have as many columns as the range',
    evidence: 'SEEN',
    source: THREADS,
    script: `${SHEET}sheet.getRange('A1:B2').setValues([[1, 2], [3]]);`,
    throws:
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  },
  {
    id: 'spreadsheet.outsideGrid',
    behaviour: 'a range must lie in the grid',
    evidence: 'SEEN',
    source: THREADS,
    script: `${SHEET}sheet.getRange(sheet.getMaxRows() + 1, 1);`,
    throws: 'The coordinates of the range are outside the dimensions of the sheet.',
  },
  {
    id: 'spreadsheet.zeroRows',
    behaviour: 'a range has at least one row',
    evidence: 'SEEN',
    source: THREADS,
    script: `${SHEET}sheet.getRange(1, 1, sheet.getLastRow(), 1);`,
    throws: 'The number of rows in the range must be at least 1.',
  },
  {
    id: 'spreadsheet.duplicateTab',
    behaviour: 'two tabs may not have one name',
    evidence: 'SEEN',
    source: 'REST API, public issue threads',
    script: `${SHEET}file.insertSheet('Conformance');`,
    throws: 'A sheet with the name "Conformance" already exists. Please enter another name.',
  },
  {
    id: 'spreadsheet.duplicateTabCase',
    behaviour: 'names that differ in case alone clash',
    evidence: 'ASSUMED',
    source: NOT_LOOKED_UP,
    script: `${SHEET}file.insertSheet('CONFORMANCE');`,
    throws: 'A sheet with the name "CONFORMANCE" already exists. Please enter another name.',
  },
  {
    id: 'spreadsheet.cellTooLong',
    behaviour: 'a cell holds 50,000 characters',
    evidence: 'SEEN',
    source: THREADS,
    script: `${A1}cell.setValue(new Array(50002).join('x'));`,
    throws: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  },
  {
    id: 'spreadsheet.tooManyCells',
    behaviour: 'a file holds ten million cells',
    evidence: 'SEEN',
    source: THREADS,
    script: `${SHEET}sheet.insertRowsAfter(sheet.getMaxRows(), 400000);`,
    throws:
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  },
  {
    id: 'spreadsheet.validation',
    behaviour: 'a rule that rejects what people type rejects what scripts write',
    evidence: 'SEEN',
    source: 'text in comments of public scripts, e.g. on a header written over a drop-down',
    script: `${A1}cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['yes']).setAllowInvalid(false).build());
      cell.setValue('no');`,
    throws: 'The data you entered in cell A1 violates the data validation rules set on this cell.',
  },
  {
    id: 'spreadsheet.validationWarns',
    behaviour: 'a rule that only warns lets scripts write anything',
    evidence: 'DOC',
    source: 'Class DataValidationBuilder (reference): setAllowInvalid',
    script: `${A1}cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['yes']).setAllowInvalid(true).build());
      return cell.setValue('no').getValue();`,
    expected: 'no',
  },
  {
    id: 'spreadsheet.allRows',
    behaviour: 'the rows that are not frozen cannot all be deleted',
    evidence: 'SEEN',
    source: THREADS,
    script: `${SHEET}sheet.setFrozenRows(1); sheet.deleteRows(2, sheet.getMaxRows() - 1);`,
    throws: 'Sorry, it is not possible to delete all non-frozen rows.',
  },
  {
    id: 'spreadsheet.partOfMerge',
    behaviour: 'a part of a merged block cannot be taken apart',
    evidence: 'SEEN',
    source: THREADS,
    script: `${SHEET}sheet.getRange('A1:B1').merge(); sheet.getRange('A1').breakApart();`,
    throws: 'You must select all cells in a merged range to merge or unmerge them.',
  },
  {
    id: 'spreadsheet.nullFormat',
    behaviour: 'an argument of the wrong type is refused before anything happens',
    evidence: 'SEEN',
    source: `${THREADS}; the class is believed to be named with its service`,
    script: `${A1}cell.setNumberFormat(null);`,
    throws:
      "The parameters (null) don't match the method signature for SpreadsheetApp.Range.setNumberFormat.",
  },
];

const tabs: readonly ConformanceRow[] = [
  {
    id: 'spreadsheet.newTab',
    behaviour: 'a new tab has 1000 rows and 26 columns',
    evidence: 'SEEN',
    source: 'real files',
    script: `var file = SpreadsheetApp.getActiveSpreadsheet(); var made = file.insertSheet();
      var size = [made.getMaxRows(), made.getMaxColumns()]; file.deleteSheet(made); return size;`,
    expected: [1000, 26],
  },
  {
    id: 'spreadsheet.lastRow',
    behaviour: 'formats and notes do not count as content',
    evidence: 'DOC',
    source: `${SHEET_REFERENCE}: getLastRow`,
    script: `${SHEET}sheet.getRange('A3').setValue(1); sheet.getRange('A9').setBackground('#ff0000').setNote('n');
      return sheet.getLastRow();`,
    expected: 3,
  },
  {
    id: 'spreadsheet.emptyTab',
    behaviour: 'the data range of an empty tab is A1',
    evidence: 'ASSUMED',
    source: NOT_LOOKED_UP,
    script: `${SHEET}return sheet.getDataRange().getA1Notation();`,
    expected: 'A1',
  },
  {
    id: 'spreadsheet.missingTab',
    behaviour: 'a tab that does not exist is null',
    evidence: 'DOC',
    source: 'Class Spreadsheet (reference): getSheetByName',
    script: "return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('there is no such tab');",
    expected: null,
  },
  {
    id: 'spreadsheet.clearKeepsNotes',
    behaviour: 'clear() of a tab leaves notes and validation',
    evidence: 'DOC',
    source: `${SHEET_REFERENCE}: clear "content and formatting information"`,
    script: `${A1}cell.setValue(1).setNote('n'); sheet.clear(); return [cell.getValue(), cell.getNote()];`,
    expected: ['', 'n'],
  },
  {
    id: 'spreadsheet.clearFormat',
    behaviour: 'clearFormat() of a range keeps the number format',
    evidence: 'DOC',
    source: `${RANGE_REFERENCE}: clearFormat "does not reset any number formatting rules"`,
    script: `${A1}cell.setValue(0.5).setNumberFormat('0%').setFontWeight('bold').clearFormat();
      return [cell.getDisplayValue(), cell.getFontWeight()];`,
    expected: ['50%', 'normal'],
  },
  {
    id: 'spreadsheet.formulasFollow',
    behaviour: 'formulas follow rows that are put in',
    evidence: 'DOC',
    source: 'Add rows: references adjust (help pages)',
    script: `${SHEET}sheet.getRange('A1:A3').setValues([[1], [2], ['=SUM(A1:A2)']]); sheet.insertRowsBefore(2, 1);
      var formula = sheet.getRange('A4').getFormula(); sheet.deleteRow(2); return formula;`,
    expected: '=SUM(A1:A3)',
  },
  {
    id: 'spreadsheet.pendingWrites',
    behaviour: 'what was not flushed may be lost with a killed execution',
    evidence: 'ASSUMED',
    source: 'writes are said to be bundled for speed (Best practices: batch operations)',
    observe: (open) => {
      const host = open(
        "var cell = SpreadsheetApp.getActiveSheet().getRange('A1'); var old = cell.getValue(); if (a) return old; " +
          "cell.setValue('flushed'); SpreadsheetApp.flush(); cell.setValue('pending'); SpreadsheetApp.getActive().getName();",
      );
      host.hook = ({ name }) => (name === 'Spreadsheet.getName' ? { kill: 'dropWrites' } : undefined);
      host.run('entry');
      host.hook = undefined;
      return host.run('entry', [true]).value;
    },
    expected: 'flushed',
  },
];

export const rows: readonly ConformanceRow[] = [...reading, ...refusals, ...tabs];
