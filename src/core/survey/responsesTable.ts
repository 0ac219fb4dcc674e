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
import { disclosures, guardedCells } from './smallCells';
import { respondentNotes } from './tableParts';
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
  const row = rateRow(survey);
  const everyone = (): boolean => true;
  const rows: ResultRow[] = [
    row(say('allParticipants'), everyone),
    ...section(say('byRole'), survey.groups, ({ key, label }) => row(label, ({ group }) => group === key)),
    ...section(say('byYearLevel'), usedYearLevels(survey), (level) =>
      row(level, ({ yearLevel }) => yearLevel === level),
    ),
    ...items.reduce<ResultRow[]>((all, item) => all.concat(characteristicRows(survey, item, settings)), []),
    { kind: 'section', cells: [say('consent')] },
    consentRow(survey),
  ];
  return {
    tab: RESULT_TABS.responses,
    title: say('titleResponses'),
    columns: [
      { align: 'left', width: 280 },
      { align: 'right', width: 100, format: '0' },
      { align: 'right', width: 110, format: '0' },
      { align: 'right', width: 190 },
    ],
    head: [[say('headGroup'), say('headParticipants'), say('headRespondents'), say('headRate')]],
    rows,
    notes: [
      ...respondentNotes(survey),
      survey.participants === null ? say('noteNoParticipants') : say('noteWilson'),
      ...(settings.smallCell > 1 ? [say('noteSmallCells', { least: settings.smallCell })] : []),
    ],
    charts: [],
  };
}

/** Makes the row of one part of the participants. */
function rateRow(survey: Survey) {
  return (label: string | Phrase, isOfIt: (person: Person) => boolean): ResultRow => {
    const respondents = survey.respondents.filter(isOfIt).length;
    const participants = survey.participants?.filter(isOfIt).length;
    const cells: (Cell | Phrase)[] = [
      label,
      participants ?? DASH,
      respondents,
      rateCell(respondents, participants),
    ];
    return { kind: 'item', cells };
  };
}

/** More respondents than participants means that someone enrolled is not in `People`: then there is no rate. */
function rateCell(respondents: number, participants: number | undefined): string | Phrase {
  if (participants === undefined || participants === 0 || respondents > participants) return DASH;
  const [low, high] = wilson(respondents, participants);
  const percent = (share: number): string => fixed(100 * share, 1);
  return say('interval', {
    value: percent(respondents / participants),
    low: percent(low),
    high: percent(high),
  });
}

function section<Part>(title: Phrase, parts: readonly Part[], rowOf: (part: Part) => ResultRow): ResultRow[] {
  return parts.length === 0 ? [] : [{ kind: 'section', cells: [title] }, ...parts.map(rowOf)];
}

function usedYearLevels(survey: Survey): readonly string[] {
  const used = new Set(
    [...survey.respondents, ...(survey.participants ?? [])].map(({ yearLevel }) => yearLevel),
  );
  const known = survey.yearLevels.filter((level) => used.has(level));
  const others = [...used].filter((level) => level !== '' && !survey.yearLevels.includes(level)).sort();
  return [...known, ...others];
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
    ...categories.map((category, i): ResultRow => ({
      kind: 'item',
      cells: [category, '', cells[i] ?? '', ''],
    })),
  ];
}

function consentRow(survey: Survey): ResultRow {
  const given = consenting(survey).length;
  return {
    kind: 'item',
    cells: [say('consentGiven'), '', countCell(given, survey.respondents.length), ''],
  };
}
