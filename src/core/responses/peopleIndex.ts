// Finds the row of People that a sign-up belongs to.
import type { Person, Role } from '../program';
import { fingerprint } from './fingerprint';
import { readIdentities } from './importMarks';
import type { PersonRow } from './peopleTab';
import { nameKey } from './readAnswers';

/** Who a sign-up is: role, address and name; without an address the name with the year. */
export function identityOf(person: Pick<Person, 'role' | 'email' | 'name' | 'yearLevel'>): string {
  const name = nameKey(person.name);
  const key =
    person.email !== ''
      ? `${person.role} ${person.email} ${name}`
      : `${person.role} ${name} ${person.yearLevel}`;
  return fingerprint(key.trim());
}

/** The identity of the person in a row key, as `identityOf` makes it for somebody with an address. */
export const identityInKey = (role: Role, person: string): string => fingerprint(`${role} ${person}`);

export interface PeopleIndex {
  /** The row that answered, or was imported, under an identity. */
  find(identity: string): number | undefined;
  /** The rows whose cells are of an identity now. */
  findNow(identity: string): readonly number[];
  findId(id: string): number | undefined;
}

/** People by who they were when imported and by who they are now, so that a corrected address is no new person. */
export function peopleIndex(rows: readonly PersonRow[]): PeopleIndex {
  const known = new Map<string, number>();
  const now = new Map<string, number[]>();
  const ids = new Map<string, number>();
  const claim = (places: Map<string, number>, key: string, row: number): void => {
    if (!places.has(key)) places.set(key, row);
  };
  rows.forEach(({ lastImport }, row) =>
    readIdentities(lastImport).forEach((identity) => claim(known, identity, row)),
  );
  rows.forEach(({ person }, row) => {
    const identity = identityOf(person);
    claim(known, identity, row);
    now.set(identity, [...(now.get(identity) ?? []), row]);
    ids.set(person.id, row);
  });
  return {
    find: (identity) => known.get(identity),
    findNow: (identity) => now.get(identity) ?? [],
    findId: (id) => ids.get(id),
  };
}
