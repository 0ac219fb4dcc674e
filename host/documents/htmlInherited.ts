// What an HTML element hands down to what it contains: text style, alignment, line height.
import { type Align, type TextStyle } from './document';
import { type Element, HtmlError } from './htmlTree';
import { color, type Declarations, points } from './htmlStyle';

export interface Inherited {
  readonly text: TextStyle & { readonly size: number };
  readonly align: Align;
  readonly lineHeight: number;
  readonly indent: number;
}

/** As a new Google Doc: 11 points, line spacing 1.15. */
export const ROOT: Inherited = { text: { size: 11 }, align: 'left', lineHeight: 1.15, indent: 0 };

/** Sizes of Google's headings in points, from level 1. */
const HEADING_SIZE = [20, 16, 14, 12, 11, 11];

/** The state inside `element`, from its tag first and its style after. */
export function enter(outer: Inherited, element: Element, style: Declarations): Inherited {
  const byTag = enterTag(outer, element);
  return enterStyle(byTag, outer.text.size, style);
}

function enterTag(outer: Inherited, { tag, attributes }: Element): Inherited {
  const restyled = (change: TextStyle & { size?: number }): Inherited => ({
    ...outer,
    text: { ...outer.text, ...change },
  });
  const heading = /^h([1-6])$/.exec(tag);
  if (heading) return restyled({ size: HEADING_SIZE[Number(heading[1]) - 1]!, bold: true }); // 1 to 6
  switch (tag) {
    case 'b':
    case 'strong':
    case 'th':
      return restyled({ bold: true });
    case 'i':
    case 'em':
      return restyled({ italic: true });
    case 'u':
      return restyled({ underline: true });
    case 'small':
      return restyled({ size: outer.text.size * 0.83 });
    case 'center':
      return { ...outer, align: 'center' };
    case 'a':
      return restyled({ link: attributes.href ?? '', underline: true, color: '#1155cc' });
    default:
      return outer;
  }
}

function enterStyle(state: Inherited, outerSize: number, style: Declarations): Inherited {
  const text: { -readonly [K in keyof Inherited['text']]: Inherited['text'][K] } = { ...state.text };
  let { align, lineHeight } = state;
  for (const [name, value] of style) {
    if (name === 'font-size') text.size = fontSize(value, outerSize);
    else if (name === 'font-weight') text.bold = /^(bold|bolder|[6-9]00)$/.test(value);
    else if (name === 'font-style') text.italic = /^(italic|oblique)$/.test(value);
    else if (name === 'text-decoration') text.underline = /underline/.test(value);
    else if (name === 'color') text.color = color(value) ?? '#000000';
    else if (name === 'letter-spacing') text.spacing = value === 'normal' ? 0 : points(value, text.size);
    else if (name === 'text-align') align = alignment(value);
    else if (name === 'line-height') lineHeight = lineSpacing(value, text.size);
  }
  return { ...state, text, align, lineHeight };
}

const fontSize = (value: string, outerSize: number): number =>
  value.endsWith('%') ? (parseFloat(value) / 100) * outerSize : points(value, outerSize);

function lineSpacing(value: string, size: number): number {
  if (value === 'normal') return ROOT.lineHeight;
  if (/^[0-9.]+$/.test(value)) return Number(value);
  return value.endsWith('%') ? parseFloat(value) / 100 : points(value, size) / size;
}

function alignment(value: string): Align {
  if (value === 'start') return 'left';
  if (value === 'end') return 'right';
  if (value === 'left' || value === 'center' || value === 'right' || value === 'justify') return value;
  throw new HtmlError(`text-align "${value}" is not drawn`);
}
