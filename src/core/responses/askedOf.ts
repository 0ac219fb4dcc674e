// Finds questions that a branching form shows to mentors only, or to mentees only.
import type { Role } from '../program';
import type { ColumnProfile } from './columnProfile';
import { rolesOf } from './personWords';

/** Below so many answers of a role its silence may be chance. */
const LEAST_OF_ROLE = 3;

/**
 * Makes the function that tells which role alone was asked a question: at least half of it answered, and nobody of the
 * other role did. People in both roles say nothing about it.
 *
 * @param role The tab's column of roles; undefined when the form does not ask.
 * @returns A function from a column to the role; undefined when everybody was asked.
 */
export function askedOfRole(role: ColumnProfile | undefined): (profile: ColumnProfile) => Role | undefined {
  if (!role) return () => undefined;
  const known = new Map<string, readonly Role[]>();
  const rows: Record<Role, number[]> = { mentor: [], mentee: [] };
  role.texts.forEach((text, row) => {
    const roles = known.get(text) ?? rolesOf(text);
    known.set(text, roles);
    if (roles.length === 1 && roles[0]) rows[roles[0]].push(row);
  });
  if (rows.mentor.length < LEAST_OF_ROLE || rows.mentee.length < LEAST_OF_ROLE) return () => undefined;
  return ({ texts }) => {
    const answered = (asked: Role): number => rows[asked].filter((row) => texts[row] !== '').length;
    const [mentors, mentees] = [answered('mentor'), answered('mentee')];
    if (mentees === 0 && 2 * mentors >= rows.mentor.length) return 'mentor';
    return mentors === 0 && 2 * mentees >= rows.mentee.length ? 'mentee' : undefined;
  };
}
