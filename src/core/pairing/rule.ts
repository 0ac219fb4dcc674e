// A matching rule as the coordinator wrote it, and what an operator makes of it.
import type { Answer } from './answers';

/**
 * `Must`: false makes a pair impossible. `Prefer` adds points, `Avoid` takes them off. `By person`: a Must
 * for those who require it, a Prefer for those who would like it.
 */
export const RULE_KINDS = ['Must', 'Prefer', 'Avoid', 'By person'] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** What happens when one of the two did not answer. */
export const MISSING_ANSWERS = ['skip', 'no points', 'not eligible'] as const;
export type MissingAnswer = (typeof MISSING_ANSWERS)[number];

export const OPERATOR_NAMES = [
  'same',
  'different',
  'share any',
  'share count >=',
  "share part of mentee's list",
  'rank-weighted share',
  'year gap in',
  'contains',
  'number within',
  'asked for same',
  'both said yes',
  'paired before',
] as const;
export type OperatorName = (typeof OPERATOR_NAMES)[number];

export interface Rule {
  readonly name: string;
  readonly kind: RuleKind;
  readonly menteeColumn: string;
  readonly operator: OperatorName;
  readonly mentorColumn: string;
  readonly value: string;
  /** Whole number 0..100; without meaning for a Must. */
  readonly weight: number;
  readonly missing: MissingAnswer;
  /** Sentences with gaps such as `{count}`; '' says nothing. */
  readonly fits: string;
  readonly doesNotFit: string;
}

/** Fit of a pair by one rule when there is none: an answer is missing, or the rule does not concern the two. */
export const NO_ANSWER = -1;
export const NOT_ASKED = -2;

/** What fills the gaps of a rule's sentences. */
export type RuleGaps = Readonly<Record<string, string | number>>;

/** A rule ready to compare mentees with mentors by their indices. */
export interface Matcher {
  /** Whole percent 0..100, NO_ANSWER or NOT_ASKED: what Prefer and Avoid count. */
  readonly fit: (mentee: number, mentor: number) => number;
  /** 100 when a Must holds, 0 when not, NO_ANSWER or NOT_ASKED. */
  readonly holds: (mentee: number, mentor: number) => number;
  readonly gaps: (mentee: number, mentor: number) => RuleGaps;
}

/** The people as one rule sees them. */
export interface Sides {
  readonly mentee: readonly Answer[];
  readonly mentor: readonly Answer[];
  /** Answers to further questions that a rule's Value names. */
  readonly menteesOn: (header: string) => readonly Answer[];
  readonly mentorsOn: (header: string) => readonly Answer[];
  /** Year levels, lowest first. */
  readonly years: readonly string[];
  readonly werePairedBefore: (mentee: number, mentor: number) => boolean;
}

/** Reads a rule's Value; null when it makes no sense for the operator and kind. */
export type Operator = (value: string, kind: RuleKind) => ((sides: Sides) => Matcher) | null;
