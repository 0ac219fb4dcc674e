// Writes the model as an .xlsx file that other programs open, and says what the file cannot hold.
import { writeFileSync } from 'node:fs';
import ExcelJS, { type Cell, type CellValue as FileValue, type Worksheet } from 'exceljs';
import { areaName } from '../../workbook/a1';
import type { CellData, CellValue, SheetData, WorkbookData } from '../../workbook/model';
import { toArgb, toFileStyle } from './cellStyles';
import { toFileFormatting } from './conditionalFormats';
import { withTabNames } from './formulaTokens';
import { toFileNames } from './functionNames';
import { isSheetsOnly, wrapGoogleFormula } from './googleFormula';
import { linkToFile } from './links';
import { newLosses, type Losses, lossSentences } from './losses';
import { toFileFormat } from './numberFormats';
import { PIXELS_PER_POINT, PIXELS_PER_WIDTH, USUAL_ROW } from './readXlsx';
import { fileTabNames } from './tabNames';
import { toFileValidation } from './validations';

export interface WriteOptions {
  /** False leaves out the last results of formulas, so that the opening program must compute them itself. */
  readonly results?: boolean;
  /** The current result of a formula cell; the default takes the one kept in the cell. */
  readonly resultOf?: (sheet: SheetData, row: number, column: number) => CellValue | undefined;
}

/** An .xlsx file and, in sentences for people, what it does not hold. */
export interface WrittenXlsx {
  readonly bytes: Uint8Array;
  readonly notices: readonly string[];
}

/** Writes the file to a path. @returns What it does not hold, in sentences for people. */
export async function writeXlsx(
  workbook: WorkbookData,
  path: string,
  options: WriteOptions = {},
): Promise<readonly string[]> {
  const { bytes, notices } = await xlsxOf(workbook, options);
  writeFileSync(path, bytes);
  return notices;
}

/** The file as bytes, for a download. */
export async function xlsxOf(workbook: WorkbookData, options: WriteOptions = {}): Promise<WrittenXlsx> {
  const file = new ExcelJS.Workbook();
  const names = fileTabNames(workbook.sheets.map(({ name }) => name));
  const losses = newLosses();
  const page: Page = {
    options,
    losses,
    tabs: new Map(workbook.sheets.map(({ id }, index) => [id, names[index]!])),
    renamed: new Map(
      workbook.sheets.flatMap(({ name }, index) => (name === names[index] ? [] : [[name, names[index]!]])),
    ),
  };
  workbook.sheets.forEach((sheet, index) => writeSheet(file.addWorksheet(names[index]!), sheet, page));
  file.views = [
    {
      x: 0,
      y: 0,
      width: 20_000,
      height: 15_000,
      firstSheet: 0,
      activeTab: workbook.activeSheet,
      visibility: 'visible',
    },
  ];
  const bytes = new Uint8Array(await file.xlsx.writeBuffer());
  return { bytes, notices: lossSentences(losses, page.renamed) };
}

/** What the writing of one cell must know of the whole file. */
interface Page {
  readonly options: WriteOptions;
  readonly losses: Losses;
  /** Names in the file by the tab's id. */
  readonly tabs: ReadonlyMap<number, string>;
  /** Names in the file by the tab's own name, where they differ. */
  readonly renamed: ReadonlyMap<string, string>;
}

function writeSheet(file: Worksheet, sheet: SheetData, page: Page): void {
  file.state = sheet.hidden ? 'hidden' : 'visible';
  if (sheet.tabColor) file.properties.tabColor = { argb: toArgb(sheet.tabColor) };
  const { frozenRows, frozenColumns } = sheet;
  const showGridLines = !sheet.hideGridlines;
  file.views =
    frozenRows + frozenColumns > 0
      ? [{ state: 'frozen', xSplit: frozenColumns, ySplit: frozenRows, showGridLines }]
      : [{ state: 'normal', showGridLines }];
  for (const [column, pixels] of Object.entries(sheet.columnWidths))
    file.getColumn(Number(column) + 1).width = pixels / PIXELS_PER_WIDTH;
  for (const column of sheet.hiddenColumns) file.getColumn(column + 1).hidden = true;
  for (const [row, pixels] of Object.entries(sheet.rowHeights))
    file.getRow(Number(row) + 1).height = pixels / PIXELS_PER_POINT;
  for (const row of sheet.hiddenRows) hideRow(file, row + 1);
  if (sheet.filter) file.autoFilter = sheet.filter;
  writeCells(file, sheet, page);
  for (const merge of sheet.merges) file.mergeCells(areaName(merge));
  page.losses.charts += sheet.charts.length;
  writeConditionalFormats(file, sheet, page);
}

