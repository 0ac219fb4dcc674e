// Logarithms of factorials, added up with compensation so that the thousandth is as good as the first.

/**
 * Table of ln 0!, ln 1! … ln n!.
 *
 * The rounding error of each addition is carried along (Kahan 1965, Comm. ACM 8:40).
 *
 * @throws RangeError unless `n` is a whole number from 0.
 * @example logFactorials(3)[3] // ln 6
 */
export function logFactorials(n: number): Float64Array {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`logFactorials: needs a whole number, got ${n}`);

  const table = new Float64Array(n + 1);
  let sum = 0;
  let carried = 0;
  for (let i = 2; i <= n; i += 1) {
    const term = Math.log(i) - carried;
    const next = sum + term;
    carried = next - sum - term;
    sum = next;
    table[i] = sum;
  }
  return table;
}

/** ln C(n, k) from such a table; -Infinity where there is no way to choose. */
export function logBinomial(table: Float64Array, n: number, k: number): number {
  if (k < 0 || k > n) return -Infinity;
  return table[n]! - table[k]! - table[n - k]!; // n is within the table by construction
}
