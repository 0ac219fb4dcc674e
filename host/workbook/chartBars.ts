// The two ways in which bars are drawn: lying, with long labels at their left, and standing.
import type { ChartGrid } from './chartGrid';
import type { ChartLook } from './chartLook';
import type { Scale } from './chartScale';
import { displayValue } from './numberFormat';
import { FAINT, fixed, FONT, INK, text } from './svgShapes';
import { escaped, textWidth, wrapText } from './svgText';

const LABEL_LINES = 3;
const LINE_HEIGHT = 14;
const VALUE_FONT = 11;

/** One rectangle, in values: where it begins and ends on the value axis. */
export interface Bar {
  readonly category: number;
  /** Its place among the bars of the category, and how many there are. */
  readonly lane: number;
  readonly lanes: number;
  readonly from: number;
  readonly to: number;
  readonly color: string;
  readonly label: string;
  readonly hint: string;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What is left of the picture below title and legend, pixels. */
export interface Body {
  readonly top: number;
  readonly bottom: number;
}

/** Bars that lie: categories from top to bottom, values from left to right. */
export function horizontalBars(
  grid: ChartGrid,
  bars: readonly Bar[],
  scale: Scale,
  look: ChartLook,
  body: Body,
): string {
  const widest = Math.max(0, ...grid.categories.map((label) => textWidth(label, FONT)));
  const labelWidth = Math.min(widest + 4, look.width * 0.42);
  const axisRoom = 22 + (look.valueTitle === '' ? 0 : 18);
  const box: Box = {
    left: 16 + labelWidth + 8,
    top: body.top + 6,
    width: look.width - labelWidth - 24 - 44,
    height: body.bottom - body.top - 6 - axisRoom,
  };
  const x = (value: number) => box.left + ((value - scale.low) / (scale.high - scale.low)) * box.width;
  const band = box.height / Math.max(1, grid.categories.length);
  const lines = Math.max(1, Math.min(LABEL_LINES, Math.floor(band / LINE_HEIGHT)));
  return [
    ...scale.ticks.map((tick) => {
      const at = fixed(x(tick));
      return (
        `<line x1="${at}" x2="${at}" y1="${box.top}" y2="${fixed(box.top + box.height)}" stroke="${tick === 0 ? INK : FAINT}"/>` +
        text(tickLabel(tick, look), x(tick), box.top + box.height + 15, { anchor: 'middle', faint: true })
      );
    }),
    ...grid.categories.map((label, index) => {
      const shown = wrapText(label, labelWidth, FONT, lines);
      const middle = box.top + band * (index + 0.5) - ((shown.length - 1) * LINE_HEIGHT) / 2 + 4;
      return shown
        .map((line, l) => text(line, box.left - 8, middle + l * LINE_HEIGHT, { anchor: 'end', hint: label }))
        .join('');
    }),
    ...bars.map((bar) => {
      const { offset, thickness } = lane(bar, band);
      const y = box.top + band * bar.category + offset;
      const [left, right] = [Math.min(x(bar.from), x(bar.to)), Math.max(x(bar.from), x(bar.to))];
      const inside = look.stacking !== 'none';
      const fits = !inside || (textWidth(bar.label, VALUE_FONT) + 4 <= right - left && thickness >= 11);
      const at = inside ? (left + right) / 2 : bar.to < 0 ? left - 4 : right + 4;
      const anchor = inside ? 'middle' : bar.to < 0 ? 'end' : 'start';
      return (
        rectangle(left, y, right - left, thickness, bar) +
        (fits
          ? text(bar.label, at, y + thickness / 2 + 4, {
              anchor,
              size: VALUE_FONT,
              on: inside ? bar.color : undefined,
            })
          : '')
      );
    }),
    axisTitle(look.valueTitle, box.left + box.width / 2, box.top + box.height + 34),
  ].join('');
}

/** Bars that stand: categories from left to right, values from bottom to top. */
export function verticalBars(
  grid: ChartGrid,
  bars: readonly Bar[],
  scale: Scale,
  look: ChartLook,
  body: Body,
): string {
  const tickWidth = Math.max(...scale.ticks.map((tick) => textWidth(tickLabel(tick, look), FONT)));
  const left = 16 + tickWidth + 8;
  const width = look.width - left - 16;
  const band = width / Math.max(1, grid.categories.length);
  const labels = grid.categories.map((label) => wrapText(label, band - 6, FONT, LABEL_LINES + 1));
  const labelRoom = Math.max(1, ...labels.map((lines) => lines.length)) * LINE_HEIGHT + 8;
  const titleRoom = look.categoryTitle === '' ? 0 : 18;
  const box: Box = {
    left,
    width,
    top: body.top + 18,
    height: body.bottom - body.top - 18 - labelRoom - titleRoom,
  };
  const bottom = box.top + box.height;
  const y = (value: number) => bottom - ((value - scale.low) / (scale.high - scale.low)) * box.height;
  return [
    ...scale.ticks.map((tick) => {
      const at = fixed(y(tick));
      return (
        `<line x1="${fixed(left)}" x2="${fixed(left + width)}" y1="${at}" y2="${at}" stroke="${tick === 0 ? INK : FAINT}"/>` +
        text(tickLabel(tick, look), left - 6, y(tick) + 4, { anchor: 'end', faint: true })
      );
    }),
    ...labels.map((lines, index) =>
      lines
        .map((line, l) =>
          text(line, left + band * (index + 0.5), bottom + 16 + l * LINE_HEIGHT, {
            anchor: 'middle',
            hint: grid.categories[index],
          }),
        )
        .join(''),
    ),
    ...bars.map((bar) => {
      const { offset, thickness } = lane(bar, band);
      const x = left + band * bar.category + offset;
      const [top, foot] = [Math.min(y(bar.from), y(bar.to)), Math.max(y(bar.from), y(bar.to))];
      const inside = look.stacking !== 'none';
      const fits =
        textWidth(bar.label, VALUE_FONT) <= thickness + (inside ? 0 : 12) && (!inside || foot - top >= 12);
      const at = inside ? (top + foot) / 2 + 4 : bar.to < 0 ? foot + 12 : top - 4;
      return (
        rectangle(x, top, thickness, foot - top, bar) +
        (fits
          ? text(bar.label, x + thickness / 2, at, {
              anchor: 'middle',
              size: VALUE_FONT,
              on: inside ? bar.color : undefined,
            })
          : '')
      );
    }),
    axisTitle(look.categoryTitle, left + width / 2, body.bottom - 2),
  ].join('');
}

/** Bars fill seven tenths of their category's band. */
function lane(bar: Bar, band: number): { readonly offset: number; readonly thickness: number } {
  const room = band * 0.7;
  const thickness = Math.min(room / bar.lanes, 48);
  const used = thickness * bar.lanes;
  return { offset: (band - used) / 2 + bar.lane * thickness, thickness };
}

const rectangle = (x: number, y: number, width: number, height: number, bar: Bar): string =>
  `<rect x="${fixed(x)}" y="${fixed(y)}" width="${fixed(width)}" height="${fixed(height)}" fill="${bar.color}">` +
  `<title>${escaped(bar.hint)}</title></rect>`;

function tickLabel(tick: number, look: ChartLook): string {
  if (look.stacking === 'percent') return `${tick * 100}%`;
  if (look.valueFormat !== undefined) return displayValue(tick, look.valueFormat);
  return tick.toLocaleString('en-US', { maximumFractionDigits: 6 });
}

const axisTitle = (label: string, x: number, y: number): string =>
  label === '' ? '' : text(label, x, y, { anchor: 'middle', faint: true });
