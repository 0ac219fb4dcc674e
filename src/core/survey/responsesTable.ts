// Who answered: participants, respondents and the response rate, by role and year level.
import type { Phrase } from '../phrase';
import type { Cell, ResultRow, ResultTable } from '../table';
import { fixed } from '../statistics/rounding';
import { wilson } from '../statistics/wilson';
import { consenting, type Participant, type Respondent, type Survey, type SurveyItem } from './answers';
import { countCell, DASH } from './cells';
import { categoriesOf, chosenBy, choiceCounts } from './choices';
import { RESULT_TABS } from './proposeTables';
import type { SurveySettings } from './settings';
import { disclosures, guardedCells, hiddenCell, isSmall, presented, smallCellNote } from './smallCells';
import { missingNotes, respondentNotes } from './tableParts';
import { say } from './words';

type Person = Participant | Respondent;

/**
 * @param items Items about the person (gender …), shown as counts of respondents.
 */
export function responsesTable(
  survey: Survey,
  items: readonly SurveyItem[],
  settings: SurveySettings,
): ResultTable {
  const everyone: Part = { label: say('allParticipants'), holds: () => true };
  const byRole = survey.groups.map(({ key, label }): Part => ({
    label,
    holds: ({ group }) => group === key,
  }));
  const byYear = usedYearLevels(survey).map((level): Part => ({
    label: level || say('missing'),
    holds: ({ yearLevel }) => yearLevel === level,
  }));
  const rows: ResultRow[] = [
    ...rateRows(survey, [everyone], settings),
    ...section(say('byRole'), rateRows(survey, byRole, settings)),
    ...section(say('byYearLevel'), rateRows(survey, byYear, settings)),
    ...items.reduce<ResultRow[]>((all, item) => all.concat(characteristicRows(survey, item, settings)), []),
    ...(survey.asksConsent === false ? [] : section(say('consent'), [consentRow(survey, settings)])),
  ];
  return {
    tab: RESULT_TABS.responses,
    title: say('titleResponses'),
    columns: [
      { align: 'left', width: 280 },
      { align: 'right', width: 120, format: '0' },
      { align: 'right', width: 120, format: '0' },
      { align: 'right', width: 220 },
    ],
    head: [[say('headGroup'), say('headParticipants'), say('headRespondents'), say('headRate')]],
    rows,
    notes: [
      ...respondentNotes(survey, settings),
      ...(items.length > 0 ? [...missingNotes(survey, items, settings), say('noteBaseAnswered')] : []),
      survey.participants === null ? say('noteNoParticipants') : say('noteWilson'),
      ...smallCellNote(settings),
    ],
    charts: [],
  };
}

/** A part of the participants, with one row. */
interface Part {
  readonly label: string | Phrase;
  readonly holds: (person: Person) => boolean;
}

/** Rows of parts that add up to all: a lone small one takes another with it. */
function rateRows(survey: Survey, parts: readonly Part[], { smallCell }: SurveySettings): ResultRow[] {
  const counts = parts.map(({ holds }) => survey.respondents.filter(holds).length);
  const shown = disclosures(counts, smallCell, true);
  return parts.map(({ label, holds }, i) => {
    const respondents = counts[i] ?? 0;
    const participants = survey.participants?.filter(holds).length;
    const isShown = shown[i] === 'shown';
    const cells: (Cell | Phrase)[] = [
      label,
      participants ?? DASH,
      isShown ? respondents : hiddenCell(shown[i] ?? 'withheld', smallCell),
      isShown ? rateCell(respondents, participants) : say('withheld'),
    ];
    return { kind: 'item', cells };
  });
}

/** More respondents than participants means that someone enrolled is not in `People`: then there is no rate. */
export function rateCell(respondents: number, participants: number | undefined): string | Phrase {
  if (participants === undefined || participants === 0 || respondents > participants) return DASH;
  const [low, high] = wilson(respondents, participants);
  const percent = (share: number): string => fixed(100 * share, 1);
  return say('interval', {
    value: percent(respondents / participants),
    low: percent(low),
    high: percent(high),
  });
}

const section = (title: Phrase, rows: readonly ResultRow[]): ResultRow[] =>
  rows.length === 0 ? [] : [{ kind: 'section', cells: [title] }, ...rows];

/** In their order; '' for people whose year is not known, so that the rows add up to all. */
function usedYearLevels(survey: Survey): readonly string[] {
  const used = new Set(
    [...survey.respondents, ...(survey.participants ?? [])].map(({ yearLevel }) => yearLevel),
  );
  const known = survey.yearLevels.filter((level) => used.has(level));
  const others = [...used].filter((level) => level !== '' && !survey.yearLevels.includes(level)).sort();
  const levels = [...known, ...others];
  return levels.length > 0 && used.has('') ? [...levels, ''] : levels;
}

function characteristicRows(survey: Survey, item: SurveyItem, settings: SurveySettings): ResultRow[] {
  const respondents = consenting(survey);
  const chosen = chosenBy(item, respondents);
  if (!chosen) return [];
  const categories = categoriesOf(item, respondents, chosen);
  const { base, counts } = choiceCounts(item, categories, respondents, chosen);
  const shown = disclosures(counts, settings.smallCell, item.kind === 'singleChoice');
  const cells = guardedCells(counts, base.answered, shown, settings.smallCell);
  return [
    { kind: 'section', cells: [item.label] },
    ...presented(categories, (i) => shown[i] !== 'shown', item.isOptionOrderKnown).map((i): ResultRow => ({
      kind: 'item',
      cells: [categories[i] ?? '', '', cells[i] ?? '', ''],
    })),
  ];
}

function consentRow(survey: Survey, { smallCell }: SurveySettings): ResultRow {
  const given = consenting(survey).length;
  const all = survey.respondents.length;
  const count = isSmall(given, smallCell) ? hiddenCell('small', smallCell) : countCell(given, all);
  return {
    kind: 'item',
    cells: [say('consentGiven'), '', count, ''],
  };
}
