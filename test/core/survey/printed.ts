// A result table as a person reads it: every phrase spoken, numbers as their format shows them.
import { isPhrase, type Phrase } from '../../../src/core/phrase';
import type { Cell, ResultTable } from '../../../src/core/table';
import { speak } from '../../../src/text/speak';

export interface Printed {
  readonly title: string;
  readonly head: string[][];
  readonly rows: string[][];
  readonly notes: string[];
}

export function printed(table: ResultTable, language: 'en' | 'ko' = 'en'): Printed {
  const text = (cell: Cell | Phrase, format?: string): string => {
    if (isPhrase(cell)) return speak(cell, language);
    if (typeof cell !== 'number' || format === undefined) return String(cell);
    const decimals = /\.(0+)$/.exec(format)?.[1]?.length ?? 0;
    const shown = cell.toFixed(decimals);
    return format.startsWith('.') ? shown.replace(/^(-?)0\./, '$1.') : shown;
  };
  return {
    title: text(table.title),
    head: table.head.map((line) => line.map((cell) => text(cell))),
    rows: table.rows.map(({ cells }) => cells.map((cell, c) => text(cell, table.columns[c]?.format))),
    notes: table.notes.map((note) => text(note)),
  };
}
