// How columns of a printed table share the page: numbers stay on one line, words get the rest.
import type { SpokenTable } from './spokenTable';
import { textWidth } from './textWidth';

/** Points: an A4 page between its margins, and the letters on it. */
const PAGE = 450;
const LETTERS = 9.5;
const PADDING = 15;
/** Texts of at most so many letters stay on one line too. */
const SHORT = 18;
/** The columns of words keep at least this part of the page. */
const WORDS = 0.3;

/** @returns Whole percent, one a column. */
export function columnShares({ columns, head, rows }: SpokenTable): readonly number[] {
  const texts = columns.map((_, c) =>
    rows.filter(({ kind }) => kind !== 'section').map(({ cells }) => cells[c] ?? ''),
  );
  const isWords = (c: number): boolean =>
    columns[c]?.align === 'left' && texts[c]!.some((text) => text.length > SHORT); // one a column
  const needs = columns.map(({ width }, c) => {
    if (isWords(c)) return width;
    const words = head.reduce<string[]>((all, cells) => all.concat((cells[c] ?? '').split(/\s+/)), []);
    const widest = [...words, ...texts[c]!].map((text) => textWidth(text, LETTERS));
    return Math.max(...widest) * 1.1 + PADDING;
  });
  const sum = (which: (c: number) => boolean): number =>
    needs.reduce((total, need, c) => total + (which(c) ? need : 0), 0);
  const words = sum(isWords);
  const numbers = sum((c) => !isWords(c));
  const room = words === 0 ? 0 : Math.max(WORDS * PAGE, PAGE - numbers);
  return needs.map((need, c) =>
    Math.round((100 * (isWords(c) ? (need / words) * room : (need / numbers) * (PAGE - room))) / PAGE),
  );
}
