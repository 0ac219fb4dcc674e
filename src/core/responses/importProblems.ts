// What an import has to tell besides single bad cells: answers that do not count, doubtful questions, gone answers.
import { TABS } from '../program';
import type { Problem } from '../problem';
import type { TabData } from '../table';
import { countedAnswers } from './currentAnswers';
import { decidedAnswers, KEEP, LEAVE_OUT, WITHDRAW, type Decisions, type Matter } from './decisions';
import type { RecordEntry } from './importRecord';
import type { QuestionRow } from './questionsTab';
import type { AnswerRow, AnswerTable } from './readAnswers';
import type { SeenAnswer } from './seenAnswers';
import { say } from './words';

/** What an import has to say about answers: cells to look at, and matters to decide. */
export interface Findings {
  readonly problems: readonly Problem[];
  readonly matters: readonly Matter[];
}

/** Answers of a survey that do not count, and why. */
export function surveyFindings(tab: TabData, table: AnswerTable, decisions: Decisions): Findings {
  const { superseded, withoutConsent } = countedAnswers(decidedAnswers(table, decisions));
  const at = (row: AnswerRow): string => `A${tab.firstRow + row.rowIndex}`;
  const earlier = new Set(superseded);
  const latest = new Map(table.rows.filter((row) => !earlier.has(row)).map((row) => [row.personKey, row]));
  const problems: Problem[] = [];
  const matters: Matter[] = [];
  for (const row of superseded) {
    const later = latest.get(row.personKey) ?? row;
    problems.push({ tab: tab.name, cell: at(row), fix: say('superseded', { cell: at(later) }) });
  }
  for (const row of withoutConsent)
    problems.push({ tab: tab.name, cell: at(row), fix: say('consentRefused') });
  for (const [earlier, later] of answeredAgain(table)) {
    const [first, second] = [decisions.get(earlier.rowKey), decisions.get(later.rowKey)];
    const takesEarlier = second === LEAVE_OUT;
    const takesBoth = first === KEEP;
    matters.push({
      tab: tab.name,
      cell: at(earlier),
      about: say('answeredAgain', { earlier: at(earlier), later: at(later) }),
      isOpen: false,
      choices: [
        {
          rowKey: takesEarlier ? later.rowKey : earlier.rowKey,
          decision: '',
          label: say('countLatest'),
          isChosen: !takesEarlier && !takesBoth,
        },
        { rowKey: later.rowKey, decision: LEAVE_OUT, label: say('countEarlier'), isChosen: takesEarlier },
        { rowKey: earlier.rowKey, decision: KEEP, label: say('countBoth'), isChosen: takesBoth },
      ],
    });
  }
  return { problems, matters };
}

/** Each answer that its person followed by a later one, with the latest. */
function answeredAgain(table: AnswerTable): readonly (readonly [AnswerRow, AnswerRow])[] {
  const { superseded, rows, withoutConsent } = countedAnswers(table);
  const latest = new Map([...rows, ...withoutConsent].map((row) => [row.personKey, row]));
  return superseded.flatMap((row) => {
    const later = latest.get(row.personKey);
    return later ? [[row, later] as const] : [];
  });
}

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
      found: label.slice(0, LONGEST_FOUND),
      fix: say('questionUnsure', { question: label.slice(0, LONGEST_FOUND), kind }),
    }));

const LONGEST_FOUND = 80;

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
