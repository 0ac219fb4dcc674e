// Rows of a tab as people see them.
import { lastFilledColumn, lastFilledRow, cellAt } from '../../../host/workbook/cells';
import { type SheetData } from '../../../host/workbook/model';
import { displayText } from '../../../host/workbook/numberFormat';

export function displayedRows(sheet: SheetData): string[][] {
  const columns = lastFilledColumn(sheet);
  return Array.from({ length: lastFilledRow(sheet) }, (_, row) =>
    Array.from({ length: columns }, (_, column) => displayText(cellAt(sheet, row, column))),
  );
}
