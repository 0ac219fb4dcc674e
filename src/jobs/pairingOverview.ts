// What the panel shows of pairing: the result at a glance, each pair as a card, who is left over and why.
import { conflictsFromTab, type ConflictLine } from '../core/pairing/conflictsTab';
import { pairCards, pairingGlance, type PairCard, type PairingGlance } from '../core/pairing/glance';
import { pairsFromTab } from '../core/pairing/pairRows';
import { readPairingSettings } from '../core/pairing/settings';
import { takingPart } from '../core/pairing/takingPart';
import { unmatchedFromTab, type UnmatchedLine } from '../core/pairing/unmatchedTab';
import { TABS } from '../core/program';
import { peopleFromTab } from '../core/responses/peopleTab';
import { readTab } from '../google/readTab';

export interface PairingOverview {
  readonly glance: PairingGlance;
  readonly cards: readonly PairCard[];
  readonly unmatched: readonly UnmatchedLine[];
  readonly conflicts: readonly ConflictLine[];
}

export function pairingOverview(): PairingOverview {
  const { termCode, yearLevels } = readPairingSettings(readTab(TABS.settings)).settings;
  const { people } = peopleFromTab(readTab(TABS.people));
  const { pairs } = pairsFromTab(readTab(TABS.pairs));
  const fixed = pairs.filter(
    ({ status, term }) => term === termCode && (status === 'Accepted' || status === 'Locked'),
  );
  const fixedIds = new Set(fixed.flatMap(({ menteeId, mentorId }) => [menteeId, mentorId]));
  const mentees = takingPart(people, fixedIds).mentees.length;
  return {
    glance: pairingGlance(pairs, mentees, termCode, yearLevels),
    cards: pairCards(pairs, termCode),
    unmatched: unmatchedFromTab(readTab(TABS.unmatched)),
    conflicts: conflictsFromTab(readTab(TABS.conflicts)),
  };
}
