// Where rows and columns stand on the page, and how a cell looks.
import type { GridLayout } from '../deskState';
import type { ViewCell } from '../../workbook/viewport';

const ROW_HEIGHT = 21;
const COLUMN_WIDTH = 100;
const MARGIN_ROWS = 20;

/** A length as CSS wants it. */
export const px = (pixels: number): string => `${pixels}px`;

/** Top of each row in pixels, and of the one after the last. */
export function rowTops({ maxRows: rows, rowHeights, hiddenRows }: GridLayout): Float64Array {
  const tops = new Float64Array(rows + 1);
  const hidden = new Set(hiddenRows);
  for (let row = 0; row < rows; row += 1) {
    tops[row + 1] = (tops[row] ?? 0) + (hidden.has(row) ? 0 : (rowHeights[row] ?? ROW_HEIGHT));
  }
  return tops;
}

/** First and last row in view, with a margin so that scrolling shows no gaps. */
export function visibleRows(tops: Float64Array, top: number, height: number): [first: number, last: number] {
  const rows = tops.length - 1;
  const first = Math.max(0, rowAt(tops, top) - MARGIN_ROWS);
  const last = Math.min(rows - 1, rowAt(tops, top + height) + MARGIN_ROWS);
  return [first, last];
}

function rowAt(tops: Float64Array, y: number): number {
  let low = 0;
  let high = tops.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** @example columnName(27) // 'AB' */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Width of each column in pixels; hidden ones have none. */
export function columnWidthsOf({ maxColumns, columnWidths, hiddenColumns }: GridLayout): number[] {
  const hidden = new Set(hiddenColumns);
  return Array.from({ length: maxColumns }, (_, column) =>
    hidden.has(column) ? 0 : (columnWidths[column] ?? COLUMN_WIDTH),
  );
}

/** The cell's look as CSS. */
export function lookOf(cell: ViewCell | undefined): Record<string, string | number> {
  if (cell === undefined) return {};
  const { style = {}, kind } = cell;
  const look: Record<string, string | number> = {};
  const align = style.horizontal ?? (kind === 'number' ? 'right' : kind === 'boolean' ? 'center' : undefined);
  if (align) look.textAlign = align;
  if (style.bold) look.fontWeight = 700;
  if (style.italic) look.fontStyle = 'italic';
  if (style.fontSize) look.fontSize = `${(style.fontSize * 4) / 3}px`;
  if (style.fontColor) look.color = style.fontColor;
  if (style.background) look.backgroundColor = style.background;
  if (style.wrap === 'WRAP') look.whiteSpace = 'pre-wrap';
  if (style.vertical) look.alignItems = { top: 'start', middle: 'center', bottom: 'end' }[style.vertical];
  for (const [side, border] of Object.entries(style.borders ?? {})) {
    const width = /MEDIUM|THICK/.test(border.style) ? 2 : 1;
    look[`border-${side}`] =
      `${width}px ${/DOTTED|DASHED/.exec(border.style)?.[0].toLowerCase() ?? 'solid'} ${border.color}`;
  }
  return look;
}

/** Long text runs on over blank neighbours, as in Sheets. */
export const spills = (cell: ViewCell | undefined, next: ViewCell | undefined): boolean =>
  cell !== undefined &&
  cell.kind === 'text' &&
  cell.style?.wrap !== 'WRAP' &&
  cell.style?.wrap !== 'CLIP' &&
  (cell.style?.horizontal ?? 'left') === 'left' &&
  (next === undefined || next.text === '');
