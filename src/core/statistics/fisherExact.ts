// Fisher's exact test for tables of counts, small expected counts included.
import { chiSquare, withoutEmpty } from './chiSquare';
import { logFactorials } from './logFactorials';

export interface FisherExact {
  readonly p: number;
  /** `chiSquare` when there were too many tables to go through. */
  readonly method: 'exact' | 'chiSquare';
}

/** Tables looked at before giving up; some half a second. */
const MOST_TABLES = 2_000_000;
/** Tables that are as likely as the observed one but for rounding count as no more likely. */
const LOG_TOLERANCE = 1e-7;

/**
 * Fisher's exact test: the probability of all tables with the same margins that are no more likely than
 * the observed one. Goes through the tables column by column; above two million it falls back to chi-square.
 *
 * Sources: Fisher (1922), J. R. Stat. Soc. 85:87-94; Freeman & Halton (1951), Biometrika 38:141-149.
 *
 * @param table Whole counts, one row after the other, all of one length.
 * @example fisherExact([[2, 0], [0, 4]]).p // 0.0667
 */
export function fisherExact(table: readonly (readonly number[])[]): FisherExact {
  const rows = withoutEmpty(table);
  if (rows.length < 2 || rows[0]!.length < 2) return { p: 1, method: 'exact' }; // has a row

  const wide = rows.length > rows[0]!.length ? transposed(rows) : rows;
  const rowSums = wide.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columnSums = transposed(wide).map((column) => column.reduce((sum, count) => sum + count, 0));
  const n = rowSums.reduce((sum, count) => sum + count, 0);
  const logs = logFactorials(n);
  const margins = [...rowSums, ...columnSums].reduce((sum, count) => sum + logs[count]!, 0) - logs[n]!;
  const cells = wide.reduce((sum, row) => sum + row.reduce((part, count) => part + logs[count]!, 0), 0);

  const search = { logs, columnSums, limit: margins - cells + LOG_TOLERANCE, p: 0, tables: 0 };
  addTables(search, 0, [...rowSums], margins);
  return search.tables > MOST_TABLES
    ? { p: chiSquare(table).p, method: 'chiSquare' }
    : { p: Math.min(1, search.p), method: 'exact' };
}

interface Search {
  readonly logs: Float64Array;
  readonly columnSums: readonly number[];
  /** ln of the observed table's probability. */
  readonly limit: number;
  p: number;
  tables: number;
}

/** Fills the columns from `column` on in every way that the remaining row sums allow. */
function addTables(search: Search, column: number, left: number[], logChance: number): void {
  if (search.tables > MOST_TABLES) return;
  if (column === search.columnSums.length - 1) {
    search.tables += 1;
    const whole = left.reduce((sum, count) => sum - search.logs[count]!, logChance);
    if (whole <= search.limit) search.p += Math.exp(whole);
    return;
  }
  fillColumn(search, column, left, 0, search.columnSums[column]!, logChance);
}

/** Shares out what is left of one column's sum over the rows from `row` on. */
function fillColumn(
  search: Search,
  column: number,
  left: number[],
  row: number,
  open: number,
  logChance: number,
): void {
  const room = left[row]!;
  if (row === left.length - 1) {
    if (open > room) return;
    left[row] = room - open;
    addTables(search, column + 1, left, logChance - search.logs[open]!);
    left[row] = room;
    return;
  }
  for (let count = 0; count <= Math.min(open, room); count += 1) {
    left[row] = room - count;
    fillColumn(search, column, left, row + 1, open - count, logChance - search.logs[count]!);
  }
  left[row] = room;
}

const transposed = (rows: readonly (readonly number[])[]): number[][] =>
  rows[0]!.map((_, j) => rows.map((row) => row[j]!)); // rectangular, at least one row
