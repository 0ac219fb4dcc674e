// Works out what to write to a working tab so that nothing a person typed is lost: pure, no Google in it.
import type { Cell, Column, TabData } from '../core/table';

/** A rectangle of cells to write; rows and columns of the sheet count from 1. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly PlannedCell[])[];
}

/** A value with the column it belongs to, or a formula of the coordinator's to put back as it was. */
export interface PlannedCell {
  readonly value: Cell;
  readonly column: Column;
  readonly formula?: string;
}

export interface MergePlan {
  /** The header row after the merge; headers from `headersBefore` on are new. */
  readonly headers: readonly string[];
  readonly headersBefore: number;
  /** Sheet rows to delete before anything is written, from the bottom up. */
  readonly deletions: readonly { readonly row: number; readonly count: number }[];
  readonly blocks: readonly Block[];
  /** Rows of data after the merge, and before it (deletions taken off). */
  readonly rowsAfter: number;
  readonly rowsBefore: number;
}

/** What shall stand in the tab. @see WorkTab */
export interface Wanted {
  readonly columns: readonly Column[];
  readonly key: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly others: 'keep' | 'remove';
}

type Row = readonly Cell[];

/**
 * Plans a merge.
 *
 * 1. Every wanted column is found by header, or added at the right.
 * 2. Rows are recognised by key. With `others: 'remove'`, rows that are no longer wanted go, unless the
 *    coordinator wrote beside them; when nobody wrote beside any row, the wanted order is taken as it is.
 * 3. Columns of the add-on are written where something differs; columns of the coordinator only in new rows
 *    or when the column itself is new. Neighbouring columns share one block.
 *
 * @param existing The tab as read; undefined for a new one.
 * @param formulas The tab's formulas, same shape as `existing.rows`; needed only to keep rows of the
 *   coordinator's own intact.
 */
export function mergeRows(
  existing: TabData | undefined,
  formulas: readonly (readonly string[])[],
  wanted: Wanted,
): MergePlan {
  const before = trimmedHeaders(existing?.headers ?? []);
  const headers = [...before];
  for (const { header } of wanted.columns) if (!headers.includes(header)) headers.push(header);
  const places = wanted.columns.map(({ header }) => headers.indexOf(header));

  const keyPlaces = wanted.key.map((header) => headers.indexOf(header));
  const keyColumns = wanted.key.map((header) =>
    wanted.columns.findIndex((column) => column.header === header),
  );
  if (keyColumns.some((column) => column < 0))
    throw new RangeError('mergeRows: a key is not among the columns');
  const wantedByKey = new Map(wanted.rows.map((row) => [keyOf(row, keyColumns), row] as const));

  const old = trimmedRows(existing?.rows ?? []);
  const oldKeys = old.map((row) => keyOf(row, keyPlaces));
  const isBeside = (row: Row): boolean => row.some((cell, place) => cell !== '' && !places.includes(place));
  const stays = (row: Row, index: number): boolean =>
    wanted.others === 'keep' || wantedByKey.has(oldKeys[index] ?? '') || isBeside(row);

  if (wanted.others === 'remove' && !old.some(isBeside)) {
    return inWantedOrder(headers, before.length, places, old, wanted);
  }
  const kept = old.map((row, index) => ({ row, index })).filter(({ row, index }) => stays(row, index));
  const placed = new Set(kept.map(({ index }) => oldKeys[index] ?? ''));
  const added = wanted.rows.filter((row) => !placed.has(keyOf(row, keyColumns)));

  const standing = kept.map(({ row, index }) => ({
    old: row,
    wanted: wantedByKey.get(oldKeys[index] ?? ''),
    formulas: formulas[index] ?? [],
  }));
  return {
    headers,
    headersBefore: before.length,
    deletions: runs(old.map((row, index) => !stays(row, index))),
    blocks: [
      ...changedBlocks(standing, places, before.length, wanted.columns),
      ...blocksOf(added, kept.length + 2, places, wanted.columns),
    ],
    rowsAfter: kept.length + added.length,
    rowsBefore: kept.length,
  };
}

/** Nobody wrote beside the rows: the list is written as wanted, and what is left below it is blanked. */
function inWantedOrder(
  headers: string[],
  headersBefore: number,
  places: number[],
  old: Row[],
  wanted: Wanted,
): MergePlan {
  const isSame =
    old.length === wanted.rows.length &&
    headersBefore === headers.length &&
    wanted.rows.every((row, r) =>
      row.every((cell, c) => isEqual(old[r]?.[places[c] ?? -1] ?? '', cell, wanted.columns[c])),
    );
  const surplus = Math.max(0, old.length - wanted.rows.length);
  return {
    headers,
    headersBefore,
    deletions: surplus > 0 ? [{ row: wanted.rows.length + 2, count: surplus }] : [],
    blocks: isSame ? [] : blocksOf(wanted.rows, 2, places, wanted.columns),
    rowsAfter: wanted.rows.length,
    rowsBefore: old.length - surplus,
  };
}

