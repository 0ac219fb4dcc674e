// Tabs as core sees them: what was read from one, what shall be written to one, and the finished tables
// that go into a paper.
import type { Phrase } from './phrase';

/**
 * One cell. '' is blank. A date arrives as text `YYYY-MM-DDTHH:MM:SS` in the spreadsheet's own time
 * zone; a time of day without a date has the date 1899-12-30.
 */
export type Cell = string | number | boolean;

/** A tab as read, whole, in one go. Row 1 of the sheet is `headers`; data begin at sheet row `firstRow`. */
export interface TabData {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** The same cells as people see them, where a reader needs both (response tabs). */
  readonly displayed?: readonly (readonly string[])[];
  readonly firstRow: number;
}

/**
 * How a column is written and shown.
 * `text`: never parsed, so an answer `=1+1` stays text. `date`, `dateTime`, `time`: ISO text goes in, a real
 * date comes out. `choice`: text with a drop-down. `cellLink`: text such as `Sessions!C14` or `Pairs`, linked
 * to that place.
 * Any other text is a number format, for example `0.000`.
 */
export type ColumnFormat =
  | 'text'
  | 'integer'
  | 'date'
  | 'dateTime'
  | 'time'
  | 'checkbox'
  | 'choice'
  | 'cellLink'
  | `0${string}`
  | `#${string}`;

/** A column of a working tab: found by its header, wherever the coordinator has moved it. */
export interface Column {
  readonly header: string;
  readonly format: ColumnFormat;
  /**
   * `coordinator`: written when the row is new and never again. `add-on` (default): written by each run.
   */
  readonly owner?: 'add-on' | 'coordinator';
  /** Allowed values: the drop-down of a `choice` column. */
  readonly choices?: readonly string[];
  /** Background by cell text, `#rrggbb`: colour beside the words, never instead of them. */
  readonly tints?: Readonly<Record<string, string>>;
  /** Pixels; a sensible width is chosen when absent. */
  readonly width?: number;
  /** As numbers stand, for text that is a figure. */
  readonly align?: 'right';
  /** Shown as a note on the header. */
  readonly note?: Phrase;
}

/** A working tab to be brought up to date: rows are recognised by `key`, never by position. */
export interface WorkTab {
  readonly tab: string;
  readonly columns: readonly Column[];
  /** Headers whose cells together name a row. Rows of the sheet with an unknown key are the coordinator's. */
  readonly key: readonly string[];
  /** In the order of `columns`. */
  readonly rows: readonly (readonly (Cell | Phrase)[])[];
  /**
   * What happens to rows in the sheet that `rows` does not hold: `keep` (default) leaves them alone;
   * `remove` takes them away (lists such as Problems, which are made anew by each run).
   */
  readonly others?: 'keep' | 'remove';
  readonly hidden?: boolean;
  /** Gives the tab a filter over its columns when it is made. */
  readonly filter?: boolean;
}

/** A finished table for a paper, written to a new tab of its own. */
export interface ResultTable {
  /** Name of the tab, English and stable, for example `Satisfaction`. */
  readonly tab: string;
  readonly title: Phrase;
  readonly columns: readonly ResultColumn[];
  /** Column heads; several rows where a head spans others. As many cells as columns; '' continues a span. */
  readonly head: readonly (readonly (string | Phrase)[])[];
  readonly rows: readonly ResultRow[];
  /** Printed under the table, in this order: base, missing, method, settings. */
  readonly notes: readonly Phrase[];
  readonly charts: readonly ChartSpec[];
}

export interface ResultColumn {
  readonly align: 'left' | 'center' | 'right';
  /** Number format of the numbers in it, for example `0`, `0.000`; text cells stay text. */
  readonly format?: string;
  readonly width: number;
}

export interface ResultRow {
  /** `section` spans the table and starts a block; `item` is a line of it; `total` closes it. */
  readonly kind: 'section' | 'item' | 'total';
  readonly cells: readonly (Cell | Phrase)[];
}

/** A chart beside a result table. Its numbers are in the table itself or in `data` (first row: heads). */
export interface ChartSpec {
  /** `divergingBar`: stacked to both sides of zero, the lower half of a scale as negative numbers. */
  readonly kind: 'bar' | 'stackedBar' | 'divergingBar' | 'column';
  readonly title: Phrase;
  readonly data: readonly (readonly (string | number | Phrase)[])[];
  /** One colour a series, `#rrggbb`. */
  readonly colors?: readonly string[];
}

/** A1 name of a cell. @example cellName(14, 28) // 'AB14' */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

/**
 * Reads cells of a tab by header.
 *
 * @returns A function from row index and header to the cell; '' for a column that is not there.
 */
export function cellReader(tab: TabData): (rowIndex: number, header: string) => Cell {
  const columns = new Map(tab.headers.map((header, index) => [header, index] as const).reverse());
  return (rowIndex, header) => {
    const column = columns.get(header);
    return column === undefined ? '' : (tab.rows[rowIndex]?.[column] ?? '');
  };
}
