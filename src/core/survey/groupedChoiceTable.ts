// Choices of each group (Tables 3 and 4 of the study): one group below the other, or side by side.
import type { Phrase } from '../phrase';
import type { ChartSpec, ResultRow, ResultTable } from '../table';
import { fisherExact } from '../statistics/fisherExact';
import { adjusted } from '../statistics/adjustment';
import { roundedPercent } from '../statistics/rounding';
import { consenting, groupsAsked, type Survey, type SurveyItem } from './answers';
import { DASH, P_FORMAT, pCell } from './cells';
import { categoriesOf, chosenBy, choiceCounts, type Chosen } from './choices';
import { baseNote } from './programDetailsTable';
import { adjustmentOf, type SurveySettings } from './settings';
import { disclosures, guardedCells, presented, smallCellNote, type Disclosure } from './smallCells';
import {
  GROUP_COLORS,
  groupColumns,
  groupsTold,
  missingNotes,
  pHead,
  respondentNotes,
  type Column,
} from './tableParts';
import { say } from './words';

/** What tells the table of purposes from the table of roles. */
export interface GroupedChoiceLook {
  readonly tab: string;
  readonly title: Phrase;
  /** Head of the options, for example "Purpose". */
  readonly optionHead: Phrase;
  readonly notes: readonly Phrase[];
}

/** One item as one group answered it. */
interface Block {
  readonly item: SurveyItem;
  readonly column: Column;
  readonly categories: readonly string[];
  readonly counts: readonly number[];
  /** What percentages are of. */
  readonly base: number;
  /** The same in words. */
  readonly baseCell: number | string | Phrase;
  readonly shown: readonly Disclosure[];
  /** Counts with percentages, small ones hidden. */
  readonly cells: readonly (string | Phrase)[];
}

/** One block a group, largest count first; options that the group never chose stand last with 0. */
export function groupedChoiceTable(
  survey: Survey,
  items: readonly SurveyItem[],
  settings: SurveySettings,
  look: GroupedChoiceLook,
): ResultTable {
  const readable = items.filter((item) => chosenBy(item, consenting(survey)) !== null);
  const blocks = readable.reduce<Block[]>((all, item) => all.concat(blocksOf(survey, item, settings)), []);
  const isSideBySide =
    settings.groupLayout === 'side by side' && readable.some((item) => isShared(blocks, item));
  const layout = isSideBySide
    ? sideBySide(readable, blocks, settings, look)
    : oneBelowTheOther(blocks, items.length > 1, look);
  return {
    tab: look.tab,
    title: look.title,
    ...layout.table,
    notes: [
      ...respondentNotes(survey, settings),
      ...missingNotes(survey, items, settings),
      baseNote(settings),
      ...(items.some(({ kind }) => kind !== 'singleChoice') ? [say('noteSeveral')] : []),
      ...look.notes,
      ...layout.notes,
      ...items
        .filter((item) => !readable.includes(item))
        .map((item) => say('noteUncoded', { item: item.label })),
      ...smallCellNote(settings),
    ],
    charts: readable.filter((item) => isShared(blocks, item)).map((item) => chartOf(item, blocks)),
  };
}

const isShared = (blocks: readonly Block[], item: SurveyItem): boolean =>
  blocks.filter((block) => block.item === item).length > 1;

function blocksOf(survey: Survey, item: SurveyItem, settings: SurveySettings): Block[] {
  const respondents = consenting(survey);
  const chosen: Chosen = chosenBy(item, respondents) ?? (() => null);
  const categories = categoriesOf(item, respondents, chosen);
  const asked = groupsAsked(survey, item);
  const columns = groupColumns(survey).filter(({ key }) => key === '' || asked.includes(key));
  const told = groupsTold(item, columns, settings);
  return columns.map((column, g) => {
    const { base, counts } = choiceCounts(item, categories, column.members, chosen);
    const isTold = told[g] === true;
    const shown = isTold
      ? disclosures(counts, settings.smallCell, item.kind === 'singleChoice')
      : counts.map((): Disclosure => 'withheld');
    const whole = settings.base === 'all respondents' ? base.asked : base.answered;
    const cells = guardedCells(counts, whole, shown, settings.smallCell);
    const baseCell = isTold ? whole : say('withheld');
    return { item, column, categories, counts, base: whole, baseCell, shown, cells };
  });
}

/** By count; what is hidden stands last, in an order that tells nothing. */
function orderOf({ categories, counts, shown }: Block): readonly number[] {
  const isHidden = (i: number): boolean => shown[i] !== 'shown';
  const hidden = presented(categories, isHidden, false).filter(isHidden);
  const told = categories.map((_, i) => i).filter((i) => !isHidden(i));
  return [...told.sort((a, b) => counts[b]! - counts[a]! || a - b), ...hidden]; // indices of both
}

