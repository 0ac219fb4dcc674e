// Google's refusals of ranges and data that do not fit, with its own texts.
import { ServiceError } from '../../engine/emulated';
import type { Area } from '../../workbook/a1';
import type { SheetData, WorkbookData } from '../../workbook/model';
import { gridCells, MAX_CELLS } from '../../workbook/sheets';

/** An area counted from 0, from numbers counted from 1 as scripts give them. */
export function checkedArea(
  sheet: SheetData,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Area {
  if (row < 1) throw new ServiceError('The starting row of the range is too small.');
  if (column < 1) throw new ServiceError('The starting column of the range is too small.');
  if (rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  return insideGrid(sheet, { row: row - 1, column: column - 1, rows, columns });
}

export function insideGrid(sheet: SheetData, area: Area): Area {
  if (area.row + area.rows > sheet.maxRows || area.column + area.columns > sheet.maxColumns)
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
  return area;
}

/** Every row of the data is checked: Google refuses ragged data too. */
export function checkData(data: readonly (readonly unknown[])[], { rows, columns }: Area): void {
  const refuse = (what: string, has: number, needs: number) => {
    throw new ServiceError(
      `The number of ${what} in the data does not match the number of ${what} in the range. ` +
        `The data has ${has} but the range has ${needs}.`,
    );
  };
  if (data.length !== rows) refuse('rows', data.length, rows);
  for (const row of data) if (row.length !== columns) refuse('columns', row.length, columns);
}

/** @throws ServiceError when the grids of all tabs would together hold more than ten million cells. */
export function checkRoom(workbook: WorkbookData, added: number): void {
  if (gridCells(workbook) + added > MAX_CELLS)
    throw new ServiceError(
      `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
    );
}
