// Takes a person's word for an e-mail to a pair that was cut off between sending and noting it.
import { NOTICE } from '../core/pairing/notices';
import { PAIR_HEADERS, pairsFromTab } from '../core/pairing/pairRows';
import { say } from '../core/pairing/words';
import { SetupError } from '../core/problem';
import { TABS } from '../core/program';
import { nowThere } from '../google/clock';
import { withDocumentLock } from '../google/documentLock';
import { readTab } from '../google/readTab';
import { openJournal } from '../google/rowJournal';

/**
 * For the panel's two buttons, "It went out" and "Send again".
 *
 * @param column One of the two notice columns of `Pairs`.
 * @param wentOut True when the message stands in the Sent mail; false lets the next run send it once more.
 * @throws SetupError when this e-mail is not in question.
 */
export function settleNotice(pairId: string, column: string, wentOut: boolean): null {
  withDocumentLock(() => {
    const row = pairsFromTab(readTab(TABS.pairs)).pairs.find(({ id }) => id === pairId);
    const isNotice = column === PAIR_HEADERS.menteeNotice || column === PAIR_HEADERS.mentorNotice;
    if (!row || !isNotice || !String(row.cells[column] ?? '').startsWith(NOTICE.sending))
      throw new SetupError(say('noticeSettled', { pair: pairId }));
    openJournal(TABS.pairs, PAIR_HEADERS.id, () => 'text').note(pairId, {
      [column]: wentOut ? `${NOTICE.sent} ${nowThere()}` : '',
    });
  });
  return null;
}
