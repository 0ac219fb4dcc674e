// Brings People up to date with the sign-up answers: new people get an ID, the latest answer of a person
// counts, and whatever a coordinator typed stays.
import { PEOPLE, type Person } from '../program';
import type { Problem } from '../problem';
import { ANOTHER_PERSON, personNamedBy, type Matter } from './decisions';
import { isUntouched, readIdentities, readMarks, withoutIdentities, writeMarks } from './importMarks';
import { latestSignUps, problemIn, type Identify, type SignUpSource } from './latestSignUps';
import { correctedMatters, personMatters } from './peopleMatters';
import { identityInKey, identityOf, peopleIndex } from './peopleIndex';
import { cellsOf, FIXED_HEADERS, type PersonRow } from './peopleTab';
import { personOf } from './planImport';
import { roleChanges } from './roleChanges';
import { readSignUp, rolesOfRecord, type SignUp, type SignUpOptions } from './signUp';
import { say } from './words';

export interface MergedPeople {
  /** Everybody, those of the tab first and in its order. */
  readonly rows: readonly PersonRow[];
  /** Headers of the sign-up fields that the forms ask for. */
  readonly fields: readonly string[];
  readonly problems: readonly Problem[];
  readonly matters: readonly Matter[];
}

/**
 * Merges sign-ups into the people there are.
 *
 * 1. Answers of one person in one role (same address and name; same name and year when there is no address) are
 *    one sign-up: the latest counts, earlier ones are listed.
 * 2. The same address under another name, or nearly the same name, is somebody else until the coordinator says
 *    otherwise, and proposed. An answer of which name or address was corrected waits until the coordinator says
 *    whose it is.
 * 3. A sign-up that the coordinator left out sets who gave it to withdrawn, unless another of theirs counts.
 * 4. A cell follows the form as long as it holds what the last import wrote; a cell that somebody changed stays,
 *    and so does a role, whatever the form says.
 *
 * @param existing People as they stand, with what was last imported.
 */
export function mergePeople(
  existing: readonly PersonRow[],
  sources: readonly SignUpSource[],
  options: SignUpOptions,
): MergedPeople {
  const problems: Problem[] = [];
  const rows = [...existing];
  const index = peopleIndex(existing);
  const waiting: { signUp: SignUp; source: SignUpSource; personId: string }[] = [];
  const released = new Set<number>();

  /** The row that is nobody else's: one joined from two answers gives the second back. */
  const ownRow = (identity: string): number | undefined =>
    index.findNow(identity).find((row) => readIdentities(rows[row]?.lastImport ?? '').length <= 1);
  const identify: Identify = (signUp, source) => {
    const decision = source.decisions.get(signUp.record.rowKey) ?? '';
    const identity = identityOf(signUp);
    const own = decision === ANOTHER_PERSON ? ownRow(identity) : index.find(identity);
    const named = index.findId(personNamedBy(decision));
    if (named !== undefined && rows[named]?.person.role === signUp.role) {
      if (own !== undefined && own !== named) released.add(own);
      return { key: `row ${named}`, place: named };
    }
    const was = source.corrected.get(signUp.record.rowKey);
    if (own === undefined && was !== undefined && decision !== ANOTHER_PERSON) {
      const before = index.find(identityInKey(signUp.role, personOf(was)));
      const personId = before === undefined ? undefined : rows[before]?.person.id;
      if (personId !== undefined) {
        waiting.push({ signUp, source, personId });
        return null;
      }
    }
    return { key: own === undefined ? identity : `row ${own}`, place: own };
  };
  const matters: Matter[] = [];
  const latest = latestSignUps(sources, options, identify, problems, matters);

  let lastId = existing.reduce(
    (last, { person }) => Math.max(last, Number(/^S(\d+)$/.exec(person.id)?.[1] ?? 0)),
    0,
  );
  const fields = new Set<string>();
  const placed = latest.map(({ signUp, source, place }) => {
    Object.keys(signUp.fields).forEach((field) => fields.add(field));
    const known = place === undefined ? undefined : rows[place];
    if (place !== undefined && known) {
      const { id, role } = known.person;
      if (role !== signUp.role)
        problems.push(
          problemIn(source, signUp.record, PEOPLE.role, say('roleUnlikePeople', { role, person: id })),
        );
      rows[place] = updatedRow(takenBack(known), signUp);
      return { signUp, source, personId: known.person.id };
    }
    lastId += 1;
    const personId = `S${String(lastId).padStart(3, '0')}`;
    rows.push(newRow(personId, signUp));
    return { signUp, source, personId };
  });
  const taken = new Set(latest.map(({ place }) => place));
  for (const source of sources)
    for (const record of source.leftOut)
      for (const role of rolesOfRecord(record, source.purpose)) {
        const row = index.find(identityOf(readSignUp(record, role, options)));
        const isImported = row !== undefined && readIdentities(rows[row]?.lastImport ?? '').length > 0;
        if (isImported && !taken.has(row)) released.add(row);
      }
  for (const row of released) rows[row] = releasedRow(rows[row] as PersonRow);

  const corrected = correctedMatters(waiting);
  const owners = new Set(placed.map(({ personId }) => personId));
  const unsigned = existing.map(({ person }) => person).filter(({ id }) => !owners.has(id));
  const others = personMatters(
    placed,
    unsigned.filter(({ status }) => status === 'active'),
  );
  const changed = roleChanges(latest);
  return {
    rows,
    fields: [...fields].filter((field) => !FIXED_HEADERS.includes(field)),
    problems: [...problems, ...corrected.problems, ...others.problems, ...changed.problems],
    matters: [...matters, ...corrected.matters, ...others.matters, ...changed.matters],
  };
}

