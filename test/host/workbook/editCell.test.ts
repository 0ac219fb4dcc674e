import { cellAt, putCell } from '../../../host/workbook/cells';
import { editCell, editText } from '../../../host/workbook/editCell';
import type { CellData, WorkbookData } from '../../../host/workbook/model';
import { blankWorkbook } from '../../../host/workbook/sheets';
import { UndoSteps } from '../../../host/workbook/undo';
import { serialOfDay } from '../../../host/workbook/wallClock';

const NOW = Date.UTC(2026, 4, 1);

function workbookWith(cell?: CellData): WorkbookData {
  const workbook = blankWorkbook('id', 'Program', 'Asia/Seoul');
  putCell(workbook.sheets[0]!, 0, 0, cell);
  return workbook;
}
const edit = (workbook: WorkbookData, text: string, row = 0) =>
  editCell(workbook, 0, { row, column: 0, text, now: NOW });
const first = (workbook: WorkbookData) => cellAt(workbook.sheets[0]!, 0, 0);

describe('a person who types into a cell', () => {
  it('gets numbers, days and formulas', () => {
    const workbook = workbookWith();
    edit(workbook, '3/5');
    expect(first(workbook)).toEqual({ value: serialOfDay(2026, 3, 5), format: 'M/d' });
    edit(workbook, '=B1');
    expect(first(workbook)?.formula).toBe('=B1');
    edit(workbook, '');
    expect(first(workbook)).toEqual({ format: 'M/d' });
  });

  it('keeps the cell’s format, note and style, and loses its link', () => {
    const workbook = workbookWith({
      value: 'x',
      format: '0.00',
      note: 'n',
      style: { bold: true },
      link: '#a',
    });
    edit(workbook, '2');
    expect(first(workbook)).toEqual({ value: 2, format: '0.00', note: 'n', style: { bold: true } });
  });

  it('is refused what a list does not offer, and warned where the list only warns', () => {
    const list = { kind: 'list', values: ['yes', 'no'], allowInvalid: false } as const;
    const strict = workbookWith({ validation: list });
    expect(edit(strict, 'maybe')).toEqual({
      done: false,
      refusal: 'The data you entered in cell A1 violates the data validation rules set on this cell.',
    });
    expect(first(strict)?.value).toBeUndefined();
    expect(edit(strict, 'yes')).toEqual({ done: true });

    const mild = workbookWith({ validation: { ...list, allowInvalid: true, helpText: 'yes or no' } });
    expect(edit(mild, 'maybe')).toEqual({ done: true, warning: 'yes or no' });
    expect(first(mild)?.value).toBe('maybe');
  });

  it('sees in the editor what would enter the same again', () => {
    const workbook = workbookWith();
    for (const text of [
      "'01234",
      "'=A1",
      '=SUM(B1:B2)',
      'plain',
      '1.23456789012',
      '7%',
      '0.125%',
      'TRUE',
      '2026-03-05',
      '',
    ]) {
      edit(workbook, text);
      const before = first(workbook);
      expect(editText(workbook, 0, 0, 0)).toBe(text);
      edit(workbook, editText(workbook, 0, 0, 0));
      expect(first(workbook)).toEqual(before);
      workbook.sheets[0]!.cells = [];
    }
  });

  it('finds a fresh row below after typing into the last one', () => {
    const workbook = workbookWith();
    edit(workbook, 'x', 999);
    expect(workbook.sheets[0]!.maxRows).toBe(1001);
    expect(() => edit(workbook, 'x', 5000)).toThrow('editCell: no cell at row 5000');
  });
});

describe('undo', () => {
  it('takes back the last ten changes, newest first', () => {
    const workbook = workbookWith();
    const steps = new UndoSteps(workbook);
    for (let number = 1; number <= 12; number += 1) {
      steps.remember(`typed ${number}`);
      edit(workbook, String(number));
    }
    expect(steps.last).toBe('typed 12');
    for (let number = 12; number >= 3; number -= 1) {
      expect(first(workbook)?.value).toBe(number);
      expect(steps.undo()).toBe(`typed ${number}`);
    }
    expect(first(workbook)?.value).toBe(2);
    expect(steps.undo()).toBeUndefined();
  });
});
