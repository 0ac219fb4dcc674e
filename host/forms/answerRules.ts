// What an item may demand of an answer besides being there. Builders make the rules, submissions are held to them.

export interface AnswerRule {
  readonly test: RuleName;
  readonly args: readonly (number | string)[];
  /** What to tell the person instead of our own sentence. */
  readonly help: string;
}

const numberOf = (text: string): number => (text.trim() === '' ? NaN : Number(text));

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Each rule by the part of its builder's method after `require`; counts get the chosen texts, the others text. */
const TESTS = {
  SelectAtMost: (chosen, count) => chosen.length <= Number(count),
  SelectAtLeast: (chosen, count) => chosen.length >= Number(count),
  SelectExactly: (chosen, count) => chosen.length === Number(count),
  Number: ([text]) => Number.isFinite(numberOf(text!)),
  WholeNumber: ([text]) => Number.isInteger(numberOf(text!)),
  NumberBetween: ([text], low, high) => numberOf(text!) >= Number(low) && numberOf(text!) <= Number(high),
  NumberGreaterThan: ([text], limit) => numberOf(text!) > Number(limit),
  NumberGreaterThanOrEqualTo: ([text], limit) => numberOf(text!) >= Number(limit),
  NumberLessThan: ([text], limit) => numberOf(text!) < Number(limit),
  NumberLessThanOrEqualTo: ([text], limit) => numberOf(text!) <= Number(limit),
  TextIsEmail: ([text]) => EMAIL.test(text!),
  TextLengthLessThanOrEqualTo: ([text], count) => text!.length <= Number(count),
  TextLengthGreaterThanOrEqualTo: ([text], count) => text!.length >= Number(count),
  TextMatchesPattern: ([text], pattern) => new RegExp(`^(?:${pattern})$`, 'u').test(text!),
  TextContainsPattern: ([text], pattern) => new RegExp(String(pattern), 'u').test(text!),
} satisfies Record<string, (texts: readonly string[], ...args: (number | string)[]) => boolean>;
// A text rule gets exactly one text, hence the assertions above.

export type RuleName = keyof typeof TESTS;

export const CHECKBOX_RULES: readonly RuleName[] = ['SelectAtMost', 'SelectAtLeast', 'SelectExactly'];
export const PARAGRAPH_RULES: readonly RuleName[] = [
  'TextLengthLessThanOrEqualTo',
  'TextLengthGreaterThanOrEqualTo',
  'TextMatchesPattern',
  'TextContainsPattern',
];
export const TEXT_RULES: readonly RuleName[] = [
  ...PARAGRAPH_RULES,
  'Number',
  'WholeNumber',
  'NumberBetween',
  'NumberGreaterThan',
  'NumberGreaterThanOrEqualTo',
  'NumberLessThan',
  'NumberLessThanOrEqualTo',
  'TextIsEmail',
];

/** Whether an answer keeps a rule. */
export function keepsRule(rule: AnswerRule, texts: readonly string[]): boolean {
  const test: (texts: readonly string[], ...args: (number | string)[]) => boolean = TESTS[rule.test];
  return test(texts, ...rule.args);
}
