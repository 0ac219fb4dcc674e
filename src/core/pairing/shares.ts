// Numbers made whole so that they still add up.

/**
 * Rounds each number down or up so that they add up to a whole total. The largest remainders are rounded up;
 * among equal ones the first.
 *
 * Source: Hamilton's method, also called largest remainder.
 *
 * @param exact Any numbers whose sum, rounded, is `total`.
 * @example largestRemainder([33.3, 33.3, 33.4], 100) // [33, 33, 34]
 */
export function largestRemainder(exact: readonly number[], total: number): number[] {
  const whole = exact.map(Math.floor);
  const missing = total - whole.reduce((sum, value) => sum + value, 0);
  const order = exact
    .map((_, at) => at)
    .sort((a, b) => exact[b]! - whole[b]! - (exact[a]! - whole[a]!) || a - b);
  for (const at of order.slice(0, Math.max(missing, 0))) whole[at]! += 1;
  return whole;
}