function newRow(id: string, signUp: SignUp): PersonRow {
  const { record: _, ...imported } = signUp;
  const person: Person = { id, status: 'active', ...imported };
  return { person, lastImport: marksOf(person, signUp, []) };
}

/** A row whose answers turned out to be somebody else's second ones: nothing is deleted, nobody takes part. */
const releasedRow = ({ person, lastImport }: PersonRow): PersonRow => ({
  person: { ...person, status: 'withdrawn' },
  lastImport: withoutIdentities(lastImport),
});

/** A released row whose answer is its own again. */
function takenBack(row: PersonRow): PersonRow {
  const isReleased = row.lastImport !== '' && readIdentities(row.lastImport).length === 0;
  return isReleased ? { ...row, person: { ...row.person, status: 'active' } } : row;
}

/** Marks of what the form says; status and ID are never the form's to change. */
function marksOf(person: Person, signUp: SignUp, before: readonly string[]): string {
  const imported: Record<string, string> = {};
  for (const [header, text] of Object.entries(cellsOf({ ...person, fields: signUp.fields }))) {
    if (header !== PEOPLE.id && header !== PEOPLE.status) imported[header] = text;
  }
  return writeMarks(imported, [...new Set([identityOf(signUp), ...before])]);
}

/** The columns of People that stand for a question of the form, besides the sign-up fields. */
const ASKED = ['name', 'email', 'yearLevel', 'places', 'consent', 'signedUp'] as const;

function updatedRow({ person, lastImport }: PersonRow, signUp: SignUp): PersonRow {
  const { record, ...said } = signUp;
  const marks = readMarks(lastImport);
  const before = cellsOf(person);
  const keeps = (header: string): boolean => !isUntouched(marks, header, before[header] ?? '');
  const { role } = person;
  const imported: Person = { ...person, ...said, role, fields: { ...person.fields, ...said.fields } };
  const fields: Record<string, string> = { ...person.fields };
  for (const [header, text] of Object.entries(said.fields)) if (!keeps(header)) fields[header] = text;
  const merged = { ...imported, fields };
  for (const column of ASKED) {
    // A question that is no longer in the form says nothing: what is known stays.
    const isAsked = column === 'signedUp' || PEOPLE[column] in record.fields;
    if (keeps(PEOPLE[column]) || !isAsked) Object.assign(merged, { [column]: person[column] });
  }
  const identities = readIdentities(lastImport);
  return { person: merged, lastImport: marksOf(imported, signUp, identities) };
}
