// What one run of pairing answers.
import type { Phrase } from '../phrase';
import type { PairStatus, Person } from '../program';
import type { Conflict } from './conflictsTab';
import type { Details } from './score';
import type { LeftOver } from './takingPart';

/** By which way a pair came about. */
export const HOWS = ['locked', 'chosenByBoth', 'askedByMentee', 'askedByMentor', 'suggested'] as const;
export type How = (typeof HOWS)[number];

export interface ActivePair {
  readonly id: string;
  /** Proposed, Accepted or Locked. */
  readonly status: PairStatus;
  readonly mentee: Person;
  readonly mentor: Person;
  readonly how: How;
  readonly details: Details;
  readonly why: Phrase;
  readonly watchOut: Phrase | '';
  /** At most three. */
  readonly alternatives: readonly Phrase[];
  /** Mentors who could be this mentee's, full ones included. */
  readonly eligible: number;
  readonly changed: Phrase | '';
}

export interface RunFigures {
  /** Taking part. */
  readonly mentees: number;
  readonly mentors: number;
  readonly places: number;
  readonly paired: number;
  readonly byHow: Readonly<Record<How, number>>;
  /** Proposed pairs that stand as they did in the last proposal. */
  readonly kept: number;
  /** 0..1000; null without pairs. */
  readonly meanScore: number | null;
  readonly weakestScore: number | null;
  readonly solves: number;
  readonly isProvedBest: boolean;
}

export interface Proposal {
  /** One for each mentee with a mentor, by mentee ID. */
  readonly pairs: readonly ActivePair[];
  readonly unmatched: readonly LeftOver[];
  readonly conflicts: readonly Conflict[];
  /** What the coordinator should know about the run itself, for example a rule that was set aside. */
  readonly notes: readonly Phrase[];
  readonly figures: RunFigures;
  /** Mentees whom each Must alone leaves with nobody, by rule name. */
  readonly leftByMust: ReadonlyMap<string, number>;
}
