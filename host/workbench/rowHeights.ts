// Rows grow with wrapped text and line breaks, as in Sheets, unless somebody has set their height. The width of letters is
// estimated: the page is drawn with whatever fonts the machine has.
import type { SheetData } from '../workbook/model';
import { displayText } from '../workbook/numberFormat';

const LINE = 17;
const PADDING = 5;
const ROW_HEIGHT = 21;
const COLUMN_WIDTH = 100;
const MOST_LINES = 12;

/** Heights other than the usual, by row from 0. */
export function rowHeightsOf(sheet: SheetData): Record<number, number> {
  const heights: Record<number, number> = {};
  const hidden = new Set(sheet.hiddenColumns);
  sheet.cells.forEach((cells, row) => {
    const lines = (cells ?? []).reduce((most, cell, column) => {
      if (hidden.has(column)) return most;
      const isWrapped = cell?.style?.wrap === 'WRAP';
      if (!isWrapped && (typeof cell?.value !== 'string' || !cell.value.includes('\n'))) return most;
      const width = isWrapped ? spanWidth(sheet, row, column) - 10 : Infinity;
      return Math.max(most, linesOf(displayText(cell), width, (cell?.style?.fontSize ?? 10) / 10));
    }, 1);
    const height = Math.min(lines, MOST_LINES) * LINE + PADDING;
    if (lines > 1 && height > ROW_HEIGHT) heights[row] = height;
  });
  return { ...heights, ...sheet.rowHeights };
}

function spanWidth({ columnWidths, merges }: SheetData, row: number, column: number): number {
  const columns = merges.find((merge) => merge.row === row && merge.column === column)?.columns ?? 1;
  let width = 0;
  for (let each = column; each < column + columns; each += 1) width += columnWidths[each] ?? COLUMN_WIDTH;
  return width;
}

const linesOf = (text: string, width: number, size: number): number =>
  text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil((textWidth(line) * size) / width)), 0);

/** Pixels at 10 points. */
const textWidth = (text: string): number =>
  Array.from(text).reduce((width, letter) => width + (letter > '\u1100' ? 13 : 7), 0);
