// In which order options stand when nobody has said so.

/**
 * Orders options: amounts from little to much ("Fewer than 3 times", "4–5 times", "More than 8 times"),
 * other options by how often they were chosen.
 *
 * @param options In the order in which ties shall stay.
 * @param countOf How often an option was chosen.
 * @example sensibleOrder(['Around 1 hour', 'Less than 1 hour'], () => 1) // ['Less than 1 hour', 'Around 1 hour']
 */
export function sensibleOrder(
  options: readonly string[],
  countOf: (option: string) => number,
): readonly string[] {
  const weight = areAmounts(options)
    ? (option: string) => amountOf(option) ?? 0
    : (option: string) => -countOf(option);
  return options
    .map((option, index) => ({ option, index }))
    .sort((a, b) => weight(a.option) - weight(b.option) || a.index - b.index)
    .map(({ option }) => option);
}

/** True when every option speaks of an amount: their order then says nothing about how often they were chosen. */
export const areAmounts = (options: readonly string[]): boolean =>
  options.length > 1 && options.every((option) => amountOf(option) !== null);

const NUMBER_WORDS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const LESS = /\b(less|fewer|under|below|up to|at most)\b|미만|이하|까지/i;
const MORE = /\b(more|over|above|at least)\b|\+|초과|이상/i;

/** The amount an option speaks of, a little lower for "less than" and higher for "more than"; null for none. */
function amountOf(option: string): number | null {
  const words = option.toLowerCase().split(/[^a-z0-9.]+/);
  const numbers = words
    .map((word) => (/^\d+(\.\d+)?$/.test(word) ? Number(word) : NUMBER_WORDS.indexOf(word)))
    .concat((/\d+/.exec(option) ?? []).map(Number))
    .filter((amount) => amount >= 0);
  if (numbers.length === 0) return null;
  const lean = LESS.test(option) ? -0.5 : MORE.test(option) ? 0.5 : 0;
  return Math.min(...numbers) + lean;
}
