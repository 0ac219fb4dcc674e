// The sign-up that counts for each person, from all tabs with sign-up answers.
import { PEOPLE, type FieldRecord, type Purpose } from '../program';
import type { Phrase } from '../phrase';
import type { Problem } from '../problem';
import { cellName } from '../table';
import { LEAVE_OUT, type Decisions, type Matter } from './decisions';
import { faultsOf, readSignUp, rolesOfRecord, type SignUp, type SignUpOptions } from './signUp';
import { say } from './words';

/** The sign-up answers of one tab. */
export interface SignUpSource {
  readonly purpose: Purpose;
  /** Without those that the coordinator left out. */
  readonly records: readonly FieldRecord[];
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
  const latest = new Map<string, PlacedSignUp>();
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
        const known = latest.get(identity.key);
        const isLater = !known || isAfter(record, known.signUp.record);
        const given = { signUp, source, place: identity.place };
        if (known) {
          const [later, earlier] = isLater ? [given, known] : [known, given];
          const fix = say('superseded', { cell: cellOf(later) });
          problems.push(problemIn(earlier.source, earlier.signUp.record, '', fix));
          matters.push(answeredAgain(earlier, later));
        }
        if (isLater) latest.set(identity.key, given);
      }
    }
  }
  const chosen = [...latest.values()].sort((a, b) => compareTimes(a.signUp.record, b.signUp.record));
  for (const { signUp, source } of chosen) {
    for (const { field, fix } of faultsOf(signUp, options)) {
      problems.push(problemIn(source, signUp.record, field, fix));
    }
  }
  return chosen;
}

/** Somebody signed up twice: the later counts unless the coordinator leaves it out. */
function answeredAgain(earlier: PlacedSignUp, later: PlacedSignUp): Matter {
  const { tab, rowKey } = later.signUp.record;
  return {
    tab,
    cell: cellOf(earlier),
    about: say('answeredAgain', { earlier: cellOf(earlier), later: cellOf(later) }),
    isOpen: false,
    choices: [
      { rowKey, decision: '', label: say('countLatest'), isChosen: true },
      { rowKey, decision: LEAVE_OUT, label: say('countEarlier'), isChosen: false },
    ],
  };
}

const isAfter = (one: FieldRecord, other: FieldRecord): boolean => compareTimes(one, other) > 0;

/** By time; answers without a time come last; the row decides between equals. */
function compareTimes(one: FieldRecord, other: FieldRecord): number {
  if (one.at === other.at) return one.rowIndex - other.rowIndex;
  if (one.at === '' || other.at === '') return one.at === '' ? 1 : -1;
  return one.at > other.at ? 1 : -1;
}

/** A problem with one field of a sign-up answer; without a field its first cell is named. */
export function problemIn(source: SignUpSource, record: FieldRecord, field: string, fix: Phrase): Problem {
  const column = source.columnOf(field) ?? 0;
  const found = (record.fields[field] ?? '').slice(0, 80);
  const cell = cellName(source.firstRow + record.rowIndex, column + 1);
  return { tab: record.tab, cell, ...(found === '' ? {} : { found }), fix };
}

/** The first cell of a sign-up answer. */
export const cellOf = ({ signUp, source }: Pick<PlacedSignUp, 'signUp' | 'source'>): string =>
  cellName(source.firstRow + signUp.record.rowIndex, 1);
