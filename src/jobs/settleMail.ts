// Takes a person's word for an e-mail that was cut off between sending and noting it.
import { isUnknown } from '../core/certificates/certificate';
import { REGISTER, registerFormat, registerFromTab } from '../core/certificates/registerTab';
import { say } from '../core/certificates/words';
import { SetupError } from '../core/problem';
import { TABS } from '../core/program';
import { withDocumentLock } from '../google/documentLock';
import { readTab } from '../google/readTab';
import { openJournal } from '../google/rowJournal';

/**
 * For the panel's two buttons, "It was sent" and "Send again".
 *
 * @param wentOut True when the message stands in the Sent mail; false lets the next run send it once more.
 * @throws SetupError when the e-mail of this serial is not in question.
 */
export function settleMail(serial: string, wentOut: boolean): null {
  withDocumentLock(() => {
    const row = registerFromTab(readTab(TABS.certificates)).find(
      (certificate) => certificate.serial === serial,
    );
    if (!row || !isUnknown(row)) throw new SetupError(say('mailNotInQuestion', { serial }));
    openJournal(TABS.certificates, REGISTER.serial, registerFormat).note(serial, {
      [REGISTER.mailState]: wentOut ? 'SENT' : 'READY',
      [REGISTER.error]: '',
    });
  });
  return null;
}
