// How a person is named on a tab: by name, with the ID that never changes.
import type { Person } from '../program';

export const nameOf = (person: Person): string => (person.name === '' ? person.id : person.name);

/** @example labelOf(person) // 'Student Name (S014)' */
export const labelOf = (person: Person): string =>
  person.name === '' ? person.id : `${person.name} (${person.id})`;
