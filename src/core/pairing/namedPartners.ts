// Whom people named as the partner they would like, and what stands in the way.
import { OPTION_JOIN, SIGN_UP_FIELDS, type Person } from '../program';
import { fold } from './answers';

/** A named partner: found among the people of the other role, or not. */
export type Naming =
  | { readonly found: 'person'; readonly person: Person }
  | { readonly found: 'wrong role' | 'several'; readonly written: string }
  | { readonly found: 'nobody'; readonly written: string; readonly nearest: string | null };

/** Whom a person named, first wish first; each partner once. */
export function namingsOf(person: Person, people: readonly Person[]): readonly Naming[] {
  const written = (person.fields[SIGN_UP_FIELDS.namedPartners] ?? '')
    .split(new RegExp(`${OPTION_JOIN.trim()}|,|\\n`))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '' && !/^(none|no|n\/a|-|없음|없습니다)$/i.test(piece));
  const namings = written.map((piece) => find(piece, person, people));
  return namings.filter(
    (naming, at) =>
      naming.found !== 'person' ||
      namings.findIndex((other) => other.found === 'person' && other.person === naming.person) === at,
  );
}

function find(written: string, asker: Person, people: readonly Person[]): Naming {
  const email = /[^\s<>()]+@[^\s<>()]+/.exec(written)?.[0]?.toLowerCase();
  const name = fold(written.replace(/[<(].*$/, ''));
  const isMeant = (person: Person) =>
    email !== undefined ? person.email === email : fold(person.name) === name || fold(person.id) === name;
  const others = people.filter((person) => person.role !== asker.role);
  const meant = others.filter(isMeant);
  const [person] = meant;
  if (person && meant.length === 1) return { found: 'person', person };
  if (meant.length > 1) return { found: 'several', written };
  if (people.some((one) => one.role === asker.role && one.id !== asker.id && isMeant(one)))
    return { found: 'wrong role', written };
  const spellings = others.map((one) => (email === undefined ? one.name : one.email));
  return { found: 'nobody', written, nearest: nearestSpelling(email ?? name, spellings) };
}

/** The spelling that differs least, when it differs by at most a quarter of its letters. */
export function nearestSpelling(written: string, spellings: readonly string[]): string | null {
  let nearest: string | null = null;
  let fewest = Math.max(1, Math.floor(written.length / 4)) + 1;
  for (const spelling of spellings) {
    const changes = editDistance(written, fold(spelling));
    if (changes < fewest) {
      fewest = changes;
      nearest = spelling;
    }
  }
  return nearest;
}

/** Letters to insert, delete or replace (Levenshtein distance). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
