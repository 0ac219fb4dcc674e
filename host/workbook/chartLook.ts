// The options of a chart that the drawing heeds, named as Google's chart configuration names them.
import type { ChartData } from './model';

export interface ChartLook {
  readonly title: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly stacking: 'none' | 'absolute' | 'percent';
  readonly legend: boolean;
  /** False for a series that the legend leaves out. */
  isNamed(series: number): boolean;
  readonly valueTitle: string;
  readonly categoryTitle: string;
  /** Number format of the value axis, for example `0;0` where the sign only says to which side a bar grows. */
  readonly valueFormat: string | undefined;
  /** `#rrggbb` of a series. */
  color(series: number): string;
}

const COLORS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72'];

export function chartLook({ type, options }: ChartData): ChartLook {
  const colors = Array.isArray(options['colors']) ? (options['colors'] as unknown[]).filter(isColor) : [];
  const [valueAxis, categoryAxis] = type === 'BAR' ? ['hAxis', 'vAxis'] : ['vAxis', 'hAxis'];
  return {
    title: textOption(options['title']),
    width: sizeOption(options['width'], 600),
    height: sizeOption(options['height'], 371),
    stacking: stacking(options['isStacked']),
    legend: legendPosition(options) !== 'none',
    isNamed: (series) => nested(options, 'series', String(series), 'visibleInLegend') !== false,
    valueTitle: textOption(nested(options, valueAxis!, 'title')),
    valueFormat: textOption(nested(options, valueAxis!, 'format')) || undefined,
    categoryTitle: textOption(nested(options, categoryAxis!, 'title')),
    color: (series) => {
      const own = nested(options, 'series', String(series), 'color');
      return isColor(own) ? own : (colors[series % colors.length] ?? COLORS[series % COLORS.length]!);
    },
  };
}

function stacking(value: unknown): ChartLook['stacking'] {
  if (value === 'percent' || value === 'relative') return 'percent';
  return value === true || value === 'true' || value === 'absolute' ? 'absolute' : 'none';
}

function legendPosition(options: Readonly<Record<string, unknown>>): unknown {
  const legend = options['legend'];
  return typeof legend === 'string' ? legend : nested(options, 'legend', 'position');
}

/** An option given as `{ hAxis: { title } }` or under its dotted name `hAxis.title`. */
function nested(options: Readonly<Record<string, unknown>>, ...path: readonly string[]): unknown {
  const dotted = options[path.join('.')];
  if (dotted !== undefined) return dotted;
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
    options,
  );
}

const textOption = (value: unknown): string => (typeof value === 'string' ? value : '');

const sizeOption = (value: unknown, standard: number): number =>
  typeof value === 'number' && value >= 100 && value <= 4000 ? Math.round(value) : standard;

const isColor = (value: unknown): value is string =>
  typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);
