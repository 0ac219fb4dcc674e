// One question of one response tab: what kind of answers it has and what they are for.
import type { Phrase } from '../phrase';
import type { Purpose, Role } from '../program';
import type { Scale } from './scale';

export const KINDS = [
  'timestamp',
  'e-mail',
  'name',
  'role',
  'year level',
  'consent',
  'Likert',
  'single choice',
  'multiple choice',
  'number',
  'date',
  'open text',
  'person field',
  'ignore',
] as const;
export type Kind = (typeof KINDS)[number];

/** How far a guess can be trusted; `confirmed` is no guess: the coordinator decided. */
export const CONFIDENCES = ['certain', 'likely', 'unsure', 'confirmed'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export interface Question {
  readonly tab: string;
  /** Header made unique, as in `columnIdentities`. */
  readonly label: string;
  readonly kind: Kind;
  readonly confidence: Confidence;
  /** Field of `People`, of the session log …; '' when the answers only go into tables. */
  readonly field: string;
  /** For Likert questions; null for all others. */
  readonly scale: Scale | null;
  /** For choice questions: the known options. */
  readonly options: readonly string[];
  /** Heading under which tables show it; a grid's title. */
  readonly section: string;
  readonly inTables: boolean;
  /** The role that alone was asked; absent when everybody was. */
  readonly askedOf?: Role | undefined;
  /** It came into the form when some had answered already. */
  readonly isLater?: boolean | undefined;
  /** The column that this one goes on with: a question that was deleted and asked again. Its label. */
  readonly joinedTo?: string | undefined;
  /** What the whole tab is used for; the same for all its questions. */
  readonly purpose: Purpose;
}

/** A question as detection proposes it, with the evidence. */
export interface ProposedQuestion extends Question {
  readonly why: Phrase;
  /** The three commonest answers, shortened; none of personal questions. */
  readonly samples: readonly string[];
  /** Distinct answers with their number; blanks and "not applicable" left out. */
  readonly answers: ReadonlyMap<string, number>;
  /** Answers that count as "not applicable", each once. */
  readonly setAside: readonly string[];
  /** An earlier column that this one seems to go on with; '' when there is none. */
  readonly continues: string;
}