interface StandingRow {
  readonly old: Row;
  readonly wanted: Row | undefined;
  readonly formulas: readonly string[];
}

function changedBlocks(
  rows: readonly StandingRow[],
  places: readonly number[],
  headersBefore: number,
  columns: readonly Column[],
): Block[] {
  const isOurs = (c: number): boolean =>
    columns[c]?.owner !== 'coordinator' || (places[c] ?? 0) >= headersBefore;
  const changed = columns.map(
    (column, c) =>
      isOurs(c) &&
      rows.some((row) => row.wanted && !isEqual(row.old[places[c] ?? -1] ?? '', row.wanted[c] ?? '', column)),
  );
  return groups(places, (c) => changed[c] ?? false).map((group) => ({
    row: 2,
    column: (places[group[0] ?? 0] ?? 0) + 1,
    cells: rows.map((row) => group.map((c) => standingCell(row, places[c] ?? -1, c, columns[c] as Column))),
  }));
}

function standingCell(row: StandingRow, place: number, c: number, column: Column): PlannedCell {
  if (row.wanted) return { value: row.wanted[c] ?? '', column };
  const formula = row.formulas[place] ?? '';
  return { value: row.old[place] ?? '', column, ...(formula === '' ? {} : { formula }) };
}

function blocksOf(
  rows: readonly Row[],
  firstRow: number,
  places: readonly number[],
  columns: readonly Column[],
): Block[] {
  if (rows.length === 0) return [];
  return groups(places, () => true).map((group) => ({
    row: firstRow,
    column: (places[group[0] ?? 0] ?? 0) + 1,
    cells: rows.map((row) => group.map((c) => ({ value: row[c] ?? '', column: columns[c] as Column }))),
  }));
}

/** Indexes of columns that stand side by side in the sheet, in sheet order. */
function groups(places: readonly number[], isIn: (column: number) => boolean): number[][] {
  const order = places.map((_, c) => c).filter(isIn);
  order.sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const result: number[][] = [];
  for (const c of order) {
    const last = result[result.length - 1];
    const previous = last?.[last.length - 1];
    if (last && previous !== undefined && (places[previous] ?? 0) + 1 === places[c]) last.push(c);
    else result.push([c]);
  }
  return result;
}

/** Runs of marked rows as sheet rows, the lowest first, so that deleting one does not move the next. */
function runs(marked: readonly boolean[]): { row: number; count: number }[] {
  const result: { row: number; count: number }[] = [];
  marked.forEach((isMarked, index) => {
    if (!isMarked) return;
    const last = result[result.length - 1];
    if (last && last.row + last.count === index + 2) last.count += 1;
    else result.push({ row: index + 2, count: 1 });
  });
  return result.reverse();
}

/** One text for the key cells; the number 7 and the text "7" are the same key. */
const keyOf = (row: Row, places: readonly number[]): string =>
  places.map((place) => String(row[place] ?? '').trim()).join('\u001f');

/** Equal as far as a person can see: a day is equal to the same day read back as midnight. */
function isEqual(found: Cell, wanted: Cell, column: Column | undefined): boolean {
  if (found === wanted) return true;
  switch (column?.format) {
    case 'date':
      return String(found).slice(0, 10) === String(wanted).slice(0, 10);
    case 'dateTime':
      return String(found).slice(0, 19) === String(wanted).slice(0, 19);
    case 'time':
      return String(found).slice(11, 16) === String(wanted).slice(0, 5);
    default:
      return String(found) === String(wanted) && typeof found !== 'boolean';
  }
}

function trimmedHeaders(headers: readonly string[]): string[] {
  const last = headers.reduce((end, header, index) => (header.trim() === '' ? end : index + 1), 0);
  return headers.slice(0, last).map((header) => header.trim());
}

/** Without the wholly blank rows at the end; a box that nobody ticked is blank. */
function trimmedRows(rows: readonly Row[]): Row[] {
  const isBlank = (cell: Cell): boolean => cell === '' || cell === false;
  const last = rows.reduce((end, row, index) => (row.every(isBlank) ? end : index + 1), 0);
  return rows.slice(0, last);
}
