// The tab `Coding`: one row an open answer, to which one or two people give themes.
import { problemAt, type Problem } from '../problem';
import { TABS } from '../program';
import { cellReader, type Column, type TabData, type WorkTab } from '../table';
import type { SurveyGroup } from './answers';
import type { OpenAnswer } from './openAnswers';
import type { Theme } from './themesTab';
import { say } from './words';

/** What the coders made of one answer. */
export interface CodedAnswer {
  readonly id: string;
  readonly themes: readonly string[];
  /** Themes by the second coder; null when that one has not coded the answer. */
  readonly second: readonly string[] | null;
  /** May be quoted in the table. */
  readonly isQuote: boolean;
}

/** Where the words of an answer stand. */
export interface CodingRow {
  readonly id: string;
  readonly source: string;
  readonly question: string;
  readonly hasWords: boolean;
}

const FIRST = ['Theme 1', 'Theme 2', 'Theme 3'];
const SECOND = ['Coder 2 theme 1', 'Coder 2 theme 2', 'Coder 2 theme 3'];
const QUOTE = 'Quote';
/** A drop-down, since a checkbox would put a value into every row of the tab. */
const TICK = '✓';
const ID = 'ID';
const SOURCE = 'Source';
const QUESTION = 'Question';
const ANSWER = 'Answer';

/** Columns whose drop-downs offer the themes. */
export const THEME_COLUMNS: readonly string[] = [...FIRST, ...SECOND];

/**
 * Rows are recognised by ID: what the coders typed stays, also when the answer itself is taken back.
 *
 * @param withdrawn Rows whose words are to go, since their answers may not be used any more.
 */
export function codingToTab(
  answers: readonly OpenAnswer[],
  source: string,
  groups: readonly SurveyGroup[],
  withdrawn: readonly CodingRow[] = [],
): WorkTab {
  const labels = new Map(groups.map(({ key, label }) => [key, label]));
  const untyped = [...FIRST, QUOTE, ...SECOND].map(() => '');
  const theme = (header: string): Column => ({ header, format: 'choice', owner: 'coordinator', width: 180 });
  return {
    tab: TABS.coding,
    key: [ID],
    columns: [
      { header: ID, format: 'text', width: 110, note: say('aboutCodingId') },
      { header: SOURCE, format: 'text', width: 120 },
      { header: QUESTION, format: 'text', width: 220 },
      { header: 'Group', format: 'text', width: 90 },
      { header: ANSWER, format: 'text', width: 420 },
      ...FIRST.map(theme),
      {
        header: QUOTE,
        format: 'choice',
        owner: 'coordinator',
        choices: [TICK],
        width: 70,
        note: say('aboutQuote'),
      },
      ...SECOND.map(theme),
    ],
    rows: [
      ...answers.map(({ id, item, respondent, text }) => [
        id,
        source,
        item.label,
        labels.get(respondent.group) ?? '',
        text,
        ...untyped,
      ]),
      ...withdrawn
        .filter(({ hasWords }) => hasWords)
        .map(({ id, question }) => [id, source, question, '', '', ...untyped]),
    ],
  };
}

/** @param themes The tab `Themes`; a theme that it does not list is a problem, and counted all the same. */
export function codingFromTab(
  tab: TabData | undefined,
  themes: readonly Theme[],
): { coded: readonly CodedAnswer[]; rows: readonly CodingRow[]; problems: readonly Problem[] } {
  if (!tab) return { coded: [], rows: [], problems: [] };
  const cell = cellReader(tab);
  const known = new Set(themes.map(({ name }) => name));
  const problems: Problem[] = [];
  const themesIn = (row: number, headers: readonly string[]): readonly string[] => {
    const found = headers.map((header) => {
      const name = String(cell(row, header)).trim();
      if (name !== '' && !known.has(name)) problems.push(problemAt(tab, row, header, say('unknownTheme')));
      return name;
    });
    return [...new Set(found.filter((name) => name !== ''))];
  };
  const coded = tab.rows.map((_, row): CodedAnswer => {
    const second = themesIn(row, SECOND);
    return {
      id: String(cell(row, ID)).trim(),
      themes: themesIn(row, FIRST),
      second: second.length > 0 ? second : null,
      isQuote: !/^(|false|no|아니요)$/i.test(String(cell(row, QUOTE)).trim()),
    };
  });
  const text = (row: number, header: string): string => String(cell(row, header)).trim();
  const rows = tab.rows.map((_, row): CodingRow => ({
    id: text(row, ID),
    source: text(row, SOURCE),
    question: text(row, QUESTION),
    hasWords: text(row, ANSWER) !== '',
  }));
  return { rows, coded: coded.filter(({ id }) => id !== ''), problems };
}
