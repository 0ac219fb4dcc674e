// What the coordinator hears about questions that came, went or changed their wording since the last import.
import { shortened, type Problem } from '../problem';
import { TABS } from '../program';
import { fold } from './normalise';
import type { ProposedQuestion } from './question';
import type { QuestionRow } from './questionsTab';
import { say } from './words';

/** One question that came, went, or changed its wording since the last import. */
export interface Drift {
  readonly tab: string;
  /** The header that is there now; '' for a question that is gone. */
  readonly question: string;
  /** The header that it had; '' for a question that is new. */
  readonly was: string;
}

/**
 * @param gone Rows of Questions whose column is gone.
 * @param news Questions that no row knows, and that none of the gone ones seems to be.
 * @param rows The tab's questions, some with the header that they seem to have had.
 */
export function questionDrift(
  tab: string,
  gone: readonly QuestionRow[],
  news: readonly ProposedQuestion[],
  rows: readonly QuestionRow[],
): { readonly drift: readonly Drift[]; readonly problems: readonly Problem[] } {
  const nowCalled = new Map(rows.flatMap((row) => (row.was ? [[fold(row.was), row.question.label]] : [])));
  const problem = (label: string, fix: Problem['fix']): Problem => ({
    tab: TABS.questions,
    found: shortened(label),
    fix,
  });
  return {
    drift: [
      ...gone.map(({ question: { label } }) => {
        return { tab, question: nowCalled.get(fold(label)) ?? '', was: label };
      }),
      ...news.map(({ label }) => ({ tab, question: label, was: '' })),
    ],
    problems: [
      ...gone.map(({ question: { label } }) => {
        const renamed = nowCalled.get(fold(label));
        const question = shortened(label);
        return problem(
          label,
          renamed === undefined
            ? say('questionGone', { question })
            : say('questionRenamed', { question, renamed: shortened(renamed) }),
        );
      }),
      ...news.map(({ label, kind }) =>
        problem(label, say('questionNew', { question: shortened(label), kind })),
      ),
    ],
  };
}
