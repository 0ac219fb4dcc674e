// How the answers spread over the levels: counts and percent of each item in each group.
import type { Phrase } from '../phrase';
import type { ChartSpec, ResultRow, ResultTable } from '../table';
import { baseOf, type Survey, type SurveyItem } from './answers';
import { divergingBars } from './divergingBars';
import { RESULT_TABS } from './proposeTables';
import { scoreDisclosure } from './scoreDisclosure';
import type { SurveySettings } from './settings';
import { guardedCells, smallCellNote, type Disclosure } from './smallCells';
import {
  distinctLabel,
  groupColumns,
  groupsTold,
  missingNotes,
  respondentNotes,
  type Column,
} from './tableParts';
import { say } from './words';

/** One block of rows and one chart for each scale in use: levels are columns, so scales cannot share them. */
export function distributionTable(
  survey: Survey,
  items: readonly SurveyItem[],
  settings: SurveySettings,
): ResultTable {
  const columns = groupColumns(survey);
  const scales = byScale(items).map((scale) => ({
    heads: levelHeads(scale[0]!), // a scale has an item
    lines: scale.map((item) => linesOf(item, items, columns, settings)),
  }));
  const widest = Math.max(...scales.map(({ heads }) => heads.length));
  const rows = scales.reduce<ResultRow[]>((all, { heads, lines }) => {
    const head: ResultRow = { kind: 'section', cells: [say('headItems'), say('headGroup'), 'n', ...heads] };
    const blocks = lines.map((own) => own.map((line, g) => rowOf(line, g, settings)));
    return all.concat(scales.length > 1 ? [head] : [], ...blocks);
  }, []);
  return {
    tab: RESULT_TABS.distribution,
    title: say('titleDistribution'),
    columns: [
      { align: 'left', width: 430 },
      { align: 'left', width: 100 },
      { align: 'right', width: 50, format: '0' },
      ...Array.from({ length: widest }, () => ({ align: 'right' as const, width: 80 })),
      { align: 'right', width: 70, format: '0' },
    ],
    head: [
      [
        say('headItems'),
        say('headGroup'),
        'n',
        ...(scales.length > 1 ? new Array<string>(widest).fill('') : scales[0]!.heads),
        say('missing'),
      ],
    ],
    rows: rows.map((row) => padded(row, widest)),
    notes: [
      ...respondentNotes(survey, settings),
      ...missingNotes(survey, items, settings),
      say('noteDistribution'),
      say('notePercentRounding'),
      ...smallCellNote(settings),
    ],
    charts: scales.reduce<ChartSpec[]>((all, { heads, lines }) => all.concat(chartOf(heads, lines)), []),
  };
}

function byScale(items: readonly SurveyItem[]): readonly (readonly SurveyItem[])[] {
  const scales = new Map<string, SurveyItem[]>();
  for (const item of items) {
    const key = [...item.levels, ...item.levelLabels].join('|');
    scales.set(key, [...(scales.get(key) ?? []), item]);
  }
  return [...scales.values()];
}

/** `1 Not at all`, or the bare score. */
const levelHeads = (item: SurveyItem): readonly string[] =>
  item.levels.map((level, i) => `${level} ${item.levelLabels[i] ?? ''}`.trim());

/** One item as one group answered it. */
interface Line {
  readonly item: SurveyItem;
  readonly label: string | Phrase;
  readonly column: Column;
  readonly n: number;
  readonly counts: readonly number[];
  /** Whether anything may be told of this group. */
  readonly isTold: boolean;
  readonly levels: readonly Disclosure[];
}

function linesOf(
  item: SurveyItem,
  items: readonly SurveyItem[],
  columns: readonly Column[],
  settings: SurveySettings,
): readonly Line[] {
  const label = distinctLabel(item, items);
  const groups = groupsTold(item, columns, settings);
  return columns.map((column, g) => {
    const { summary, levels } = scoreDisclosure(item, column.members, settings);
    const { counts, n } = summary;
    const isTold = groups[g] === true;
    const shown = isTold ? levels : counts.map((): Disclosure => 'withheld');
    return { item, label, column, n, counts, isTold, levels: shown };
  });
}

function rowOf(
  { item, label, column, n, counts, isTold, levels }: Line,
  g: number,
  { smallCell }: SurveySettings,
): ResultRow {
  return {
    kind: 'item',
    cells: [
      g === 0 ? label : '',
      column.label,
      isTold ? n : say('withheld'),
      ...guardedCells(counts, n, levels, smallCell),
      isTold ? baseOf(item, column.members).missing : say('withheld'),
    ],
  };
}

/** Scales with fewer levels leave the columns before the last one blank. */
function padded(row: ResultRow, widest: number): ResultRow {
  if (row.kind === 'section') return row;
  const gap = new Array<string>(widest + 4 - row.cells.length).fill('');
  return { ...row, cells: [...row.cells.slice(0, -1), ...gap, row.cells[row.cells.length - 1]!] }; // never empty
}

/** Bars in which something is hidden are not drawn. */
function chartOf(heads: readonly string[], lines: readonly (readonly Line[])[]): readonly ChartSpec[] {
  const bars = lines
    .reduce<Line[]>((all, own) => all.concat(own), [])
    .filter(({ levels }) => levels.every((shown) => shown === 'shown'))
    .map(({ label, column, counts }) => ({
      label: say('itemOfGroup', { item: label, group: column.label }),
      counts,
    }));
  return bars.length === 0 ? [] : [divergingBars(say('chartDistribution'), heads, bars)];
}
