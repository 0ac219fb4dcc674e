// How cells look, as data: only what differs from a fresh cell is kept, and equal styles are one object.
import { ServiceError } from '../../engine/emulated';
import { changed } from '../../workbook/cells';
import type { CellData, CellStyle } from '../../workbook/model';

export type StyleChange = { readonly [P in keyof CellStyle]?: CellStyle[P] | undefined };

/** The cell with parts of its style replaced; a part given as undefined goes back to that of a fresh cell. */
export function styled(cell: CellData | undefined, change: StyleChange): CellData | undefined {
  if (Object.keys(change).length === 0) return cell;
  const style = restyle(cell?.style, change);
  if (style === undefined && cell?.style === undefined) return cell;
  return changed(cell, { style });
}

function restyle(style: CellStyle | undefined, change: StyleChange): CellStyle | undefined {
  const next: Record<string, unknown> = { ...style };
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) delete next[name];
    else next[name] = value;
  }
  return Object.keys(next).length === 0 ? undefined : (next as CellStyle);
}

export function fontWeight(value: unknown): StyleChange {
  return { bold: oneOf(value, ['bold', 'normal', null], 'font weight') === 'bold' ? true : undefined };
}

export function fontStyle(value: unknown): StyleChange {
  return { italic: oneOf(value, ['italic', 'normal', null], 'font style') === 'italic' ? true : undefined };
}

export const fontSize = (value: unknown): StyleChange => ({
  fontSize: value === 10 ? undefined : (value as number),
});

export const fontFamily = (value: unknown): StyleChange => ({
  fontFamily: value === null ? undefined : (value as string),
});

export const fontColor = (value: unknown): StyleChange => ({ fontColor: color(value) });

export function background(value: unknown): StyleChange {
  const wanted = color(value);
  return { background: wanted === '#ffffff' ? undefined : wanted };
}

export function horizontal(value: unknown): StyleChange {
  const side = oneOf(
    value,
    ['left', 'center', 'right', 'normal', 'general', 'general-left', null],
    'alignment',
  );
  return { horizontal: side === 'left' || side === 'center' || side === 'right' ? side : undefined };
}

export function vertical(value: unknown): StyleChange {
  const side = oneOf(value, ['top', 'middle', 'bottom', null], 'alignment');
  return { vertical: side === 'top' || side === 'middle' ? side : undefined };
}

export const wrap = (value: unknown): StyleChange => ({ wrap: value ? 'WRAP' : undefined });

const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  gray: '#808080',
  grey: '#808080',
  orange: '#ffa500',
};

/** Colours are kept as `#rrggbb`; null takes the colour away. */
function color(value: unknown): string | undefined {
  if (value === null || value === '') return undefined;
  const text = String(value).toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return text.replace(/[0-9a-f]/g, '$&$&');
  const named = NAMED[text];
  if (named === undefined) throw new ServiceError(`Invalid argument: ${String(value)}`);
  return named;
}

function oneOf<T>(value: unknown, allowed: readonly T[], what: string): T {
  if (!allowed.includes(value as T)) throw new ServiceError(`Invalid ${what}: ${String(value)}`);
  return value as T;
}
