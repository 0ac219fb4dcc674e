// A chart as plain SVG for the workbench: bars and columns, side by side, stacked, or stacked to 100 %.
import type { FormulaWorld } from '../formulas/formulas';
import { type ChartGrid, chartGrid, type ChartSeries } from './chartGrid';
import { type ChartLook, chartLook } from './chartLook';
import { type Bar, horizontalBars, verticalBars } from './chartBars';
import { niceScale } from './chartScale';
import type { ChartData } from './model';
import { displayValue } from './numberFormat';
import { FONT, INK, text } from './svgShapes';
import { escaped, shortened, textWidth, wrapText } from './svgText';

const TITLE_FONT = 16;

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
      const label =
        look.valueFormat === undefined ? (one.labels[index] ?? '') : displayValue(value, look.valueFormat);
      const common = {
        category: index,
        color: look.color(lane),
        label,
        hint: [category, one.name, label].filter((text) => text !== '').join(': '),
      };
      if (look.stacking === 'none') return [{ ...common, lane, lanes: series.length, from: 0, to: value }];
      const size = look.stacking === 'percent' ? (total === 0 ? 0 : Math.abs(value) / total) : value;
      const from = size < 0 ? below : above;
      if (size < 0) below += size;
      else above += size;
      return [{ ...common, lane: 0, lanes: 1, from, to: from + size }];
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
  const named = series
    .map(({ name }, index) => ({ name, color: look.color(index) }))
    .filter((_, index) => look.isNamed(index));
  if (!look.legend || named.every(({ name }) => name === '') || series.length < 2)
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
