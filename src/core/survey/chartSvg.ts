// A chart as SVG: bars of one or more series, or stacked to both sides of a neutral middle.
import type { SpokenChart } from './spokenTable';
import { escaped } from './tableHtml';
import { textWidth } from './textWidth';

/** Pixels. The panel is narrow, a page is wide: labels take their share of either. */
export interface ChartSize {
  readonly width: number;
  readonly fontSize: number;
}

const INK = '#333333';
const GRID = '#dddddd';
const FALLBACK = ['#1f6f78', '#d98e32', '#6c5b9e', '#8a8f3c'];

export function chartSvg(chart: SpokenChart, size: ChartSize): string {
  const [heads = [], ...lines] = chart.data;
  const series = heads.slice(1).map(String);
  const isStacked = chart.kind === 'divergingBar' || chart.kind === 'stackedBar';
  const { fontSize } = size;
  const labelWidth = Math.round(size.width * 0.4);
  const labels = lines.map((line) => wrapped(String(line[0] ?? ''), labelWidth - 8, fontSize));
  const barHeight = Math.round(fontSize * 1.3);
  const gap = Math.round(fontSize * 0.8);
  const heights = labels.map((label) =>
    Math.max(label.length * fontSize * 1.2, isStacked ? barHeight : barHeight * series.length),
  );
  const legend = legendOf(chart, series, size);
  const title = wrapped(chart.title, size.width - 8, fontSize * 1.15);
  const legendTop = (title.length * 1.5 + 0.4) * fontSize;
  const top = legendTop + legend.height + gap;
  const plotHeight = heights.reduce((sum, height) => sum + height + gap, 0);
  const scale = scaleOf(chart, lines, labelWidth, size.width - 34);

  let y = top;
  const rows = lines.map((line, i) => {
    const values = line.slice(1).map((cell) => (cell === '' ? NaN : Number(cell))); // blank: hidden
    const height = heights[i] ?? barHeight;
    const bars = isStacked
      ? stackedBars(values, chart, scale, y + (height - barHeight) / 2, barHeight, fontSize)
      : sideBars(values, chart, scale, y + (height - barHeight * series.length) / 2, barHeight, fontSize);
    const label = textLines(labels[i] ?? [], labelWidth - 6, y + height / 2, fontSize, 'end');
    y += height + gap;
    return label + bars;
  });
  const height = Math.ceil(top + plotHeight + fontSize * 2);
  const grid = scale.ticks
    .map((tick) => {
      const x = scale.at(tick);
      return `<line x1="${x}" x2="${x}" y1="${top - gap / 2}" y2="${top + plotHeight}" stroke="${tick === 0 ? INK : GRID}"/><text x="${x}" y="${top + plotHeight + fontSize * 1.2}" text-anchor="middle">${Math.abs(tick)}</text>`;
    })
    .join('');
  const heading = title
    .map(
      (line, i) =>
        `<text x="4" y="${(i + 1) * fontSize * 1.4}" font-weight="bold" font-size="${fontSize * 1.15}">${escaped(line)}</text>`,
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${height}" viewBox="0 0 ${size.width} ${height}" font-family="Arial,'Malgun Gothic',sans-serif" font-size="${fontSize}" fill="${INK}" role="img" aria-label="${escaped(chart.title)}">${heading}<g transform="translate(0 ${legendTop})">${legend.svg}</g>${grid}${rows.join('')}</svg>`;
}

/** An SVG as the address of a picture: nothing in it can become part of a page. */
export const svgAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

interface Scale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

function scaleOf(
  { kind }: SpokenChart,
  lines: readonly (readonly (string | number)[])[],
  left: number,
  right: number,
): Scale {
  const sums = lines.map((line) => line.slice(1).map(Number));
  const total = (values: readonly number[], sign: number): number =>
    values.reduce((sum, value) => sum + Math.max(0, sign * value), 0);
  const highs = sums.map((values) =>
    kind === 'divergingBar' || kind === 'stackedBar' ? total(values, 1) : Math.max(0, ...values),
  );
  const lows = sums.map((values) => (kind === 'divergingBar' ? total(values, -1) : 0));
  const step = stepOf(Math.max(1, ...highs) + Math.max(0, ...lows));
  const most = Math.ceil(Math.max(1, ...highs) / step) * step;
  const least = -Math.ceil(Math.max(0, ...lows) / step) * step;
  const ticks = Array.from({ length: Math.round((most - least) / step) + 1 }, (_, i) => least + i * step);
  return { at: (value) => Math.round(left + ((value - least) / (most - least)) * (right - left)), ticks };
}

/** 1, 2 or 5 times a power of ten, so that some five ticks stand below the bars. */
function stepOf(range: number): number {
  const power = 10 ** Math.floor(Math.log10(range / 5));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => range / step <= 6) ?? 10 * power;
}

