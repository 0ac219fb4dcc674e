// Parts that all survey tables share: heads, footnotes about the base, colours.
import type { Phrase } from '../phrase';
import type { ResultRow } from '../table';
import {
  baseOf,
  consenting,
  groupsAsked,
  inGroup,
  type Respondent,
  type Survey,
  type SurveyItem,
} from './answers';
import type { SurveySettings } from './settings';
import { disclosures, isSmall } from './smallCells';
import { say } from './words';

/** One colour a group, readable beside each other in print and for the colour-blind. */
export const GROUP_COLORS = ['#1f6f78', '#d98e32', '#6c5b9e', '#8a8f3c', '#b5485d', '#4c8bc0'];

/** A group with its members, ready to be a column. */
export interface Column {
  readonly key: string;
  readonly label: Phrase;
  readonly members: readonly Respondent[];
}

/** The groups with at least one consenting respondent; everyone as one group when there are none. */
export function groupColumns(survey: Survey): readonly Column[] {
  const respondents = consenting(survey);
  const columns = survey.groups
    .map(({ key, label }) => ({ key, label, members: inGroup(respondents, key) }))
    .filter(({ members }) => members.length > 0);
  return columns.length > 0 ? columns : [{ key: '', label: say('everyone'), members: respondents }];
}

/** Heads of the groups: Mentors (N = 10), Mentees (N = 9). */
export const columnHeads = (columns: readonly Column[]): readonly Phrase[] =>
  columns.map(({ label, members }) => say('groupHead', { group: label, count: members.length }));

/**
 * Which groups an item tells about: it is silent where few have answered, and where others would tell how few. Nor
 * does it say which of the silent ones is the small one, since no more can answer than there are in a group.
 */
export const groupsTold = (
  item: SurveyItem,
  columns: readonly Column[],
  { smallCell }: SurveySettings,
): readonly boolean[] =>
  disclosures(
    columns.map(({ members }) => baseOf(item, members).answered),
    smallCell,
    true,
  ).map((shown) => shown === 'shown');

/** How many answered, and who is left out. Sizes of groups are told when all of them may be. */
export function respondentNotes(survey: Survey, { smallCell }: SurveySettings): readonly Phrase[] {
  const respondents = consenting(survey);
  const columns = groupColumns(survey);
  const sizes = columns.map(({ members }) => members.length);
  const isTold = disclosures(sizes, smallCell, true).every((shown) => shown === 'shown');
  const notes: Phrase[] = [
    columns.length > 1 && isTold
      ? say('noteRespondentsByGroup', {
          count: respondents.length,
          groups: columns.map(({ label }, i) => say('groupCount', { group: label, count: sizes[i] ?? 0 })),
        })
      : say('noteRespondents', { count: respondents.length }),
  ];
  const withheld = survey.respondents.length - respondents.length;
  if (withheld > 0) notes.push(say('noteWithoutConsent', { count: withheld }));
  const inColumns = columns.reduce((sum, column) => sum + column.members.length, 0);
  if (inColumns < respondents.length)
    notes.push(say('noteNoGroup', { count: respondents.length - inColumns }));
  if (survey.superseded > 0) notes.push(say('noteSuperseded', { count: survey.superseded }));
  return notes;
}

/**
 * Which answers are missing or do not apply, item by item; one line when none are. Items that only few have
 * answered are passed over, since the missing ones tell how few.
 */
export function missingNotes(
  survey: Survey,
  items: readonly SurveyItem[],
  { smallCell }: SurveySettings,
): readonly Phrase[] {
  const number = (count: number): string => (count === 0 ? '' : String(count));
  const respondents = consenting(survey);
  const gaps = items
    .map((item) => {
      const asked = new Set(groupsAsked(survey, item));
      const whom =
        survey.groups.length === 0 ? respondents : respondents.filter(({ group }) => asked.has(group));
      return { item, base: baseOf(item, whom) };
    })
    .filter(({ base }) => base.asked > base.answered);
  if (gaps.length === 0) return [say('noteNoneMissing')];
  const told = gaps.filter(({ base }) => !isSmall(base.answered, smallCell));
  if (told.length === 0) return [];
  return [
    say('noteMissing', {
      items: told.map(({ item, base }) =>
        say('missingOfItem', {
          item: distinctLabel(item, items),
          missing: number(base.missing),
          notApplicable: number(base.notApplicable),
          declined: number(base.declined),
        }),
      ),
    }),
  ];
}

/** Head of the column of p-values. */
export function pHead({ adjustment }: SurveySettings): Phrase {
  if (adjustment === 'Holm') return say('headAdjustedP');
  return adjustment === 'Benjamini-Hochberg' ? say('headQ') : say('headP');
}

/** The label of an item, marked when its scores were turned round. */
export function itemLabel(item: SurveyItem): string | Phrase {
  if (item.scale)
    return say(item.scale.kind === 'mean' ? 'scaleMean' : 'scaleSum', { count: item.scale.items });
  return item.isReversed ? say('reversedItem', { item: item.label }) : item.label;
}

/** The label of an item, after its section where another one is called the same, as items before and after are. */
export const distinctLabel = (item: SurveyItem, items: readonly SurveyItem[]): string | Phrase =>
  items.some(
    ({ label, section, scale }) => section !== item.section && (item.scale ? scale : label === item.label),
  )
    ? say('itemInSection', { section: item.section, item: itemLabel(item) })
    : itemLabel(item);

/** Rows of items under the heading of their section, when there is more than one section. */
export function withSections(
  items: readonly SurveyItem[],
  rowOf: (item: SurveyItem) => ResultRow,
): readonly ResultRow[] {
  const isDivided = new Set(items.map(({ section }) => section)).size > 1;
  let before: string | null = null;
  const rows: ResultRow[] = [];
  for (const item of items) {
    if (isDivided && item.section !== before && item.section !== '')
      rows.push({ kind: 'section', cells: [item.section] });
    before = item.section;
    rows.push(rowOf(item));
  }
  return rows;
}
