// Compares the answers of a tab with the record of earlier imports: what is new, edited, gone.
import type { WallTime } from '../program';
import type { RecordEntry } from './importRecord';
import { areMostlyEqual, type SeenAnswer } from './seenAnswers';

export interface ImportPlan {
  /** All entries of the source after the import. */
  readonly entries: readonly RecordEntry[];
  readonly added: number;
  readonly changed: number;
  /** Answers that were there at the last import and are not any more. */
  readonly withdrawn: readonly RecordEntry[];
}

interface Open {
  known: readonly RecordEntry[];
  seen: readonly SeenAnswer[];
}
type Match = readonly [RecordEntry, SeenAnswer];

/**
 * Compares a tab with the record of earlier imports. Passes, each over what the ones before left over:
 *
 * 1. same key, same answers: unchanged (equal keys by count, never by position); where a question of the last
 *    import is gone the answers cannot be compared, and the key alone decides;
 * 2. same key, other answers: edited in the sheet;
 * 3. same instant and answers, other person: address or name corrected;
 * 4. same person and row, later time: edited through the form;
 * 5. nobody named on either side, same row, most answers equal: edited through the form too;
 * 6. the rest of the sheet is new; the rest of the record is gone.
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
  const isOpen = ({ state }: RecordEntry): boolean => state !== 'edited';
  const open: Open = { known: known.filter(isOpen), seen };
  const entries: RecordEntry[] = known.filter((entry) => !isOpen(entry));
  let added = 0;
  let changed = 0;

  for (const [entry, answer] of unchanged(open)) {
    const isBack = entry.state === 'gone';
    if (isBack) added += 1;
    entries.push({ ...seenAgain(entry, answer), changedAt: isBack ? now : entry.changedAt });
  }
  for (const [entry, answer] of [...match(open, keyAndRow), ...match(open, key)]) {
    changed += 1;
    entries.push({ ...seenAgain(entry, answer), changedAt: now });
  }
  for (const [entry, answer] of [
    ...match(open, instantAndAnswers),
    ...match(open, personAndRow),
    ...match(open, anonymousRow),
  ]) {
    changed += 1;
    entries.push({ ...entry, state: 'edited', changedAt: now });
    const isOtherPerson = personOf(entry.rowKey) !== (answer.personKey || '-');
    entries.push({
      ...newEntry(source, answer, entry.firstSeen, now),
      was: entry.rowKey,
      decision: isOtherPerson ? '' : entry.decision,
    });
  }
  for (const answer of open.seen) {
    added += 1;
    entries.push(newEntry(source, answer, now, now));
  }
  const withdrawn = open.known.filter(({ state }) => state !== 'gone');
  for (const entry of open.known) {
    entries.push(entry.state === 'gone' ? entry : { ...entry, state: 'gone', changedAt: now, decision: '' });
  }
  return { entries: unique(entries), added, changed, withdrawn };
}

const seenAgain = (entry: RecordEntry, { rowKey, hash, row, sketch }: SeenAnswer): RecordEntry => ({
  ...entry,
  rowKey,
  hash,
  row,
  sketch,
  state: 'current',
});

const newEntry = (source: string, answer: SeenAnswer, firstSeen: WallTime, now: WallTime): RecordEntry => ({
  source,
  rowKey: answer.rowKey,
  hash: answer.hash,
  state: 'current',
  firstSeen,
  changedAt: now,
  row: answer.row,
  was: '',
  decision: '',
  sketch: answer.sketch,
});

/** The row key without the count among equals. */
const base = (rowKey: string): string => rowKey.replace(/ #\d+$/, '');
const instantOf = (rowKey: string): string => rowKey.slice(0, rowKey.indexOf(' '));

/** The person in a row key; `-` for an anonymous answer. */
export const personOf = (rowKey: string): string => base(rowKey).slice(rowKey.indexOf(' ') + 1);

/** What one pass compares; undefined leaves the entry or the answer to later passes. */
interface Pass {
  entry(entry: RecordEntry): string | undefined;
  answer(answer: SeenAnswer): string | undefined;
  /** What must hold besides. */
  agrees?(entry: RecordEntry, answer: SeenAnswer): boolean;
}

const key: Pass = { entry: ({ rowKey }) => base(rowKey), answer: ({ rowKey }) => base(rowKey) };
const keyAndRow: Pass = {
  entry: ({ rowKey, row }) => `${base(rowKey)} ${row}`,
  answer: ({ rowKey, row }) => `${base(rowKey)} ${row}`,
};
const keyAndAnswers: Pass = {
  entry: ({ rowKey, hash }) => `${base(rowKey)} ${hash}`,
  answer: ({ rowKey, hashBefore }) => `${base(rowKey)} ${hashBefore}`,
};
const instantAndAnswers: Pass = {
  entry: ({ rowKey, hash, state }) => (state === 'gone' ? undefined : `${instantOf(rowKey)} ${hash}`),
  answer: ({ at, hashBefore }) => `${at || '-'} ${hashBefore}`,
};
const personAndRow: Pass = {
  entry: ({ rowKey, row, state }) =>
    state === 'gone' || personOf(rowKey) === '-' ? undefined : `${personOf(rowKey)} ${row}`,
  answer: ({ personKey, row }) => (personKey === '' ? undefined : `${personKey} ${row}`),
};
const anonymousRow: Pass = {
  entry: ({ rowKey, row, state }) => (state !== 'gone' && personOf(rowKey) === '-' ? String(row) : undefined),
  answer: ({ personKey, row }) => (personKey === '' ? String(row) : undefined),
  agrees: ({ sketch }, { sketchBefore }) => areMostlyEqual(sketch, sketchBefore),
};

function unchanged(open: Open): readonly Match[] {
  const isComparable = open.seen.every(({ hashBefore }) => hashBefore !== null);
  return isComparable ? match(open, keyAndAnswers) : [...match(open, keyAndRow), ...match(open, key)];
}

/** Takes out of both lists what agrees in a pass, as many as there are on both sides, in their order. */
function match(open: Open, pass: Pass): readonly Match[] {
  const waiting = new Map<string, RecordEntry[]>();
  for (const entry of open.known) {
    const text = pass.entry(entry);
    if (text === undefined) continue;
    const list = waiting.get(text);
    if (list) list.push(entry);
    else waiting.set(text, [entry]);
  }
  const taken = new Set<RecordEntry>();
  const pairs: Match[] = [];
  const left: SeenAnswer[] = [];
  const position = new Map<string, number>();
  for (const answer of open.seen) {
    const text = pass.answer(answer);
    const at = text === undefined ? 0 : (position.get(text) ?? 0);
    const entry = text === undefined ? undefined : waiting.get(text)?.[at];
    if (!entry || text === undefined || pass.agrees?.(entry, answer) === false) {
      left.push(answer);
      continue;
    }
    position.set(text, at + 1);
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
  const isPast = ({ state }: RecordEntry): boolean => state === 'edited' || state === 'gone';
  for (const entry of entries) {
    const other = byKey.get(entry.rowKey);
    if (!other || (isPast(other) && !isPast(entry))) byKey.set(entry.rowKey, entry);
  }
  return [...byKey.values()];
}
