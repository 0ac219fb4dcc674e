import {
  areaName,
  cellName,
  columnLetters,
  columnNumber,
  parseArea,
  quotedTab,
  splitTab,
} from '../../../host/workbook/a1';

const GRID = { rows: 10, columns: 5 };

describe('A1 notation', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [27, 'AB'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('names column %i %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnNumber(letters)).toBe(column);
  });

  it.each([
    ['A1', { row: 0, column: 0, rows: 1, columns: 1 }],
    ['b2:C5', { row: 1, column: 1, rows: 4, columns: 2 }],
    ['C5:B2', { row: 1, column: 1, rows: 4, columns: 2 }],
    ['$A$1:$B$2', { row: 0, column: 0, rows: 2, columns: 2 }],
    ['B:B', { row: 0, column: 1, rows: 10, columns: 1 }],
    ['B2:B', { row: 1, column: 1, rows: 9, columns: 1 }],
    ['2:3', { row: 1, column: 0, rows: 2, columns: 5 }],
  ])('reads %s', (text, area) => expect(parseArea(text, GRID)).toEqual(area));

  it.each(['', 'A', '1', 'A0', 'hello', 'A1:', ':B2', 'ABCD1'])('refuses %j', (text) =>
    expect(parseArea(text, GRID)).toBeUndefined(),
  );

  it('names areas', () => {
    expect(areaName({ row: 0, column: 1, rows: 2, columns: 1 })).toBe('B1:B2');
    expect(cellName(9, 26)).toBe('AA10');
  });

  it('quotes tab names that need it, and splits them off again', () => {
    expect(quotedTab('Pairs')).toBe('Pairs');
    expect(quotedTab('Run log')).toBe("'Run log'");
    expect(quotedTab("Kim's")).toBe("'Kim''s'");
    expect(quotedTab('Q1')).toBe("'Q1'");
    for (const tab of ['Pairs', 'Run log', "Kim's", '설문!'])
      expect(splitTab(`${quotedTab(tab)}!A1:B2`)).toEqual({ tab, cells: 'A1:B2' });
    expect(splitTab('A1')).toEqual({ cells: 'A1' });
  });
});
