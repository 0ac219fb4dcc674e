// Compares the answers of a tab with the record of earlier imports: what is new, edited, gone.
import type { WallTime } from '../program';
import { fingerprint } from './fingerprint';
import type { RecordEntry } from './importRecord';
import { fold } from './normalise';
import type { AnswerTable } from './readAnswers';

/** An answer as the record compares it. */
export interface SeenAnswer {
  readonly rowKey: string;
  readonly at: WallTime | '';
  readonly personKey: string;
  readonly hash: string;
  readonly row: number;
}

const NOT_HASHED: ReadonlySet<string> = new Set(['timestamp', 'e-mail', 'name']);

/**
 * The answers of a tab as the record compares them. The hash is over header and text of every question that
 * was answered, in the order of headers, so that moved, new and re-mapped columns do not make answers look edited.
 *
 * @param firstRow Sheet row of the tab's first answer.
 */
export function seenAnswers(table: AnswerTable, firstRow: number): readonly SeenAnswer[] {
  const columns = table.columns
    .filter(({ question }) => !NOT_HASHED.has(question.kind))
    .map(({ question, texts }) => ({ key: fingerprint(fold(question.label)), texts }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return table.rows.map(({ rowIndex, rowKey, at, personKey }) => {
    let content = '';
    for (const { key, texts } of columns) {
      const text = texts[rowIndex] ?? '';
      if (text !== '') content += `${key}\u0001${text}\u0002`;
    }
    return { rowKey, at, personKey, hash: fingerprint(content), row: firstRow + rowIndex };
  });
}

export interface ImportPlan {
  /** All entries of the source after the import. */
  readonly entries: readonly RecordEntry[];
  readonly added: number;
  readonly changed: number;
  /** Answers that were there at the last import and are not any more. */
  readonly withdrawn: readonly RecordEntry[];
}

/**
 * Compares a tab with the record of earlier imports. Passes, each over what the ones before left over:
 *
 * 1. same key, same answers: unchanged (equal keys by count, never by position);
 * 2. same key, other answers: edited in the sheet;
 * 3. same instant and answers, other person: address or name corrected;
 * 4. same person and row, later time: edited through the form;
 * 5. the rest of the sheet is new; the rest of the record is gone.
 *
 * A row number alone is never an identity, because people sort and delete rows.
 *
 * @param known Entries of this source.
 * @param now The time of this import.
 */
export function planImport(
  source: string,
  known: readonly RecordEntry[],
  seen: readonly SeenAnswer[],
  now: WallTime,
): ImportPlan {
  const open = { known: known.filter((entry) => entry.state !== 'edited'), seen: [...seen] };
  const entries: RecordEntry[] = known.filter((entry) => entry.state === 'edited');
  let changed = 0;
  let added = 0;

  for (const [entry, answer] of match(
    open,
    (entry) => `${base(entry.rowKey)} ${entry.hash}`,
    (answer) => `${base(answer.rowKey)} ${answer.hash}`,
  )) {
    const isBack = entry.state === 'gone';
    if (isBack) added += 1;
    entries.push({
      ...entry,
      rowKey: answer.rowKey,
      state: 'current',
      row: answer.row,
      changedAt: isBack ? now : entry.changedAt,
    });
  }
  for (const [entry, answer] of match(
    open,
    (entry) => base(entry.rowKey),
    (answer) => base(answer.rowKey),
  )) {
    changed += 1;
    entries.push({
      ...entry,
      rowKey: answer.rowKey,
      hash: answer.hash,
      state: 'current',
      row: answer.row,
      changedAt: now,
    });
  }
  const replaced = [
    ...match(
      open,
      (entry) => `${instantOf(entry)} ${entry.hash}`,
      (answer) => `${answer.at || '-'} ${answer.hash}`,
    ),
    ...match(
      open,
      (entry) => `${personOf(entry)} ${entry.row}`,
      (answer) => `${answer.personKey || `\u0001${answer.rowKey}`} ${answer.row}`,
    ),
  ];
  for (const [entry, answer] of replaced) {
    changed += 1;
    entries.push({ ...entry, state: 'edited', changedAt: now });
    entries.push(newEntry(source, answer, entry.firstSeen, now));
  }
  for (const answer of open.seen) {
    added += 1;
    entries.push(newEntry(source, answer, now, now));
  }
  const withdrawn = open.known.filter((entry) => entry.state === 'current');
  for (const entry of open.known) {
    entries.push(entry.state === 'gone' ? entry : { ...entry, state: 'gone', changedAt: now });
  }
  return { entries: unique(entries), added, changed, withdrawn };
}

const newEntry = (source: string, answer: SeenAnswer, firstSeen: WallTime, now: WallTime): RecordEntry => ({
  source,
  rowKey: answer.rowKey,
  hash: answer.hash,
  state: 'current',
  firstSeen,
  changedAt: now,
  row: answer.row,
});

/** The row key without the count among equals. */
const base = (rowKey: string): string => rowKey.replace(/ #\d+$/, '');
const instantOf = (entry: RecordEntry): string => entry.rowKey.slice(0, entry.rowKey.indexOf(' '));
const personOf = (entry: RecordEntry): string => base(entry.rowKey).slice(entry.rowKey.indexOf(' ') + 1);

/** Takes out of both lists the pairs that agree in a key, as many as there are on both sides, in their order. */
function match(
  open: { known: RecordEntry[]; seen: SeenAnswer[] },
  keyOfEntry: (entry: RecordEntry) => string,
  keyOfAnswer: (answer: SeenAnswer) => string,
): readonly (readonly [RecordEntry, SeenAnswer])[] {
  const waiting = new Map<string, RecordEntry[]>();
  for (const entry of open.known) {
    const key = keyOfEntry(entry);
    const list = waiting.get(key);
    if (list) list.push(entry);
    else waiting.set(key, [entry]);
  }
  const taken = new Set<RecordEntry>();
  const pairs: (readonly [RecordEntry, SeenAnswer])[] = [];
  const left: SeenAnswer[] = [];
  const position = new Map<string, number>();
  for (const answer of open.seen) {
    const key = keyOfAnswer(answer);
    const at = position.get(key) ?? 0;
    const entry = waiting.get(key)?.[at];
    if (!entry) {
      left.push(answer);
      continue;
    }
    position.set(key, at + 1);
    taken.add(entry);
    pairs.push([entry, answer]);
  }
  open.known = open.known.filter((entry) => !taken.has(entry));
  open.seen = left;
  return pairs;
}

/** One entry a key, the present one before earlier ones: an earlier version that kept its key needs no line. */
function unique(entries: readonly RecordEntry[]): readonly RecordEntry[] {
  const byKey = new Map<string, RecordEntry>();
  for (const entry of entries) {
    const other = byKey.get(entry.rowKey);
    if (!other || (other.state !== 'current' && entry.state === 'current')) byKey.set(entry.rowKey, entry);
  }
  return [...byKey.values()];
}
