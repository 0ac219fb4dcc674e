// Writes a coordinator's decision about one pair into the tab Pairs.
import { decisionToTab } from '../core/pairing/decision';
import { pairCards, type PairCard } from '../core/pairing/glance';
import { pairsFromTab, partsOfPairId } from '../core/pairing/pairRows';
import { TABS, type PairStatus } from '../core/program';
import { todayThere } from '../google/clock';
import { withDocumentLock } from '../google/documentLock';
import { readTab } from '../google/readTab';
import { writeWorkTab } from '../google/writeWorkTab';
import { chosenLanguage, sayIn } from './running/language';

/**
 * @returns The pair's card as it reads now; null once the pair has ended.
 * @throws SetupError when the pair is gone, or its mentee already has another fixed mentor.
 */
export function decidePair(pairId: string, status: PairStatus): PairCard | null {
  return withDocumentLock(() => {
    const { pairs } = pairsFromTab(readTab(TABS.pairs));
    writeWorkTab(decisionToTab(pairs, pairId, status, todayThere()), sayIn(chosenLanguage()));
    const decided = pairs.map((pair) => (pair.id === pairId ? { ...pair, status } : pair));
    const term = partsOfPairId(pairId)?.term ?? '';
    return pairCards(decided, term).find(({ id }) => id === pairId) ?? null;
  });
}
