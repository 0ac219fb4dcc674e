// What accepted pairs still lack before they can begin: the training, an agreement, the e-mail that tells them.
import { trainingFromTab } from '../core/hours/trainingTab';
import { agreementOf, type Agreement } from '../core/pairing/agreement';
import { pairsFromTab } from '../core/pairing/pairRows';
import { readPairingSettings } from '../core/pairing/settings';
import { stillMissing } from '../core/pairing/stillMissing';
import { TABS } from '../core/program';
import { peopleFromTab } from '../core/responses/peopleTab';
import { readTab } from '../google/readTab';
import { chosenLanguage, sayIn } from './running/language';

/** An accepted or locked pair with what it still lacks. */
export interface Unfinished {
  readonly pairId: string;
  readonly mentee: string;
  readonly mentor: string;
  readonly agreed: Agreement;
  /** In words; at least one. */
  readonly missing: readonly string[];
}

export interface PairingPreparation {
  /** Accepted and locked pairs of the term. */
  readonly pairs: number;
  /** What is lacking in all, one line a kind. */
  readonly inAll: readonly string[];
  readonly unfinished: readonly Unfinished[];
  /** False where no training is kept, so that nobody is said to lack it. */
  readonly hasTraining: boolean;
}

export function pairingPreparation(): PairingPreparation {
  const settingsTab = readTab(TABS.settings);
  const speak = sayIn(chosenLanguage(settingsTab));
  const term = readPairingSettings(settingsTab).settings.termCode;
  const { people } = peopleFromTab(readTab(TABS.people));
  const { pairs } = pairsFromTab(readTab(TABS.pairs));
  const training = trainingFromTab(readTab(TABS.training));
  const attended = new Set(training.filter((one) => one.attended).map(({ personId }) => personId));
  const rowOf = new Map(pairs.map((row) => [row.id, row] as const));
  const missing = stillMissing(pairs, people, term, training.length === 0 ? null : attended);
  return {
    pairs: pairs.filter((row) => row.term === term && (row.status === 'Accepted' || row.status === 'Locked'))
      .length,
    inAll: missing.inAll.map(speak),
    unfinished: missing.pairs.map((pair) => ({
      ...pair,
      agreed: agreementOf(rowOf.get(pair.pairId)!), // stillMissing answers about these rows
      missing: pair.missing.map(speak),
    })),
    hasTraining: training.length > 0,
  };
}
