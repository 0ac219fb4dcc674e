// Takes a person's word for an e-mail that was cut off between sending and noting it.
import { isUnknown } from '../core/certificates/certificate';
import { LETTERS, letterFormat, lettersFromTab } from '../core/certificates/lettersTab';
import { REGISTER, registerFormat, registerFromTab } from '../core/certificates/registerTab';
import { say } from '../core/certificates/words';
import { SetupError } from '../core/problem';
import { TABS } from '../core/program';
import { withDocumentLock } from '../google/documentLock';
import { readTab } from '../google/readTab';
import { openJournal, type RowJournal } from '../google/rowJournal';

/**
 * For the panel's two buttons, "It was sent" and "Send again".
 *
 * @param serial Of a certificate, or the ID of a letter over several.
 * @param wentOut True when the message stands in the Sent mail; false lets it be sent once more.
 * @throws SetupError when this e-mail is not in question.
 */
export function settleMail(serial: string, wentOut: boolean): null {
  withDocumentLock(() => {
    const journal = journalOf(serial);
    if (!journal) throw new SetupError(say('mailNotInQuestion', { serial }));
    journal.note(serial, { [REGISTER.mailState]: wentOut ? 'SENT' : 'READY', [REGISTER.error]: '' });
  });
  return null;
}

function journalOf(serial: string): RowJournal | undefined {
  const register = registerFromTab(readTab(TABS.certificates)).filter(isUnknown);
  if (register.some((row) => row.serial === serial))
    return openJournal(TABS.certificates, REGISTER.serial, registerFormat);
  const letters = lettersFromTab(readTab(TABS.letters)).filter(isUnknown);
  return letters.some(({ id }) => id === serial)
    ? openJournal(TABS.letters, LETTERS.id, letterFormat)
    : undefined;
}
