// Puts labels in the order that their words give: days of the week, numbers in front, words of degree.
import { gradedScale } from './gradedLabels';
import { fold } from './normalise';

const WEEK: readonly RegExp[] = [
  /^(mon|월)/,
  /^(tue|화)/,
  /^(wed|수)/,
  /^(thu|목)/,
  /^(fri|금)/,
  /^(sat|토)/,
  /^(sun|일)/,
];

/**
 * The labels in their natural order; as given when they have none.
 *
 * @example naturalOrder(['Wed', 'Mon']) // ['Mon', 'Wed']
 */
export function naturalOrder(labels: readonly string[]): readonly string[] {
  return (
    byRank(labels, (label) => WEEK.findIndex((day) => day.test(fold(label)))) ??
    byRank(labels, (label) => Number(/\d+/.exec(label)?.[0] ?? -1)) ??
    gradedScale(labels) ??
    labels
  );
}

/** null when a label has no rank, or all have the same. */
function byRank(labels: readonly string[], rankOf: (label: string) => number): readonly string[] | null {
  const ranked = labels.map((label) => ({ label, rank: rankOf(label) }));
  if (ranked.some(({ rank }) => rank < 0) || new Set(ranked.map(({ rank }) => rank)).size < 2) return null;
  return ranked.sort((a, b) => a.rank - b.rank).map(({ label }) => label);
}
