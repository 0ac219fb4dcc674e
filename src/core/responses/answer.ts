// One answer as what it means: a score, options, a number, a day … or one of the ways to say nothing.
import type { Day, Role, WallTime } from '../program';

export type Answer =
  /** Nothing was written. */
  | { readonly type: 'missing' }
  /** The question came later: a blank says nothing. */
  | { readonly type: 'notAsked' }
  /** "N/A": asked, and it does not apply. "Prefer not to say": asked, and declined. */
  | { readonly type: 'notApplicable' | 'declined'; readonly text: string }
  /** Something that cannot be read as what the question asks for; listed in Problems. */
  | { readonly type: 'unusable'; readonly text: string }
  | { readonly type: 'score'; readonly score: number; readonly label: string; readonly text: string }
  /** Known options in their own spelling, and what fits none of them, whole. */
  | { readonly type: 'options'; readonly options: readonly string[]; readonly writeIn: string }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'day'; readonly day: Day }
  /** A time of day, `HH:MM`. */
  | { readonly type: 'clock'; readonly clock: string }
  | { readonly type: 'instant'; readonly at: WallTime }
  | { readonly type: 'roles'; readonly roles: readonly Role[] }
  | { readonly type: 'yesNo'; readonly isYes: boolean; readonly text: string }
  | { readonly type: 'text'; readonly text: string };

export const MISSING: Answer = { type: 'missing' };
export const NOT_ASKED: Answer = { type: 'notAsked' };

/** Whether nothing was written; "N/A" is not nothing. */
export const isBlank = (answer: Answer | undefined): boolean =>
  !answer || answer.type === 'missing' || answer.type === 'notAsked';
