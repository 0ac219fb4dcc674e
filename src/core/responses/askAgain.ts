// When a question that was decided is asked about once more: its answers have labels that nobody knew, or equal
// headers changed in number. What was decided stands until the coordinator has answered.
import type { Phrase } from '../phrase';
import type { ColumnIdentity } from './headers';
import { fold } from './normalise';
import type { ProposedQuestion, Question } from './question';
import { proposalFingerprint, type QuestionRow } from './questionsTab';
import { unknownAnswers } from './unknownAnswers';
import { say } from './words';

const SHOWN = 3;

/**
 * A decided row as it stands after this import.
 *
 * @param shifted The reason to ask that equal headers give; undefined when their number is what it was.
 */
export function standingRow(
  known: QuestionRow,
  proposal: ProposedQuestion,
  purpose: Question['purpose'],
  shifted: Phrase | undefined,
): QuestionRow {
  const { mark } = known;
  const question: Question = { ...known.question, purpose, confidence: 'confirmed' };
  const unknown = unknownAnswers(question, proposal.answers);
  const row = { ...known, question, samples: proposal.samples, read: proposal };
  const asked = (why: QuestionRow['why']): QuestionRow => ({
    ...row,
    question: { ...question, confidence: 'unsure' },
    why,
    mark: { ...mark, unknown: mark.unknown ?? unknown.length, isAsked: true },
  });
  if (mark.isAsked && known.question.confidence !== 'confirmed') return asked(known.why);
  if (shifted && !mark.isAsked) return asked(shifted);
  if (!mark.isAsked && unknown.length > (mark.unknown ?? unknown.length)) {
    return asked(say('whyNewAnswers', { answers: unknown.slice(0, SHOWN).join(' · ') }));
  }
  const stands = mark.isAsked ? unknown.length : (mark.unknown ?? unknown.length);
  // Confirmed as it was proposed, the reason of the proposal stays true.
  const isAsProposed = known.why !== '' && proposalFingerprint(known.question) === mark.proposed;
  return {
    ...row,
    why: isAsProposed && !mark.isAsked ? known.why : say('whyYouChose'),
    mark: { ...mark, unknown: stands, isAsked: false },
  };
}

/**
 * The headers of which a tab has more or fewer columns than when they were decided: one of them may stand for
 * another column now.
 *
 * @param present The tab's columns.
 * @param known Labels of the tab in Questions, without those whose going was noticed before.
 * @returns By folded label of every present column with such a header: why to ask.
 */
export function shiftedHeaders(
  present: readonly ColumnIdentity[],
  known: readonly string[],
): ReadonlyMap<string, Phrase> {
  const shifted = new Map<string, Phrase>();
  if (known.length === 0) return shifted;
  const labels = new Set([...present.map(({ key }) => key), ...known.map(fold)]);
  const families = new Set([...labels].map(headerOf).filter((header) => labels.has(`${header} #2`)));
  for (const header of families) {
    const ofFamily = (key: string): boolean => headerOf(key) === header;
    const before = known.filter((label) => ofFamily(fold(label))).length;
    const columns = present.filter(({ key }) => ofFamily(key));
    if (before === 0 || before === columns.length) continue;
    const why = say('whyEqualHeaders', { before, now: columns.length });
    for (const { key } of columns) shifted.set(key, why);
  }
  return shifted;
}

/** A folded label without its occurrence number. */
const headerOf = (key: string): string => key.replace(/ #\d+$/, '');
