import fc from 'fast-check';
import { putCell } from '../../../host/workbook/cells';
import { deleteLines, insertLines, movedStretch } from '../../../host/workbook/grid';
import type { WorkbookData } from '../../../host/workbook/model';
import { blankWorkbook } from '../../../host/workbook/sheets';

const FORMULAS = ['=A1', '=SUM(A1:B9)', '=$B$4+Sheet1!C2', '=COUNTA(C2:C)', '=SUM(3:5)&"A1"', '=Other!A1'];

function filled(): WorkbookData {
  const workbook = blankWorkbook('id', 'Program', 'UTC');
  const sheet = workbook.sheets[0]!;
  sheet.maxRows = 12;
  sheet.maxColumns = 6;
  FORMULAS.forEach((formula, row) => putCell(sheet, row, 3, { formula }));
  for (let row = 0; row < 12; row += 1) putCell(sheet, row, 0, { value: row });
  sheet.merges = [{ row: 2, column: 1, rows: 2, columns: 2 }];
  sheet.rowHeights = { 4: 40 };
  sheet.columnWidths = { 1: 70 };
  sheet.hiddenRows = [5];
  sheet.filter = 'A1:D9';
  sheet.conditionalFormats = [{ ranges: ['B2:B9'], rule: {} }];
  sheet.protections = [{ range: 'C3', description: '', warningOnly: false }];
  return workbook;
}
/** What can be compared: holes and trailing blanks are the same nothing. */
const plain = (workbook: WorkbookData) => {
  const sheet = workbook.sheets[0]!;
  const cells = sheet.cells.flatMap((row, r) =>
    (row ?? []).flatMap((cell, c) => (cell ? [[r, c, cell] as const] : [])),
  );
  return { ...sheet, cells };
};

describe('rows and columns', () => {
  it('put in and taken out again leave everything as it was', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('row' as const, 'column' as const),
        fc.nat({ max: 6 }),
        fc.integer({ min: 1, max: 5 }),
        (axis, at, count) => {
          const workbook = filled();
          const sheet = workbook.sheets[0]!;
          insertLines(workbook, sheet, axis, at, count);
          deleteLines(workbook, sheet, axis, at, count);
          expect(plain(workbook)).toEqual(plain(filled()));
        },
      ),
    );
  });

  it('taken out shrink what reaches over them', () => {
    const workbook = filled();
    const sheet = workbook.sheets[0]!;
    deleteLines(workbook, sheet, 'row', 2, 3);
    expect(sheet.maxRows).toBe(9);
    expect(sheet.merges).toEqual([]);
    expect([sheet.filter, sheet.conditionalFormats[0]!.ranges, sheet.protections]).toEqual([
      'A1:D6',
      ['B2:B6'],
      [],
    ]);
    expect([sheet.rowHeights, sheet.hiddenRows]).toEqual([{}, [2]]);
    expect(sheet.cells.slice(0, 3).map((row) => row?.[3]?.formula)).toEqual([
      '=A1',
      '=SUM(A1:B6)',
      '=Other!A1',
    ]);
  });

  it.each([
    [
      { at: 0, inserted: 2, deleted: 0 },
      { start: 5, length: 3 },
    ],
    [
      { at: 4, inserted: 2, deleted: 0 },
      { start: 3, length: 5 },
    ],
    [
      { at: 6, inserted: 2, deleted: 0 },
      { start: 3, length: 3 },
    ],
    [
      { at: 4, inserted: 0, deleted: 1 },
      { start: 3, length: 2 },
    ],
    [
      { at: 2, inserted: 0, deleted: 2 },
      { start: 2, length: 2 },
    ],
    [{ at: 3, inserted: 0, deleted: 3 }, undefined],
  ])('%j move rows 3 to 5 to %j', (change, moved) => expect(movedStretch(3, 3, change)).toEqual(moved));
});
