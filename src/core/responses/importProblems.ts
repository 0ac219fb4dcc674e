// What an import has to tell besides single bad cells: answers that do not count, doubtful questions, gone answers.
import { TABS } from '../program';
import { shortened, type Problem } from '../problem';
import type { TabData } from '../table';
import { countedAnswers } from './currentAnswers';
import { KEEP, LEAVE_OUT, WITHDRAW, type Decisions, type Findings, type Matter } from './decisions';
import type { RecordEntry } from './importRecord';
import type { QuestionRow } from './questionsTab';
import type { AnswerTable } from './readAnswers';
import type { SeenAnswer } from './seenAnswers';
import { say } from './words';

/** Answers of people who do not agree to their use. */
export const refusals = (tab: TabData, table: AnswerTable): readonly Problem[] =>
  countedAnswers(table).withoutConsent.map(({ rowIndex }) => ({
    tab: tab.name,
    cell: `A${tab.firstRow + rowIndex}`,
    fix: say('consentRefused'),
  }));

/** With fewer questions than this, equal answers are no sign of a second sending. */
const LEAST_QUESTIONS = 5;

/** Answers equal to an earlier one but for the time, proposed as sent twice. Both count until someone decides. */
export function sameAnswers(table: AnswerTable, seen: readonly SeenAnswer[], decisions: Decisions): Findings {
  const asked = table.columns.filter(({ question }) => question.kind !== 'timestamp');
  if (asked.length < LEAST_QUESTIONS) return { problems: [], matters: [] };
  const first = new Map<string, SeenAnswer>();
  const problems: Problem[] = [];
  const matters: Matter[] = [];
  for (const answer of seen) {
    if (answer.personKey !== '') continue;
    const other = first.get(answer.hash);
    if (!other) {
      first.set(answer.hash, answer);
      continue;
    }
    const [cell, otherCell] = [`A${answer.row}`, `A${other.row}`];
    const decision = decisions.get(answer.rowKey) ?? '';
    if (decision === '')
      problems.push({ tab: table.tab, cell, fix: say('sameAnswers', { cell: otherCell }) });
    matters.push({
      tab: table.tab,
      cell,
      about: say('aboutSameAnswers', { cell, other: otherCell }),
      isOpen: decision === '',
      choices: [
        { rowKey: answer.rowKey, decision: KEEP, label: say('countBoth'), isChosen: decision === KEEP },
        {
          rowKey: answer.rowKey,
          decision: LEAVE_OUT,
          label: say('leaveOut'),
          isChosen: decision === LEAVE_OUT,
        },
      ],
    });
  }
  return { problems, matters };
}

/** Sign-ups that the coordinator left out, to be taken back. */
export const leftOut = (tab: string, entries: readonly RecordEntry[]): readonly Matter[] =>
  entries
    .filter(({ source, decision, state }) => source === tab && decision === LEAVE_OUT && state === 'excluded')
    .map(({ rowKey, row }) => ({
      tab,
      cell: `A${row}`,
      about: say('aboutLeftOut', { cell: `A${row}` }),
      isOpen: false,
      choices: [{ rowKey, decision: LEAVE_OUT, label: say('leaveOut'), isChosen: true }],
    }));

/** Guesses that somebody has to look at before tables or people depend on them. */
export const unsureQuestions = (rows: readonly QuestionRow[]): readonly Problem[] =>
  rows
    .map(({ question }) => question)
    .filter(({ confidence, field, inTables }) => confidence === 'unsure' && (field !== '' || inTables))
    .map(({ label, kind }) => ({
      tab: TABS.questions,
      found: shortened(label),
      fix: say('questionUnsure', { question: shortened(label), kind }),
    }));

/**
 * Answers that were imported and are not in their tab any more.
 *
 * @param isSignUp Whether a tab holds sign-ups, from which people came.
 */
export function goneAnswers(entries: readonly RecordEntry[], isSignUp: (tab: string) => boolean): Findings {
  const gone = entries.filter(({ state }) => state === 'gone');
  const choice = ({ rowKey, decision }: RecordEntry, wanted: string, label: Matter['about']) => ({
    rowKey,
    decision: wanted,
    label,
    isChosen: decision === wanted,
  });
  return {
    problems: gone
      .filter(({ decision }) => decision === '')
      .map(({ source, rowKey }) => ({
        tab: source,
        found: rowKey,
        fix: say('answersGone', { tab: source }),
      })),
    matters: gone.map((entry) => ({
      tab: entry.source,
      cell: '',
      about: say('aboutGone', { answer: entry.rowKey, tab: entry.source }),
      isOpen: entry.decision === '',
      choices: [
        choice(entry, KEEP, say('keepWhatCame')),
        ...(isSignUp(entry.source) ? [choice(entry, WITHDRAW, say('withdrawPerson'))] : []),
      ],
    })),
  };
}