function oneBelowTheOther(blocks: readonly Block[], namesItems: boolean, look: GroupedChoiceLook) {
  const rows = blocks.reduce<ResultRow[]>((all, block) => {
    const order = orderOf(block);
    const head = say('groupBase', { group: block.column.label, count: block.baseCell });
    const lines = order.map((i, place): ResultRow => ({
      kind: 'item',
      cells: [place === 0 ? head : '', block.categories[i]!, block.cells[i] ?? ''], // i is an index of it
    }));
    const title: ResultRow[] = namesItems ? [{ kind: 'section', cells: [block.item.label] }] : [];
    return all.concat(title, lines);
  }, []);
  return {
    table: {
      columns: [
        { align: 'left', width: 170 },
        { align: 'left', width: 460 },
        { align: 'right', width: 110 },
      ] as const,
      head: [[say('headGroup'), look.optionHead, say('headCount')]],
      rows,
    },
    notes: [] as Phrase[],
  };
}

/** Options as rows, groups as columns, with Fisher's exact test for each option where two or more groups answered. */
function sideBySide(
  items: readonly SurveyItem[],
  blocks: readonly Block[],
  settings: SurveySettings,
  look: GroupedChoiceLook,
) {
  const columns = [...new Map(blocks.map(({ column }) => [column.key, column])).values()];
  const rows = items.reduce<ResultRow[]>((all, item) => {
    const own = blocks.filter((block) => block.item === item);
    const categories = own[0]?.categories ?? [];
    const ps = adjusted(
      categories.map((_, i) => optionP(own, i)),
      adjustmentOf(settings),
    );
    const blockOf = (column: Column): Block | undefined => own.find((block) => block.column === column);
    const bases: ResultRow = {
      kind: 'section',
      cells: [
        item.label,
        ...columns.map((column) => {
          const block = blockOf(column);
          return block ? say('baseCell', { count: block.baseCell }) : '';
        }),
        '',
      ],
    };
    const isHidden = (i: number): boolean => own.some(({ shown }) => shown[i] !== 'shown');
    const order = presented(categories, isHidden, item.isOptionOrderKnown);
    const lines = order.map((i): ResultRow => ({
      kind: 'item',
      cells: [
        categories[i] ?? '',
        ...columns.map((column) => {
          const block = blockOf(column);
          return block ? (block.cells[i] ?? '') : DASH;
        }),
        pCell(isHidden(i) ? null : (ps[i] ?? null)),
      ],
    }));
    return all.concat([bases], lines);
  }, []);
  return {
    table: {
      columns: [
        { align: 'left' as const, width: 420 },
        ...columns.map(() => ({ align: 'right' as const, width: 130 })),
        { align: 'right' as const, width: 90, format: P_FORMAT },
      ],
      head: [
        [look.optionHead, ...columns.map(({ label }) => say('countHead', { group: label })), pHead(settings)],
      ],
      rows,
    },
    notes: [say('noteFisher'), adjustmentNote(settings)],
  };
}

const adjustmentNote = ({ adjustment }: SurveySettings): Phrase =>
  adjustment === 'none' ? say('noteNotAdjusted') : say('noteAdjustedWithin', { adjustment });

/** Chosen or not by group, among those who answered. */
function optionP(blocks: readonly Block[], i: number): number | null {
  const table = blocks
    .filter(({ base }) => base > 0)
    .map(({ counts, base }) => [counts[i]!, base - counts[i]!]);
  return table.length < 2 ? null : fisherExact(table).p;
}

function chartOf(item: SurveyItem, blocks: readonly Block[]): ChartSpec {
  const own = blocks.filter((block) => block.item === item);
  const categories = own[0]?.categories ?? [];
  const isHidden = (i: number): boolean => own.some(({ shown }) => shown[i] !== 'shown');
  const percentOf = ({ counts, base, shown }: Block, i: number): number | string => {
    if (shown[i] !== 'shown') return '';
    return base === 0 ? 0 : roundedPercent(counts[i]!, base);
  };
  return {
    kind: 'bar',
    title: say('chartPercentOf', { item: item.label }),
    data: [
      [say('headCategory'), ...own.map(({ column }) => column.label)],
      ...presented(categories, isHidden, item.isOptionOrderKnown).map((i) => [
        categories[i] ?? '',
        ...own.map((block) => percentOf(block, i)),
      ]),
    ],
    colors: own.map((_, index) => GROUP_COLORS[index % GROUP_COLORS.length]!), // within the list
  };
}
