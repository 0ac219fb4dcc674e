// Open answers that are already codes: short, repeated, several joined by a comma.

const LONGEST_CODE = 90;
const JOIN = ', ';

/**
 * The codes in each answer of an open question.
 *
 * An answer is taken apart at its commas only where one of its pieces is someone's whole answer, so a sentence
 * with a comma stays whole.
 *
 * @returns One list of codes an answer; null when the answers are not codes (long, or nobody repeats another),
 *   and a person has to code them first.
 * @example codedAnswers(['A', 'A, b', 'x']) // [['A'], ['A', 'b'], ['x']]
 */
export function codedAnswers(answers: readonly string[]): readonly (readonly string[])[] | null {
  const wholes = new Set(answers.map(keyOf).filter((key) => !key.includes(JOIN)));
  const spelling = new Map<string, string>();
  const codes = answers.map((answer) => {
    const pieces = answer.split(JOIN);
    const isJoined = pieces.length > 1 && pieces.some((piece) => wholes.has(keyOf(piece)));
    return distinct((isJoined ? pieces : [answer]).map((piece) => spelled(piece, spelling)));
  });
  const mentions = codes.reduce((sum, each) => sum + each.length, 0);
  const isShort = [...spelling.values()].every((code) => code.length <= LONGEST_CODE);
  return isShort && spelling.size < mentions ? codes : null;
}

const keyOf = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** The first spelling of a code stands for all that differ in case and spaces only. */
function spelled(text: string, spelling: Map<string, string>): string {
  const key = keyOf(text);
  const known = spelling.get(key) ?? text.trim();
  spelling.set(key, known);
  return known;
}

const distinct = (codes: readonly string[]): readonly string[] => [...new Set(codes)];
