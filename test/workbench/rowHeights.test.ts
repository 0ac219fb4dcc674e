import { blankSheet } from '../../host/workbook/sheets';
import type { CellData, SheetData } from '../../host/workbook/model';
import { rowHeightsOf } from '../../host/workbench/rowHeights';

const sheet = (cells: CellData[][], more: Partial<SheetData> = {}): SheetData => ({
  ...blankSheet(0, 'Tab'),
  cells,
  ...more,
});
const wrapped = (value: string): CellData => ({ value, style: { wrap: 'WRAP' } });
const LONG = 'word '.repeat(10);

describe('rowHeightsOf', () => {
  it('leaves rows of one line as they are', () => {
    expect(rowHeightsOf(sheet([[wrapped('word')], [{ value: LONG }]]))).toEqual({});
  });

  it('grows with wrapped text, less in a wider column', () => {
    const narrow = rowHeightsOf(sheet([[wrapped(LONG)]]))[0]!;
    const wide = rowHeightsOf(sheet([[wrapped(LONG)]], { columnWidths: { 0: 250 } }))[0]!;
    expect(narrow).toBeGreaterThan(wide);
    expect(wide).toBeGreaterThan(21);
  });

  it('counts Korean letters as wider', () => {
    const latin = rowHeightsOf(sheet([[wrapped('m'.repeat(40))]]))[0]!;
    expect(rowHeightsOf(sheet([[wrapped('가'.repeat(40))]]))[0]).toBeGreaterThan(latin);
  });

  it('grows with line breaks, wrapped or not', () => {
    expect(rowHeightsOf(sheet([[{ value: 'a\nb\nc' }]]))[0]).toBe(3 * 17 + 5);
  });

  it('takes no notice of hidden columns', () => {
    expect(rowHeightsOf(sheet([[wrapped(LONG)]], { hiddenColumns: [0] }))).toEqual({});
  });

  it('gives way to a height that somebody has set', () => {
    expect(rowHeightsOf(sheet([[wrapped(LONG)]], { rowHeights: { 0: 30 } }))).toEqual({ 0: 30 });
  });

  it('uses the whole width of merged cells', () => {
    const merges = [{ row: 0, column: 0, rows: 1, columns: 5 }];
    expect(rowHeightsOf(sheet([[wrapped(LONG)]], { merges }))).toEqual({});
  });
});
