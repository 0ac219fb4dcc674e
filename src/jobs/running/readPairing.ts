// Reads everything that a run of pairing decides on: people, rules, pairs as they are, settings.
import { fingerprintOf } from '../../core/pairing/fingerprint';
import { asRead, defaultRulesToTab, rulesFromTab } from '../../core/pairing/matchingRulesTab';
import { pairRulesFromTab } from '../../core/pairing/pairRulesTab';
import { pairsFromTab } from '../../core/pairing/pairRows';
import type { PairingInput } from '../../core/pairing/propose';
import { readPairingSettings } from '../../core/pairing/settings';
import { say } from '../../core/pairing/words';
import { SetupError, type Problem } from '../../core/problem';
import { TABS } from '../../core/program';
import { peopleFromTab } from '../../core/responses/peopleTab';
import type { TabData } from '../../core/table';
import { readTab } from '../../google/readTab';
import { chosenLanguage, sayIn, type Say } from './language';

export interface PairingTabs {
  readonly input: Omit<PairingInput, 'keep'>;
  readonly fingerprint: string;
  /** The default rules where the tab does not exist yet. */
  readonly rulesTab: TabData;
  readonly hasPairRules: boolean;
  readonly speak: Say;
  readonly problems: readonly Problem[];
  /** Those of `problems` with which no run is made: a rule cannot be understood. */
  readonly stopping: readonly Problem[];
  /** Rows read. */
  readonly rows: number;
}

/** @throws SetupError when nobody has signed up yet. */
export function readPairing(): PairingTabs {
  const settingsTab = readTab(TABS.settings);
  const speak = sayIn(chosenLanguage(settingsTab));
  const peopleTab = readTab(TABS.people);
  const rulesTab = readTab(TABS.matchingRules) ?? asRead(defaultRulesToTab(), speak);
  const pairRulesTab = readTab(TABS.pairRules);

  const own = readPairingSettings(settingsTab);
  const listed = peopleFromTab(peopleTab);
  if (listed.people.length === 0) throw new SetupError(say('noPeople'));
  const ruled = rulesFromTab(rulesTab, peopleTab?.headers ?? []);
  const wished = pairRulesFromTab(pairRulesTab, listed.people);
  const standing = pairsFromTab(readTab(TABS.pairs));
  const stopping = [...ruled.problems, ...wished.problems];
  return {
    input: {
      people: listed.people,
      rules: ruled.rules,
      pairRules: wished.pairRules,
      unknownInPairRules: wished.unknown,
      rows: standing.pairs,
      settings: own.settings,
    },
    fingerprint: fingerprintOf(ruled.rules, wished.pairRules, own.settings),
    rulesTab,
    hasPairRules: pairRulesTab !== undefined,
    speak,
    problems: [...own.problems, ...listed.problems, ...stopping, ...standing.problems],
    stopping,
    rows: listed.people.length + standing.pairs.length + ruled.rules.length + wished.pairRules.length,
  };
}
