// CSV text to rows of cell texts and back.
import Papa from 'papaparse';

const DELIMITERS = [',', ';', '\t'];

/**
 * Rows of a CSV text: delimiter and line ends (CRLF, LF or CR) are found out, quoted line breaks kept, rows
 * may differ in length.
 *
 * @example rowsFromCsv('a;b\r1;2\r') // [['a', 'b'], ['1', '2']]
 */
export function rowsFromCsv(text: string): string[][] {
  const rows = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) }).data;
  const last = rows[rows.length - 1];
  // the line end of the last row opens one more row, which holds nothing
  return last && last.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows;
}

/** Guessed without blank lines, which would count as rows of one cell. */
function delimiterOf(text: string): string {
  const sample = Papa.parse(text, { delimitersToGuess: DELIMITERS, skipEmptyLines: 'greedy', preview: 50 });
  return sample.meta.delimiter;
}

/**
 * A spreadsheet that opens the file would take text with such a beginning for a formula. A number may begin
 * with a sign: it is what it looks like.
 */
const LOOKS_LIKE_A_FORMULA = /^[=+\-@\t\r]/;
const IS_A_NUMBER = /^[+-]?(?:\d[\d,]*(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?%?$/i;

/** The text with an apostrophe before it where a spreadsheet would read a formula. */
export const guardedText = (text: string): string =>
  LOOKS_LIKE_A_FORMULA.test(text) && !IS_A_NUMBER.test(text) ? `'${text}` : text;

/** CSV with commas and CRLF, in UTF-8 with a byte order mark so that Excel shows every script rightly. */
export const csvFromRows = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${Papa.unparse(rows as string[][], { newline: '\r\n' })}\r\n`;
