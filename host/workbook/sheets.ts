// Tabs and workbooks as they are when new, and how tabs are found and told apart.
import type { SheetData, WorkbookData } from './model';

/** Google's limit for all tabs of a file together, counted by the size of the grids. */
export const MAX_CELLS = 10_000_000;

/** An empty tab of 1000 rows and 26 columns. */
export const blankSheet = (id: number, name: string): SheetData => ({
  id,
  name,
  hidden: false,
  maxRows: 1000,
  maxColumns: 26,
  cells: [],
  columnWidths: {},
  rowHeights: {},
  hiddenRows: [],
  hiddenColumns: [],
  frozenRows: 0,
  frozenColumns: 0,
  hideGridlines: false,
  merges: [],
  charts: [],
  metadata: [],
  protections: [],
  conditionalFormats: [],
});

/** A workbook with one empty tab, as a new file has. */
export const blankWorkbook = (id: string, name: string, timeZone: string): WorkbookData => ({
  id,
  name,
  timeZone,
  locale: 'en_US',
  sheets: [blankSheet(0, 'Sheet1')],
  activeSheet: 0,
  metadata: [],
});

/** A number that no tab of the workbook has; scattered, because nothing may rely on its order. */
export function newSheetId(workbook: WorkbookData): number {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.id));
  let id = taken.size;
  do id = (id * 1_103_515_245 + 12_345) % 2_147_483_647;
  while (taken.has(id));
  return id;
}

export const sheetById = (workbook: WorkbookData, id: number): SheetData | undefined =>
  workbook.sheets.find((sheet) => sheet.id === id);

/** Tabs are found by their name regardless of case, as Sheets finds them. */
export function sheetByName(workbook: WorkbookData, name: string): SheetData | undefined {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** Grid cells of all tabs together, filled or not. */
export const gridCells = (workbook: WorkbookData): number =>
  workbook.sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, 0);
