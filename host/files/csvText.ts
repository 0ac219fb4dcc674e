// CSV text to rows of cell texts and back.
import Papa from 'papaparse';

const DELIMITERS = [',', ';', '\t'];

/**
 * Rows of a CSV text: delimiter and line ends (CRLF, LF or CR) are found out, quoted line breaks kept as LF,
 * rows may differ in length.
 *
 * @example rowsFromCsv('a;b\r1;2\r') // [['a', 'b'], ['1', '2']]
 */
export function rowsFromCsv(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n'); // a file that was put together has more than one kind
  const rows = Papa.parse<string[]>(lines, { delimiter: delimiterOf(lines), newline: '\n' }).data;
  const last = rows[rows.length - 1];
  // the line end of the last row opens one more row, which holds nothing
  return last && last.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows;
}

/** Guessed without blank lines, which would count as rows of one cell. */
function delimiterOf(text: string): string {
  const sample = Papa.parse(text, { delimitersToGuess: DELIMITERS, skipEmptyLines: 'greedy', preview: 50 });
  return sample.meta.delimiter;
}

/** A spreadsheet that opens the file would take text with such a beginning for a formula. */
const LOOKS_LIKE_A_FORMULA = /^[=+\-@\t\r]/;

/** What may begin with a sign: a number, or one with its interval, as in `-.12 (-.58 to .39)`. */
const NUMBER = String.raw`[+-]?(?:\d[\d,]*(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?%?`;
const IS_A_NUMBER = new RegExp(
  String.raw`^${NUMBER}(?: ?\(${NUMBER}(?: ?(?:to|–|~|,) ?${NUMBER})?\))?$`,
  'i',
);

/** The text with an apostrophe before it where a spreadsheet would read a formula. */
export const guardedText = (text: string): string =>
  LOOKS_LIKE_A_FORMULA.test(text) && !IS_A_NUMBER.test(text) ? `'${text}` : text;

/** CSV as Sheets downloads it: commas, CRLF, UTF-8 without a byte order mark. */
export const csvFromRows = (rows: readonly (readonly string[])[]): string =>
  `${Papa.unparse(rows as string[][], { newline: '\r\n' })}\r\n`;
