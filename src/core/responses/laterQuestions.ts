// Questions that came into a form when some had answered already: those people were not asked, which is not the same
// as leaving a question blank.
import { NOT_ASKED } from './answer';
import type { AnswerColumn, AnswerRow } from './readAnswers';

/**
 * Turns blanks that were sent before the first answer to such a question into "not asked".
 *
 * @param rows The tab's answers; those without a time stay as they are.
 */
export const withNotAsked = (
  columns: readonly AnswerColumn[],
  rows: readonly AnswerRow[],
): readonly AnswerColumn[] =>
  columns.map((column) => {
    if (column.question.isLater !== true) return column;
    const first = rows
      .filter(({ at, rowIndex }) => at !== '' && column.texts[rowIndex] !== '')
      .reduce((earliest, { at }) => (earliest === '' || at < earliest ? at : earliest), '');
    const answers = [...column.answers];
    for (const { at, rowIndex } of rows)
      if (at !== '' && at < first && answers[rowIndex]?.type === 'missing') answers[rowIndex] = NOT_ASKED;
    return { ...column, answers };
  });
