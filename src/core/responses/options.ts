// Reads the answers to a question that allows several options, which arrive joined into one cell.
import { fold, normalise } from './normalise';

/** How a cell joins its options: `, ` in a linked tab, `;` in a downloaded file, a line break in pasted lists. */
export type Join = ', ' | ';' | '\n';

export interface ChosenOptions {
  /** In the spelling of the option list, each once, in the order of the answer. */
  readonly options: readonly string[];
  /** What fits no option, left whole: the text of "Other". '' when there is none. */
  readonly writeIn: string;
}

/**
 * Makes the function that reads one answer. It walks through the answer and takes, at each place, the longest
 * known option that ends at the join or at the end; text that fits none runs up to the next known option and
 * stays whole, so that an unknown text is never split.
 *
 * @param known The options of the question; none means that every answer is one write-in.
 * @param join How this column joins its options.
 */
export function optionReader(known: readonly string[], join: Join): (answer: string) => ChosenOptions {
  const finder = optionFinder(known);
  return (answer) => {
    const text = trimJoin(normalise(answer), join);
    const whole = finder.whole(text);
    if (whole !== undefined) return { options: [whole], writeIn: '' };
    const folded = foldSameLength(text);
    const starts = pieceStarts(folded, join);
    const options: string[] = [];
    const rest: string[] = [];
    let pending = -1;
    for (let at = 0; at < starts.length;) {
      const start = starts[at] ?? 0;
      const found = finder.longestAt(folded, start, join);
      if (!found) {
        if (pending < 0) pending = start;
        at += 1;
        continue;
      }
      if (pending >= 0) rest.push(trimJoin(text.slice(pending, start), join));
      pending = -1;
      if (!options.includes(found.option)) options.push(found.option);
      const next = start + found.length;
      while (at < starts.length && (starts[at] ?? 0) <= next) at += 1;
    }
    if (pending >= 0) rest.push(trimJoin(text.slice(pending), join));
    return { options, writeIn: rest.filter((piece) => piece !== '').join(join === ';' ? '; ' : join) };
  };
}

interface OptionFinder {
  whole(text: string): string | undefined;
  longestAt(folded: string, start: number, join: Join): { option: string; length: number } | undefined;
}

/** Options by their folded text, and by first character, longest first. */
function optionFinder(known: readonly string[]): OptionFinder {
  const byKey = new Map<string, string>();
  const byFirst = new Map<string, { key: string; option: string }[]>();
  for (const option of known) {
    const key = foldSameLength(normalise(option));
    if (key === '' || byKey.has(key)) continue;
    byKey.set(key, option);
    const first = key.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), { key, option }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.key.length - a.key.length);
  return {
    whole: (text) => byKey.get(foldSameLength(text)),
    longestAt(folded, start, join) {
      const mark = join.trim() === '' ? join : join.trim();
      for (const { key, option } of byFirst.get(folded.charAt(start)) ?? []) {
        const end = start + key.length;
        if (!folded.startsWith(key, start)) continue;
        if (end === folded.length || folded.startsWith(mark, end)) return { option, length: key.length };
      }
      return undefined;
    },
  };
}

/** Lower case and straight quotes, with every character at its own place. */
const foldSameLength = (text: string): string => {
  const folded = fold(text.replace(/\n/g, '\u0001')).replace(/\u0001/g, '\n');
  return folded.length === text.length ? folded : text;
};

/** Where an option may begin: at the start and behind each join. */
function pieceStarts(text: string, join: Join): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf(join); at >= 0; at = text.indexOf(join, at + join.length)) {
    let start = at + join.length;
    while (text.charAt(start) === ' ') start += 1;
    if (start < text.length) starts.push(start);
  }
  return starts;
}

/** The text without joins at its ends (Microsoft Forms ends every list with one). */
function trimJoin(text: string, join: Join): string {
  const mark = join.trim();
  let trimmed = text.trim();
  while (mark !== '' && trimmed.endsWith(mark)) trimmed = trimmed.slice(0, -mark.length).trim();
  return trimmed;
}

/** The pieces of an answer at every join, before anything is known of its options. */
export const piecesOf = (answer: string, join: Join): readonly string[] =>
  trimJoin(answer, join)
    .split(join)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

/**
 * Chooses the join of a column: `;` when at least 15 % of the answers hold it and `, ` does not explain them
 * better, that is with fewer distinct pieces for each mention; line breaks when most answers are such lists.
 */
export function chooseJoin(answers: Iterable<readonly [answer: string, count: number]>): Join {
  const joins: readonly Join[] = [';', '\n', ', '];
  const tallies = joins.map((join) => ({ join, distinct: new Set<string>(), mentions: 0, holding: 0 }));
  let total = 0;
  for (const [answer, count] of answers) {
    total += count;
    for (const tally of tallies) {
      if (answer.includes(tally.join)) tally.holding += count;
      for (const piece of piecesOf(answer, tally.join)) {
        tally.mentions += count;
        tally.distinct.add(fold(piece));
      }
    }
  }
  const variety = (tally: (typeof tallies)[number]): number =>
    tally.distinct.size / Math.max(tally.mentions, 1);
  const [semicolon, line, comma] = tallies;
  if (semicolon && comma && semicolon.holding >= 0.15 * total && variety(semicolon) <= variety(comma))
    return ';';
  if (line && comma && line.holding >= 0.5 * total && variety(line) < variety(comma)) return '\n';
  return ', ';
}
