// What is wrong and where. A bad cell is a value that travels to the Problems tab; a missing set-up is
// thrown and reaches the coordinator as one sentence.
import type { Phrase } from './phrase';
import { cellName, type TabData } from './table';

/** One cell to fix. Names the cell, never the person: rows hold private answers. */
export interface Problem {
  readonly tab: string;
  /** A1 notation of the cell, for example `C14`; absent when the whole tab is meant. */
  readonly cell?: string;
  /** What stands there now, shortened; absent when nothing does. */
  readonly found?: string;
  /** What to do, as a sentence. Its code also identifies the kind of problem. */
  readonly fix: Phrase;
}

const LONGEST_FOUND = 80;

/**
 * A text as it is shown in one line of a list.
 *
 * @param longest Characters that are shown of a longer one.
 */
export const shortened = (text: string, longest = LONGEST_FOUND): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text;

/**
 * A problem with one cell of a tab that was read.
 *
 * @param tab The tab as read; its `firstRow` turns `rowIndex` into a sheet row.
 * @param rowIndex Index into `tab.rows`.
 * @param header Header of the column; when the tab has no such column the row alone is named.
 */
export function problemAt(tab: TabData, rowIndex: number, header: string, fix: Phrase): Problem {
  const column = tab.headers.indexOf(header);
  const found = column < 0 ? '' : String(tab.rows[rowIndex]?.[column] ?? '');
  const cell = cellName(tab.firstRow + rowIndex, Math.max(column, 0) + 1);
  return { tab: tab.name, cell, ...(found === '' ? {} : { found: shortened(found) }), fix };
}

/** Something that stops a whole job and that the coordinator can put right. */
export class SetupError extends Error {
  constructor(readonly phrase: Phrase) {
    super(phrase.code);
    this.name = 'SetupError';
  }
}
