// The workbook as plain data: the truth that services change, files hold and the workbench shows.

/** An error value in a cell, for example `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/**
 * What a cell holds. Dates are serial numbers (days since 1899-12-30, wall clock of the spreadsheet's zone)
 * that a date format shows as a date, as in Sheets.
 */
export type CellValue = number | string | boolean | CellError;

export interface CellStyle {
  bold?: boolean;
  italic?: boolean;
  fontSize?: number;
  fontFamily?: string;
  fontColor?: string;
  background?: string;
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
  wrap?: 'OVERFLOW' | 'WRAP' | 'CLIP';
  /** Borders by side: CSS colour, style `SOLID`, `SOLID_MEDIUM`, `DOTTED` … */
  borders?: Partial<Record<'top' | 'right' | 'bottom' | 'left', { color: string; style: string }>>;
}

export interface Validation {
  kind: 'list' | 'range' | 'checkbox' | 'number' | 'date' | 'text' | 'custom';
  values?: readonly string[];
  /** Operator and limits for number, date and text, as Google's DataValidationCriteria names them. */
  criteria?: string;
  args?: readonly unknown[];
  allowInvalid: boolean;
  helpText?: string;
}

/** One cell. Cells are replaced, never changed in place, so that copies of a tab may share them. */
export interface CellData {
  /** Absent or '' for a blank cell; the last computed result when there is a formula. */
  value?: CellValue;
  /** With the leading `=`. */
  formula?: string;
  /** Number format as Sheets writes it; `@` is plain text. Absent: automatic. */
  format?: string;
  note?: string;
  /** Link of the whole cell (rich text with one link). */
  link?: string;
  style?: CellStyle;
  validation?: Validation;
}

export interface Metadata {
  id: number;
  key: string;
  value: string;
  /** `DOCUMENT` (everybody who opens the file) unless `PROJECT` (this add-on alone). */
  visibility?: 'DOCUMENT' | 'PROJECT';
}

export interface ChartData {
  id: number;
  /** Google's chart type: `BAR`, `COLUMN`, … */
  type: string;
  /** A1 ranges with the tab's name, in the order added. */
  ranges: string[];
  options: Record<string, unknown>;
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
  numHeaders?: number;
  transpose?: boolean;
  mergeStrategy?: string;
  hiddenDimension?: string;
}

export interface SheetData {
  id: number;
  name: string;
  hidden: boolean;
  /** Size of the grid: 1000 x 26 for a new tab. */
  maxRows: number;
  maxColumns: number;
  /** Sparse: `cells[row][column]`, both from 0. */
  cells: ((CellData | undefined)[] | undefined)[];
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  hiddenRows: number[];
  hiddenColumns: number[];
  frozenRows: number;
  frozenColumns: number;
  hideGridlines: boolean;
  tabColor?: string;
  /** Merged blocks: first row, first column, rows, columns, all from 0. */
  merges: { row: number; column: number; rows: number; columns: number }[];
  charts: ChartData[];
  metadata: Metadata[];
  protections: { range?: string; description: string; warningOnly: boolean }[];
  conditionalFormats: { ranges: string[]; rule: Record<string, unknown> }[];
  filter?: string;
  /** Address of the form whose answers this tab receives. */
  formUrl?: string;
}

export interface WorkbookData {
  id: string;
  name: string;
  /** IANA name, for example `Asia/Seoul`. */
  timeZone: string;
  /** As in Sheets, for example `en_US`. */
  locale: string;
  sheets: SheetData[];
  activeSheet: number;
  metadata: Metadata[];
}
