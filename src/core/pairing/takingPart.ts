// Who takes part in a run of pairing, and who does not and why.
import type { Phrase } from '../phrase';
import { SIGN_UP_FIELDS, type Person } from '../program';
import { answerOf, fold } from './answers';
import type { Conflict } from './conflictsTab';
import { labelOf } from './label';
import { say } from './words';

/** Somebody without a partner, why, and what would most easily change that. */
export interface LeftOver {
  readonly person: Person;
  readonly reason: Phrase;
  readonly fix: Phrase;
}

export interface TakingPart {
  /** Sorted by ID, so that the order of rows decides nothing. */
  readonly mentees: readonly Person[];
  readonly mentors: readonly Person[];
  readonly left: readonly LeftOver[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Sorts out the sign-ups: withdrawn people, people without consent and repeated e-mail addresses stay out.
 *
 * @param fixedIds People in a pair that stays; they take part whatever their sign-up says now.
 */
export function takingPart(people: readonly Person[], fixedIds: ReadonlySet<string>): TakingPart {
  const left: LeftOver[] = [];
  const conflicts: Conflict[] = [];
  const isConsentAsked = people.some(({ consent }) => consent !== null);
  const stays = (person: Person): boolean => {
    if (fixedIds.has(person.id)) return true;
    if (person.status === 'withdrawn') {
      left.push({ person, reason: say('withdrawn'), fix: say('withdrawnFix') });
      return false;
    }
    if (person.consent === false || (person.consent === null && isConsentAsked)) {
      const reason = person.consent === false ? say('consentRefused') : say('consentMissing');
      left.push({ person, reason, fix: say('consentFix') });
      return false;
    }
    return true;
  };
  const present = withoutRepeats(people, fixedIds, left, conflicts).filter(stays);
  const inOrder = [...present].sort((a, b) => (a.id < b.id ? -1 : 1));
  conflicts.push(...twoAddresses(inOrder));
  return {
    mentees: inOrder.filter(({ role }) => role === 'mentee'),
    mentors: inOrder.filter(({ role }) => role === 'mentor'),
    left,
    conflicts,
  };
}

/** Of several sign-ups with one e-mail address and role the latest counts. */
function withoutRepeats(
  people: readonly Person[],
  fixedIds: ReadonlySet<string>,
  left: LeftOver[],
  conflicts: Conflict[],
): readonly Person[] {
  const latest = new Map<string, Person>();
  const rank = (person: Person) =>
    `${fixedIds.has(person.id) ? 1 : 0}${person.status === 'active' ? 1 : 0}${person.signedUp}|${person.id}`;
  for (const person of people) {
    const key = `${person.role}|${person.email}`;
    const other = latest.get(key);
    if (!other || rank(person) > rank(other)) latest.set(key, person);
  }
  return people.filter((person) => {
    const counted = latest.get(`${person.role}|${person.email}`);
    if (person.email === '' || counted === undefined || counted === person || fixedIds.has(person.id))
      return true;
    left.push({ person, reason: say('signedUpAgain', { id: counted.id }), fix: say('signedUpAgainFix') });
    conflicts.push({
      kind: say('kindRepeated'),
      people: `${labelOf(person)}, ${labelOf(counted)}`,
      what: say('repeatedWhat', { id: counted.id }),
      remedy: say('repeatedRemedy'),
    });
    return false;
  });
}

/** Equal name, role and year level under two addresses: perhaps one person twice. */
function twoAddresses(people: readonly Person[]): readonly Conflict[] {
  const first = new Map<string, Person>();
  const conflicts: Conflict[] = [];
  for (const person of people) {
    if (person.name === '') continue;
    const key = `${person.role}|${fold(person.name)}|${person.yearLevel}`;
    const other = first.get(key);
    if (!other) first.set(key, person);
    else if (other.email !== person.email)
      conflicts.push({
        kind: say('kindTwoAddresses'),
        people: `${labelOf(other)}, ${labelOf(person)}`,
        what: say('twoAddressesWhat'),
        remedy: say('twoAddressesRemedy'),
      });
  }
  return conflicts;
}

/** What to keep in mind about one person's sign-up: never a reason to leave anyone out. */
export function flagsOf(person: Person, asked: ReadonlySet<string>, leastTimes: number): readonly Phrase[] {
  const flags: Phrase[] = [];
  const who = person.name === '' ? person.id : person.name;
  const times = answerOf(person.fields[SIGN_UP_FIELDS.times] ?? '').options.length;
  const ownWish = fold(person.fields[SIGN_UP_FIELDS.ownWish] ?? '');
  if (/asked|faculty|someone|told|assigned|권유|추천|교수|^no\b|아니/.test(ownWish))
    flags.push(say('flagNotOwnWish', { who }));
  if (
    person.role === 'mentee' &&
    asked.has(SIGN_UP_FIELDS.purpose) &&
    (person.fields[SIGN_UP_FIELDS.purpose] ?? '').trim() === ''
  )
    flags.push(say('flagNoPurpose', { who }));
  if (asked.has(SIGN_UP_FIELDS.times) && times < leastTimes) flags.push(say('flagFewTimes', { who, times }));
  return flags;
}
