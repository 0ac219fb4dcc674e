// Pearson's chi-square for a table of counts: does the answer go with the group?
import { chiSquareAbove } from './distributions';

export interface ChiSquare {
  /** Null when fewer than two rows or columns have any count. */
  readonly statistic: number | null;
  readonly degreesOfFreedom: number | null;
  /** 1 when there is nothing to test. */
  readonly p: number;
  /** The smallest count expected; below 5 the p-value is rough. */
  readonly leastExpected: number | null;
  /** 0 to 1; null when the statistic is. */
  readonly cramersV: number | null;
}

/**
 * Chi-square without Yates' correction. Empty rows and columns leave the test.
 *
 * Source: Pearson (1900), Phil. Mag. 50:157-175; Cramér (1946), Mathematical Methods of Statistics, 282.
 *
 * @param table Counts, one row after the other, all of one length.
 */
export function chiSquare(table: readonly (readonly number[])[]): ChiSquare {
  const rows = withoutEmpty(table);
  const columns = rows[0]?.length ?? 0;
  if (rows.length < 2 || columns < 2)
    return { statistic: null, degreesOfFreedom: null, p: 1, leastExpected: null, cramersV: null };

  const rowSums = rows.map(sum);
  const columnSums = rows[0]!.map((_, j) => sum(rows.map((row) => row[j]!))); // rectangular
  const n = sum(rowSums);
  let statistic = 0;
  let leastExpected = Infinity;
  rows.forEach((row, i) =>
    row.forEach((count, j) => {
      const expected = (rowSums[i]! * columnSums[j]!) / n;
      leastExpected = Math.min(leastExpected, expected);
      statistic += (count - expected) ** 2 / expected;
    }),
  );
  const degreesOfFreedom = (rows.length - 1) * (columns - 1);
  return {
    statistic,
    degreesOfFreedom,
    p: chiSquareAbove(statistic, degreesOfFreedom),
    leastExpected,
    cramersV: Math.sqrt(statistic / (n * Math.min(rows.length - 1, columns - 1))),
  };
}

/** The table without the rows and columns in which nothing was counted. */
export function withoutEmpty(table: readonly (readonly number[])[]): number[][] {
  const rows = table.filter((row) => sum(row) > 0);
  const used = (rows[0] ?? []).map((_, j) => rows.some((row) => row[j]! > 0)); // rectangular
  return rows.map((row) => row.filter((_, j) => used[j]));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
