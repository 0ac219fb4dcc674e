// Brings the questions of a tab up to date without touching what the coordinator decided.
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
  const chosenPurpose = purposeOf(ofTab);
  const rows = proposals.map((proposal): QuestionRow => {
    const known = byKey.get(fold(proposal.label));
    // A header whose spaces or letter case changed keeps its row.
    const label = known?.question.label ?? proposal.label;
    const current: Question = { ...proposal, label, purpose: chosenPurpose ?? proposal.purpose };
    const { samples } = proposal;
    const proposed = proposalFingerprint(current);
    if (!known?.isDecided)
      return { question: current, why: proposal.why, samples, proposed, isDecided: false };
    const question: Question = { ...known.question, confidence: 'confirmed' };
    return { question, why: say('whyYouChose'), samples, proposed: known.proposed, isDecided: true };
  });
  const gone = ofTab.filter(
    (row) => !present.has(fold(row.question.label)) && row.question.kind !== 'ignore',
  );
  return {
    rows,
    questions: rows.map((row) => row.question),
    problems: gone.map(({ question }) => ({
      tab: TABS.questions,
      found: question.label,
      fix: say('questionGone', { question: question.label }),
    })),
  };
}

/** The purpose that a decided row gives to the whole tab. */
function purposeOf(rows: readonly QuestionRow[]): Question['purpose'] | undefined {
  const purposes = new Set(rows.filter((row) => row.isDecided).map((row) => row.question.purpose));
  const [only] = purposes;
  return purposes.size === 1 ? only : undefined;
}
