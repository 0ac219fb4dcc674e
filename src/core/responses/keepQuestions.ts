// Brings the questions of a tab up to date without touching what the coordinator decided.
import type { Phrase } from '../phrase';
import { columnIdentities } from './headers';
import type { Problem } from '../problem';
import { TABS } from '../program';
import type { TabData } from '../table';
import { fold } from './normalise';
import type { ProposedQuestion, Question } from './question';
import { proposalFingerprint, type QuestionRow } from './questionsTab';
import { say } from './words';

export interface KeptQuestions {
  readonly rows: readonly QuestionRow[];
  /** What the tab's questions are now, in the order of its columns. */
  readonly questions: readonly Question[];
  readonly problems: readonly Problem[];
}

/**
 * Merges new proposals with what stands in Questions.
 *
 * A row is the coordinator's once its confidence is `confirmed` or one of its cells differs from what was
 * last proposed; it then stays as it is. Any other row follows the newest proposal, because more answers tell
 * more. A question whose column is gone stays in the tab and is reported.
 *
 * @param tab The response tab.
 * @param proposals What detection says now.
 * @param stored The rows of Questions, of all tabs.
 */
export function keepQuestions(
  tab: TabData,
  proposals: readonly ProposedQuestion[],
  stored: readonly QuestionRow[],
): KeptQuestions {
  const ofTab = stored.filter((row) => row.question.tab === tab.name);
  const byKey = new Map(ofTab.map((row) => [fold(row.question.label), row]));
  const present = new Set(columnIdentities(tab).map((identity) => identity.key));
  const purpose = chosenPurpose(tab.name, stored);
  const rows = proposals.map((proposal): QuestionRow => {
    const known = byKey.get(fold(proposal.label));
    // A header whose spaces or letter case changed keeps its row.
    const label = known?.question.label ?? proposal.label;
    const current: Question = { ...proposal, label, purpose: purpose ?? proposal.purpose };
    const { samples } = proposal;
    const proposed = proposalFingerprint(current);
    if (!known?.isDecided)
      return { question: current, why: proposal.why, samples, proposed, isDecided: false };
    const question: Question = { ...known.question, purpose: current.purpose, confidence: 'confirmed' };
    return { question, why: say('whyYouChose'), samples, proposed: known.proposed, isDecided: true };
  });
  const gone = ofTab.filter(
    (row) => !present.has(fold(row.question.label)) && row.question.kind !== 'ignore',
  );
  const fresh = rows.map(({ question }) => question).filter(({ label }) => !byKey.has(fold(label)));
  return {
    rows,
    questions: rows.map((row) => row.question),
    problems: gone.map(({ question }) => ({
      tab: TABS.questions,
      found: question.label.slice(0, LONGEST_FOUND),
      fix: goneOrRenamed(question, renamedTo(question, fresh)),
    })),
  };
}

const LONGEST_FOUND = 80;

const goneOrRenamed = (gone: Question, renamed: Question | undefined): Phrase =>
  renamed
    ? say('questionRenamed', { question: gone.label, renamed: renamed.label })
    : say('questionGone', { question: gone.label });

/**
 * The purpose that a coordinator gave to a tab: the one that stands out among its rows, or that of all rows once
 * any of them was decided.
 *
 * @returns undefined when nobody chose one.
 */
export function chosenPurpose(tab: string, stored: readonly QuestionRow[]): Question['purpose'] | undefined {
  const counts = new Map<Question['purpose'], number>();
  const ofTab = stored.filter(({ question }) => question.tab === tab);
  for (const { question } of ofTab) counts.set(question.purpose, (counts.get(question.purpose) ?? 0) + 1);
  const [rarest] = [...counts].sort((a, b) => a[1] - b[1]);
  return rarest && (counts.size > 1 || ofTab.some(({ isDecided }) => isDecided)) ? rarest[0] : undefined;
}

/** The new question that a gone one was probably renamed to: half of their words or more are the same. */
function renamedTo(gone: Question, fresh: readonly Question[]): Question | undefined {
  const words = wordsOf(gone.label);
  return fresh.find((question) => {
    const others = wordsOf(question.label);
    const shared = [...words].filter((word) => others.has(word)).length;
    return shared >= SHARED_WORDS * Math.max(words.size, others.size);
  });
}

const SHARED_WORDS = 0.5;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ''),
  );
