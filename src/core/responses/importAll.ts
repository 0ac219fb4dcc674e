// Decides a whole import: what each response tab is, who signed up, what is new, and what is wrong.
import type { FieldRecord, Purpose, WallTime } from '../program';
import type { Problem } from '../problem';
import type { TabData } from '../table';
import type { ReadingOptions } from './answerReader';
import { detectUsable } from './detectUsable';
import { fieldRecords } from './fieldRecords';
import { columnIdentities } from './headers';
import { decisionsOf, LEAVE_OUT, type Decisions, type Matter } from './decisions';
import { countedAnswers } from './currentAnswers';
import { goneAnswers, leftOut, refusals, sameAnswers, unsureQuestions } from './importProblems';
import type { ImportRecord, RecordEntry } from './importRecord';
import { chosenPurpose, keepQuestions } from './keepQuestions';
import type { SignUpSource } from './latestSignUps';
import { mergePeople } from './mergePeople';
import { fold } from './normalise';
import type { PersonRow } from './peopleTab';
import { personOf, planImport } from './planImport';
import type { Question } from './question';
import type { Drift } from './questionDrift';
import type { QuestionRow } from './questionsTab';
import { readAnswers, type AnswerTable } from './readAnswers';
import { decidedAnswers, resubmissions } from './resubmissions';
import { rolesUnlikePeople } from './rolesUnlikePeople';
import { seenAnswers } from './seenAnswers';
import { tidyTab } from './tidyTab';
import { twoRoutes } from './twoRoutes';

export interface ImportInput {
  /** The response tabs, with `displayed` where the spreadsheet has it. */
  readonly tabs: readonly TabData[];
  readonly questions: readonly QuestionRow[];
  readonly people: readonly PersonRow[];
  readonly record: ImportRecord;
  readonly options: ReadingOptions;
  readonly now: WallTime;
}

export interface ImportResult {
  readonly questions: readonly QuestionRow[];
  /** Rows of Questions whose column is gone, with what was noticed about them. */
  readonly noticed: readonly QuestionRow[];
  readonly people: readonly PersonRow[];
  /** Headers of the sign-up fields for `People`. */
  readonly fields: readonly string[];
  readonly record: ImportRecord;
  readonly log: readonly FieldRecord[];
  readonly confirmations: readonly FieldRecord[];
  readonly training: readonly FieldRecord[];
  readonly problems: readonly Problem[];
  /** Those of the problems that concern whole tabs. */
  readonly warnings: readonly Problem[];
  /** What only the coordinator can settle, and what was settled. */
  readonly matters: readonly Matter[];
  /** Questions that came, went or were renamed since the last import. */
  readonly drift: readonly Drift[];
  readonly added: number;
  readonly changed: number;
  readonly withdrawn: number;
  /** Answers read. */
  readonly rows: number;
}

/** One response tab with its questions and answers. */
export interface ReadTab {
  readonly tab: TabData;
  readonly purpose: Purpose;
  readonly questions: readonly Question[];
  readonly table: AnswerTable;
  readonly records: readonly FieldRecord[];
}

/**
 * Imports all response tabs. The same input gives the same result, and a second import of unchanged answers
 * changes nothing.
 */
