// What people said in their own words (Table 5 of the study): themes by category, one column a group.
import type { Phrase } from '../phrase';
import type { Cell, ResultRow, ResultTable } from '../table';
import type { Respondent, Survey } from './answers';
import type { CodedAnswer } from './codingTab';
import type { OpenAnswer } from './openAnswers';
import { RESULT_TABS } from './proposeTables';
import type { SurveySettings } from './settings';
import { disclosures, guardedCells, smallCellNote } from './smallCells';
import { columnHeads, groupColumns, respondentNotes, type Column } from './tableParts';
import type { Theme } from './themesTab';
import { say } from './words';

/** An open answer together with the themes it was given. */
export interface ThemedAnswer extends OpenAnswer {
  readonly coding: CodedAnswer;
}

/** Answers of today that have been coded; codes of answers taken back are left aside. */
export function themedAnswers(
  answers: readonly OpenAnswer[],
  coded: readonly CodedAnswer[],
): readonly ThemedAnswer[] {
  const byId = new Map(coded.map((coding) => [coding.id, coding]));
  return answers.reduce<ThemedAnswer[]>((all, answer) => {
    const coding = byId.get(answer.id);
    return coding && coding.themes.length > 0 ? all.concat({ ...answer, coding }) : all;
  }, []);
}

/**
 * @param answers All open answers: those without a theme are counted in the footnote.
 * @param names People's names, which do not appear in quotes.
 */
export function themesTable(
  survey: Survey,
  answers: readonly OpenAnswer[],
  themed: readonly ThemedAnswer[],
  themes: readonly Theme[],
  settings: SurveySettings,
  names: readonly string[] = [],
): ResultTable {
  const columns = groupColumns(survey);
  const quotes = themed.filter(({ coding }) => coding.isQuote);
  const uncoded = answers.length - themed.length;
  return {
    tab: RESULT_TABS.themes,
    title: say('titleThemes'),
    columns: [{ align: 'left', width: 200 }, ...columns.map(() => ({ align: 'left' as const, width: 360 }))],
    head: [[say('headCategory'), ...columnHeads(columns)]],
    rows: [
      ...usedThemes(themes, themed).map((theme, i, all) =>
        themeRow(theme, all[i - 1]?.category !== theme.category, columns, answers, themed, settings),
      ),
      ...quoteRows(quotes, columns, names),
    ],
    notes: [
      ...respondentNotes(survey, settings),
      say('noteThemes', { answers: themed.length }),
      ...(uncoded > 0 ? [say('noteUnthemed', { count: uncoded })] : []),
      ...(settings.themeCounts ? [say('noteThemeCounts')] : []),
      ...(quotes.length > 0 ? [say('noteQuotes')] : []),
      ...smallCellNote(settings),
    ],
    charts: [],
  };
}

/** Themes that somebody voiced, by category, in the order of `Themes`; unlisted ones last. */
function usedThemes(themes: readonly Theme[], themed: readonly ThemedAnswer[]): readonly Theme[] {
  const used = new Set(themed.reduce<string[]>((all, { coding }) => all.concat(coding.themes), []));
  const listed = themes.filter(({ name }) => used.has(name));
  const names = new Set(listed.map(({ name }) => name));
  const others = [...used].filter((name) => !names.has(name));
  const categories = [...new Set(listed.map(({ category }) => category))];
  return [
    ...categories.reduce<Theme[]>(
      (all, category) => all.concat(listed.filter((theme) => theme.category === category)),
      [],
    ),
    ...others.map((name) => ({ category: '', name, definition: '' })),
  ];
}

function themeRow(
  theme: Theme,
  isFirst: boolean,
  columns: readonly Column[],
  answers: readonly OpenAnswer[],
  themed: readonly ThemedAnswer[],
  settings: SurveySettings,
): ResultRow {
  const voiced = people(themed.filter(({ coding }) => coding.themes.includes(theme.name)));
  const answered = people(answers);
  const cells = columns.map(({ members }): Cell | Phrase => {
    const count = members.filter((member) => voiced.has(keyOfPerson(member))).length;
    if (count === 0) return '';
    if (!settings.themeCounts) return theme.name;
    const base = members.filter((member) => answered.has(keyOfPerson(member))).length;
    const shown = disclosures([count], settings.smallCell, false);
    const [cell = ''] = guardedCells([count], base, shown, settings.smallCell);
    return say('themeCount', { theme: theme.name, count: cell });
  });
  return { kind: 'item', cells: [isFirst ? theme.category || say('otherThemes') : '', ...cells] };
}

/** Tables may be made from copies of the respondents, so the name of the answer counts. */
export const keyOfPerson = (respondent: Respondent): string | Respondent => respondent.key ?? respondent;

const people = (answers: readonly OpenAnswer[]): ReadonlySet<string | Respondent> =>
  new Set(answers.map(({ respondent }) => keyOfPerson(respondent)));

/** Chosen answers word for word, each in the column of its group; nothing says who it was. */
function quoteRows(
  quotes: readonly ThemedAnswer[],
  columns: readonly Column[],
  names: readonly string[],
): ResultRow[] {
  if (quotes.length === 0) return [];
  const rows = quotes.map(({ coding, respondent, text: words }): ResultRow => {
    const text = withoutNames(words, names);
    const isOf = ({ members }: Column): boolean =>
      members.some((member) => keyOfPerson(member) === keyOfPerson(respondent));
    return {
      kind: 'item',
      cells: [
        coding.themes.join(', '),
        ...columns.map((column) => (isOf(column) ? say('quote', { text }) : '')),
      ],
    };
  });
  return [{ kind: 'section', cells: [say('quotes')] }, ...rows];
}

const OMITTED = '[…]';
const ADDRESS = /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>().,]+/g;

/** What someone wrote without the e-mail addresses and the names of people in the program. */
const withoutNames = (text: string, names: readonly string[]): string =>
  names
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length)
    .reduce((left, name) => left.split(name).join(OMITTED), text.replace(ADDRESS, OMITTED));

/**
 * The survey with the themes of open purposes as their options, so that they are counted like any other choice.
 * An answer without a theme counts as answered.
 */
export function withThemes(
  survey: Survey,
  purposes: readonly { readonly id: string }[],
  themed: readonly ThemedAnswer[],
): Survey {
  const ids = new Set(purposes.map(({ id }) => id));
  const own = themed.filter(({ item }) => ids.has(item.id));
  const coded = new Set(own.map(({ item }) => item.id));
  if (coded.size === 0) return survey;
  const themesOf = new Map(
    own.map(({ respondent, item, coding }) => [keyOf(respondent, item.id), coding.themes]),
  );
  const items = survey.items.map((item) =>
    coded.has(item.id)
      ? { ...item, kind: 'multipleChoice' as const, options: [], isOptionOrderKnown: false }
      : item,
  );
  const respondents = survey.respondents.map((respondent) => {
    const answers = new Map(respondent.answers);
    for (const [id, answer] of respondent.answers)
      if (coded.has(id) && (answer.kind === 'text' || answer.kind === 'options'))
        answers.set(id, { kind: 'options', chosen: themesOf.get(keyOf(respondent, id)) ?? [] });
    return { ...respondent, answers };
  });
  return { ...survey, items, respondents };
}

const keyOf = (respondent: Respondent, item: string): string => `${respondent.key ?? ''}\n${item}`;
