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

/** Left edge of each column in pixels, and of the one after the last; hidden columns have no width. */
export function columnLefts({ maxColumns, columnWidths, hiddenColumns }: GridLayout): number[] {
  const hidden = new Set(hiddenColumns);
  const lefts = [0];
  for (let column = 0; column < maxColumns; column += 1) {
    const width = hidden.has(column) ? 0 : (columnWidths[column] ?? COLUMN_WIDTH);
    lefts.push((lefts[column] ?? 0) + width);
  }
  return lefts;
}

/** How far to scroll so that a stretch is in view behind what is frozen; `now` when it is. */
export function scrolledTo(
  now: number,
  { start, end, frozen, size }: { start: number; end: number; frozen: number; size: number },
): number {
  if (start < frozen) return now;
  if (start - frozen < now) return start - frozen;
  return end > now + size ? Math.min(end - size, start - frozen) : now;
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
  if (style.vertical) look.alignContent = { top: 'start', middle: 'center', bottom: 'end' }[style.vertical];
  for (const [side, border] of Object.entries(style.borders ?? {})) {
    const width = /MEDIUM|THICK/.test(border.style) ? 2 : 1;
    look[`border-${side}`] =
      `${width}px ${/DOTTED|DASHED/.exec(border.style)?.[0].toLowerCase() ?? 'solid'} ${border.color}`;
  }
  return look;
}

/** What a cell says about itself when the pointer rests on it: an error of its formula before its note. */
export const aboutCell = (cell: ViewCell | undefined): string | undefined =>
  cell?.explanation === undefined ? cell?.note : `Error\n${cell.explanation}`;

/**
 * How many columns a text runs on over blank neighbours, as in Sheets; 0 when it stays in its cell.
 *
 * @param last The cell's own last column.
 */
export function spillOf(
  cell: ViewCell | undefined,
  cells: ReadonlyMap<number, ViewCell>,
  last: number,
  columns: number,
): number {
  if (cell === undefined || cell.kind !== 'text' || cell.text === '') return 0;
  const { wrap, horizontal = 'left' } = cell.style ?? {};
  if (wrap === 'WRAP' || wrap === 'CLIP' || horizontal !== 'left' || cell.choices) return 0;
  let next = last + 1;
  while (next < columns && (cells.get(next)?.text ?? '') === '' && !cells.get(next)?.checkbox) next += 1;
  return next - last - 1;
}
