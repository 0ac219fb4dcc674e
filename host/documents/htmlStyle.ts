// Inline CSS of an uploaded document: lengths in points, colours as #rrggbb. A property nobody here draws is
// an error, so that no certificate looks right here and wrong elsewhere without a word.
import { HtmlError } from './htmlTree';
import { type Border, type Side } from './document';

export type Declarations = ReadonlyMap<string, string>;

/** Understood and used, or harmless: fonts are the renderer's choice. */
const KNOWN = new Set([
  'background',
  'background-color',
  'border',
  'border-bottom',
  'border-collapse',
  'border-left',
  'border-right',
  'border-top',
  'break-after',
  'break-before',
  'color',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'height',
  'letter-spacing',
  'line-height',
  'margin',
  'margin-bottom',
  'margin-left',
  'margin-right',
  'margin-top',
  'padding',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'page-break-after',
  'page-break-before',
  'text-align',
  'text-decoration',
  'vertical-align',
  'white-space',
  'width',
]);

const COLOR_NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  gray: '#808080',
  grey: '#808080',
  silver: '#c0c0c0',
  red: '#ff0000',
  navy: '#000080',
  blue: '#0000ff',
  green: '#008000',
};

const POINTS_PER: Readonly<Record<string, number>> = {
  pt: 1,
  px: 0.75,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
};

/**
 * Reads a `style` attribute; the shorthands `margin` and `padding` become four sides, `border` too.
 *
 * @throws HtmlError for a property that is not drawn.
 */
export function readDeclarations(style: string): Declarations {
  const declarations = new Map<string, string>();
  for (const part of style.split(';')) {
    if (part.trim() === '') continue;
    const colon = part.indexOf(':');
    const name = part.slice(0, colon).trim().toLowerCase();
    const value = part
      .slice(colon + 1)
      .replace(/!important/i, '')
      .trim();
    if (colon < 0 || !KNOWN.has(name)) throw new HtmlError(`style "${part.trim()}" is not drawn`);
    if (name === 'margin' || name === 'padding') {
      for (const [side, length] of Object.entries(fourSides(value)))
        declarations.set(`${name}-${side}`, length);
    } else if (name === 'border') {
      for (const side of ['top', 'right', 'bottom', 'left']) declarations.set(`border-${side}`, value);
    } else {
      declarations.set(name === 'background' ? 'background-color' : name, value);
    }
  }
  return declarations;
}

function fourSides(value: string): Record<Side, string> {
  const [top, right = top, bottom = top, left = right] = value.split(/\s+/);
  return { top: top!, right: right!, bottom: bottom!, left: left! }; // split gives at least one part
}

/**
 * A length in points.
 *
 * @param fontSize Points that one `em` means.
 * @throws HtmlError for anything but a number with a unit (or 0).
 * @example points('10mm', 11) // 28.35 (rounded)
 */
export function points(value: string, fontSize: number): number {
  const match = /^(-?[0-9]*\.?[0-9]+)(pt|px|in|cm|mm|em)?$/i.exec(value);
  const number = Number(match?.[1]);
  const unit = match?.[2]?.toLowerCase();
  if (!match || (unit === undefined && number !== 0)) throw new HtmlError(`"${value}" is not a length`);
  if (unit === undefined) return 0;
  return number * (unit === 'em' ? fontSize : POINTS_PER[unit]!); // the pattern admits these units alone
}

/** `#rrggbb`, or undefined for `transparent`. @throws HtmlError for a colour in another notation. */
export function color(value: string): string | undefined {
  const lower = value.toLowerCase();
  if (lower === 'transparent' || lower === 'none') return undefined;
  if (/^#[0-9a-f]{6}$/.test(lower)) return lower;
  if (/^#[0-9a-f]{3}$/.test(lower)) return lower.replace(/[0-9a-f]/g, '$&$&');
  const named = COLOR_NAMES[lower];
  if (named === undefined) throw new HtmlError(`"${value}" is not a colour that is drawn; write #rrggbb`);
  return named;
}

/** `1pt solid #888`, in any order; undefined for none. */
export function border(value: string, fontSize: number): Border | undefined {
  if (/^(none|0|0px|0pt)$/i.test(value)) return undefined;
  let width = 0.75;
  let shade = '#000000';
  for (const part of value.split(/\s+/)) {
    if (/^(solid|double)$/i.test(part)) continue;
    if (/^[0-9.]/.test(part)) width = points(part, fontSize);
    else shade = color(part) ?? shade;
  }
  return { width, color: shade };
}
