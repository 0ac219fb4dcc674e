// How a cell looks, in the model's words and in those of the .xlsx file.
import type { Border, BorderStyle, Borders, Style } from 'exceljs';
import type { CellStyle } from '../../workbook/model';

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/** Google's border styles and the file's. */
const BORDER_STYLES: Readonly<Record<string, BorderStyle>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  DOUBLE: 'double',
};

/** What Sheets gives to a cell of which nobody has said otherwise. */
const GOOGLE_FONT = 'Arial';
const GOOGLE_SIZE = 10;

/** The parts of the file's style that the model's style sets. */
export function toFileStyle(style: CellStyle): Partial<Style> {
  const { bold, italic, fontSize, fontFamily, fontColor, background, horizontal, vertical, wrap, borders } =
    style;
  const font = {
    ...(bold && { bold }),
    ...(italic && { italic }),
    // a font without a name and a size is each program's own choice, and not the same for every cell
    size: fontSize ?? GOOGLE_SIZE,
    name: fontFamily ?? GOOGLE_FONT,
    ...(fontColor && { color: { argb: toArgb(fontColor) } }),
  };
  const alignment = {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(wrap === 'WRAP' && { wrapText: true }),
  };
  return {
    font,
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(background && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: toArgb(background) } } as const,
    }),
    ...(borders && { border: toFileBorders(borders) }),
  };
}

/** The model's style, or undefined when the cell looks like a fresh one. */
export function fromFileStyle({ font, alignment, fill, border }: Partial<Style>): CellStyle | undefined {
  const color = fromArgb(font?.color?.argb);
  const background =
    fill?.type === 'pattern' && fill.pattern === 'solid' ? fromArgb(fill.fgColor?.argb) : undefined;
  const borders = border && fromFileBorders(border);
  const { horizontal, vertical } = alignment ?? {};
  const style: CellStyle = {
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.size && !USUAL_SIZES.has(font.size) && { fontSize: font.size }),
    ...(color && color !== '#000000' && { fontColor: color }),
    ...(background && background !== '#ffffff' && { background }),
    ...((horizontal === 'left' || horizontal === 'center' || horizontal === 'right') && { horizontal }),
    ...((vertical === 'top' || vertical === 'middle') && { vertical }),
    ...(alignment?.wrapText && { wrap: 'WRAP' as const }),
    ...(borders && Object.keys(borders).length > 0 && { borders }),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}

/** Sizes that programs give to every cell: 10 in Sheets, 11 in Excel. */
const USUAL_SIZES = new Set([10, 11]);

function toFileBorders(borders: NonNullable<CellStyle['borders']>): Partial<Borders> {
  const file: Partial<Borders> = {};
  for (const side of SIDES) {
    const line = borders[side];
    if (line)
      file[side] = { style: BORDER_STYLES[line.style] ?? 'thin', color: { argb: toArgb(line.color) } };
  }
  return file;
}

function fromFileBorders(file: Partial<Borders>): NonNullable<CellStyle['borders']> {
  const borders: NonNullable<CellStyle['borders']> = {};
  for (const side of SIDES) {
    const line: Partial<Border> | undefined = file[side];
    if (!line?.style) continue;
    const style = Object.keys(BORDER_STYLES).find((name) => BORDER_STYLES[name] === line.style) ?? 'SOLID';
    borders[side] = { style, color: fromArgb(line.color?.argb) ?? '#000000' };
  }
  return borders;
}

/** @example toArgb('#1a73e8') // 'FF1A73E8' */
export const toArgb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;

/** @example fromArgb('FF1A73E8') // '#1a73e8' */
export const fromArgb = (argb: string | undefined): string | undefined =>
  argb && /^[0-9a-f]{8}$/i.test(argb) ? `#${argb.slice(2).toLowerCase()}` : undefined;
