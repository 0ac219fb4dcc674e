// Do the items of one section measure one thing? Cronbach's alpha, item by item.
import type { ResultRow, ResultTable } from '../table';
import { cronbach } from '../statistics/cronbach';
import { bare } from '../statistics/rounding';
import { consenting, scoresOf, type Survey, type SurveyItem } from './answers';
import { DASH } from './cells';
import type { SurveySettings } from './settings';
import { guardedNumber, isSmall, smallCellNote } from './smallCells';
import { itemLabel, missingNotes, respondentNotes } from './tableParts';
import { RESULT_TABS } from './proposeTables';
import { say } from './words';

/** An alpha this close to zero is zero: its sign is that of a rounding error and depends on the order of rows. */
const ROUNDING = 1e-9;

/** Sections with two rated items or more on one scale. */
export function scalesOf(items: readonly SurveyItem[]): readonly (readonly SurveyItem[])[] {
  const sections = new Map<string, SurveyItem[]>();
  for (const item of items) {
    if (item.section === '') continue;
    const key = [item.section, ...item.levels].join('|');
    sections.set(key, [...(sections.get(key) ?? []), item]);
  }
  return [...sections.values()].filter((scale) => scale.length > 1);
}

export function reliabilityTable(
  survey: Survey,
  items: readonly SurveyItem[],
  settings: SurveySettings,
): ResultTable {
  const scales = scalesOf(items);
  return {
    tab: RESULT_TABS.reliability,
    title: say('titleReliability'),
    columns: [
      { align: 'left', width: 420 },
      { align: 'right', width: 150 },
      { align: 'right', width: 150 },
    ],
    head: [[say('headItems'), say('headItemRest'), say('headAlphaIfDropped')]],
    rows: scales.reduce<ResultRow[]>((rows, scale) => rows.concat(rowsOf(survey, scale, settings)), []),
    notes: [
      ...respondentNotes(survey, settings),
      ...missingNotes(
        survey,
        scales.reduce<SurveyItem[]>((all, scale) => all.concat(scale), []),
        settings,
      ),
      say('noteReliability'),
      say('noteNegativeItem'),
      ...smallCellNote(settings),
    ],
    charts: [],
  };
}

function rowsOf(survey: Survey, scale: readonly SurveyItem[], { smallCell }: SurveySettings): ResultRow[] {
  const { alpha, n, items } = scaleAlpha(survey, scale);
  const shown = (value: number | null): string =>
    value === null || isSmall(n, smallCell) ? DASH : bare(value, 2);
  return [
    { kind: 'section', cells: [scale[0]!.section] }, // a scale has two items or more
    ...scale.map((item, i): ResultRow => ({
      kind: 'item',
      cells: [itemLabel(item), shown(items[i]?.itemRest ?? null), shown(items[i]?.alphaIfDropped ?? null)],
    })),
    {
      kind: 'total',
      cells: [
        say('alphaOfScale', { count: scale.length, people: guardedNumber(n, smallCell) }),
        '',
        alpha !== null && alpha < -ROUNDING && !isSmall(n, smallCell)
          ? say('negativeAlpha', { alpha: bare(alpha, 2) })
          : shown(alpha),
      ],
    },
  ];
}

function scaleAlpha(survey: Survey, scale: readonly SurveyItem[]) {
  const respondents = consenting(survey);
  const byItem = scale.map((item) => scoresOf(item, respondents));
  return cronbach(
    respondents.map((_, person) => byItem.map((scores) => scores[person] ?? null)),
    scale.length,
  );
}
