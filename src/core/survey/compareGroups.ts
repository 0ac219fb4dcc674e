// One rated item in each group, and the test between them.
import { adjusted } from '../statistics/adjustment';
import { kruskalWallis, type KruskalWallis } from '../statistics/kruskalWallis';
import { likertSummary, type LikertSummary } from '../statistics/likertSummary';
import { mannWhitney, type MannWhitney } from '../statistics/mannWhitney';
import { rankBiserial, type RankEffect } from '../statistics/rankBiserial';
import { baseOf, scoresOf, type Base, type SurveyItem } from './answers';
import { adjustmentOf, methodOf, type SurveySettings } from './settings';
import type { Column } from './tableParts';

export type GroupTest =
  | { readonly kind: 'two'; readonly test: MannWhitney; readonly effect: RankEffect }
  | { readonly kind: 'many'; readonly test: KruskalWallis };

export interface Comparison {
  readonly item: SurveyItem;
  /** One a group, in the order of the columns. */
  readonly summaries: readonly LikertSummary[];
  readonly bases: readonly Base[];
  /** Null with one group, or when a group has no answer. */
  readonly test: GroupTest | null;
  /** As printed: adjusted when the settings say so. */
  readonly p: number | null;
}

export function compareGroups(
  items: readonly SurveyItem[],
  columns: readonly Column[],
  settings: SurveySettings,
): readonly Comparison[] {
  const compared = items.map((item) => {
    const answers = columns.map(({ members }) => scoresOf(item, members));
    return {
      item,
      summaries: answers.map((scores) => likertSummary(scores, item.levels)),
      bases: columns.map(({ members }) => baseOf(item, members)),
      test: testBetween(answers.map(answered), settings),
    };
  });
  const ps = adjusted(
    compared.map(({ test }) => test?.test.p ?? null),
    adjustmentOf(settings),
  );
  return compared.map((each, i) => ({ ...each, p: ps[i] ?? null }));
}

function testBetween(groups: readonly (readonly number[])[], settings: SurveySettings): GroupTest | null {
  const [first, second] = groups;
  if (!first || !second || groups.some((group) => group.length === 0)) return null;
  if (groups.length > 2) return { kind: 'many', test: kruskalWallis(groups) };
  const test = mannWhitney(first, second, methodOf(settings));
  return { kind: 'two', test, effect: rankBiserial(test.U1, first.length, second.length) };
}

export const answered = (scores: readonly (number | null)[]): readonly number[] =>
  scores.filter((score): score is number => score !== null);
