// What the panel shows of pairing: the result at a glance, each pair as a card, and what pairs still lack.
import { trainingFromTab } from '../core/hours/trainingTab';
import { pairCards, pairingGlance, type PairCard, type PairingGlance } from '../core/pairing/glance';
import { pairsFromTab } from '../core/pairing/pairRows';
import { readPairingSettings } from '../core/pairing/settings';
import { stillMissing } from '../core/pairing/stillMissing';
import { TABS } from '../core/program';
import { peopleFromTab } from '../core/responses/peopleTab';
import { readTab } from '../google/readTab';
import { chosenLanguage, sayIn } from './running/language';

export interface PairingOverview {
  readonly glance: PairingGlance;
  readonly cards: readonly PairCard[];
  /** Accepted and locked pairs without an agreement, a training or a notice, in words. */
  readonly missing: readonly {
    readonly pairId: string;
    readonly mentee: string;
    readonly mentor: string;
    readonly missing: readonly string[];
  }[];
}

export function pairingOverview(): PairingOverview {
  const settingsTab = readTab(TABS.settings);
  const speak = sayIn(chosenLanguage(settingsTab));
  const { termCode, yearLevels } = readPairingSettings(settingsTab).settings;
  const { people } = peopleFromTab(readTab(TABS.people));
  const { pairs } = pairsFromTab(readTab(TABS.pairs));
  const training = trainingFromTab(readTab(TABS.training));
  const attended = new Set(training.filter((one) => one.attended).map(({ personId }) => personId));
  const mentees = people.filter(({ role, status }) => role === 'mentee' && status === 'active').length;
  return {
    glance: pairingGlance(pairs, mentees, termCode, yearLevels),
    cards: pairCards(pairs, termCode),
    missing: stillMissing(pairs, people, termCode, training.length === 0 ? null : attended).map((pair) => ({
      ...pair,
      missing: pair.missing.map(speak),
    })),
  };
}
