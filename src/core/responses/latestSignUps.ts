// The sign-up that counts for each person, from all tabs with sign-up answers.
import { PEOPLE, type FieldRecord, type Purpose } from '../program';
import type { Phrase } from '../phrase';
import { shortened, type Problem } from '../problem';
import { cellName } from '../table';
import { EARLIER, FILL_GAPS, type Decisions, type Matter } from './decisions';
import { faultsOf, readSignUp, rolesOfRecord, type SignUp, type SignUpOptions } from './signUp';
import { choicesFor, isMostlyBlank } from './resubmissions';
import { say } from './words';

/** The sign-up answers of one tab. */
export interface SignUpSource {
  readonly purpose: Purpose;
  /** Without those that the coordinator left out. */
  readonly records: readonly FieldRecord[];
  readonly leftOut: readonly FieldRecord[];
  readonly decisions: Decisions;
  /** By row key: the row key that the answer had before somebody corrected who gave it. */
  readonly corrected: ReadonlyMap<string, string>;
  /** Index of the column that holds a field, for problems that name the cell. */
  readonly columnOf: (field: string) => number | undefined;
  /** Sheet row of the first answer. */
  readonly firstRow: number;
}

export interface PlacedSignUp {
  readonly signUp: SignUp;
  readonly source: SignUpSource;
  /** The row of People that it belongs to; undefined for somebody new. */
  readonly place: number | undefined;
}

/** Says to whom a sign-up belongs: a key that is equal for one person, and the row of People; null to leave it. */
export type Identify = (
  signUp: SignUp,
  source: SignUpSource,
) => { readonly key: string; readonly place: number | undefined } | null;

/**
 * The latest sign-up of each person in each role, in the order of time. Earlier ones and faulty cells are listed.
 *
 * @param problems Where to list them.
 * @param matters Where to offer the earlier ones instead.
 */
export function latestSignUps(
  sources: readonly SignUpSource[],
  options: SignUpOptions,
  identify: Identify,
  problems: Problem[],
  matters: Matter[],
): readonly PlacedSignUp[] {
  const given = new Map<string, PlacedSignUp[]>();
  for (const source of sources) {
    for (const record of source.records) {
      const roles = rolesOfRecord(record, source.purpose);
      if (roles.length === 0) problems.push(problemIn(source, record, PEOPLE.role, say('roleMissing')));
      for (const role of roles) {
        const signUp = readSignUp(record, role, options);
        if (signUp.email === '' && signUp.name === '') {
          problems.push(problemIn(source, record, PEOPLE.email, say('personUnknown')));
          continue;
        }
        const identity = identify(signUp, source);
        if (identity === null) continue;
        const placed = { signUp, source, place: identity.place };
        given.set(identity.key, [...(given.get(identity.key) ?? []), placed]);
      }
    }
  }
  const chosen = [...given.values()].map((all) => chosenOf(all, options, problems, matters));
  chosen.sort((a, b) => compareTimes(a.signUp.record, b.signUp.record));
  for (const { signUp, source } of chosen) {
    for (const { field, fix } of faultsOf(signUp, options)) {
      problems.push(problemIn(source, signUp.record, field, fix));
    }
  }
  return chosen;
}

const decisionOn = ({ signUp, source }: PlacedSignUp): string =>
  source.decisions.get(signUp.record.rowKey) ?? '';

/** The sign-up that counts of several by one person: the latest, unless the coordinator says otherwise. */
function chosenOf(
  all: readonly PlacedSignUp[],
  options: SignUpOptions,
  problems: Problem[],
  matters: Matter[],
): PlacedSignUp {
  const inTime = [...all].sort((a, b) => compareTimes(a.signUp.record, b.signUp.record));
  const latest = inTime[inTime.length - 1] as PlacedSignUp; // nobody is here without an answer
  const earlier = inTime.slice(0, -1);
  for (const one of earlier) {
    const decision = decisionOn(one);
    const isBlank = isMostlyBlank(saidIn(one), saidIn(latest));
    const cells = { earlier: cellOf(one), later: cellOf(latest) };
    const about = isBlank ? say('mostlyBlank', cells) : say('answeredAgain', cells);
    const isOpen = isBlank && decision === '';
    if (decision === '') {
      const fix = isOpen ? say('decideAgain', { about }) : say('superseded', { cell: cells.later });
      problems.push(problemIn(one.source, one.signUp.record, '', fix));
    }
    const { tab, rowKey } = one.signUp.record;
    matters.push({ tab, cell: cells.earlier, about, isOpen, choices: choicesFor(rowKey, decision, isBlank) });
  }
  const instead = earlier.filter((one) => decisionOn(one) === EARLIER).pop();
  const lenders = earlier.filter((one) => decisionOn(one) === FILL_GAPS).reverse();
  return lenders.reduce((sofar, lender) => filledGaps(sofar, lender, options), instead ?? latest);
}

const saidIn = ({ signUp }: PlacedSignUp): number =>
  Object.entries(signUp.record.fields).filter(([field, text]) => text !== '' && !TELLS_WHO.includes(field))
    .length;

const TELLS_WHO: readonly string[] = [PEOPLE.name, PEOPLE.email];

/** What a sign-up leaves blank is taken from an earlier one of the same person. */
function filledGaps(taker: PlacedSignUp, lender: PlacedSignUp, options: SignUpOptions): PlacedSignUp {
  const { record, role } = taker.signUp;
  const fields = { ...lender.signUp.record.fields };
  for (const [field, text] of Object.entries(record.fields)) if (text !== '') fields[field] = text;
  return { ...taker, signUp: readSignUp({ ...record, fields }, role, options) };
}

/** By time; answers without a time come last; the row decides between equals. */
function compareTimes(one: FieldRecord, other: FieldRecord): number {
  if (one.at === other.at) return one.rowIndex - other.rowIndex;
  if (one.at === '' || other.at === '') return one.at === '' ? 1 : -1;
  return one.at > other.at ? 1 : -1;
}

/** A problem with one field of a sign-up answer; without a field its first cell is named. */
export function problemIn(source: SignUpSource, record: FieldRecord, field: string, fix: Phrase): Problem {
  const column = source.columnOf(field) ?? 0;
  const found = shortened(record.fields[field] ?? '');
  const cell = cellName(source.firstRow + record.rowIndex, column + 1);
  return { tab: record.tab, cell, ...(found === '' ? {} : { found }), fix };
}

/** The first cell of a sign-up answer. */
export const cellOf = ({ signUp, source }: Pick<PlacedSignUp, 'signUp' | 'source'>): string =>
  cellName(source.firstRow + signUp.record.rowIndex, 1);
