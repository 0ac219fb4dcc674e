// Reads a response tab by its questions: every column typed, every row with its time, person and consent.
import type { WallTime } from '../program';
import { problemAt, type Problem } from '../problem';
import { cellName, type TabData } from '../table';
import type { Answer } from './answer';
import { readColumn, type ReadingOptions } from './answerReader';
import { answerText, isDateCell, isErrorCell } from './columnProfile';
import { columnIdentities } from './headers';
import { withNotAsked } from './laterQuestions';
import { fold, normalise } from './normalise';
import type { Question } from './question';
import { isTimestampHeader } from './timestampHeaders';
import { say } from './words';

/** One question with its answers; all arrays have one entry for each row of the tab. */
export interface AnswerColumn {
  readonly question: Question;
  /** Normalised texts, as people see them. */
  readonly texts: readonly string[];
  readonly answers: readonly Answer[];
}

/** One row that holds an answer. */
export interface AnswerRow {
  /** Index into the rows of the tab. */
  readonly rowIndex: number;
  /** '' for a row that was typed by hand. */
  readonly at: WallTime | '';
  /** Lower case; '' when not asked or not answered. */
  readonly email: string;
  readonly name: string;
  /** Who answered: address and name, else student number, else name and year; '' for an anonymous answer. */
  readonly personKey: string;
  /** Instant, person key, and a count among equals: a stable name of the answer. */
  readonly rowKey: string;
  /** null when consent was not asked, not answered, or answered with neither yes nor no. */
  readonly hasConsented: boolean | null;
}

export interface AnswerTable {
  readonly tab: string;
  readonly rows: readonly AnswerRow[];
  readonly columns: readonly AnswerColumn[];
  /** Rows in which nothing but the time stands; they are no answers. */
  readonly emptyRows: number;
  readonly problems: readonly Problem[];
}

/**
 * Reads all answers of one response tab.
 *
 * @param questions The tab's questions; columns that no question names are left out.
 */
export function readAnswers(
  tab: TabData,
  questions: readonly Question[],
  options: ReadingOptions,
): AnswerTable {
  const byKey = new Map(questions.map((question) => [fold(question.label), question]));
  const columns: AnswerColumn[] = [];
  const problems: Problem[] = [];
  for (const { key, column } of columnIdentities(tab)) {
    const question = byKey.get(key);
    if (!question || question.kind === 'ignore') continue;
    const cells = tab.rows.map((row) => row[column] ?? '');
    const texts = cells.map((cell, row) => answerText(cell, tab.displayed?.[row]?.[column]));
    const read = readColumn(question, { cells, texts }, options);
    columns.push({ question, texts, answers: read.answers });
    const header = tab.headers[column] ?? '';
    for (const { row, fix } of read.faults) problems.push(atColumn(tab, row, column, header, fix));
    const error = cells.findIndex(isErrorCell);
    if (error >= 0) problems.push(atColumn(tab, error, column, header, say('errorCell')));
    const asDates = DATED.has(question.kind) ? null : datesRead(tab, column);
    if (asDates) problems.push(asDates);
    for (const fix of read.doubts) problems.push({ tab: tab.name, cell: cellName(1, column + 1), fix });
  }
  const { rows, emptyRows } = answerRows(tab, columns);
  return { tab: tab.name, rows, columns: withNotAsked(columns, rows), emptyRows, problems };
}

const DATED: ReadonlySet<Question['kind']> = new Set(['timestamp', 'date']);
const SHOWN = 3;

/** Answers such as 5/18 that the sheet has turned into dates: what is shown is read, and said. */
function datesRead(tab: TabData, column: number): Problem | null {
  const rows = tab.rows.flatMap((row, at) =>
    isDateCell(row[column] ?? '', tab.displayed?.[at]?.[column]) ? [at] : [],
  );
  const [first] = rows;
  if (first === undefined) return null;
  const shown = new Set(rows.map((row) => tab.displayed?.[row]?.[column] ?? ''));
  const fix = say('datesRead', { count: rows.length, shown: [...shown].slice(0, SHOWN).join(', ') });
  return { tab: tab.name, cell: cellName(tab.firstRow + first, column + 1), fix };
}

/** A problem with one cell, also where several columns share a header. */
function atColumn(tab: TabData, row: number, column: number, header: string, fix: Problem['fix']): Problem {
  return { ...problemAt(tab, row, header, fix), cell: cellName(tab.firstRow + row, column + 1) };
}

function answerRows(tab: TabData, columns: readonly AnswerColumn[]) {
  const times = columns.filter(({ question }) => question.kind === 'timestamp');
  const time = times.find(({ question }) => isTimestampHeader(question.label)) ?? times[times.length - 1];
  const others = columns.filter(({ question }) => question.kind !== 'timestamp');
  const ofKind = (kind: Question['kind']): AnswerColumn | undefined =>
    columns.find(({ question }) => question.kind === kind);
  const [email, name, year, consent] = [
    ofKind('e-mail'),
    ofKind('name'),
    ofKind('year level'),
    ofKind('consent'),
  ];
  const number = columns.find(({ question }) => question.field === 'Student number');
  const keys = new Map<string, number>();
  const rows: AnswerRow[] = [];
  let emptyRows = 0;
  for (let rowIndex = 0; rowIndex < tab.rows.length; rowIndex += 1) {
    const isEmpty = others.every(({ texts }) => texts[rowIndex] === '');
    const moment = time?.answers[rowIndex];
    if (isEmpty) {
      if (moment && moment.type !== 'missing') emptyRows += 1;
      continue;
    }
    const at = moment?.type === 'instant' ? moment.at : '';
    const person = {
      email: (email?.texts[rowIndex] ?? '').toLowerCase(),
      name: name?.texts[rowIndex] ?? '',
    };
    const personKey = personKeyOf(person, number?.texts[rowIndex] ?? '', year?.texts[rowIndex] ?? '');
    const key = `${at || '-'} ${personKey || '-'}`;
    const count = (keys.get(key) ?? 0) + 1;
    keys.set(key, count);
    const agreed = consent?.answers[rowIndex];
    const rowKey = count === 1 ? key : `${key} #${count}`;
    const hasConsented = agreed?.type === 'yesNo' ? agreed.isYes : null;
    rows.push({ rowIndex, at, ...person, personKey, rowKey, hasConsented });
  }
  return { rows, emptyRows };
}

function personKeyOf(person: { email: string; name: string }, studentNumber: string, year: string): string {
  const name = nameKey(person.name);
  if (person.email !== '') return name === '' ? person.email : `${person.email} ${name}`;
  if (studentNumber !== '') return `no ${fold(studentNumber)}`;
  return name === '' ? '' : `${name} ${fold(year)}`.trim();
}

/** A name for comparison: without spaces, hyphens and full stops, in lower case. */
export const nameKey = (name: string): string => fold(normalise(name)).replace(/[\s.\-‐–'·]/g, '');
