// Takes a person's word for a request or reminder that was cut off between sending and noting it.
import {
  confirmationFormat,
  CONFIRMATION_HEADERS as H,
  confirmationsFromTab,
} from '../core/hours/confirmationsTab';
import { isSending } from '../core/hours/requests';
import { say } from '../core/hours/words';
import { SetupError } from '../core/problem';
import { TABS } from '../core/program';
import { withDocumentLock } from '../google/documentLock';
import { readTab } from '../google/readTab';
import { openJournal } from '../google/rowJournal';
import { remindersIn } from './certifying/askDelivery';

/**
 * For the panel's two buttons, "It went out" and "Send again".
 *
 * @param wentOut True when the message stands in the Sent mail; false lets the next run send it once more.
 * @throws SetupError when the e-mail of this request is not in question.
 */
export function settleRequest(request: string, wentOut: boolean): null {
  withDocumentLock(() => {
    const row = confirmationsFromTab(readTab(TABS.confirmations)).find(({ id }) => id === request);
    if (!row || !isSending(row)) throw new SetupError(say('askNotInQuestion', { request }));
    const reminders = remindersIn(row.mailKey);
    // The request itself is sent once more; a reminder that did not go out is due again.
    const isAskedBefore = wentOut || reminders > 0;
    openJournal(TABS.confirmations, H.id, confirmationFormat).note(request, {
      [H.mailState]: isAskedBefore ? 'SENT' : 'READY',
      ...(wentOut ? { [H.reminders]: reminders } : {}),
      [H.error]: '',
    });
  });
  return null;
}
