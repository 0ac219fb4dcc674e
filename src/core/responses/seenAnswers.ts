// The answers of a tab as the import record compares them.
import type { WallTime } from '../program';
import { fingerprint } from './fingerprint';
import { fold } from './normalise';
import type { AnswerTable } from './readAnswers';

export interface SeenAnswer {
  readonly rowKey: string;
  readonly at: WallTime | '';
  readonly personKey: string;
  /** Fingerprint over the questions that the tab has now. */
  readonly hash: string;
  /** Fingerprint over the questions of the last import; null when one of them is gone. */
  readonly hashBefore: string | null;
  readonly row: number;
  /** A rough picture of an anonymous answer, see `sketchOf`; '' for one that somebody stands behind. */
  readonly sketch: string;
  /** The same over the questions of the last import. */
  readonly sketchBefore: string;
}

export interface SeenAnswers {
  readonly answers: readonly SeenAnswer[];
  /** The questions hashed, as fingerprints of their headers. */
  readonly hashedOver: readonly string[];
}

const NOT_HASHED: ReadonlySet<string> = new Set(['timestamp', 'e-mail', 'name']);

/**
 * The answers of a tab. A hash is over header and text of every question that was answered, in the order of the
 * headers' fingerprints, so that moved columns do not make answers look edited. Since questions come and go, an
 * answer is compared over the questions of the last import and remembered over those of today.
 *
 * @param firstRow Sheet row of the tab's first answer.
 * @param before The questions hashed at the last import; undefined at the first.
 */
export function seenAnswers(
  table: AnswerTable,
  firstRow: number,
  before: readonly string[] | undefined,
): SeenAnswers {
  const columns = table.columns.map(({ question, texts }) => ({
    key: fingerprint(fold(question.label)),
    texts,
    isHashed: !NOT_HASHED.has(question.kind),
  }));
  columns.sort((a, b) => (a.key < b.key ? -1 : 1));
  const now = columns.filter(({ isHashed }) => isHashed);
  const hashedOver = now.map(({ key }) => key);
  const known = new Set(before ?? hashedOver);
  const then = columns.filter(({ key }) => known.has(key));
  const isSame = then.length === now.length && then.every((column, index) => column === now[index]);
  const isComparable = then.length === known.size;
  const answers = table.rows.map(({ rowIndex, rowKey, at, personKey }): SeenAnswer => {
    const hash = hashOf(now, rowIndex);
    const hashBefore = !isComparable ? null : isSame ? hash : hashOf(then, rowIndex);
    const sketch = personKey === '' ? sketchOf(now, rowIndex) : '';
    const sketchBefore = personKey !== '' || !isComparable ? '' : isSame ? sketch : sketchOf(then, rowIndex);
    return { rowKey, at, personKey, hash, hashBefore, row: firstRow + rowIndex, sketch, sketchBefore };
  });
  return { answers, hashedOver };
}

interface HashedColumn {
  readonly key: string;
  readonly texts: readonly string[];
}

/** So many questions are enough to see whether most answers are equal. */
const SKETCHED = 24;

/** One sign for each of some questions, spread over all of them: a dot where nothing was answered. */
function sketchOf(columns: readonly HashedColumn[], rowIndex: number): string {
  const step = Math.max(1, columns.length / SKETCHED);
  let sketch = '';
  for (let at = 0; at < columns.length; at += step) {
    const text = columns[Math.floor(at)]?.texts[rowIndex] ?? '';
    sketch += text === '' ? '.' : fingerprint(text).slice(-1);
  }
  return sketch;
}

/** Whether most of the questions that at least one of two answers answered are answered alike in both. */
export function areMostlyEqual(one: string, other: string): boolean {
  if (one === '' || one.length !== other.length) return false;
  const answered = [...one].map((sign, at) => [sign, other[at]]).filter(([a, b]) => a !== '.' || b !== '.');
  return 2 * answered.filter(([a, b]) => a === b).length > answered.length;
}

function hashOf(columns: readonly HashedColumn[], rowIndex: number): string {
  let content = '';
  for (const { key, texts } of columns) {
    const text = texts[rowIndex] ?? '';
    if (text !== '') content += `${key}\u0001${text}\u0002`;
  }
  return fingerprint(content);
}
