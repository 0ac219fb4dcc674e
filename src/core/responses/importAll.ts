// Decides a whole import: what each response tab is, who signed up, what is new, and what is wrong.
import type { FieldRecord, Purpose, WallTime } from '../program';
import type { Problem } from '../problem';
import type { TabData } from '../table';
import type { ReadingOptions } from './answerReader';
import { detectQuestions } from './detectQuestions';
import { fieldRecords } from './fieldRecords';
import { columnIdentities } from './headers';
import { goneAnswers, sameAnswers, surveyProblems, unsureQuestions } from './importProblems';
import type { RecordEntry } from './importRecord';
import { chosenPurpose, keepQuestions } from './keepQuestions';
import { mergePeople, type SignUpSource } from './mergePeople';
import { fold } from './normalise';
import type { PersonRow } from './peopleTab';
import { planImport, seenAnswers } from './planImport';
import type { Question } from './question';
import type { QuestionRow } from './questionsTab';
import { readAnswers, type AnswerTable } from './readAnswers';

export interface ImportInput {
  /** The response tabs, with `displayed` where the spreadsheet has it. */
  readonly tabs: readonly TabData[];
  readonly questions: readonly QuestionRow[];
  readonly people: readonly PersonRow[];
  readonly record: readonly RecordEntry[];
  readonly options: ReadingOptions;
  readonly now: WallTime;
}

export interface ImportResult {
  readonly questions: readonly QuestionRow[];
  readonly people: readonly PersonRow[];
  /** Headers of the sign-up fields for `People`. */
  readonly fields: readonly string[];
  readonly record: readonly RecordEntry[];
  readonly log: readonly FieldRecord[];
  readonly confirmations: readonly FieldRecord[];
  readonly training: readonly FieldRecord[];
  readonly problems: readonly Problem[];
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
  const kept = input.tabs.map((tab) => {
    const purpose = chosenPurpose(tab.name, input.questions);
    return keepQuestions(tab, detectQuestions(tab, { ...options, purpose }), input.questions);
  });
  const problems: Problem[] = kept.flatMap((one) => [...one.problems, ...unsureQuestions(one.rows)]);
  const read = input.tabs.map((tab, index) => readTab(tab, kept[index]?.questions ?? [], options));
  const record: RecordEntry[] = [];
  const totals = { added: 0, changed: 0, withdrawn: 0, rows: 0 };
  const known = groupBySource(input.record);
  for (const { tab, purpose, table } of read) {
    const seen = seenAnswers(table, tab.firstRow);
    const plan = planImport(tab.name, known.get(tab.name) ?? [], seen, now);
    known.delete(tab.name);
    record.push(...plan.entries);
    totals.added += plan.added;
    totals.changed += plan.changed;
    totals.withdrawn += plan.withdrawn.length;
    totals.rows += table.rows.length;
    if (purpose === 'other') continue;
    problems.push(...table.problems);
    if (purpose === 'survey') problems.push(...surveyProblems(tab, table), ...sameAnswers(table, seen));
  }
  for (const entries of known.values()) record.push(...entries);
  problems.push(...goneAnswers(record));

  const merged = mergePeople(input.people, read.filter(isSignUp).map(signUpSource), options);
  problems.push(...merged.problems);
  const recordsOf = (purpose: Purpose): readonly FieldRecord[] =>
    read.filter((one) => one.purpose === purpose).flatMap((one) => one.records);
  return {
    questions: kept.flatMap((one) => one.rows),
    people: merged.rows,
    fields: merged.fields,
    record,
    log: recordsOf('session log'),
    confirmations: recordsOf('confirmation'),
    training: recordsOf('training'),
    problems,
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

function signUpSource({ tab, purpose, questions, records }: ReadTab): SignUpSource {
  const columns = new Map<string, number>();
  const byKey = new Map(questions.map((question) => [fold(question.label), question.field]));
  for (const { key, column } of columnIdentities(tab)) {
    const field = byKey.get(key) ?? '';
    if (field !== '' && !columns.has(field)) columns.set(field, column);
  }
  return { purpose, records, columnOf: (field) => columns.get(field), firstRow: tab.firstRow };
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
