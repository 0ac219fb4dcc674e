// After a test over three or more groups: every pair of them, all printed, not only the small p-values.
import type { Phrase } from '../phrase';
import type { ResultRow, ResultTable } from '../table';
import { adjusted } from '../statistics/adjustment';
import { mannWhitney, type MannWhitney } from '../statistics/mannWhitney';
import { rankBiserial } from '../statistics/rankBiserial';
import { scoresOf, type Survey, type SurveyItem } from './answers';
import { DASH, effectCell, P_FORMAT, pCell } from './cells';
import { answered } from './compareGroups';
import type { SurveySettings } from './settings';
import { smallCellNote } from './smallCells';
import {
  distinctLabel,
  groupColumns,
  groupsTold,
  missingNotes,
  respondentNotes,
  type Column,
} from './tableParts';
import { RESULT_TABS } from './proposeTables';
import { say } from './words';

/** Exact Mann-Whitney for every pair of groups, adjusted by Holm over the pairs of an item. */
export function pairwiseTable(
  survey: Survey,
  items: readonly SurveyItem[],
  settings: SurveySettings,
): ResultTable {
  const columns = groupColumns(survey);
  const pairs = pairsOf(columns);
  const tested = items.map((item) => ({ item, tests: testsOf(item, columns, pairs, settings) }));
  const tooLarge = tested.filter(({ tests }) => tests.some((test) => test?.why === 'tooLarge')).length;
  return {
    tab: RESULT_TABS.pairs,
    title: say('titlePairs'),
    columns: [
      { align: 'left', width: 330 },
      { align: 'left', width: 200 },
      { align: 'right', width: 70, format: '0.0' },
      { align: 'right', width: 80, format: P_FORMAT },
      { align: 'right', width: 90, format: P_FORMAT },
      { align: 'center', width: 170 },
    ],
    head: [
      [
        say('headItems'),
        say('headPair'),
        'U',
        say('headP'),
        say('headAdjustedP'),
        settings.effect === 'rank-biserial' ? say('headRankBiserial') : say('headSuperiority'),
      ],
    ],
    rows: tested.reduce<ResultRow[]>(
      (rows, { item, tests }) => rows.concat(rowsOf(distinctLabel(item, items), tests, pairs, settings)),
      [],
    ),
    notes: [
      ...respondentNotes(survey, settings),
      ...missingNotes(
        survey,
        items.filter(({ scale }) => !scale),
        settings,
      ),
      say('notePairs', { count: pairs.length }),
      say('noteExact'),
      ...(tooLarge > 0 ? [say('noteTooLarge', { count: tooLarge })] : []),
      say('noteFirstOfPair'),
      ...smallCellNote(settings),
    ],
    charts: [],
  };
}

function pairsOf(columns: readonly Column[]): readonly (readonly [Column, Column])[] {
  return columns.reduce<(readonly [Column, Column])[]>(
    (pairs, first, i) => pairs.concat(columns.slice(i + 1).map((second) => [first, second] as const)),
    [],
  );
}

/** One test a pair; null where a group has no answers, or few are hidden. */
function testsOf(
  item: SurveyItem,
  columns: readonly Column[],
  pairs: readonly (readonly [Column, Column])[],
  settings: SurveySettings,
): readonly (MannWhitney | null)[] {
  const told = groupsTold(item, columns, settings);
  return pairs.map((pair) => {
    const [x, y] = pair.map(({ members }) => answered(scoresOf(item, members))) as [number[], number[]]; // a pair
    if (pair.some((column) => told[columns.indexOf(column)] !== true)) return null;
    return x.length === 0 || y.length === 0 ? null : mannWhitney(x, y);
  });
}

function rowsOf(
  label: string | Phrase,
  tests: readonly (MannWhitney | null)[],
  pairs: readonly (readonly [Column, Column])[],
  settings: SurveySettings,
): ResultRow[] {
  const ps = adjusted(
    tests.map((test) => test?.p ?? null),
    'Holm',
  );
  return pairs.map(([first, second], i) => {
    const test = tests[i] ?? null;
    return {
      kind: 'item',
      cells: [
        i === 0 ? label : '',
        say('pairOfGroups', { first: first.label, second: second.label }),
        test?.U1 ?? DASH,
        pCell(test?.p ?? null),
        pCell(ps[i] ?? null),
        test ? effectCell(rankBiserial(test.U1, test.n1, test.n2), settings.effect) : DASH,
      ],
    };
  });
}
