// Proposes a mentor for every mentee: pairs that are decided stay, the rest is the best possible.
import { conflictsToTab } from '../core/pairing/conflictsTab';
import { rulesToTab } from '../core/pairing/matchingRulesTab';
import { emptyPairRulesTab } from '../core/pairing/pairRulesTab';
import { pairsFromTab, statusesOf } from '../core/pairing/pairRows';
import { pairsToTab } from '../core/pairing/pairsTab';
import { keepsProposal, proposePairsFor } from '../core/pairing/propose';
import type { PairingSettings } from '../core/pairing/settings';
import { summaryOf } from '../core/pairing/summary';
import { unmatchedToTab } from '../core/pairing/unmatchedTab';
import { say } from '../core/pairing/words';
import { SetupError } from '../core/problem';
import { TABS } from '../core/program';
import { withDocumentLock } from '../google/documentLock';
import { readProperty, writeProperty } from '../google/properties';
import { readTab } from '../google/readTab';
import { writeWorkTab } from '../google/writeWorkTab';
import type { JobReport } from './report';
import { readPairing } from './running/readPairing';

/** Remembers the rules and settings of the last proposal, so that a change of rules proposes afresh. */
const FINGERPRINT = 'pairing.fingerprint';

/** @throws SetupError when nobody has signed up, or somebody changes statuses while the job runs. */
export const proposePairs = (): JobReport =>
  propose((settings, fingerprint) => keepsProposal(settings, readProperty(FINGERPRINT), fingerprint));

/** What "Try rules" has shown: proposed pairs do not pull, accepted and locked ones stay. */
export const proposeAfresh = (): JobReport => propose(() => false);

function propose(keeps: (settings: PairingSettings, fingerprint: string) => boolean): JobReport {
  const { input, fingerprint, rulesTab, hasPairRules, speak, problems, stopping, rows } = readPairing();
  if (stopping.length > 0) {
    const summary = say('rulesToFix', { problems: stopping.length });
    return { summary, tabs: [TABS.matchingRules], problems, rows };
  }

  const proposal = proposePairsFor({ ...input, keep: keeps(input.settings, fingerprint) });

  withDocumentLock(() => {
    if (statusesOf(pairsFromTab(readTab(TABS.pairs)).pairs) !== statusesOf(input.rows))
      throw new SetupError(say('statusesChanged'));
    writeWorkTab(pairsToTab(proposal, input.rows, input.settings.termCode), speak);
    writeWorkTab(unmatchedToTab(proposal.unmatched), speak);
    writeWorkTab(conflictsToTab(proposal.conflicts), speak);
    writeWorkTab(rulesToTab(rulesTab, proposal.leftByMust), speak);
    if (!hasPairRules) writeWorkTab(emptyPairRulesTab(), speak);
    writeProperty(FINGERPRINT, fingerprint);
  });
  const summary = summaryOf(proposal);
  return { summary, tabs: [TABS.pairs, TABS.unmatched, TABS.conflicts], problems, rows };
}
