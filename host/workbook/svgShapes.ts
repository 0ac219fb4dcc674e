// The shapes that charts are drawn with, as SVG text.
import { escaped } from './svgText';

export const FONT = 12;
export const INK = '#202124';
export const FAINT = '#dadce0';

export interface TextLook {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly size?: number;
  readonly bold?: boolean;
  readonly faint?: boolean;
  /** Colour that the text stands on, when it is not the page. */
  readonly on?: string | undefined;
  readonly hint?: string | undefined;
}

export function text(content: string, x: number, y: number, look: TextLook = {}): string {
  const fill = look.on !== undefined ? inkOn(look.on) : look.faint ? '#5f6368' : undefined;
  return (
    `<text x="${fixed(x)}" y="${fixed(y)}"` +
    (look.anchor && look.anchor !== 'start' ? ` text-anchor="${look.anchor}"` : '') +
    (look.size ? ` font-size="${look.size}"` : '') +
    (look.bold ? ' font-weight="bold"' : '') +
    (fill ? ` fill="${fill}"` : '') +
    `>${look.hint === undefined ? '' : `<title>${escaped(look.hint)}</title>`}${escaped(content)}</text>`
  );
}

/** Black or white, whichever is read more easily on a colour (relative luminance of WCAG 2). */
function inkOn(color: string): string {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) =>
    c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.3 ? INK : '#ffffff';
}

export const fixed = (value: number): string => String(Math.round(value * 10) / 10);
