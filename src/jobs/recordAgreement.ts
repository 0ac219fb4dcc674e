// Writes what a pair agreed on into the tab Pairs.
import { agreementToTab, type Agreement } from '../core/pairing/agreement';
import { pairsFromTab } from '../core/pairing/pairRows';
import { TABS } from '../core/program';
import { withDocumentLock } from '../google/documentLock';
import { readTab } from '../google/readTab';
import { writeWorkTab } from '../google/writeWorkTab';
import { chosenLanguage, sayIn } from './running/language';

/** @throws SetupError when the pair is gone, or not accepted yet. */
export function recordAgreement(pairId: string, agreed: Agreement): null {
  withDocumentLock(() => {
    const { pairs } = pairsFromTab(readTab(TABS.pairs));
    writeWorkTab(agreementToTab(pairs, pairId, agreed), sayIn(chosenLanguage()));
  });
  return null;
}
