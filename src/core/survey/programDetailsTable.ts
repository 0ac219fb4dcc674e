// Details of the program (Table 1 of the study): single and multiple choice answers of all respondents.
import type { Phrase } from '../phrase';
import type { ChartSpec, ResultRow, ResultTable } from '../table';
import { consenting, type Respondent, type Survey, type SurveyItem } from './answers';
import { categoriesOf, chosenBy, choiceCounts } from './choices';
import { RESULT_TABS } from './proposeTables';
import type { SurveySettings } from './settings';
import { disclosures, guardedCells, presented, smallCellNote } from './smallCells';
import { GROUP_COLORS, missingNotes, respondentNotes } from './tableParts';
import { say } from './words';

/** So many charts stand beside the table; more would bury it. */
const MOST_CHARTS = 8;

export function programDetailsTable(
  survey: Survey,
  items: readonly SurveyItem[],
  settings: SurveySettings,
): ResultTable {
  const respondents = consenting(survey);
  const blocks = items.map((item) => block(item, respondents, settings));
  const allowsSeveral = items.some(({ kind }) => kind === 'multipleChoice');
  return {
    tab: RESULT_TABS.details,
    title: say('titleDetails', { count: respondents.length }),
    columns: [
      { align: 'left', width: 340 },
      { align: 'left', width: 300 },
      { align: 'right', width: 180 },
    ],
    head: [[say('headItems'), say('headCategory'), say('headResponses')]],
    rows: blocks.reduce<ResultRow[]>((rows, { rows: more }) => rows.concat(more), []),
    notes: [
      ...respondentNotes(survey, settings),
      ...missingNotes(survey, items, settings),
      baseNote(settings),
      ...(allowsSeveral ? [say('noteSeveral')] : []),
      say('notePercentRounding'),
      ...smallCellNote(settings),
    ],
    charts: blocks.map(({ chart }) => chart).slice(0, MOST_CHARTS),
  };
}

export const baseNote = (settings: SurveySettings): Phrase =>
  settings.base === 'all respondents' ? say('noteBaseAll') : say('noteBaseAnswered');

function block(item: SurveyItem, respondents: readonly Respondent[], settings: SurveySettings) {
  const chosen = chosenBy(item, respondents) ?? (() => null);
  const categories = categoriesOf(item, respondents, chosen);
  const { base, counts } = choiceCounts(item, categories, respondents, chosen);
  const whole = settings.base === 'all respondents' ? base.asked : base.answered;
  const shown = disclosures(counts, settings.smallCell, item.kind === 'singleChoice');
  const cells = guardedCells(counts, whole, shown, settings.smallCell);
  const label = item.kind === 'multipleChoice' ? say('severalItem', { item: item.label }) : item.label;
  const order = presented(categories, (i) => shown[i] !== 'shown', item.isOptionOrderKnown);
  const rows = order.map((i, place): ResultRow => ({
    kind: 'item',
    cells: [place === 0 ? label : '', categories[i] ?? '', cells[i] ?? ''],
  }));
  const chart: ChartSpec = {
    kind: 'bar',
    title: say('chartOf', { item: item.label }),
    data: [
      [say('headCategory'), say('chartCount')],
      ...order.map((i) => [categories[i] ?? '', shown[i] === 'shown' ? (counts[i] ?? 0) : '']),
    ],
    colors: [GROUP_COLORS[0]!], // the list is not empty
  };
  return { rows, chart };
}
