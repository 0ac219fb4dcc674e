// Which new question is probably an old one under another wording, and how the old one's mapping moves over.
import { OPTION_JOIN } from '../program';
import { fold } from './normalise';
import type { ProposedQuestion } from './question';
import type { QuestionRow } from './questionsTab';
import { sharedPart, wordsOf } from './sharedWords';
import { say } from './words';

/**
 * For each new question the header that it probably had before: a question that is gone with mostly the same
 * words or the same commonest answers, or one that stood between the same two neighbours.
 *
 * @param gone Rows of Questions whose column is gone.
 * @param before All rows of the tab, in the order of its columns when they were imported.
 * @param fresh Questions that Questions does not know.
 * @param now All questions of the tab, in the order of its columns.
 * @returns By folded new header: the old header.
 */
export function renamedFrom(
  gone: readonly QuestionRow[],
  before: readonly QuestionRow[],
  fresh: readonly ProposedQuestion[],
  now: readonly ProposedQuestion[],
): ReadonlyMap<string, string> {
  const renames = new Map<string, string>();
  if (gone.length === 0 || fresh.length === 0) return renames;
  const then = before.map(({ question }) => fold(question.label));
  const present = now.map(({ label }) => fold(label));
  for (const row of gone) {
    const key = fold(row.question.label);
    const open = fresh.filter(({ label }) => !renames.has(fold(label)));
    const likeness = (question: ProposedQuestion): number =>
      sharedPart(wordsOf(row.question.label), wordsOf(question.label)) +
      sharedPart(samplesOf(row.samples), samplesOf(question.samples)) +
      (neighbours(then, key) === neighbours(present, fold(question.label)) ? LEAST_LIKENESS : 0);
    const best = [...open].sort((a, b) => likeness(b) - likeness(a))[0];
    if (best && likeness(best) >= LEAST_LIKENESS) renames.set(fold(best.label), row.question.label);
  }
  return renames;
}

const LEAST_LIKENESS = 0.5;

const neighbours = (keys: readonly string[], key: string): string => {
  const at = keys.indexOf(key);
  return `${keys[at - 1] ?? ''}\n${keys[at + 1] ?? ''}`;
};

const samplesOf = (samples: QuestionRow['samples']): ReadonlySet<string> =>
  new Set((typeof samples === 'string' ? samples.split(OPTION_JOIN) : samples).map(fold).filter(Boolean));

/**
 * Gives a renamed question the mapping of the one it was: kind, field, scale, options, and all a coordinator chose.
 *
 * @returns Both rows, to be written: the new one confirmed, the old one at rest.
 * @throws RangeError when one of them does not stand in Questions.
 */
export function renamed(
  rows: readonly QuestionRow[],
  tab: string,
  was: string,
  label: string,
): readonly [QuestionRow, QuestionRow] {
  const find = (header: string): QuestionRow | undefined =>
    rows.find(({ question }) => question.tab === tab && fold(question.label) === fold(header));
  const [before, after] = [find(was), find(label)];
  if (!before || !after) throw new RangeError('renamed: one of the questions does not stand in Questions');
  return [
    {
      ...after,
      question: { ...before.question, label: after.question.label, confidence: 'confirmed' },
      why: say('whyYouChose'),
      was: before.question.label,
      isDecided: true,
      mark: { ...before.mark, isAsked: false },
    },
    { ...before, ...atRest(before), why: say('whyNowCalled', { question: after.question.label }) },
  ];
}

/** A question that is gone for good: its row stays, and nothing is asked about it any more. */
export const atRest = (row: QuestionRow): QuestionRow => ({
  ...row,
  question: { ...row.question, kind: 'ignore', field: '', inTables: false, confidence: 'confirmed' },
  isDecided: true,
});