function writeConditionalFormats(file: Worksheet, sheet: SheetData, { losses }: Page): void {
  const grid = { rows: sheet.maxRows, columns: sheet.maxColumns };
  sheet.conditionalFormats.forEach((format, index) => {
    const formatting = toFileFormatting(format, grid, index + 1);
    if (formatting) file.addConditionalFormatting(formatting);
    else losses.colours += 1;
  });
}

/** exceljs forgets a hidden row that has neither cells nor a height. */
function hideRow(file: Worksheet, number: number): void {
  const row = file.getRow(number);
  row.hidden = true;
  row.height ??= USUAL_ROW / PIXELS_PER_POINT;
}

function writeCells(file: Worksheet, sheet: SheetData, page: Page): void {
  sheet.cells.forEach((cells, row) =>
    cells?.forEach((data, column) => {
      if (!data || Object.keys(data).length === 0) return;
      const cell = file.getCell(row + 1, column + 1);
      const result = data.formula === undefined ? data.value : resultAt(sheet, row, column, data, page);
      const value = fileValue(data, result, page);
      if (value !== undefined) cell.value = value;
      dress(cell, data, page);
    }),
  );
}

function resultAt(
  sheet: SheetData,
  row: number,
  column: number,
  data: CellData,
  { options }: Page,
): CellValue | undefined {
  return options.resultOf ? options.resultOf(sheet, row, column) : data.value;
}

function fileValue(data: CellData, result: CellValue | undefined, page: Page): FileValue | undefined {
  if (data.formula !== undefined) {
    const formula = fileFormula(withTabNames(data.formula, page.renamed), result).replace(/^=/, '');
    if (page.options.results === false || result === undefined) return { formula } as FileValue;
    return { formula, result: typeof result === 'object' ? fileError(result.error) : result } as FileValue;
  }
  if (result === undefined || result === '') return undefined;
  if (typeof result === 'object') return fileError(result.error);
  if (typeof result !== 'string') {
    if (data.link !== undefined) page.losses.links += 1;
    return result;
  }
  const text = shortened(result, page.losses);
  return data.link === undefined ? text : { text, hyperlink: linkToFile(data.link, page.tabs) };
}

/** Functions that only Sheets has are wrapped as Google does it; young ones get their prefix. */
const fileFormula = (formula: string, result: CellValue | undefined): string =>
  isSheetsOnly(formula) ? wrapGoogleFormula(formula, literal(result)) : toFileNames(formula);

/** A result as it stands in a formula. */
function literal(result: CellValue | undefined): string {
  if (result === undefined) return '""';
  if (typeof result === 'object') return fileError(result.error).error;
  if (typeof result === 'string') return `"${result.replaceAll('"', '""').slice(0, 255)}"`;
  return typeof result === 'boolean' ? String(result).toUpperCase() : String(result);
}

const FILE_ERRORS = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const;
type FileError = { error: (typeof FILE_ERRORS)[number] };

/** The file knows seven errors; `#ERROR!` and the like become `#VALUE!`. */
const fileError = (error: string): FileError => ({
  error: FILE_ERRORS.find((known) => known === error) ?? '#VALUE!',
});

/** Longest text in a cell of an .xlsx file. */
const LONGEST_TEXT = 32_767;

function shortened(text: string, losses: Losses): string {
  if (text.length <= LONGEST_TEXT) return text;
  losses.texts += 1;
  return text.slice(0, LONGEST_TEXT);
}

function dress(cell: Cell, { format, style, note, validation }: CellData, { losses, renamed }: Page): void {
  if (style) cell.style = { ...toFileStyle(style) };
  if (format !== undefined) cell.numFmt = toFileFormat(format);
  if (note) {
    cell.note = note;
    // exceljs forgets a cell that has nothing but a note; being locked is what every cell is anyway
    cell.protection = { locked: true };
  }
  if (!validation) return;
  const rule = toFileValidation(validation);
  if (!rule) losses.rules += 1;
  else
    cell.dataValidation = {
      ...rule,
      formulae: rule.formulae.map((part) => (typeof part === 'string' ? withTabNames(part, renamed) : part)),
    };
}
