// People who answered a survey more than once: which of their answers count, and what is asked about them.
import type { Problem } from '../problem';
import type { TabData } from '../table';
import { isBlank, type Answer } from './answer';
import { countedAnswers, isLater } from './currentAnswers';
import {
  EARLIER,
  FILL_GAPS,
  KEEP,
  LATEST,
  LEAVE_OUT,
  type Choice,
  type Decisions,
  type Findings,
  type Matter,
} from './decisions';
import type { Phrase } from '../phrase';
import type { AnswerColumn, AnswerRow, AnswerTable } from './readAnswers';
import { say } from './words';

/**
 * The answers with the coordinator's decisions applied: what is left out is gone, an answer that is kept beside a
 * later one counts as somebody's own, one that counts instead takes the place of the others, and one that fills gaps
 * lends the latest what it does not say.
 */
export function decidedAnswers(table: AnswerTable, decisions: Decisions): AnswerTable {
  if (decisions.size === 0) return table;
  const decided = (row: AnswerRow): string => decisions.get(row.rowKey) ?? '';
  const rows = table.rows
    .filter((row) => decided(row) !== LEAVE_OUT)
    .map((row) => {
      const isKept = decided(row) === KEEP && row.personKey !== '';
      return isKept ? { ...row, personKey: `${row.personKey} ${row.rowKey}` } : row;
    });
  const instead = latestOf(rows.filter((row) => decided(row) === EARLIER));
  const present = rows.filter((row) => row === (instead.get(row.personKey) ?? row));
  const latest = latestOf(present);
  const lenders = present
    .filter((row) => decided(row) === FILL_GAPS && latest.get(row.personKey) !== row)
    .sort((a, b) => (isLater(a, b) ? -1 : 1));
  return lenders.reduce<AnswerTable>(filledGaps, { ...table, rows: present });
}

/** The latest answer of each person; none of anonymous ones. */
function latestOf(rows: readonly AnswerRow[]): ReadonlyMap<string, AnswerRow> {
  const latest = new Map<string, AnswerRow>();
  for (const row of rows) {
    const other = latest.get(row.personKey);
    if (row.personKey !== '' && (!other || isLater(row, other))) latest.set(row.personKey, row);
  }
  return latest;
}

/** What the latest answer of a person leaves blank is taken from an earlier one. */
function filledGaps(table: AnswerTable, lender: AnswerRow): AnswerTable {
  const taker = latestOf(table.rows).get(lender.personKey);
  if (!taker) return table;
  const [to, from] = [taker.rowIndex, lender.rowIndex];
  const columns = table.columns.map((column): AnswerColumn => {
    const { texts, answers } = column;
    if (!isBlank(answers[to]) || isBlank(answers[from])) return column;
    return { ...column, texts: withOne(texts, to, from), answers: withOne(answers, to, from) };
  });
  const hasConsented = taker.hasConsented ?? lender.hasConsented;
  const rows = table.rows.map((row) => (row === taker ? { ...row, hasConsented } : row));
  return { ...table, columns, rows };
}

/** A list in which one entry stands in for another. */
const withOne = <Entry>(list: readonly Entry[], to: number, from: number): readonly Entry[] =>
  list.map((entry, index) => (index === to ? (list[from] ?? entry) : entry));

/** Answers of a survey that do not count because their person answered again, and what to decide about them. */
export function resubmissions(tab: TabData, table: AnswerTable, decisions: Decisions): Findings {
  const at = (row: AnswerRow): string => `A${tab.firstRow + row.rowIndex}`;
  const latest = latestOf(table.rows);
  const { superseded } = countedAnswers(decidedAnswers(table, decisions));
  const isSuperseded = new Set(superseded.map(({ rowKey }) => rowKey));
  const findings = { problems: [] as Problem[], matters: [] as Matter[] };
  for (const earlier of table.rows) {
    const later = latest.get(earlier.personKey);
    if (!later || later === earlier) continue;
    const cells = { earlier: at(earlier), later: at(later) };
    const conflict = conflictOf(table, earlier, later);
    const about = conflict ? say(conflict, cells) : say('answeredAgain', cells);
    const decision = decisions.get(earlier.rowKey) ?? '';
    const isOpen = conflict !== undefined && !SETTLED.includes(decision);
    if (isSuperseded.has(earlier.rowKey) && decision === '') {
      const fix = isOpen ? say('decideAgain', { about }) : say('superseded', { cell: at(later) });
      findings.problems.push({ tab: tab.name, cell: at(earlier), fix });
    }
    findings.matters.push({
      tab: tab.name,
      cell: at(earlier),
      about,
      isOpen,
      choices: choicesFor(earlier.rowKey, decision, conflict !== undefined, 'countBoth'),
    });
  }
  return findings;
}

const SETTLED = [LATEST, EARLIER, KEEP, FILL_GAPS];

/**
 * What may be done with an answer that was followed by another.
 *
 * @param isAsked Whether it is asked; else the latest counts by rule, and taking it is no decision of its own.
 * @param both The label for letting both count; undefined where only one can.
 */
export function choicesFor(
  rowKey: string,
  decision: string,
  isAsked: boolean,
  both?: 'countBoth',
): readonly Choice[] {
  const latest = isAsked ? LATEST : '';
  const choice = (wanted: string, label: Phrase): Choice => {
    const isChosen = wanted === decision || (wanted === '' && decision === LATEST);
    return { rowKey, decision: wanted, label, isChosen };
  };
  return [
    choice(latest, say('countLatest')),
    choice(FILL_GAPS, say('fillGaps')),
    ...(both ? [choice(KEEP, say(both))] : []),
    choice(EARLIER, say('countEarlier')),
  ];
}

/** Why the rule that the latest counts is not enough; undefined when it is. */
function conflictOf(
  { columns }: AnswerTable,
  earlier: AnswerRow,
  later: AnswerRow,
): 'roleChanged' | 'mostlyBlank' | undefined {
  const role = columns.find(({ question }) => question.kind === 'role');
  const roles = [earlier, later].map(({ rowIndex }) => rolesIn(role?.answers[rowIndex]));
  if (roles[0] !== '' && roles[1] !== '' && roles[0] !== roles[1]) return 'roleChanged';
  const asked = columns.filter(({ question }) => !TELLS_WHO.includes(question.kind));
  const said = ({ rowIndex }: AnswerRow): number =>
    asked.filter(({ answers }) => !isBlank(answers[rowIndex])).length;
  return isMostlyBlank(said(earlier), said(later)) ? 'mostlyBlank' : undefined;
}

const TELLS_WHO: readonly string[] = ['timestamp', 'e-mail', 'name'];

/** Whether a later answer says less than half of what the earlier one said. */
export const isMostlyBlank = (earlier: number, later: number): boolean => 2 * later < earlier;

const rolesIn = (answer: Answer | undefined): string =>
  answer?.type === 'roles' ? [...answer.roles].sort().join() : '';
