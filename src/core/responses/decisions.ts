// Matters about answers that only the coordinator can settle, and what was settled: kept in the import record, so
// that a later import does as it was told and does not ask again.
import type { Phrase } from '../phrase';
import type { Problem } from '../problem';
import type { ImportRecord } from './importRecord';

/** Decisions about one answer, as they stand in the record. `same as S014` names the person it belongs to. */
export const KEEP = 'keep';
export const LEAVE_OUT = 'leave out';
export const WITHDRAW = 'withdraw';
export const ANOTHER_PERSON = 'another person';

/**
 * Decisions about an answer that its person followed by a later one: the later one counts, this one counts in its
 * place, or this one fills the blanks of the later one. `keep`: both count.
 */
export const LATEST = 'latest';
export const EARLIER = 'instead';
export const FILL_GAPS = 'fill gaps';

export const sameAs = (personId: string): string => `same as ${personId}`;

/** The person that a decision names; '' when it names none. */
export const personNamedBy = (decision: string): string => /^same as (\S+)$/i.exec(decision)?.[1] ?? '';

/** One thing to decide. */
export interface Matter {
  readonly tab: string;
  /** The answer's cell, for a link. */
  readonly cell: string;
  readonly about: Phrase;
  readonly choices: readonly Choice[];
  /** False once it is decided, or where a rule decides unless somebody says otherwise. */
  readonly isOpen: boolean;
}

export interface Choice {
  /** The answer whose decision it is. */
  readonly rowKey: string;
  /** '' takes a decision back. */
  readonly decision: string;
  readonly label: Phrase;
  /** How it stands now. */
  readonly isChosen: boolean;
}

/** What an import has to say about answers: cells to look at, and matters to decide. */
export interface Findings {
  readonly problems: readonly Problem[];
  readonly matters: readonly Matter[];
}

/** Decisions by row key, of the answers of one tab. */
export type Decisions = ReadonlyMap<string, string>;

export const decisionsOf = ({ entries }: Pick<ImportRecord, 'entries'>, tab: string): Decisions =>
  new Map(
    entries
      .filter(({ source, decision }) => source === tab && decision !== '')
      .map(({ rowKey, decision }) => [rowKey, decision]),
  );

/** What waits for a decision, before what was decided or follows a rule. */
export const decisionsOpenFirst = (matters: readonly Matter[]): readonly Matter[] => [
  ...matters.filter(({ isOpen }) => isOpen),
  ...matters.filter(({ isOpen }) => !isOpen),
];
