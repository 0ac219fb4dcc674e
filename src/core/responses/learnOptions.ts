// Learns the options of a question from its answers, as a proposal for the coordinator to confirm.
import { fold } from './normalise';
import { piecesOf, type Join } from './options';

export interface LearnedOptions {
  /** Most frequent first. */
  readonly options: readonly string[];
  /** True when pieces were put together again because they only ever occur side by side. */
  readonly hasJoined: boolean;
  /** True when the same words come in several letter cases: people typed them, no form offered them. */
  readonly isTyped: boolean;
}

interface Piece {
  readonly text: string;
  count: number;
  isSpeltDifferently: boolean;
  /** It is a whole answer, or stands beside one that is. */
  isPlausible: boolean;
}

const LEAST_MENTIONS = 2;
/** With fewer answers than this an option may well have been chosen by one person only. */
const FEW_ANSWERS = 30;
const LONGEST_SINGLE = 80;

/**
 * Learns options in two steps.
 *
 * 1. Answers are cut at the join, but pieces that belong together are put together again: those between an
 *    opening and a closing bracket, and those that never occur but side by side and make up a whole answer at
 *    least twice (an option that holds a comma, `Offline, face to face meeting`).
 * 2. What at least two answers hold is an option; with few answers so is every answer
 *    that is one piece, and what stands beside such a piece.
 *
 * @param answers Distinct normalised answers with how often each was given.
 */
export function learnOptions(answers: ReadonlyMap<string, number>, join: Join): LearnedOptions {
  const alone = new Set([...answers.keys()].map(fold));
  const cut = [...answers].map(([answer, count]) => ({
    pieces: joinBrackets(piecesOf(answer, join), join),
    count,
  }));
  // An option may well hold a comma, hardly ever a semicolon.
  const together = join === ';' ? new Set<string>() : inseparable(cut);
  const pieces = new Map<string, Piece>();
  let total = 0;
  for (const { pieces: parts, count } of cut) {
    total += count;
    const options = joinRuns(parts, together, join);
    for (const text of options) {
      const piece = pieces.get(fold(text)) ?? {
        text,
        count: 0,
        isSpeltDifferently: false,
        isPlausible: false,
      };
      piece.count += count;
      if (piece.text !== text) piece.isSpeltDifferently = true;
      if (options.length === 1 || options.some((other) => alone.has(fold(other)))) piece.isPlausible = true;
      pieces.set(fold(text), piece);
    }
  }
  const isOption = (piece: Piece): boolean =>
    piece.count >= LEAST_MENTIONS ||
    (total < FEW_ANSWERS && piece.isPlausible && piece.text.length <= LONGEST_SINGLE);
  const options = [...pieces.values()]
    .filter(isOption)
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  const varied = options.filter((piece) => piece.isSpeltDifferently).length;
  return {
    options: options.map((piece) => piece.text),
    hasJoined: together.size > 0,
    isTyped: varied >= 2 && varied >= 0.2 * options.length,
  };
}

function joinBrackets(pieces: readonly string[], join: Join): readonly string[] {
  const joined: string[] = [];
  let open = '';
  for (const piece of pieces) {
    const text = open === '' ? piece : open + join + piece;
    const isOpen = count(text, /[([（]/g) > count(text, /[)\]）]/g);
    if (isOpen) open = text;
    else joined.push(text);
    if (!isOpen) open = '';
  }
  // A bracket that is never closed is no bracket: its pieces stand as they are.
  if (open !== '') joined.push(...open.split(join));
  return joined;
}

interface Neighbours {
  total: number;
  /** The one piece that follows; '' when it stands last or before several. */
  next: string | null;
  previous: string | null;
}

/** Folded pieces that belong to the piece behind them. */
function inseparable(cut: readonly { pieces: readonly string[]; count: number }[]): ReadonlySet<string> {
  const seen = new Map<string, Neighbours>();
  const wholes = new Map<string, number>();
  for (const { pieces, count: times } of cut) {
    const keys = pieces.map(fold);
    if (keys.length > 1) wholes.set(keys.join('\n'), (wholes.get(keys.join('\n')) ?? 0) + times);
    keys.forEach((key, index) => {
      const next = keys[index + 1] ?? '';
      const previous = keys[index - 1] ?? '';
      const before = seen.get(key);
      if (!before) seen.set(key, { total: times, next, previous });
      else {
        before.total += times;
        if (before.next !== next) before.next = '';
        if (before.previous !== previous) before.previous = '';
      }
    });
  }
  const follows = (key: string): string => {
    const next = seen.get(key)?.next ?? '';
    return next !== '' && seen.get(next)?.previous === key ? next : '';
  };
  const together = new Set<string>();
  for (const [key, { previous, total }] of seen) {
    if (total < LEAST_MENTIONS || follows(key) === '') continue;
    if (previous && follows(previous) === key) continue;
    const run = [key];
    for (let next = follows(key); next !== '' && !run.includes(next); next = follows(next)) run.push(next);
    if ((wholes.get(run.join('\n')) ?? 0) >= LEAST_MENTIONS)
      run.slice(0, -1).forEach((part) => together.add(part));
  }
  return together;
}

function joinRuns(pieces: readonly string[], together: ReadonlySet<string>, join: Join): readonly string[] {
  const joined: string[] = [];
  let isOpen = false;
  for (const piece of pieces) {
    if (isOpen) joined.push((joined.pop() ?? '') + join + piece);
    else joined.push(piece);
    isOpen = together.has(fold(piece));
  }
  return joined;
}

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;
