// A stacked bar that grows to both sides of the neutral answer, as data for a chart.
import type { Phrase } from '../phrase';
import type { ChartSpec } from '../table';

export interface DivergingBar {
  readonly label: Phrase | string;
  /** From the lowest level to the highest. */
  readonly counts: readonly number[];
}

const LOW_COLORS = ['#b5651d', '#d99a5b', '#eccaa5', '#f4e2cf'];
const HIGH_COLORS = ['#1f6f78', '#5a9fa7', '#a3cbd0', '#d3e6e8'];
const NEUTRAL_COLOR = '#c9c9c9';

/**
 * Percent of each level, low levels to the left of zero as negative numbers, the neutral one half on each side.
 *
 * Stacked charts draw outwards from zero, so the low side is listed from the middle out: neutral first, the
 * lowest last. A scale without a middle has no neutral part.
 *
 * @param levels Heads of the levels, low to high; at least two.
 */
export function divergingBars(
  title: Phrase,
  levels: readonly string[],
  bars: readonly DivergingBar[],
): ChartSpec {
  const half = Math.floor(levels.length / 2);
  const hasNeutral = levels.length % 2 === 1;
  const low = Array.from({ length: half }, (_, i) => half - 1 - i);
  const high = Array.from({ length: half }, (_, i) => levels.length - half + i);
  const series = [
    ...(hasNeutral ? [{ level: half, share: -0.5, color: NEUTRAL_COLOR }] : []),
    ...low.map((level) => ({ level, share: -1, color: shade(LOW_COLORS, level, half) })),
    ...(hasNeutral ? [{ level: half, share: 0.5, color: NEUTRAL_COLOR }] : []),
    ...high.map((level) => ({ level, share: 1, color: shade(HIGH_COLORS, levels.length - 1 - level, half) })),
  ];
  return {
    kind: 'divergingBar',
    title,
    data: [
      ['', ...series.map(({ level }) => levels[level]!)], // levels holds every series
      ...bars.map(({ label, counts }) => {
        const n = counts.reduce((sum, count) => sum + count, 0);
        return [label, ...series.map(({ level, share }) => percent(share * counts[level]!, n))];
      }),
    ],
    colors: series.map(({ color }) => color),
  };
}

/** One decimal, so that the bars of a small group still meet. */
const percent = (part: number, n: number): number => (n === 0 ? 0 : Math.round((1000 * part) / n) / 10 + 0);

/** The strongest colour for the outermost level (0). */
const shade = (colors: readonly string[], fromOutside: number, half: number): string =>
  colors[Math.min(colors.length - 1, half > 2 ? fromOutside : fromOutside * (half === 2 ? 1 : 2))]!; // clamped
