// Mails something that a row of a journal tab stands for, at most once: SENDING is in the file before the message
// goes, SENT after it went. A row found in SENDING by a later run is a question for a person.
import { REGISTER } from '../../core/certificates/registerTab';
import { nowThere } from '../../google/clock';
import { sendMail, type Mail } from '../../google/mailbox';
import type { RowJournal } from '../../google/rowJournal';
import { mailRefusal } from '../running/mailRefusal';

export interface Sent {
  readonly outcome: 'sent' | 'failed' | 'unknown' | 'no more mails';
  /** What Google said; '' when it was sent. */
  readonly detail: string;
}

/**
 * @param mailKey What was sent to whom; its second part is the key of the row.
 * @param account Address that sends.
 */
export function sendOnce(
  mail: Mail,
  mailKey: readonly [kind: string, row: string],
  account: string,
  journal: RowJournal,
): Sent {
  const [, row] = mailKey;
  journal.note(row, {
    [REGISTER.mailState]: 'SENDING',
    [REGISTER.mailKey]: [...mailKey, mail.to].join('|'),
    [REGISTER.mailAt]: nowThere(),
    [REGISTER.sentFrom]: account,
  });
  try {
    sendMail(mail);
  } catch (error) {
    return refused(row, (error as Error).message, journal);
  }
  journal.note(row, { [REGISTER.mailState]: 'SENT', [REGISTER.mailAt]: nowThere(), [REGISTER.error]: '' });
  return { outcome: 'sent', detail: '' };
}

function refused(row: string, detail: string, journal: RowJournal): Sent {
  const refusal = mailRefusal(detail);
  if (refusal === 'unknown') {
    journal.note(row, { [REGISTER.error]: detail });
    return { outcome: 'unknown', detail };
  }
  const isQuota = refusal === 'quota';
  journal.note(row, { [REGISTER.mailState]: isQuota ? 'READY' : 'FAILED', [REGISTER.error]: detail });
  return { outcome: isQuota ? 'no more mails' : 'failed', detail };
}
