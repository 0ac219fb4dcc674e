// Ratings by group (Table 2 of the study): mean ± SD or median with quartiles, the test and its effect size.
import type { Phrase } from '../phrase';
import type { Cell, ChartSpec, ResultColumn, ResultRow, ResultTable } from '../table';
import { rounded, roundedMean } from '../statistics/rounding';
import type { Survey, SurveyItem } from './answers';
import { DASH, effectCell, P_FORMAT, pCell, scoreCell } from './cells';
import { compareGroups, type Comparison } from './compareGroups';
import { RESULT_TABS } from './proposeTables';
import { satisfactionNotes } from './satisfactionNotes';
import { scoreDisclosure, type ScoreDisclosure } from './scoreDisclosure';
import type { SurveySettings } from './settings';
import {
  columnHeads,
  distinctLabel,
  GROUP_COLORS,
  groupColumns,
  groupsTold,
  itemLabel,
  pHead,
  withSections,
  type Column,
} from './tableParts';
import { say } from './words';

/** @param compared The items as compared between the groups, when that has been done already. */
export function satisfactionTable(
  survey: Survey,
  items: readonly SurveyItem[],
  settings: SurveySettings,
  compared = compareGroups(items, groupColumns(survey), settings),
): ResultTable {
  const columns = groupColumns(survey);
  const told = toldOf(columns, compared, settings);
  const parts = partsOf(columns, compared, told, settings);
  const comparisonOf = new Map(compared.map((each) => [each.item, each]));
  const rowOf = (item: SurveyItem): ResultRow => {
    const comparison = comparisonOf.get(item)!; // every item was compared
    return {
      kind: item.scale ? 'total' : 'item',
      cells: [itemLabel(item), ...parts.map(({ cell }) => cell(comparison))],
    };
  };
  return {
    tab: RESULT_TABS.satisfaction,
    title: say('titleSatisfaction'),
    columns: [{ align: 'left', width: 430 }, ...parts.map(({ column }) => column)],
    head: [
      [say('headItems'), ...parts.map(({ above }) => above)],
      ['', ...parts.map(({ head }) => head)],
    ],
    rows: withSections(items, rowOf),
    notes: satisfactionNotes(survey, columns, compared, settings),
    charts: [meansChart(columns, compared, told, settings)],
  };
}

/** What may be told of each item in each group; null where nothing may. */
type Told = ReadonlyMap<SurveyItem, readonly (ScoreDisclosure | null)[]>;

const toldOf = (
  columns: readonly Column[],
  compared: readonly Comparison[],
  settings: SurveySettings,
): Told =>
  new Map(
    compared.map(({ item }) => {
      const isTold = groupsTold(item, columns, settings);
      const scores = columns.map(({ members }, g) =>
        isTold[g] === true ? scoreDisclosure(item, members, settings) : null,
      );
      return [item, scores] as const;
    }),
  );

/** One column of the table behind the items. */
interface Part {
  readonly above: string | Phrase;
  readonly head: string | Phrase;
  readonly column: ResultColumn;
  readonly cell: (comparison: Comparison) => Cell | Phrase;
}

