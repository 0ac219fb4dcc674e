// What one logged session and one training attendance are, and the state a session is in.
import type { Day, WallTime } from '../program';

export type SessionState =
  | 'Logged'
  | 'Confirmed'
  | 'Confirmed automatically'
  | 'Confirmed by coordinator'
  | 'Disputed'
  | 'Corrected'
  | 'Certified';

export const DECISIONS = ['Accept', 'Not counted'] as const;
export type Decision = (typeof DECISIONS)[number];

/** A session as its row in `Sessions` says it; outcome columns are not here, each run makes them anew. */
export interface Session {
  /** `L` and at least four digits, never reused. */
  readonly id: string;
  /** '' when the log named no pair that could be found. */
  readonly pairId: string;
  readonly day: Day | '';
  /** `HH:MM`, or '' when the session was logged without clock times. */
  readonly start: string;
  readonly end: string;
  readonly endedNextDay: boolean;
  /** As written, '' when blank; only used without clock times, and for text sessions. */
  readonly minutes: number | string;
  readonly mode: string;
  readonly place: string;
  readonly areas: string;
  readonly whatWeDid: string;
  /** E-mail address, lower case. */
  readonly loggedBy: string;
  readonly loggedAt: WallTime | '';
  /** Session ID of the row that this one replaces; '' when none. */
  readonly corrects: string;
  /** Row key of the form answer it came from; '' for rows typed by hand. */
  readonly source: string;
  /** What the other side last said about it. */
  readonly answer: Answer | '';
  /** What they wrote beside a "not right". */
  readonly comment: string;
  readonly confirmedBy: string;
  readonly confirmedAt: WallTime | '';
  readonly requestId: string;
  readonly decision: Decision | '';
  readonly decisionReason: string;
}

/** An answer of the other member of the pair to one session. */
export type Answer = 'right' | 'wrong';

/** One person's training, as its row in `Training` says it. */
export interface Training {
  /** `T` and at least three digits. */
  readonly id: string;
  readonly personId: string;
  readonly day: Day | '';
  readonly minutes: number | string;
  readonly attended: boolean;
  readonly title: string;
  readonly source: string;
}

/** A decision counts only with its reason; one without is listed and ignored. */
export const decisionOf = (session: Session): Decision | '' =>
  session.decisionReason.trim() === '' ? '' : session.decision;

/** What the state of a session depends on besides its own row. */
export interface StateContext {
  /** Session IDs that a valid certificate stands on. */
  readonly certifiedIds: ReadonlySet<string>;
  /** Session IDs named in the column Corrects of another row. */
  readonly correctedIds: ReadonlySet<string>;
  /** Days after which an unanswered session counts as confirmed; 0 when it never does. */
  readonly automaticAfterDays: number;
  /** Whole days since it was logged; undefined when unknown. */
  readonly daysSinceLogged: number | undefined;
}

/**
 * The state of a session, worked out from what people said about it. Nothing is remembered but their
 * words, so that a withdrawn decision or a revoked certificate brings the former state back.
 */
export function stateOf(session: Session, context: StateContext): SessionState {
  if (context.certifiedIds.has(session.id)) return 'Certified';
  if (context.correctedIds.has(session.id)) return 'Corrected';
  if (decisionOf(session) === 'Accept') return 'Confirmed by coordinator';
  if (session.answer === 'wrong') return 'Disputed';
  if (session.answer === 'right') return 'Confirmed';
  const { automaticAfterDays, daysSinceLogged } = context;
  const isOld = daysSinceLogged !== undefined && daysSinceLogged >= automaticAfterDays;
  return automaticAfterDays > 0 && isOld ? 'Confirmed automatically' : 'Logged';
}
