// Finds a column that goes on where an earlier one stops: a question that was deleted and asked again, for which the
// form began a new column at the right.
import type { ColumnProfile } from './columnProfile';
import { sharedPart, wordsOf } from './sharedWords';

/** Fewer answers in the first column may have stopped by chance. */
const LEAST_ANSWERS = 3;
/** Share of the later column's answers that may stand beside one of the earlier. */
const MOST_BESIDE = 0.1;
/** Share of the headers' words that must be the same. */
const LEAST_ALIKE = 0.6;

/**
 * For each column the earlier one that it seems to go on with: nearly the same words in the header, and answers that
 * begin where those of the other end. Branches of a form fill their columns in turn, not one after the other.
 *
 * @returns Labels; '' for a column on its own.
 */
export function continuedColumns(profiles: readonly ColumnProfile[]): readonly string[] {
  const spans = profiles.map(spanOf);
  const headers = profiles.map(({ identity, grid }) => (grid ? null : wordsOf(identity.label)));
  return profiles.map((_, column) => {
    const later = spans[column];
    const header = headers[column];
    if (!later || !header) return '';
    const before = profiles.findIndex((_, other) => {
      const [earlier, words] = [spans[other], headers[other]];
      if (other >= column || !earlier || !words || earlier.answered < LEAST_ANSWERS) return false;
      if (
        earlier.first >= later.first ||
        earlier.last >= later.last ||
        sharedPart(words, header) < LEAST_ALIKE
      )
        return false;
      return besideEachOther(profiles[other], profiles[column], later.first) <= MOST_BESIDE * later.answered;
    });
    return profiles[before]?.identity.label ?? '';
  });
}

/** First and last row with an answer. */
function spanOf({ texts, answered }: ColumnProfile) {
  if (answered === 0) return null;
  let last = texts.length - 1;
  while (texts[last] === '') last -= 1;
  return { first: texts.findIndex((text) => text !== ''), last, answered };
}

/** Answers of the earlier column from the row on in which the later one begins. */
const besideEachOther = (
  earlier: ColumnProfile | undefined,
  later: ColumnProfile | undefined,
  from: number,
): number =>
  (later?.texts ?? []).filter((_, row) => row >= from && (earlier?.texts[row] ?? '') !== '').length;
