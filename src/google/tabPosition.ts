// Where a new tab goes: the tabs of the add-on follow the term from left to right, after what was there before.
import { TABS } from '../core/program';

const ORDER: readonly string[] = Object.values(TABS);

/**
 * The index, from 0, at which a new tab belongs: right after the last of our tabs that comes before it in the
 * term, else before the first that comes after it, else at the end.
 *
 * @param names Names of the tabs there are, in their order.
 */
export function tabPosition(names: readonly string[], tab: string): number {
  const rank = ORDER.indexOf(tab);
  const ranks = names.map((name) => ORDER.indexOf(name));
  const before = ranks.reduce((last, other, index) => (other >= 0 && other < rank ? index + 1 : last), 0);
  if (before > 0) return before;
  const after = ranks.findIndex((other) => other > rank);
  return after >= 0 ? after : names.length;
}
