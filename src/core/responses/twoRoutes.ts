// The same form by two routes: a linked tab, and a file of the same answers in another.
import type { Purpose } from '../program';
import type { Problem } from '../problem';
import type { TabData } from '../table';
import type { AnswerTable } from './readAnswers';
import { say } from './words';

interface Source {
  readonly tab: Pick<TabData, 'name'>;
  readonly purpose: Purpose;
  readonly table: AnswerTable;
}

const LEAST_ANSWERS = 3;
const LEAST_SHARE = 0.5;

/**
 * Tabs of one purpose that share at least half of the smaller one's answers. Instants are compared, not the texts
 * in which the two routes write them, together with who answered.
 */
export function twoRoutes(sources: readonly Source[]): readonly Problem[] {
  const used = sources.filter(({ purpose }) => purpose !== 'other');
  const keys = new Map(
    used.map((source) => [
      source,
      new Set(source.table.rows.filter(({ at }) => at !== '').map(({ rowKey }) => rowKey)),
    ]),
  );
  return used.flatMap((one, index) =>
    used.slice(0, index).flatMap((other): Problem[] => {
      if (one.purpose !== other.purpose) return [];
      const [mine, theirs] = [keys.get(one) ?? new Set(), keys.get(other) ?? new Set()];
      const count = [...mine].filter((key) => theirs.has(key)).length;
      if (count < LEAST_ANSWERS || count < LEAST_SHARE * Math.min(mine.size, theirs.size)) return [];
      const gaps = { tab: one.tab.name, other: other.tab.name, count };
      return [{ tab: one.tab.name, fix: say('twoRoutes', gaps) }];
    }),
  );
}
