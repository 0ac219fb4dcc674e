// What a rule of detection finds: a kind of question, how sure it is, and why.
import type { Phrase } from '../phrase';
import type { ColumnProfile } from './columnProfile';
import type { ScaleGuess } from './detectScale';
import type { Confidence, Kind } from './question';
import type { Scale } from './scale';

export interface Finding {
  readonly kind: Kind;
  readonly confidence: Exclude<Confidence, 'confirmed'>;
  readonly why: Phrase;
  readonly scale?: Scale;
  readonly options?: readonly string[];
}

export interface KindContext {
  /** Setting "Year levels". */
  readonly yearLevels: readonly string[];
  /** Whether the spreadsheet's locale writes the day first; undefined when unknown. */
  readonly dayFirst?: boolean | undefined;
  /** Whether a question of this tab already is its timestamp or the answerer's e-mail address. */
  readonly hasTimestamp: boolean;
  readonly hasEmail: boolean;
  /** The scale of the whole grid, when the column is one row of a grid. */
  readonly gridScale: ScaleGuess | null;
  /** The scale that the column's own answers suggest. */
  readonly ownScale: ScaleGuess | null;
  /** Whether any rating of the tab has low scores, which shows where scales begin. */
  readonly hasLowScores: boolean;
}

/** Looks at one column; null when the column is not of the rule's kind. */
export type Rule = (profile: ColumnProfile, context: KindContext) => Finding | null;

export const found = (
  kind: Kind,
  confidence: Finding['confidence'],
  why: Phrase,
  more: Pick<Finding, 'scale' | 'options'> = {},
): Finding => ({ kind, confidence, why, ...more });
