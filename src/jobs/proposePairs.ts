// Proposes a mentor for every mentee: pairs that are decided stay, the rest is the best possible.
import { conflictsToTab } from '../core/pairing/conflictsTab';
import { fingerprintOf } from '../core/pairing/fingerprint';
import { asRead, defaultRulesToTab, rulesFromTab, rulesToTab } from '../core/pairing/matchingRulesTab';
import { emptyPairRulesTab, pairRulesFromTab } from '../core/pairing/pairRulesTab';
import { pairsFromTab, statusesOf } from '../core/pairing/pairRows';
import { pairsToTab } from '../core/pairing/pairsTab';
import { keepsProposal, proposePairsFor } from '../core/pairing/propose';
import { readPairingSettings } from '../core/pairing/settings';
import { summaryOf } from '../core/pairing/summary';
import { unmatchedToTab } from '../core/pairing/unmatchedTab';
import { say } from '../core/pairing/words';
import { SetupError } from '../core/problem';
import { TABS } from '../core/program';
import { peopleFromTab } from '../core/responses/peopleTab';
import { withDocumentLock } from '../google/documentLock';
import { readProperty, writeProperty } from '../google/properties';
import { readTab } from '../google/readTab';
import { writeWorkTab } from '../google/writeWorkTab';
import type { JobReport } from './report';
import { chosenLanguage, sayIn } from './running/language';

/** Remembers the rules and settings of the last proposal, so that a change of rules proposes afresh. */
const FINGERPRINT = 'pairing.fingerprint';

export function proposePairs(): JobReport {
  const settingsTab = readTab(TABS.settings);
  const speak = sayIn(chosenLanguage(settingsTab));
  const peopleTab = readTab(TABS.people);
  const rulesTab = readTab(TABS.matchingRules);
  const pairRulesTab = readTab(TABS.pairRules);

  const { settings, problems: settingProblems } = readPairingSettings(settingsTab);
  const { people, problems: peopleProblems } = peopleFromTab(peopleTab);
  const rulesNow = rulesTab ?? asRead(defaultRulesToTab(), speak);
  const { rules, problems: ruleProblems } = rulesFromTab(rulesNow, peopleTab?.headers ?? []);
  const { pairRules, unknown, problems: pairRuleProblems } = pairRulesFromTab(pairRulesTab, people);
  const { pairs: rows, problems: pairProblems } = pairsFromTab(readTab(TABS.pairs));
  if (people.length === 0) throw new SetupError(say('noPeople'));

  const stopping = [...ruleProblems, ...pairRuleProblems];
  const problems = [...settingProblems, ...peopleProblems, ...stopping, ...pairProblems];
  const read = people.length + rows.length + rules.length + pairRules.length;
  if (stopping.length > 0) {
    const summary = say('rulesToFix', { problems: stopping.length });
    return { summary, tabs: [TABS.matchingRules], problems, rows: read };
  }

  const fingerprint = fingerprintOf(rules, pairRules, settings);
  const keep = keepsProposal(settings, readProperty(FINGERPRINT), fingerprint);
  const proposal = proposePairsFor({
    people,
    rules,
    pairRules,
    unknownInPairRules: unknown,
    rows,
    settings,
    keep,
  });

  withDocumentLock(() => {
    if (statusesOf(pairsFromTab(readTab(TABS.pairs)).pairs) !== statusesOf(rows))
      throw new SetupError(say('statusesChanged'));
    writeWorkTab(pairsToTab(proposal, rows, settings.termCode), speak);
    writeWorkTab(unmatchedToTab(proposal.unmatched), speak);
    writeWorkTab(conflictsToTab(proposal.conflicts), speak);
    writeWorkTab(rulesTab ? rulesToTab(rulesTab) : defaultRulesToTab(), speak);
    if (!pairRulesTab) writeWorkTab(emptyPairRulesTab(), speak);
    writeProperty(FINGERPRINT, fingerprint);
  });
  return {
    summary: summaryOf(proposal),
    tabs: [TABS.pairs, TABS.unmatched, TABS.conflicts],
    problems,
    rows: read,
  };
}
