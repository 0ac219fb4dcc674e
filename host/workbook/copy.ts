// A copy of a workbook to go back to. Cells are never changed in place, so the copy shares them and is cheap.
import type { SheetData, WorkbookData } from './model';

/** Tabs and rows are copied, cells are shared. */
export const copyOf = (workbook: WorkbookData): WorkbookData => ({
  ...workbook,
  metadata: [...workbook.metadata],
  sheets: workbook.sheets.map(copyOfSheet),
});

const copyOfSheet = (sheet: SheetData): SheetData => ({
  ...sheet,
  cells: sheet.cells.map((row) => row?.slice()),
  columnWidths: { ...sheet.columnWidths },
  rowHeights: { ...sheet.rowHeights },
  hiddenRows: [...sheet.hiddenRows],
  hiddenColumns: [...sheet.hiddenColumns],
  merges: [...sheet.merges],
  charts: structuredClone(sheet.charts),
  metadata: [...sheet.metadata],
  protections: [...sheet.protections],
  conditionalFormats: [...sheet.conditionalFormats],
});

/** Gives `workbook` the contents of `other`, keeping the object itself: everybody holds on to it. */
export function replaceContents(workbook: WorkbookData, other: WorkbookData): void {
  Object.assign(workbook, other);
}
