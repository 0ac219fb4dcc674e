// Brings the questions of a tab up to date without touching what the coordinator decided.
import { shiftedHeaders, standingRow } from './askAgain';
import { columnIdentities } from './headers';
import type { Problem } from '../problem';
import type { TabData } from '../table';
import { fold } from './normalise';
import type { ProposedQuestion, Question } from './question';
import { questionDrift, type Drift } from './questionDrift';
import { proposalFingerprint, type QuestionRow } from './questionsTab';
import { renamedFrom } from './renamedQuestions';

export interface KeptQuestions {
  /** One for each column of the tab. */
  readonly rows: readonly QuestionRow[];
  /** Rows of columns that are gone and about which something was noticed. */
  readonly noticed: readonly QuestionRow[];
  /** What the tab's questions are now, in the order of its columns. */
  readonly questions: readonly Question[];
  readonly problems: readonly Problem[];
  readonly drift: readonly Drift[];
}

/**
 * Merges new proposals with what stands in Questions.
 *
 * A row is the coordinator's once its confidence is `confirmed` or one of its cells differs from what was
 * last proposed; it then stays as it is, and is asked about again only when its answers have new labels or equal
 * headers changed in number. Any other row follows the newest proposal, because more answers tell more. A question
 * whose column is gone stays in the tab and is reported, with the new one that it may be called.
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
  const identities = columnIdentities(tab);
  const present = new Set(identities.map((identity) => identity.key));
  const purpose = chosenPurpose(tab.name, stored);
  const gone = ofTab.filter(
    (row) => !present.has(fold(row.question.label)) && row.question.kind !== 'ignore',
  );
  const fresh = proposals.filter(({ label }) => !byKey.has(fold(label)));
  const renames = renamedFrom(gone, ofTab, fresh, proposals);
  const atHand = ofTab.filter((row) => present.has(fold(row.question.label)));
  const unnoticed = gone.filter(({ mark }) => !mark.isAsked);
  const shifted = shiftedHeaders(
    identities,
    [...atHand, ...unnoticed].map(({ question }) => question.label),
  );
  const rows = proposals.map((proposal): QuestionRow => {
    const known = byKey.get(fold(proposal.label));
    // A header whose spaces or letter case changed keeps its row.
    const label = known?.question.label ?? proposal.label;
    const isLater = known ? known.mark.isLater : ofTab.length > 0 && !renames.has(fold(label));
    const current: Question = {
      ...asQuestion(proposal),
      label,
      isLater,
      purpose: purpose ?? proposal.purpose,
    };
    const was = known?.was ?? renames.get(fold(label)) ?? '';
    if (known?.isDecided)
      return { ...standingRow(known, proposal, current.purpose, shifted.get(fold(label))), was };
    return {
      question: current,
      why: proposal.why,
      samples: proposal.samples,
      was,
      mark: { proposed: proposalFingerprint(current), isAsked: false, isLater },
      isDecided: false,
      read: proposal,
    };
  });
  const news =
    ofTab.length === 0
      ? []
      : fresh.filter(({ label, kind }) => !renames.has(fold(label)) && kind !== 'ignore');
  return {
    rows,
    noticed:
      shifted.size === 0
        ? []
        : unnoticed.map((row) => ({ ...row, mark: { ...row.mark, isAsked: true }, isDecided: true })),
    // What was decided stands while it is asked about again.
    questions: rows.map(({ question, isDecided }) =>
      isDecided ? { ...question, confidence: 'confirmed' } : question,
    ),
    ...questionDrift(tab.name, gone, news, rows),
  };
}

/** The proposal without its evidence. */
function asQuestion({
  why: _,
  samples: _s,
  answers: _a,
  continues: _c,
  setAside: _n,
  ...question
}: ProposedQuestion): Question {
  return question;
}

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
