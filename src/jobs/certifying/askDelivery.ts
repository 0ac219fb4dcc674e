// Mails one request or reminder, at most once: SENDING is in the file before the message goes, SENT after it went.
import { CONFIRMATION_HEADERS as H } from '../../core/hours/confirmationsTab';
import type { AskLetter } from '../../core/hours/requests';
import { nowThere } from '../../google/clock';
import { sendMail } from '../../google/mailbox';
import type { RowJournal } from '../../google/rowJournal';
import { mailHtml } from '../running/mailHtml';
import { mailRefusal } from '../running/mailRefusal';
import { askText, type AskContext } from './askLetter';

export type Asked = 'sent' | 'waiting' | 'failed' | 'unknown';

/**
 * @param account Address that sends.
 * @returns `waiting` when today's mails are used up: the row stands as it stood before.
 */
export function ask(letter: AskLetter, context: AskContext, journal: RowJournal, account: string): Asked {
  const { person, request, kind } = letter;
  const reminders = request.reminders + (kind === 'reminder' ? 1 : 0);
  const { subject, text } = askText(letter, context);
  journal.note(request.id, {
    [H.mailState]: 'SENDING',
    [H.mailKey]: mailKey(request.id, person.email, reminders),
    [H.mailAt]: nowThere(),
    [H.sentFrom]: account,
  });
  try {
    const sender = { senderName: context.program, replyTo: context.contactEmail };
    sendMail({ to: person.email, subject, text, html: mailHtml(text), ...sender, attachments: [] });
  } catch (error) {
    const { message } = error as Error;
    const refusal = mailRefusal(message);
    if (refusal === 'unknown') {
      journal.note(request.id, { [H.error]: message });
      return 'unknown';
    }
    const before = kind === 'reminder' ? 'SENT' : refusal === 'quota' ? 'READY' : 'FAILED';
    journal.note(request.id, { [H.mailState]: before, [H.error]: message });
    return refusal === 'quota' ? 'waiting' : 'failed';
  }
  journal.note(request.id, {
    [H.mailState]: 'SENT',
    [H.reminders]: reminders,
    [H.mailAt]: nowThere(),
    [H.error]: '',
  });
  return 'sent';
}

const mailKey = (request: string, email: string, reminders: number): string =>
  `confirmation|${request}|${email}|${reminders}`;

/** How many reminders have gone out once the message with this key has; 0 for the request itself. */
export const remindersIn = (key: string): number => Number(/\|(\d+)$/.exec(key)?.[1] ?? 0);
