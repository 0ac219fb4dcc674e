// Cuts the text of a file, or of pasted cells, into rows of cells.
import { cutCells, guessDelimiter } from './cutCells';

export interface ParsedAnswers {
  /** The header row first; all rows of one width; cells as written. */
  readonly rows: readonly (readonly string[])[];
  /** What stands in the way of putting the rows into a sheet. */
  readonly refusal: 'empty' | 'noAnswers' | 'longCell' | 'tooMany' | null;
}

/** A cell of a sheet holds no more characters, and a spreadsheet no more cells. */
const LONGEST_CELL = 50_000;
const MOST_CELLS = 10_000_000;

/**
 * @param isPasted Cells copied from a sheet arrive with tabs between them, files with commas or semicolons.
 */
export function parseAnswers(text: string, isPasted: boolean): ParsedAnswers {
  const plain = text.replace(/^\ufeff/, '');
  const delimiter = guessDelimiter(plain, isPasted ? ['\t', ',', ';'] : [',', ';', '\t']);
  const data = cutCells(plain, delimiter).filter((row) => row.some((cell) => cell.trim() !== ''));
  const width = data.reduce((most, row) => Math.max(most, lastCell(row)), 0);
  if (width === 0) return { rows: [], refusal: 'empty' };
  const rows = data.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  return { rows, refusal: refusalOf(rows, width) };
}

function refusalOf(rows: readonly (readonly string[])[], width: number): ParsedAnswers['refusal'] {
  if (rows.length < 2) return 'noAnswers';
  if (rows.length * width > MOST_CELLS) return 'tooMany';
  return rows.some((row) => row.some((cell) => cell.length > LONGEST_CELL)) ? 'longCell' : null;
}

/** How many cells a row has up to its last one that is not blank. */
function lastCell(row: readonly string[]): number {
  let length = row.length;
  while (length > 0 && (row[length - 1] ?? '').trim() === '') length -= 1;
  return length;
}
