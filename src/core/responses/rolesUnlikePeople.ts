// A role question compared with People: the role in People is the one that counts.
import type { Person, Role } from '../program';
import type { Problem } from '../problem';
import { cellName, type TabData } from '../table';
import { columnIdentities } from './headers';
import { emailKey } from './personWords';
import { nameKey, type AnswerTable } from './readAnswers';
import { say } from './words';

/**
 * Answers that give another role than People does for their address (and name, where several people share the
 * address). Somebody in both roles may answer for either.
 */
export function rolesUnlikePeople(
  tab: TabData,
  table: AnswerTable,
  people: readonly Person[],
): readonly Problem[] {
  const role = table.columns.find(({ question }) => question.kind === 'role');
  if (!role) return [];
  const column = columnIdentities(tab).find(({ label }) => label === role.question.label)?.column ?? 0;
  const byAddress = new Map<string, Person[]>();
  for (const person of people) {
    const key = emailKey(person.email);
    if (key !== '' && person.status === 'active') byAddress.set(key, [...(byAddress.get(key) ?? []), person]);
  }
  return table.rows.flatMap(({ rowIndex, email, name }): Problem[] => {
    const known = sameName(byAddress.get(emailKey(email)) ?? [], name);
    const answer = role.answers[rowIndex];
    const given: readonly Role[] = answer?.type === 'roles' ? answer.roles : [];
    const inPeople = known.map((person) => person.role);
    if (known.length === 0 || given.every((each) => inPeople.includes(each))) return [];
    const cell = cellName(tab.firstRow + rowIndex, column + 1);
    const fix = say('roleUnlikePeople', { role: inPeople[0] ?? '', person: known[0]?.id ?? '' });
    return [{ tab: tab.name, cell, found: role.texts[rowIndex] ?? '', fix }];
  });
}

/** Of several people with one address those with the name; all of them where none has it. */
function sameName(people: readonly Person[], name: string): readonly Person[] {
  const named = people.filter((person) => nameKey(person.name) === nameKey(name));
  return named.length > 0 ? named : people;
}
