// Reads an .xlsx file into the model: values, formulas with their last results, and how everything looks.
import ExcelJS, {
  type Cell,
  type ConditionalFormattingOptions,
  type DataValidation,
  type Workbook,
  type Worksheet,
} from 'exceljs';
import { columnNumber, parseArea } from '../../workbook/a1';
import type { CellData, SheetData, WorkbookData } from '../../workbook/model';
import { cellAt, putCell } from '../../workbook/cells';
import { blankSheet } from '../../workbook/sheets';
import { fileTrouble } from '../workbookFileError';
import { type ReadOptions, workbookOf } from '../workbookOf';
import { fromArgb, fromFileStyle } from './cellStyles';
import { fromFileFormatting } from './conditionalFormats';
import { contentOf } from './fileCell';
import { linkFromFile } from './links';
import { fromFileFormat } from './numberFormats';
import { fromFileValidation } from './validations';

/** Pixels of a column for one unit of the file's width, and of a row for one point of its height. */
export const PIXELS_PER_WIDTH = 7;
export const PIXELS_PER_POINT = 4 / 3;

/** Pixels of a row whose height nobody has changed. */
export const USUAL_ROW = 21;

/** Parts of a sheet that the model has no place for; left out, because exceljs stumbles over some of them. */
const LEFT_OUT = ['drawing', 'picture', 'tableParts', 'extLst'];

/** .xlsx files are zip archives. */
export const looksLikeZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);

/** Old Excel files and locked .xlsx files share one container, which is not ours to open. */
export function refuseOldExcel(name: string, bytes: Uint8Array): void {
  if (!startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return;
  const isLocked = asBuffer(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  throw isLocked ? fileTrouble.encrypted(name) : fileTrouble.oldExcel(name);
}

/**
 * Reads the bytes of an .xlsx file.
 *
 * @throws WorkbookFileError when the archive is something else or damaged.
 */
export async function readXlsx(name: string, bytes: Uint8Array, options: ReadOptions): Promise<WorkbookData> {
  const buffer = asBuffer(bytes);
  if (!buffer.includes('xl/workbook.xml')) throw fileTrouble.notAWorkbook(name);
  const file = new ExcelJS.Workbook();
  try {
    // the types ask for an ArrayBuffer, the library takes a Buffer
    await file.xlsx.load(buffer as unknown as ArrayBuffer, { ignoreNodes: [...LEFT_OUT] });
  } catch {
    throw fileTrouble.damaged(name);
  }
  if (file.worksheets.length === 0) throw fileTrouble.damaged(name);
  return workbookOf(name.replace(/\.xlsx$/i, ''), sheetsOf(file), options);
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function sheetsOf(file: Workbook): SheetData[] {
  const ids = new Map(file.worksheets.map((sheet, id) => [sheet.name, id]));
  return file.worksheets.map((sheet, id) => sheetOf(sheet, id, ids));
}

function sheetOf(file: Worksheet, id: number, ids: ReadonlyMap<string, number>): SheetData {
  const blank = blankSheet(id, file.name);
  const view = file.views?.[0]; // null for a sheet without view settings, whatever the types say
  const tabColor = fromArgb(file.properties.tabColor?.argb);
  const sheet: SheetData = {
    ...blank,
    hidden: file.state !== 'visible',
    maxRows: Math.max(blank.maxRows, file.rowCount),
    maxColumns: Math.max(blank.maxColumns, file.columnCount),
    frozenRows: view?.state === 'frozen' ? (view.ySplit ?? 0) : 0,
    frozenColumns: view?.state === 'frozen' ? (view.xSplit ?? 0) : 0,
    hideGridlines: view?.showGridLines === false,
    ...(tabColor && { tabColor }),
    ...filterOf(file),
  };
  readColumns(file, sheet);
  readRows(file, sheet, ids);
  readValidations(file, sheet);
  sheet.conditionalFormats = formattingsOf(file).flatMap(fromFileFormatting);
  sheet.merges = file.model.merges.map((merge) =>
    parseArea(merge, { rows: sheet.maxRows, columns: sheet.maxColumns })!,
  );
  return sheet;
}

function filterOf({ autoFilter }: Worksheet): Pick<SheetData, 'filter'> {
  return typeof autoFilter === 'string' ? { filter: autoFilter } : {};
}

function readColumns(file: Worksheet, sheet: SheetData): void {
  // null for a sheet without any column settings, whatever the types say
  for (const column of file.columns ?? []) {
    if (!column) continue;
    const index = columnNumber(column.letter ?? 'A');
    if (column.width !== undefined && column.isCustomWidth)
      sheet.columnWidths[index] = Math.round(column.width * PIXELS_PER_WIDTH);
    if (column.hidden) sheet.hiddenColumns.push(index);
  }
}

function readRows(file: Worksheet, sheet: SheetData, ids: ReadonlyMap<string, number>): void {
  file.eachRow({ includeEmpty: true }, (row, number) => {
    const pixels = Math.round((row.height ?? 0) * PIXELS_PER_POINT);
    if (pixels > 0 && pixels !== USUAL_ROW) sheet.rowHeights[number - 1] = pixels;
    if (row.hidden) sheet.hiddenRows.push(number - 1);
    const cells: CellData[] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const data = cellOf(cell, ids);
      if (Object.keys(data).length > 0) cells[column - 1] = data;
    });
    if (cells.length > 0) sheet.cells[number - 1] = cells;
  });
}

function cellOf(cell: Cell, ids: ReadonlyMap<string, number>): CellData {
  const { link, ...content } = contentOf(cell);
  const format = fromFileFormat(cell.numFmt);
  const style = fromFileStyle(cell.style);
  const note = noteOf(cell);
  return {
    ...content,
    ...(link !== undefined && { link: linkFromFile(link, ids) }),
    ...(format !== undefined && { format }),
    ...(style && { style }),
    ...(note !== '' && { note }),
  };
}

/** A note is a text or, when written in Excel, pieces of formatted text. */
function noteOf({ note }: Cell): string {
  if (typeof note === 'string') return note;
  return note?.texts?.map(({ text }) => text).join('') ?? '';
}

function readValidations(file: Worksheet, sheet: SheetData): void {
  for (const [address, rule] of Object.entries(rulesOf(file))) {
    const area = parseArea(address, { rows: sheet.maxRows, columns: sheet.maxColumns });
    const validation = rule && fromFileValidation(rule);
    // rules of whole columns reach down to row 1,048,576; the tab ends long before
    if (!area || !validation || area.row >= sheet.maxRows || area.column >= sheet.maxColumns) continue;
    putCell(sheet, area.row, area.column, { ...cellAt(sheet, area.row, area.column), validation });
  }
}

/** All rules of a sheet by address, which exceljs keeps but its types do not mention. */
const rulesOf = (file: Worksheet): Record<string, DataValidation | undefined> =>
  (file as unknown as { dataValidations: { model: Record<string, DataValidation | undefined> } })
    .dataValidations.model;

/** Likewise for conditional formats. */
const formattingsOf = (file: Worksheet): readonly ConditionalFormattingOptions[] =>
  (file as unknown as { conditionalFormattings?: ConditionalFormattingOptions[] }).conditionalFormattings ??
  [];
