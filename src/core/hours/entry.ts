// One line of the ledger: what was logged, and into which of the five buckets its minutes went.
import type { Day } from '../program';
import type { Phrase } from '../phrase';
import type { Span } from './claim';
import type { SessionState } from './session';
import { say } from './words';

export type Bucket = 'open' | 'held' | 'disputed' | 'rejected';

export const CAPS = ['session', 'same time', 'text', 'training', 'day', 'week', 'term', 'certified'] as const;
export type Cap = (typeof CAPS)[number];

/** The name of a cap, to be said. */
export const capPhrase: Readonly<Record<Cap, Phrase>> = {
  session: say('capSession'),
  'same time': say('capSameTime'),
  text: say('capText'),
  training: say('capTraining'),
  day: say('capDay'),
  week: say('capWeek'),
  term: say('capTerm'),
  certified: say('capFrozen'),
};

/** A session or a training on its way through the ledger. */
export interface Entry {
  readonly id: string;
  readonly kind: 'session' | 'training';
  readonly mentorId: string;
  readonly pairId: string;
  readonly day: number | undefined;
  readonly span: Span | undefined;
  readonly minutes: number;
  readonly mode: string;
  readonly isText: boolean;
  readonly state: SessionState | 'Attended' | 'Not attended';
  /** Who stands behind it, whether or not it is on a certificate. */
  readonly confirmation: Confirmation;
  /** The coordinator accepted it: no hold and no session cap applies. */
  readonly isAccepted: boolean;
  /** Set for a row that a valid certificate stands on. */
  readonly frozen: Frozen | undefined;
  readonly bucket: Bucket;
  readonly reasons: readonly Phrase[];
}

/** What a valid certificate says about one of its rows. */
export interface Frozen {
  readonly serial: string;
  readonly counted: number;
  /** Term of the certificate; '' when unknown. */
  readonly term: string;
}

/** Whose word confirmed a session; '' while nobody's did, and for training. */
export type Confirmation = 'other side' | 'coordinator' | 'automatic' | '';

export interface OverCap {
  readonly cap: Cap;
  readonly minutes: number;
}

export type Outcome = 'Counted' | 'Over cap' | 'Held' | 'Disputed' | 'Does not count';

/** What became of one entry. `counted + overCap + held + disputed + rejected = logged`, none negative. */
export interface EntryResult {
  readonly id: string;
  readonly kind: 'session' | 'training';
  readonly mentorId: string;
  readonly pairId: string;
  readonly day: Day | '';
  readonly state: Entry['state'];
  readonly confirmation: Confirmation;
  readonly outcome: Outcome;
  readonly logged: number;
  readonly counted: number;
  readonly overCap: number;
  readonly held: number;
  readonly disputed: number;
  readonly rejected: number;
  readonly caps: readonly Cap[];
  readonly reasons: readonly Phrase[];
  /** Serial of the certificate that stands on it; '' when none. */
  readonly certificate: string;
}
