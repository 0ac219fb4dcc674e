// Accepts several proposed pairs in one go.
import { acceptanceToTab } from '../core/pairing/decision';
import { pairsFromTab } from '../core/pairing/pairRows';
import { TABS } from '../core/program';
import { todayThere } from '../google/clock';
import { withDocumentLock } from '../google/documentLock';
import { readTab } from '../google/readTab';
import { writeWorkTab } from '../google/writeWorkTab';
import { chosenLanguage, sayIn } from './running/language';

/**
 * @param pairIds Pairs that the coordinator has seen.
 * @returns Those of them that are accepted now; the others were decided or replaced meanwhile.
 */
export function acceptPairs(pairIds: readonly string[]): readonly string[] {
  return withDocumentLock(() => {
    const { pairs } = pairsFromTab(readTab(TABS.pairs));
    const { tab, accepted } = acceptanceToTab(pairs, pairIds, todayThere());
    if (accepted.length > 0) writeWorkTab(tab, sayIn(chosenLanguage()));
    return accepted;
  });
}
