// Reminds those who have not answered the survey: shown first, then one e-mail each, journaled around each message.
import { REMINDER, REMINDER_COLUMN, reminderColumn, type Reminder } from '../core/forms/reminders';
import { say } from '../core/forms/words';
import { SetupError, type Problem } from '../core/problem';
import { PEOPLE, TABS } from '../core/program';
import { peopleFromTab } from '../core/responses/peopleTab';
import { milliseconds, nowThere } from '../google/clock';
import { withDocumentLock } from '../google/documentLock';
import { mailsLeftToday, sendMail } from '../google/mailbox';
import { readTab } from '../google/readTab';
import { openJournal, type RowJournal } from '../google/rowJournal';
import { writeWorkTab } from '../google/writeWorkTab';
import type { JobReport } from './report';
import { chosenLanguage, sayIn, type Say } from './running/language';
import { mailHtml } from './running/mailHtml';
import { mailRefusal } from './running/mailRefusal';
import { readReminders } from './running/readReminders';

/** A slice for the panel: no e-mail is begun after so many milliseconds. */
const SLICE = 20 * 1000;

export interface ReminderLine {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly last: string;
}

/** What would be sent, for the panel. */
export interface ReminderPreview {
  readonly summary: string;
  readonly due: readonly ReminderLine[];
  readonly unknown: readonly ReminderLine[];
  /** Why some get none. */
  readonly notes: readonly string[];
  /** The first e-mail as it would read; null when there is none. */
  readonly example: {
    readonly name: string;
    readonly email: string;
    readonly subject: string;
    readonly text: string;
  } | null;
}

/** Changes nothing and sends nothing. */
export function previewReminders(): ReminderPreview {
  const speak = sayIn(chosenLanguage());
  const read = readReminders();
  if ('fault' in read) return { summary: speak(read.fault), due: [], unknown: [], notes: [], example: null };
  const { plan, write } = read;
  const { people, answered, today, withoutAddress } = plan;
  const [first] = plan.due;
  return {
    summary: speak(
      plan.due.length + plan.unknown.length === 0
        ? say('remindNothing')
        : say('remindPlanned', { mails: plan.due.length, people, answered, left: mailsLeftToday() ?? -1 }),
    ),
    due: plan.due.map(lineOf),
    unknown: plan.unknown.map(lineOf),
    notes: [
      ...(today > 0 ? [speak(say('remindToday', { count: today }))] : []),
      ...(withoutAddress > 0 ? [speak(say('remindNoAddress', { count: withoutAddress }))] : []),
    ],
    example: first ? { name: first.name, email: first.email, ...letterOf(first, write) } : null,
  };
}

const lineOf = ({ personId, name, email, last }: Reminder): ReminderLine => ({ personId, name, email, last });

/**
 * Sends what is due until its time is up. SENDING is in the tab before a message goes and SENT after it went; a row
 * found in SENDING is left to a person to decide and never sent again by itself.
 *
 * @throws SetupError when nobody can be reminded.
 */
export function remindSurvey(): JobReport {
  return withDocumentLock(() => {
    const read = readReminders();
    if ('fault' in read) throw new SetupError(read.fault);
    const { plan, write, program } = read;
    const count = { sent: 0, waiting: 0, failed: 0 };
    if (plan.due.length > 0) writeWorkTab(reminderColumn(plan.due), sayIn(chosenLanguage()));
    const journal = openJournal(TABS.people, PEOPLE.id, () => 'text');
    const until = milliseconds() + SLICE;
    let left = mailsLeftToday() ?? 0;
    for (const reminder of plan.due) {
      const hasTime = count.sent === 0 || milliseconds() <= until;
      const outcome = left > 0 && hasTime ? send(reminder, journal, write, program) : 'waiting';
      count[outcome] += 1;
      left = outcome === 'waiting' && hasTime ? 0 : left - 1;
    }
    return {
      summary:
        plan.due.length === 0 ? say('remindNothing') : say('remindSent', { ...count, before: plan.today }),
      tabs: [TABS.people],
      problems: plan.unknown.map(({ name }): Problem => ({
        tab: TABS.people,
        fix: say('remindUnknown', { name }),
      })),
      rows: plan.people,
    };
  });
}

/**
 * Takes a person's word for a reminder that was cut off.
 *
 * @param wentOut True when it stands in the Sent mail; false lets the next run send it once more.
 */
export function settleReminder(personId: string, wentOut: boolean): null {
  withDocumentLock(() => {
    const person = peopleFromTab(readTab(TABS.people)).people.find(({ id }) => id === personId);
    if (!(person?.fields[REMINDER_COLUMN] ?? '').startsWith(REMINDER.sending)) return;
    openJournal(TABS.people, PEOPLE.id, () => 'text').note(personId, {
      [REMINDER_COLUMN]: wentOut ? `${REMINDER.sent} ${nowThere()}` : '',
    });
  });
  return null;
}

function send(
  reminder: Reminder,
  journal: RowJournal,
  write: Say,
  { programName, contactEmail }: { readonly programName: string; readonly contactEmail: string },
): 'sent' | 'waiting' | 'failed' {
  const note = (state: string) => journal.note(reminder.personId, { [REMINDER_COLUMN]: state });
  const before = reminder.last === '' ? '' : `${REMINDER.sent} ${reminder.last}`;
  const letter = letterOf(reminder, write);
  note(`${REMINDER.sending} ${nowThere()}`);
  try {
    sendMail({
      to: reminder.email,
      ...letter,
      html: mailHtml(letter.text),
      senderName: programName,
      replyTo: contactEmail,
      attachments: [],
    });
  } catch (error) {
    const { message } = error as Error;
    const refusal = mailRefusal(message);
    if (refusal === 'quota') note(before);
    if (refusal === 'not sent') note(`${REMINDER.failed} ${nowThere()} ${message}`);
    return refusal === 'quota' ? 'waiting' : 'failed';
  }
  note(`${REMINDER.sent} ${nowThere()}`);
  return 'sent';
}

const letterOf = ({ subject, paragraphs }: Reminder, write: Say) => ({
  subject: write(subject),
  text: paragraphs.map(write).join('\n\n'),
});
