// A result table in words, as it is printed: every cell is text.
import { isPhrase, type Phrase } from '../phrase';
import { fixed } from '../statistics/rounding';
import type { Cell, ChartSpec, ResultRow, ResultTable } from '../table';

/** A chart whose words have been spoken. */
export interface SpokenChart {
  readonly kind: ChartSpec['kind'];
  readonly title: string;
  /** First row: heads; first column: labels. */
  readonly data: readonly (readonly (string | number)[])[];
  readonly colors: readonly string[];
}

export interface SpokenTable {
  readonly tab: string;
  readonly title: string;
  readonly columns: readonly { readonly align: 'left' | 'center' | 'right'; readonly width: number }[];
  readonly head: readonly (readonly string[])[];
  readonly rows: readonly { readonly kind: ResultRow['kind']; readonly cells: readonly string[] }[];
  readonly notes: readonly string[];
  readonly charts: readonly SpokenChart[];
}

export function spokenTable(table: ResultTable, speak: (phrase: Phrase) => string): SpokenTable {
  const text = (cell: Cell | Phrase, format = '0'): string =>
    isPhrase(cell) ? speak(cell) : typeof cell === 'number' ? formatted(cell, format) : String(cell);
  return {
    tab: table.tab,
    title: speak(table.title),
    columns: table.columns.map(({ align, width }) => ({ align, width })),
    head: table.head.map((cells) => cells.map((cell) => text(cell))),
    rows: table.rows.map(({ kind, cells }) => ({
      kind,
      cells: cells.map((cell, c) => text(cell, table.columns[c]?.format)),
    })),
    notes: table.notes.map(speak),
    charts: table.charts.map(({ kind, title, data, colors = [] }) => ({
      kind,
      title: speak(title),
      data: data.map((line) => line.map((cell) => (isPhrase(cell) ? speak(cell) : cell))),
      colors,
    })),
  };
}

/** Formats of result tables are `0`, `0.00` or `.000`: decimals, with or without the leading zero. */
function formatted(value: number, format: string): string {
  const text = fixed(value, (format.split('.')[1] ?? '').length);
  return format.startsWith('.') ? text.replace(/^(-?)0\./, '$1.') : text;
}
