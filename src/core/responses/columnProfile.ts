// What is known of a column before its kind is: its texts, how often each occurs, and how many were dates.
import type { Cell, TabData } from '../table';
import { gridParts, type ColumnIdentity } from './headers';
import { fold, normalise } from './normalise';
import { isNotApplicable } from './notApplicable';

export interface ColumnProfile {
  readonly identity: ColumnIdentity;
  readonly grid: { readonly title: string; readonly row: string } | undefined;
  /** One text a row, normalised; dates as they are displayed. */
  readonly texts: readonly string[];
  /** Distinct answers in their first spelling (letter case aside) with their number; "not applicable" left out. */
  readonly counts: ReadonlyMap<string, number>;
  /** Answers that are not blank, and those of them that are not "not applicable" either. */
  readonly answered: number;
  readonly applicable: number;
  /** Distinct answers that were taken for "not applicable". */
  readonly setAside: ReadonlySet<string>;
  /** Cells that the sheet holds as dates or times. */
  readonly dates: number;
  /** Their rows. */
  readonly dateRows: ReadonlySet<number>;
}

const DATE_CELL = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/;

/** Whether a cell came in as a date: its ISO text is not what people see. */
export const isDateCell = (cell: Cell, displayed: string | undefined): boolean =>
  typeof cell === 'string' && displayed !== undefined && displayed !== cell && DATE_CELL.test(cell);

const ERROR_CELL = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/;

/** Whether a cell holds the error of a formula, which is nobody's answer. */
export const isErrorCell = (cell: Cell): boolean =>
  typeof cell === 'string' && cell.startsWith('#') && ERROR_CELL.test(cell);

/** The text of an answer: what stands in the cell, and what is displayed where the sheet made a date of it. */
export function answerText(cell: Cell, displayed: string | undefined): string {
  if (typeof cell !== 'string') return String(cell);
  if (isErrorCell(cell)) return '';
  return isDateCell(cell, displayed) ? normalise(displayed ?? '') : normalise(cell);
}

/** Profiles one column in a single pass; equal texts are looked at once. */
export function profileColumn(tab: TabData, identity: ColumnIdentity): ColumnProfile {
  const { column } = identity;
  const spellings = new Map<string, string>();
  const counts = new Map<string, number>();
  const normalised = new Map<Cell, string>();
  let answered = 0;
  let applicable = 0;
  const setAside = new Set<string>();
  const dateRows = new Set<number>();
  const texts = tab.rows.map((row, index) => {
    const cell = row[column] ?? '';
    const displayed = tab.displayed?.[index]?.[column];
    const isDate = isDateCell(cell, displayed);
    const known = isDate ? undefined : normalised.get(cell);
    const text = known ?? answerText(cell, displayed);
    if (!isDate && known === undefined) normalised.set(cell, text);
    if (text === '') return text;
    answered += 1;
    if (isDate) dateRows.add(index);
    let spelling = spellings.get(text);
    if (spelling === undefined) {
      const key = fold(text);
      spelling = isNotApplicable(text) ? '' : (spellings.get(key) ?? text);
      spellings.set(text, spelling).set(key, spelling);
    }
    if (spelling === '') {
      setAside.add(text);
      return text;
    }
    applicable += 1;
    counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
    return text;
  });
  const grid = gridParts(identity.label);
  const dates = dateRows.size;
  return { identity, grid, texts, counts, answered, applicable, setAside, dates, dateRows };
}

/** Number of answers whose text passes a test. */
export function countOf(profile: ColumnProfile, passes: (text: string) => boolean): number {
  let total = 0;
  for (const [text, count] of profile.counts) if (passes(text)) total += count;
  return total;
}

/** The answers from the most frequent to the least. */
export const byFrequency = (counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
  [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