/** Columns appear when there is something in them: missing answers, answers that do not apply, a test. */
function partsOf(
  columns: readonly Column[],
  compared: readonly Comparison[],
  told: Told,
  settings: SurveySettings,
): readonly Part[] {
  const count = { align: 'right', width: 60, format: '0' } as const;
  const hasMissing = compared.some(({ bases }) => bases.some(({ missing }) => missing > 0));
  const hasNotApplicable = compared.some(({ bases }) => bases.some((base) => base.notApplicable > 0));
  const shownAs = settings.summary === 'mean and SD' ? say('meanAndSd') : say('medianAndQuartiles');
  const heads = columnHeads(columns);
  const isTold = ({ item }: Comparison, g: number): boolean => (told.get(item)?.[g] ?? null) !== null;
  const ofGroup = (_: Column, g: number): Part[] => [
    {
      above: heads[g]!, // one a group
      head: 'n',
      column: count,
      cell: (comparison) => (isTold(comparison, g) ? comparison.bases[g]!.answered : say('withheld')),
    },
    {
      above: '',
      head: shownAs,
      column: { align: 'center', width: 110 },
      cell: ({ item }) => guardedScore(told.get(item)?.[g] ?? null, settings),
    },
    ...(hasMissing
      ? [
          {
            above: '',
            head: say('missing'),
            column: count,
            cell: (comparison: Comparison) =>
              isTold(comparison, g) ? comparison.bases[g]!.missing : say('withheld'),
          },
        ]
      : []),
    ...(hasNotApplicable
      ? [
          {
            above: '',
            head: say('notApplicable'),
            column: count,
            cell: (comparison: Comparison) =>
              isTold(comparison, g) ? comparison.bases[g]!.notApplicable : say('withheld'),
          },
        ]
      : []),
  ];
  const groups = columns.reduce<Part[]>((parts, column, g) => parts.concat(ofGroup(column, g)), []);
  if (columns.length === 1) return groups;
  const tests = testParts(columns.length, compared, settings).map((part) => ({
    ...part,
    cell: (comparison: Comparison) =>
      columns.every((_, g) => isTold(comparison, g)) ? part.cell(comparison) : say('withheld'),
  }));
  return [...groups, ...tests];
}

function guardedScore(told: ScoreDisclosure | null, settings: SurveySettings): string | Phrase {
  if (told === null || told.score === 'hidden') return say('withheld');
  return scoreCell(told.summary, settings.summary, told.score === 'shown');
}

function testParts(
  groups: number,
  compared: readonly Comparison[],
  settings: SurveySettings,
): readonly Part[] {
  const p: Part = {
    above: pHead(settings),
    head: '',
    column: { align: 'right', width: 80, format: P_FORMAT },
    cell: ({ p: value }) => pCell(value),
  };
  if (groups > 2) {
    return [
      { above: 'H', head: '', column: { align: 'right', width: 70, format: '0.00' }, cell: statisticH },
      { above: 'df', head: '', column: { align: 'right', width: 50, format: '0' }, cell: degreesOfFreedom },
      p,
      { above: 'ε²', head: '', column: { align: 'right', width: 70, format: '.00' }, cell: epsilonSquared },
    ];
  }
  const hasHalves = compared.some(({ test }) => test?.kind === 'two' && !Number.isInteger(test.test.U1));
  return [
    {
      above: 'U',
      head: '',
      column: { align: 'right', width: 70, format: hasHalves ? '0.0' : '0' },
      cell: ({ test }) => (test?.kind === 'two' ? test.test.U1 : DASH),
    },
    p,
    {
      above: settings.effect === 'rank-biserial' ? say('headRankBiserial') : say('headSuperiority'),
      head: say('interval95'),
      column: { align: 'center', width: 170 },
      cell: ({ test }) => (test?.kind === 'two' ? effectCell(test.effect, settings.effect) : DASH),
    },
  ];
}

const statisticH = ({ test }: Comparison): Cell =>
  test?.kind === 'many' && test.test.H !== null ? rounded(test.test.H, 2) : DASH;

const degreesOfFreedom = ({ test }: Comparison): Cell =>
  test?.kind === 'many' ? test.test.degreesOfFreedom : DASH;

const epsilonSquared = ({ test }: Comparison): Cell =>
  test?.kind === 'many' && test.test.epsilonSquared !== null ? rounded(test.test.epsilonSquared, 2) : DASH;

function meansChart(
  columns: readonly Column[],
  compared: readonly Comparison[],
  told: Told,
  settings: SurveySettings,
): ChartSpec {
  const items = compared.map(({ item }) => item);
  const decimals = settings.smallCell > 1 ? 1 : 2; // no more than the table tells
  const meanOf = (each: ScoreDisclosure | null): number | string =>
    each === null || each.score === 'hidden' || each.summary.n === 0
      ? ''
      : roundedMean(each.summary.sum, each.summary.n, decimals);
  return {
    kind: 'bar',
    title: say('chartMeans'),
    data: [
      [say('headItems'), ...columns.map(({ label }) => label)],
      ...compared.map(({ item }) => [distinctLabel(item, items), ...(told.get(item) ?? []).map(meanOf)]),
    ],
    colors: columns.map((_, index) => GROUP_COLORS[index % GROUP_COLORS.length]!), // within the list
  };
}
