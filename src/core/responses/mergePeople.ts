// Brings People up to date with the sign-up answers: new people get an ID, the latest answer of a person
// counts, and whatever a coordinator typed stays.
import { PEOPLE, type FieldRecord, type Person, type Purpose } from '../program';
import type { Phrase } from '../phrase';
import { cellName } from '../table';
import type { Problem } from '../problem';
import { fingerprint } from './fingerprint';
import { isUntouched, readMarks, writeMarks } from './importMarks';
import { cellsOf, FIXED_HEADERS, type PersonRow } from './peopleTab';
import { nameKey } from './readAnswers';
import { faultsOf, readSignUp, rolesOfRecord, type SignUp, type SignUpOptions } from './signUp';
import { say } from './words';

/** The sign-up answers of one tab. */
export interface SignUpSource {
  readonly purpose: Purpose;
  readonly records: readonly FieldRecord[];
  /** Index of the column that holds a field, for problems that name the cell. */
  readonly columnOf: (field: string) => number | undefined;
  /** Sheet row of the first answer. */
  readonly firstRow: number;
}

export interface MergedPeople {
  /** Everybody, those of the tab first and in its order. */
  readonly rows: readonly PersonRow[];
  /** Headers of the sign-up fields that the forms ask for. */
  readonly fields: readonly string[];
  readonly problems: readonly Problem[];
  readonly added: number;
  readonly changed: number;
}

/**
 * Merges sign-ups into the people there are.
 *
 * 1. Answers of one person in one role (same address and name; same name alone when there is no address) are
 *    one sign-up: the latest counts, earlier ones are listed.
 * 2. The same address under another name is somebody else until the coordinator says otherwise, and listed.
 * 3. A cell follows the form as long as it holds what the last import wrote; a cell that somebody changed stays.
 *
 * @param existing People as they stand, with what was last imported.
 */
export function mergePeople(
  existing: readonly PersonRow[],
  sources: readonly SignUpSource[],
  options: SignUpOptions,
): MergedPeople {
  const problems: Problem[] = [];
  const latest = latestSignUps(sources, options, problems);
  const rows = [...existing];
  const places = indexPeople(existing);
  let lastId = existing.reduce(
    (last, { person }) => Math.max(last, Number(/^S(\d+)$/.exec(person.id)?.[1] ?? 0)),
    0,
  );
  let added = 0;
  let changed = 0;
  const fields = new Set<string>();
  for (const signUp of latest) {
    Object.keys(signUp.fields).forEach((field) => fields.add(field));
    const at = places.get(fingerprint(keyOf(signUp)));
    const known = at === undefined ? undefined : rows[at];
    if (!known || at === undefined) {
      lastId += 1;
      places.set(fingerprint(keyOf(signUp)), rows.length);
      rows.push(newRow(`S${String(lastId).padStart(3, '0')}`, signUp));
      added += 1;
      continue;
    }
    const updated = updatedRow(known, signUp);
    if (JSON.stringify(updated.person) !== JSON.stringify(known.person)) changed += 1;
    rows[at] = updated;
  }
  problems.push(...sharedAddresses(latest, sources));
  return {
    rows,
    fields: [...fields].filter((field) => !FIXED_HEADERS.includes(field)),
    problems,
    added,
    changed,
  };
}

/** The mark under which a row keeps who signed up. */
const IDENTITY = '#';

/** Who a sign-up is: role, address and name; without an address the name with the year. */
function keyOf(person: Pick<Person, 'role' | 'email' | 'name' | 'yearLevel'>): string {
  const name = nameKey(person.name);
  return person.email !== ''
    ? `${person.role} ${person.email} ${name}`
    : `${person.role} ${name} ${person.yearLevel}`;
}

/** People by who they are now and by who they were when imported, so that a corrected address is no new person. */
function indexPeople(rows: readonly PersonRow[]): Map<string, number> {
  const places = new Map<string, number>();
  const claim = (key: string | undefined, index: number): void => {
    if (key !== undefined && !places.has(key)) places.set(key, index);
  };
  rows.forEach(({ lastImport }, index) => claim(readMarks(lastImport).get(IDENTITY), index));
  rows.forEach(({ person }, index) => claim(fingerprint(keyOf(person)), index));
  return places;
}

