// A chart as plain SVG for the workbench: bars and columns, side by side, stacked, or stacked to 100 %.
import type { FormulaWorld } from '../formulas/formulas';
import { type ChartGrid, chartGrid, type ChartSeries } from './chartGrid';
import { type ChartLook, chartLook } from './chartLook';
import { niceScale, type Scale } from './chartScale';
import type { ChartData } from './model';
import { escaped, shortened, textWidth, wrapText } from './svgText';

const FONT = 12;
const TITLE_FONT = 16;
const LABEL_LINES = 3;
const LINE_HEIGHT = 14;
const INK = '#202124';
const FAINT = '#dadce0';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One rectangle, in values: where it begins and ends on the value axis. */
interface Bar {
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

/** The chart as an `<svg>` element, readable by screen readers by its title. */
export function chartSvg(world: FormulaWorld, chart: ChartData): string {
  const grid = chartGrid(world, chart);
  const look = chartLook(chart);
  const bars = barsOf(grid, look);
  const scale =
    look.stacking === 'percent'
      ? { low: 0, high: 1, ticks: [0, 0.25, 0.5, 0.75, 1] }
      : niceScale(bars.flatMap(({ from, to }) => [from, to]));
  const parts = [`<title>${escaped(look.title)}</title>`, title(look)];
  const top = look.title === '' ? 12 : 16 + titleLines(look).length * 20;
  const legend = legendOf(grid.series, look, top);
  parts.push(legend.svg);
  const body = { top: top + legend.height, bottom: look.height - 8 };
  parts.push(
    chart.type === 'BAR'
      ? horizontalBars(grid, bars, scale, look, body)
      : verticalBars(grid, bars, scale, look, body),
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${look.width}" height="${look.height}" ` +
    `viewBox="0 0 ${look.width} ${look.height}" font-family="Roboto, 'Nanum Gothic', Arial, sans-serif" ` +
    `font-size="${FONT}" fill="${INK}">` +
    `<rect width="100%" height="100%" fill="#ffffff"/>${parts.join('')}</svg>`
  );
}

function barsOf({ categories, series }: ChartGrid, look: ChartLook): Bar[] {
  return categories.flatMap((category, index) => {
    const total = series.reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0);
    let above = 0;
    let below = 0;
    return series.flatMap((one, lane): Bar[] => {
      const value = one.values[index];
      if (value === undefined) return [];
      const label = one.labels[index] ?? '';
      const look1 = {
        category: index,
        color: look.color(lane),
        label,
        hint: [category, one.name, label].filter((text) => text !== '').join(': '),
      };
      if (look.stacking === 'none') return [{ ...look1, lane, lanes: series.length, from: 0, to: value }];
      const size = look.stacking === 'percent' ? (total === 0 ? 0 : Math.abs(value) / total) : value;
      const from = size < 0 ? below : above;
      if (size < 0) below += size;
      else above += size;
      return [{ ...look1, lane: 0, lanes: 1, from, to: from + size }];
    });
  });
}

const titleLines = (look: ChartLook): string[] => wrapText(look.title, look.width - 32, TITLE_FONT, 2);

const title = (look: ChartLook): string =>
  titleLines(look)
    .map((line, index) => text(line, 16, 26 + index * 20, { size: TITLE_FONT, bold: true }))
    .join('');

function legendOf(
  series: readonly ChartSeries[],
  look: ChartLook,
  top: number,
): { readonly svg: string; readonly height: number } {
  const named = series.map(({ name }, index) => ({ name, color: look.color(index) }));
  if (!look.legend || named.every(({ name }) => name === '') || named.length < 2)
    return { svg: '', height: 0 };
  let x = 16;
  let y = top + 10;
  const parts: string[] = [];
  for (const { name, color } of named) {
    const label = shortened(name, look.width - 60, FONT);
    const width = 18 + textWidth(label, FONT) + 16;
    if (x > 16 && x + width > look.width - 16) {
      x = 16;
      y += 18;
    }
    parts.push(
      `<rect x="${x}" y="${y - 9}" width="12" height="12" fill="${color}"/>`,
      text(label, x + 18, y + 1),
    );
    x += width;
  }
  return { svg: parts.join(''), height: y - top + 14 };
}

interface Body {
  readonly top: number;
  readonly bottom: number;
}

/** Bars that lie: categories from top to bottom, values from left to right. */
function horizontalBars(
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
      const fits = !inside || (textWidth(bar.label, 11) + 4 <= right - left && thickness >= 11);
      const at = inside ? (left + right) / 2 : bar.to < 0 ? left - 4 : right + 4;
      const anchor = inside ? 'middle' : bar.to < 0 ? 'end' : 'start';
      return (
        rectangle(left, y, right - left, thickness, bar) +
        (fits
          ? text(bar.label, at, y + thickness / 2 + 4, {
              anchor,
              size: 11,
              on: inside ? bar.color : undefined,
            })
          : '')
      );
    }),
    axisTitle(look.valueTitle, box.left + box.width / 2, box.top + box.height + 34),
  ].join('');
}

/** Bars that stand: categories from left to right, values from bottom to top. */
function verticalBars(
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
      const fits = textWidth(bar.label, 11) <= thickness + (inside ? 0 : 12) && (!inside || foot - top >= 12);
      const at = inside ? (top + foot) / 2 + 4 : bar.to < 0 ? foot + 12 : top - 4;
      return (
        rectangle(x, top, thickness, foot - top, bar) +
        (fits
          ? text(bar.label, x + thickness / 2, at, {
              anchor: 'middle',
              size: 11,
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

const tickLabel = (tick: number, look: ChartLook): string =>
  look.stacking === 'percent' ? `${tick * 100}%` : tick.toLocaleString('en-US', { maximumFractionDigits: 6 });

const axisTitle = (label: string, x: number, y: number): string =>
  label === '' ? '' : text(label, x, y, { anchor: 'middle', faint: true });

interface TextLook {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly size?: number;
  readonly bold?: boolean;
  readonly faint?: boolean;
  /** Colour that the text stands on, when it is not the page. */
  readonly on?: string | undefined;
  readonly hint?: string | undefined;
}

function text(content: string, x: number, y: number, look: TextLook = {}): string {
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

const fixed = (value: number): string => String(Math.round(value * 10) / 10);
