// Reminders to answer the survey: who has not answered, who may be written to today, and what the e-mail says.
import { PEOPLE, TABS, type Day, type Pair, type Person, type Role } from '../program';
import type { Phrase } from '../phrase';
import { columnIdentities } from '../responses/headers';
import { emailKey } from '../responses/personWords';
import type { Question } from '../responses/question';
import type { TabData, WorkTab } from '../table';
import { say } from './words';

/** Column of `People` in which reminders are journaled. */
export const REMINDER_COLUMN = 'Survey reminder';

/** What stands there: blank, or one of these with the time behind it; anything else is the coordinator's no. */
export const REMINDER = { sending: 'SENDING', sent: 'SENT', failed: 'FAILED' } as const;

export interface Reminder {
  /** The row of `People` that keeps its journal. */
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  /** Day of the reminder before; '' when there was none. */
  readonly last: Day | '';
  readonly subject: Phrase;
  readonly paragraphs: readonly Phrase[];
}

export interface ReminderPlan {
  readonly due: readonly Reminder[];
  /** Cut off while sending: only a person can tell whether they went out. */
  readonly unknown: readonly Reminder[];
  /** People who are asked, each once, also in two roles. */
  readonly people: number;
  readonly answered: number;
  /** Reminded today already, or tried in vain. */
  readonly today: number;
  readonly withoutAddress: number;
}

/** What a reminder says besides the person. */
export interface ReminderContext {
  readonly programName: string;
  readonly contactName: string;
  readonly contactEmail: string;
  /** Address of the survey for a role. */
  readonly linkFor: (role: Role) => string;
  readonly today: Day;
}

/** Everyone in a pair that was agreed; everyone active who agrees to take part while there is no such pair. */
export function participants(people: readonly Person[], pairs: readonly Pair[]): readonly Person[] {
  const standing = pairs.filter(({ status }) => status !== 'Proposed' && status !== 'Rejected');
  const paired = new Set(standing.flatMap(({ menteeId, mentorId }) => [menteeId, mentorId]));
  const active = people.filter(({ status, consent }) => status === 'active' && consent !== false);
  return paired.size === 0 ? active : active.filter(({ id }) => paired.has(id));
}

/**
 * The e-mail addresses that have answered.
 *
 * @param questions The questions of the survey's tab.
 * @returns null when the survey collects no addresses.
 */
export function addressesIn(tab: TabData, questions: readonly Question[]): ReadonlySet<string> | null {
  const label = questions.find(({ kind }) => kind === 'e-mail')?.label;
  const column = columnIdentities(tab).find((identity) => identity.label === label)?.column;
  if (column === undefined) return null;
  return new Set(
    tab.rows.map((row) => emailKey(String(row[column] ?? ''))).filter((address) => address !== ''),
  );
}

/** Who gets a reminder now: each address once, none twice a day, nobody who has answered. */
export function planReminders(
  people: readonly Person[],
  answered: ReadonlySet<string>,
  context: ReminderContext,
): ReminderPlan {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    if (person.email !== '') groups.set(person.email, [...(groups.get(person.email) ?? []), person]);
  }
  const counts = { answered: 0, today: 0, withoutAddress: people.filter(({ email }) => email === '').length };
  const [due, unknown]: [Reminder[], Reminder[]] = [[], []];
  for (const [email, rows] of groups) {
    const person = rows.find((row) => stateOf(row) !== '') ?? rows[0]!; // a group has at least one row
    const state = stateOf(person);
    const day = /\d{4}-\d{2}-\d{2}/.exec(state)?.[0] ?? '';
    const isOurs = new RegExp(`^(${REMINDER.sent}|${REMINDER.failed})\\b`).test(state);
    if (answered.has(email)) counts.answered += 1;
    else if (state.startsWith(REMINDER.sending)) unknown.push(reminderTo(person, day, context));
    else if (isOurs && day === context.today) counts.today += 1;
    else if (state === '' || isOurs) due.push(reminderTo(person, day, context));
  }
  return { due, unknown, people: groups.size + counts.withoutAddress, ...counts };
}

const stateOf = ({ fields }: Person): string => (fields[REMINDER_COLUMN] ?? '').trim();

function reminderTo(person: Person, last: Day | '', context: ReminderContext): Reminder {
  const { programName: program, contactName, contactEmail } = context;
  const name = person.name || person.id;
  return {
    personId: person.id,
    name,
    email: person.email,
    last,
    subject: say('remindSubject', { program }),
    paragraphs: [
      say('remindHello', { name }),
      say('remindAsk', { program }),
      say('remindLink', { link: context.linkFor(person.role) }),
      ...(contactName + contactEmail === ''
        ? []
        : [say('remindContact', { name: contactName, email: contactEmail })]),
      say('remindThanks'),
    ],
  };
}

/** Makes sure that `People` has the column; cells that are there already stay as they are. */
export const reminderColumn = (due: readonly Reminder[]): WorkTab => ({
  tab: TABS.people,
  columns: [
    { header: PEOPLE.id, format: 'text' },
    { header: REMINDER_COLUMN, format: 'text', owner: 'coordinator', width: 150, note: say('noteReminder') },
  ],
  key: [PEOPLE.id],
  rows: due.map(({ personId }) => [personId, '']),
});