function latestSignUps(
  sources: readonly SignUpSource[],
  options: SignUpOptions,
  problems: Problem[],
): readonly SignUp[] {
  const latest = new Map<string, { signUp: SignUp; source: SignUpSource }>();
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
        const known = latest.get(keyOf(signUp));
        const isLater = !known || isAfter(signUp.record, known.signUp.record);
        const [newer, older] = isLater ? [record, known?.signUp.record] : [known.signUp.record, record];
        if (older) {
          const cell = cellName(source.firstRow + newer.rowIndex, 1);
          const place = newer.tab === older.tab ? source : (known?.source ?? source);
          problems.push(problemIn(place, older, '', say('superseded', { cell })));
        }
        if (isLater) latest.set(keyOf(signUp), { signUp, source });
      }
    }
  }
  const chosen = [...latest.values()].sort((a, b) => compareTimes(a.signUp.record, b.signUp.record));
  for (const { signUp, source } of chosen) {
    for (const { field, fix } of faultsOf(signUp, options)) {
      problems.push(problemIn(source, signUp.record, field, fix));
    }
  }
  return chosen.map(({ signUp }) => signUp);
}

const isAfter = (one: FieldRecord, other: FieldRecord): boolean => compareTimes(one, other) > 0;

/** By time; answers without a time come last; the row decides between equals. */
function compareTimes(one: FieldRecord, other: FieldRecord): number {
  if (one.at === other.at) return one.rowIndex - other.rowIndex;
  if (one.at === '' || other.at === '') return one.at === '' ? 1 : -1;
  return one.at > other.at ? 1 : -1;
}

/** Addresses that several names use, in one role. */
function sharedAddresses(signUps: readonly SignUp[], sources: readonly SignUpSource[]): readonly Problem[] {
  const first = new Map<string, SignUp>();
  const problems: Problem[] = [];
  for (const signUp of signUps) {
    if (signUp.email === '') continue;
    const key = `${signUp.role} ${signUp.email}`;
    const other = first.get(key);
    if (!other) {
      first.set(key, signUp);
      continue;
    }
    const source = sources.find(({ records }) => records.includes(signUp.record));
    const cell = cellName((source?.firstRow ?? 2) + other.record.rowIndex, 1);
    if (source)
      problems.push(
        problemIn(source, signUp.record, PEOPLE.email, say('sameEmailOtherName', { other: cell })),
      );
  }
  return problems;
}

function problemIn(source: SignUpSource, record: FieldRecord, field: string, fix: Phrase): Problem {
  const column = source.columnOf(field) ?? 0;
  const found = (record.fields[field] ?? '').slice(0, 80);
  const cell = cellName(source.firstRow + record.rowIndex, column + 1);
  return { tab: record.tab, cell, ...(found === '' ? {} : { found }), fix };
}

function newRow(id: string, signUp: SignUp): PersonRow {
  const { record: _, ...imported } = signUp;
  const person: Person = { id, status: 'active', ...imported };
  return { person, lastImport: marksOf(person, signUp) };
}

/** Marks of what the form says; status and ID are never the form's to change. */
function marksOf(person: Person, signUp: SignUp): string {
  const imported: Record<string, string> = { [IDENTITY]: keyOf(signUp) };
  for (const [header, text] of Object.entries(cellsOf({ ...person, fields: signUp.fields }))) {
    if (header !== PEOPLE.id && header !== PEOPLE.status) imported[header] = text;
  }
  return writeMarks(imported);
}

function updatedRow({ person, lastImport }: PersonRow, signUp: SignUp): PersonRow {
  const { record: _, ...said } = signUp;
  const marks = readMarks(lastImport);
  const before = cellsOf(person);
  const imported: Person = { ...person, ...said, fields: { ...person.fields, ...said.fields } };
  const keeps = (header: string): boolean => !isUntouched(marks, header, before[header] ?? '');
  const fields: Record<string, string> = { ...person.fields };
  for (const [header, text] of Object.entries(said.fields)) if (!keeps(header)) fields[header] = text;
  const merged: Person = {
    ...imported,
    name: keeps(PEOPLE.name) ? person.name : imported.name,
    email: keeps(PEOPLE.email) ? person.email : imported.email,
    yearLevel: keeps(PEOPLE.yearLevel) ? person.yearLevel : imported.yearLevel,
    places: keeps(PEOPLE.places) ? person.places : imported.places,
    consent: keeps(PEOPLE.consent) ? person.consent : imported.consent,
    signedUp: keeps(PEOPLE.signedUp) ? person.signedUp : imported.signedUp,
    fields,
  };
  return { person: merged, lastImport: marksOf(imported, signUp) };
}
