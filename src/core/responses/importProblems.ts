// What an import has to tell besides single bad cells: answers that do not count, doubtful questions, gone answers.
import { TABS } from '../program';
import type { Problem } from '../problem';
import type { TabData } from '../table';
import { countedAnswers } from './currentAnswers';
import type { RecordEntry } from './importRecord';
import type { SeenAnswer } from './planImport';
import type { QuestionRow } from './questionsTab';
import type { AnswerTable } from './readAnswers';
import { say } from './words';

/** Answers of a survey that do not count, and why. */
export function surveyProblems(tab: TabData, table: AnswerTable): readonly Problem[] {
  const { superseded, withoutConsent } = countedAnswers(table);
  const at = (rowIndex: number): string => `A${tab.firstRow + rowIndex}`;
  const latest = new Map(table.rows.map((row) => [row.personKey, row]));
  return [
    ...superseded.map((row) => {
      const cell = at(latest.get(row.personKey)?.rowIndex ?? row.rowIndex);
      return { tab: tab.name, cell: at(row.rowIndex), fix: say('superseded', { cell }) };
    }),
    ...withoutConsent.map((row) => ({ tab: tab.name, cell: at(row.rowIndex), fix: say('consentRefused') })),
  ];
}

/** With fewer questions than this, equal answers are no sign of a second sending. */
const LEAST_QUESTIONS = 5;

/** Answers equal to an earlier one but for the time, proposed as sent twice. Both count until someone decides. */
export function sameAnswers(table: AnswerTable, seen: readonly SeenAnswer[]): readonly Problem[] {
  const asked = table.columns.filter(({ question }) => question.kind !== 'timestamp');
  if (asked.length < LEAST_QUESTIONS) return [];
  const first = new Map<string, SeenAnswer>();
  const problems: Problem[] = [];
  for (const answer of seen) {
    const key = `${answer.personKey} ${answer.hash}`;
    const other = first.get(key);
    if (!other) first.set(key, answer);
    else if (answer.personKey === '') {
      problems.push({
        tab: table.tab,
        cell: `A${answer.row}`,
        fix: say('sameAnswers', { cell: `A${other.row}` }),
      });
    }
  }
  return problems;
}

/** Guesses that somebody has to look at before tables or people depend on them. */
export const unsureQuestions = (rows: readonly QuestionRow[]): readonly Problem[] =>
  rows
    .map(({ question }) => question)
    .filter(({ confidence, field, inTables }) => confidence === 'unsure' && (field !== '' || inTables))
    .map(({ label, kind }) => ({
      tab: TABS.questions,
      found: label.slice(0, LONGEST_FOUND),
      fix: say('questionUnsure', { question: label.slice(0, LONGEST_FOUND), kind }),
    }));

const LONGEST_FOUND = 80;

/** Answers that were imported and are not in their tab any more. */
export const goneAnswers = (record: readonly RecordEntry[]): readonly Problem[] =>
  record
    .filter((entry) => entry.state === 'gone')
    .map((entry) => ({
      tab: entry.source,
      found: entry.rowKey,
      fix: say('answersGone', { tab: entry.source }),
    }));
