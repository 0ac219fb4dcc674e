// Brings the questions of a tab up to date without touching what the coordinator decided.
import { columnIdentities } from './headers';
import type { Problem } from '../problem';
import { TABS } from '../program';
import type { TabData } from '../table';
import { fold } from './normalise';
import type { ProposedQuestion, Question } from './question';
import { proposalFingerprint, type QuestionRow } from './questionsTab';
import { renamedFrom } from './renamedQuestions';
import { say } from './words';

/** One question that came, went, or changed its wording since the last import. */
export interface Drift {
  readonly tab: string;
  /** The header that is there now; '' for a question that is gone. */
  readonly question: string;
  /** The header that it had; '' for a question that is new. */
  readonly was: string;
}

export interface KeptQuestions {
  readonly rows: readonly QuestionRow[];
  /** What the tab's questions are now, in the order of its columns. */
  readonly questions: readonly Question[];
  readonly problems: readonly Problem[];
  readonly drift: readonly Drift[];
}

/**
 * Merges new proposals with what stands in Questions.
 *
 * A row is the coordinator's once its confidence is `confirmed` or one of its cells differs from what was
 * last proposed; it then stays as it is. Any other row follows the newest proposal, because more answers tell
 * more. A question whose column is gone stays in the tab and is reported, with the new one that it may be called.
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
  const gone = ofTab.filter(
    (row) => !present.has(fold(row.question.label)) && row.question.kind !== 'ignore',
  );
  const fresh = proposals.filter(({ label }) => !byKey.has(fold(label)));
  const renames = renamedFrom(gone, ofTab, fresh, proposals);
  const rows = proposals.map((proposal): QuestionRow => {
    const known = byKey.get(fold(proposal.label));
    // A header whose spaces or letter case changed keeps its row.
    const label = known?.question.label ?? proposal.label;
    const current: Question = { ...proposal, label, purpose: purpose ?? proposal.purpose };
    const { samples } = proposal;
    const proposed = proposalFingerprint(current);
    const was = known?.was ?? renames.get(fold(label)) ?? '';
    if (!known?.isDecided)
      return { question: current, why: proposal.why, samples, was, proposed, isDecided: false };
    const question: Question = { ...known.question, purpose: current.purpose, confidence: 'confirmed' };
    return { question, why: say('whyYouChose'), samples, was, proposed: known.proposed, isDecided: true };
  });
  const asksWas = new Map(rows.flatMap((row) => (row.was ? [[fold(row.was), row.question]] : [])));
  const isFirst = ofTab.length === 0;
  const news = isFirst
    ? []
    : fresh.filter(({ label, kind }) => !renames.has(fold(label)) && kind !== 'ignore');
  return {
    rows,
    questions: rows.map((row) => row.question),
    drift: [
      ...gone.map(({ question: { label } }) => {
        return { tab: tab.name, question: asksWas.get(fold(label))?.label ?? '', was: label };
      }),
      ...news.map(({ label }) => ({ tab: tab.name, question: label, was: '' })),
    ],
    problems: [
      ...gone.map(({ question: { label } }) => {
        const renamed = asksWas.get(fold(label))?.label;
        const question = label.slice(0, LONGEST_FOUND);
        const fix =
          renamed === undefined
            ? say('questionGone', { question })
            : say('questionRenamed', { question, renamed });
        return { tab: TABS.questions, found: question, fix };
      }),
      ...news.map(({ label, kind }) => {
        const question = label.slice(0, LONGEST_FOUND);
        return { tab: TABS.questions, found: question, fix: say('questionNew', { question, kind }) };
      }),
    ],
  };
}

const LONGEST_FOUND = 80;

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
