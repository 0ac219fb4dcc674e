// A tab as text for a terminal: columns side by side, titles and footnotes as lines of their own.
import { isFilled, lastFilledColumn, lastFilledRow } from '../../workbook/cells';
import type { CellData, SheetData } from '../../workbook/model';
import { displayText } from '../../workbook/numberFormat';

const LONGEST_CELL = 80;
const GAP = '  ';

/** The displayed values of a tab up to its first blank column; beyond it stand the numbers behind charts. */
export function tableText(sheet: SheetData): string {
  const width = tableWidth(sheet);
  const rows = Array.from({ length: lastFilledRow(sheet) }, (_, row) =>
    Array.from({ length: width }, (__, column) => sheet.cells[row]?.[column]),
  );
  const widths = Array.from({ length: width }, (_, column) =>
    Math.max(0, ...rows.filter(isTableRow).map((row) => columnsOf(shown(row[column])))),
  );
  const lines = rows.map((row) => (isTableRow(row) ? tableRow(row, widths) : lineOf(row)));
  return lines.join('\n').trimEnd();
}

function tableWidth(sheet: SheetData): number {
  const all = lastFilledColumn(sheet);
  for (let column = 0; column < all; column += 1)
    if (!sheet.cells.some((row) => isFilled(row?.[column]))) return column;
  return all;
}

type Row = readonly (CellData | undefined)[];

/** Rows with a single text are titles, headings or footnotes: they do not widen a column. */
const isTableRow = (row: Row): boolean => row.filter((cell) => displayText(cell) !== '').length > 1;

const lineOf = (row: Row): string => row.map((cell) => displayText(cell)).find((text) => text !== '') ?? '';

const tableRow = (row: Row, widths: readonly number[]): string =>
  row
    .map((cell, column) => {
      const text = shown(cell);
      const space = ' '.repeat(widths[column]! - columnsOf(text));
      return isAtRight(cell) ? space + text : text + space;
    })
    .join(GAP)
    .trimEnd();

const isAtRight = (cell: CellData | undefined): boolean =>
  cell?.style?.horizontal === 'right' || (typeof cell?.value === 'number' && !cell.style?.horizontal);

function shown(cell: CellData | undefined): string {
  const text = displayText(cell).replace(/\s*\n\s*/g, ' ');
  return text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text;
}

/** Korean, Chinese and Japanese letters are two columns wide. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/** Columns that a text takes in a terminal. @example columnsOf('멘토 a') // 6 */
export const columnsOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);