function sideBars(
  values: readonly number[],
  chart: SpokenChart,
  scale: Scale,
  top: number,
  height: number,
  fontSize: number,
): string {
  return values
    .map((value, i) => {
      if (Number.isNaN(value)) return '';
      const [x, end] = [scale.at(0), scale.at(value)];
      const y = top + i * height;
      return `<rect x="${x}" y="${y}" width="${Math.max(0, end - x)}" height="${height - 2}" fill="${colorOf(chart, i)}"/><text x="${end + 3}" y="${y + height / 2 + fontSize * 0.3}">${value}</text>`;
    })
    .join('');
}

/** Positive parts grow to the right, negative ones to the left, in the order of the series. */
function stackedBars(
  values: readonly number[],
  chart: SpokenChart,
  scale: Scale,
  y: number,
  height: number,
  fontSize: number,
): string {
  let [left, right] = [0, 0];
  return values
    .map((value, i) => {
      const from = value < 0 ? left + value : right;
      if (value < 0) left += value;
      else right += value;
      const [x, end] = [scale.at(from), scale.at(from + Math.abs(value))];
      if (end - x < 1) return '';
      const isNeutral = values.length % 2 === 0 && chart.kind === 'divergingBar' && isHalf(chart, i);
      const label =
        end - x > fontSize * 2.2 && !isNeutral
          ? `<text x="${(x + end) / 2}" y="${y + height / 2 + fontSize * 0.35}" text-anchor="middle" fill="${inkOn(colorOf(chart, i))}">${Math.round(Math.abs(value))}</text>`
          : '';
      return `<rect x="${x}" y="${y}" width="${end - x}" height="${height}" fill="${colorOf(chart, i)}"/>${label}`;
    })
    .join('');
}

/** The neutral answer stands in two halves: two series of one name. */
const isHalf = ({ data }: SpokenChart, i: number): boolean => {
  const names = (data[0] ?? []).slice(1);
  return names.indexOf(names[i] ?? '') !== names.lastIndexOf(names[i] ?? '');
};

const colorOf = ({ colors }: SpokenChart, i: number): string =>
  colors[i] ?? FALLBACK[i % FALLBACK.length] ?? INK;

/** Black or white, whichever reads better. */
function inkOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) =>
    parseInt(color.slice(place, place + 2), 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue > 150 ? '#222222' : '#ffffff';
}

/** Each name once, from the lowest level to the highest; a single series needs none. */
function legendOf(chart: SpokenChart, series: readonly string[], { width, fontSize }: ChartSize) {
  if (series.length < 2) return { svg: '', height: 0 };
  const order = chart.kind === 'divergingBar' ? lowToHigh(chart) : series.map((_, i) => i);
  let [x, y] = [4, fontSize];
  const parts = order.map((i) => {
    const name = series[i] ?? '';
    const needed = fontSize * 1.6 + textWidth(name, fontSize) + 10;
    if (x + needed > width && x > 4) [x, y] = [4, y + fontSize * 1.5];
    const part = `<rect x="${x}" y="${y - fontSize * 0.8}" width="${fontSize}" height="${fontSize * 0.9}" fill="${colorOf(chart, i)}"/><text x="${x + fontSize * 1.3}" y="${y}">${escaped(name)}</text>`;
    x += needed;
    return part;
  });
  return { svg: parts.join(''), height: y + fontSize * 0.8 };
}

/** Series of a diverging chart run from the middle out; the legend reads from left to right. */
function lowToHigh({ data }: SpokenChart): number[] {
  const names = (data[0] ?? []).slice(1);
  const hasNeutral = names.some((name, i) => names.indexOf(name) !== i);
  const half = Math.floor((names.length - (hasNeutral ? 2 : 0)) / 2);
  const firstLow = hasNeutral ? 1 : 0;
  const lows = Array.from({ length: half }, (_, i) => firstLow + half - 1 - i);
  const highs = Array.from({ length: half }, (_, i) => names.length - half + i);
  return [...lows, ...(hasNeutral ? [0] : []), ...highs];
}

function textLines(
  lines: readonly string[],
  x: number,
  middle: number,
  fontSize: number,
  anchor: string,
): string {
  const top = middle - ((lines.length - 1) * fontSize * 1.2) / 2 + fontSize * 0.35;
  return lines
    .map(
      (line, i) =>
        `<text x="${x}" y="${top + i * fontSize * 1.2}" text-anchor="${anchor}">${escaped(line)}</text>`,
    )
    .join('');
}

/** Breaks a label at spaces; a single long word stays whole. */
function wrapped(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && textWidth(`${last} ${word}`, fontSize) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