export function importAll(input: ImportInput): ImportResult {
  const { options, now } = input;
  const { headerRows } = input.record;
  const tidied = input.tabs.map((tab) => tidyTab(tab, input.questions, headerRows.get(tab.name) ?? ''));
  const tabs = tidied.map(({ tab }) => tab);
  const kept = tabs.map((tab) => {
    const purpose = chosenPurpose(tab.name, input.questions);
    return keepQuestions(tab, detectUsable(tab, { ...options, purpose }, input.questions), input.questions);
  });
  const problems: Problem[] = [
    ...tidied.flatMap((one) => one.problems),
    ...kept.flatMap((one) => [...one.problems, ...unsureQuestions(one.rows)]),
  ];
  const read = tabs.map((tab, index) => readTab(tab, kept[index]?.questions ?? [], options));
  const entries: RecordEntry[] = [];
  const hashedOver = new Map(input.record.hashedOver);
  const matters: Matter[] = tidied.flatMap((one) => one.matters);
  const totals = { added: 0, changed: 0, withdrawn: 0, rows: 0 };
  const known = groupBySource(input.record.entries);
  for (const { tab, purpose, table } of read) {
    const seen = seenAnswers(table, tab.firstRow, hashedOver.get(tab.name));
    const plan = planImport(tab.name, known.get(tab.name) ?? [], seen.answers, now);
    known.delete(tab.name);
    hashedOver.set(tab.name, seen.hashedOver);
    const decisions = decisionsOf(plan, tab.name);
    entries.push(...plan.entries.map(withState(table, purpose, decisions)));
    totals.added += plan.added;
    totals.changed += plan.changed;
    totals.withdrawn += plan.withdrawn.length;
    totals.rows += table.rows.length;
    if (purpose === 'other') continue;
    problems.push(...table.problems);
    if (purpose !== 'survey') continue;
    for (const found of [resubmissions(tab, table, decisions), sameAnswers(table, seen.answers, decisions)]) {
      problems.push(...found.problems);
      matters.push(...found.matters);
    }
    problems.push(...refusals(tab, decidedAnswers(table, decisions)));
  }
  for (const others of known.values()) entries.push(...others);
  const signUps = read.filter(isSignUp);
  const gone = goneAnswers(entries, (name) => signUps.some(({ tab }) => tab.name === name));
  const merged = mergePeople(
    input.people,
    signUps.map((one) => signUpSource(one, entries)),
    options,
  );
  const warnings = twoRoutes(read);
  problems.push(...warnings, ...gone.problems, ...merged.problems);
  const people = merged.rows.map(({ person }) => person);
  const surveys = read.filter(({ purpose }) => purpose === 'survey');
  problems.push(...surveys.flatMap(({ tab, table }) => rolesUnlikePeople(tab, table, people)));
  const excluded = signUps.flatMap(({ tab }) => leftOut(tab.name, entries));
  matters.push(...merged.matters, ...excluded, ...gone.matters);
  const recordsOf = (purpose: Purpose): readonly FieldRecord[] =>
    read.filter((one) => one.purpose === purpose).flatMap((one) => one.records);
  return {
    questions: kept.flatMap((one) => one.rows),
    noticed: kept.flatMap((one) => one.noticed),
    people: merged.rows,
    fields: merged.fields,
    record: { entries, hashedOver, headerRows },
    log: recordsOf('session log'),
    confirmations: recordsOf('confirmation'),
    training: recordsOf('training'),
    problems,
    warnings,
    matters,
    drift: kept.flatMap((one) => one.drift),
    ...totals,
  };
}

/** Reads one response tab by its questions. */
export function readTab(tab: TabData, questions: readonly Question[], options: ReadingOptions): ReadTab {
  const table = readAnswers(tab, questions, options);
  const purpose = questions[0]?.purpose ?? 'other';
  return { tab, purpose, questions, table, records: fieldRecords(table) };
}

const isSignUp = (one: ReadTab): boolean => /sign-up/.test(one.purpose);

/** Marks the entries of answers that do not count: left out, or given again by the same person. */
function withState(
  table: AnswerTable,
  purpose: Purpose,
  decisions: Decisions,
): (entry: RecordEntry) => RecordEntry {
  const isSurvey = purpose === 'survey';
  const { rows, withoutConsent } = countedAnswers(isSurvey ? decidedAnswers(table, decisions) : table);
  const counts = new Set([...rows, ...withoutConsent].map(({ rowKey }) => rowKey));
  return (entry) => {
    if (entry.state !== 'current') return entry;
    if (entry.decision === LEAVE_OUT) return { ...entry, state: 'excluded' };
    return isSurvey && !counts.has(entry.rowKey) ? { ...entry, state: 'superseded' } : entry;
  };
}

function signUpSource(
  { tab, purpose, questions, records }: ReadTab,
  entries: readonly RecordEntry[],
): SignUpSource {
  const decisions = decisionsOf({ entries }, tab.name);
  const corrected = new Map(
    entries
      .filter(({ source, rowKey, was, state }) => {
        const isPresent = state !== 'edited' && state !== 'gone';
        return source === tab.name && isPresent && was !== '' && personOf(was) !== personOf(rowKey);
      })
      .map(({ rowKey, was }) => [rowKey, was]),
  );
  const columns = new Map<string, number>();
  const byKey = new Map(questions.map((question) => [fold(question.label), question.field]));
  for (const { key, column } of columnIdentities(tab)) {
    const field = byKey.get(key) ?? '';
    if (field !== '' && !columns.has(field)) columns.set(field, column);
  }
  return {
    purpose,
    records: records.filter(({ rowKey }) => decisions.get(rowKey) !== LEAVE_OUT),
    leftOut: records.filter(({ rowKey }) => decisions.get(rowKey) === LEAVE_OUT),
    decisions,
    corrected,
    columnOf: (field) => columns.get(field),
    firstRow: tab.firstRow,
  };
}

function groupBySource(entries: readonly RecordEntry[]): Map<string, RecordEntry[]> {
  const groups = new Map<string, RecordEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.source);
    if (group) group.push(entry);
    else groups.set(entry.source, [entry]);
  }
  return groups;
}
