// Workbook files: how .csv files come in, and what Sheets writes into .xlsx files.
import { guardedText, rowsFromCsv } from '../files/csvText';
import { tabFromCsv } from '../files/csvTab';
import { textFromBytes } from '../files/textBytes';
import { fromFileNames } from '../files/xlsx/functionNames';
import { unwrapGoogleFormula } from '../files/xlsx/googleFormula';
import { displayText } from '../workbook/numberFormat';
import type { ConformanceRow } from './row';

const EXPORTS = 'public exports of Google Forms and Sheets';
const shown = (csv: string): string[][] =>
  tabFromCsv(0, 'Tab', csv, 2026).cells.map((row) => Array.from(row ?? [], (cell) => displayText(cell)));

export const rows: readonly ConformanceRow[] = [
  {
    id: 'workbookFiles.csvTyped',
    behaviour: 'cells of an imported .csv file are read as if they were typed: 01234 is the number 1234',
    evidence: 'ASSUMED',
    source: 'the import dialog offers to convert text to numbers, dates and formulas',
    observe: () => shown('a,b\n01234,12%\n'),
    expected: [
      ['a', 'b'],
      ['1234', '12%'],
    ],
  },
  {
    id: 'workbookFiles.csvTimestamp',
    behaviour: 'a timestamp of a linked tab comes back as the instant that it shows',
    evidence: 'ASSUMED',
    source: EXPORTS,
    observe: () => shown('Timestamp\n3/14/2021 9:05:12\n')[1],
    expected: ['3/14/2021 9:05:12'],
  },
  {
    id: 'workbookFiles.csvSemicolon',
    behaviour: 'a .csv file may be parted by semicolons',
    evidence: 'SEEN',
    source: EXPORTS,
    observe: () => rowsFromCsv('a;b\r\n1;"x; y"\r\n'),
    expected: [
      ['a', 'b'],
      ['1', 'x; y'],
    ],
  },
  {
    id: 'workbookFiles.csvMark',
    behaviour: 'a .csv file may begin with a byte order mark, which is no part of the first header',
    evidence: 'SEEN',
    source: EXPORTS,
    observe: () => textFromBytes(Buffer.from('\uFEFFTimestamp')),
    expected: 'Timestamp',
  },
  {
    id: 'workbookFiles.csvRagged',
    behaviour: 'rows of a .csv file may differ in length',
    evidence: 'SEEN',
    source: EXPORTS,
    observe: () => rowsFromCsv('a,b\n1\n1,2,3\n').map((row) => row.length),
    expected: [2, 1, 3],
  },
  {
    id: 'workbookFiles.csvGuard',
    behaviour: 'text that begins like a formula is guarded on the way out, a negative number is not',
    evidence: 'DOC',
    source: 'setValue: text that begins with = is taken for a formula',
    observe: () => ['=1+1', '+1-2', '@sum', '-3'].map(guardedText),
    expected: ["'=1+1", "'+1-2", "'@sum", '-3'],
  },
  {
    id: 'workbookFiles.ownFunction',
    behaviour: 'an exported function of Sheets alone stands in IFERROR(__xludf.DUMMYFUNCTION("…"),result)',
    evidence: 'SEEN',
    source: EXPORTS,
    observe: () => unwrapGoogleFormula('IFERROR(__xludf.DUMMYFUNCTION("SPLIT(A1,"","")"),"x")'),
    expected: { formula: '=SPLIT(A1,",")' },
  },
  {
    id: 'workbookFiles.spilledCell',
    behaviour:
      'a cell into which such a function spilled is exported as a result without a formula of its own',
    evidence: 'SEEN',
    source: EXPORTS,
    observe: () => unwrapGoogleFormula('IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),2.0)'),
    expected: {},
  },
  {
    id: 'workbookFiles.youngFunction',
    behaviour: 'functions younger than the .xlsx format carry a prefix in the file',
    evidence: 'SEEN',
    source: 'other spreadsheet programs show #NAME? without it',
    observe: () => fromFileNames('=_xlfn.STDEV.S(A1:A9)+_xlfn._xlws.SORT(B1:B9)'),
    expected: '=STDEV.S(A1:A9)+SORT(B1:B9)',
  },
];
