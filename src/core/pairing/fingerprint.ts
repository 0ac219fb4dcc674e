// One short text for all rules and settings of a run, to see whether they have changed since.
import type { PairRule } from './pairRulesTab';
import type { Rule } from './rule';
import type { PairingSettings } from './settings';
import { fnv1a } from './tieBreak';

/** Eight hexadecimal digits; equal rules and settings give equal digits, whatever the order of pair rules. */
export function fingerprintOf(
  rules: readonly Rule[],
  pairRules: readonly PairRule[],
  settings: PairingSettings,
): string {
  const {
    keepProposed: _keep,
    sessionLogLink: _log,
    agreementLink: _agreement,
    noticeLanguage: _language,
    ...used
  } = settings;
  const wishes = pairRules.map(({ menteeId, mentorId, kind }) => `${kind} ${menteeId} ${mentorId}`).sort();
  return fnv1a(JSON.stringify([rules, wishes, used]))
    .toString(16)
    .padStart(8, '0');
}
