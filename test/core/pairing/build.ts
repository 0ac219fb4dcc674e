// People, rules and runs for tests of pairing; each builder fills in what the test is not about.
import { defaultRulesToTab, asRead, rulesFromTab } from '../../../src/core/pairing/matchingRulesTab';
import { pairRulesFromTab } from '../../../src/core/pairing/pairRulesTab';
import { pairsFromTab, type PairRow } from '../../../src/core/pairing/pairRows';
import { pairsToTab } from '../../../src/core/pairing/pairsTab';
import { proposePairsFor, type PairingInput } from '../../../src/core/pairing/propose';
import type { Proposal } from '../../../src/core/pairing/proposal';
import type { Rule } from '../../../src/core/pairing/rule';
import { INITIAL_SETTINGS, type PairingSettings } from '../../../src/core/pairing/settings';
import type { Phrase } from '../../../src/core/phrase';
import { SIGN_UP_FIELDS, type Person } from '../../../src/core/program';
import type { Cell, TabData, WorkTab } from '../../../src/core/table';
import { speak } from '../../../src/text/speak';

export const inEnglish = (phrase: Phrase): string => speak(phrase, 'en');

type Given = Partial<Omit<Person, 'fields'>> & { readonly fields?: Readonly<Record<string, string>> };

const TIMES = 'Monday lunch; Tuesday evening; Friday lunch';

const person = (role: Person['role'], id: string, year: string, given: Given): Person => ({
  role,
  id,
  status: 'active',
  name: `Name ${id}`,
  email: `${id.toLowerCase()}@example.org`,
  yearLevel: year,
  places: role === 'mentor' ? 1 : null,
  consent: true,
  signedUp: '2026-02-16T09:00:00',
  ...given,
  fields: { [SIGN_UP_FIELDS.times]: TIMES, ...given.fields },
});

/** A mentee of year Y1 who fits the standard mentor. */
export const mentee = (id: string, given: Given = {}): Person => person('mentee', id, 'Y1', given);

/** A mentor of year Y3 with one place. */
export const mentor = (id: string, given: Given = {}): Person => person('mentor', id, 'Y3', given);

/** Answers to the named sign-up fields. */
export const answers = (given: Partial<Record<keyof typeof SIGN_UP_FIELDS, string>>): Given => ({
  fields: Object.fromEntries(
    Object.entries(given).map(([key, value]) => [SIGN_UP_FIELDS[key as keyof typeof SIGN_UP_FIELDS], value]),
  ),
});

export const DEFAULTS: readonly Rule[] = rulesFromTab(asRead(defaultRulesToTab(), inEnglish), []).rules;

/** A Prefer rule of full weight on one column of both. */
export const rule = (given: Partial<Rule>): Rule => ({
  name: 'Rule under test',
  kind: 'Prefer',
  menteeColumn: 'Answer',
  mentorColumn: 'Answer',
  operator: 'same',
  value: '',
  weight: 100,
  missing: 'skip',
  fits: 'Fits ({list})',
  doesNotFit: 'Does not fit',
  ...given,
});

type Run = Partial<Omit<PairingInput, 'settings'>> & { readonly settings?: Partial<PairingSettings> };

export const propose = (people: readonly Person[], given: Run = {}): Proposal =>
  proposePairsFor({
    people,
    rules: DEFAULTS,
    pairRules: [],
    rows: [],
    keep: true,
    ...given,
    settings: { ...INITIAL_SETTINGS, ...given.settings },
  });

/** The tab as it reads after a run wrote it. */
export const tabAfter = (work: WorkTab): TabData => asRead(work, inEnglish);

/** Pair rows after a run, with statuses changed by the coordinator. */
export function rowsAfter(
  proposal: Proposal,
  before: readonly PairRow[] = [],
  changes: Readonly<Record<string, Partial<Record<'Status' | 'Coordinator note', Cell>>>> = {},
): readonly PairRow[] {
  const tab = tabAfter(pairsToTab(proposal, before, INITIAL_SETTINGS.termCode));
  const rows = tab.rows.map((row) => {
    const change = changes[String(row[0])] ?? {};
    return row.map((cell, column) => change[tab.headers[column] as 'Status'] ?? cell);
  });
  return pairsFromTab({ ...tab, rows }).pairs;
}

/** Mentor ID by mentee ID. */
export const partners = (proposal: Proposal): Readonly<Record<string, string>> =>
  Object.fromEntries(proposal.pairs.map((pair) => [pair.mentee.id, pair.mentor.id]));

/** A table of pair rules as the coordinator would type it. */
export const pairRules = (people: readonly Person[], ...rows: readonly [string, string, string][]) =>
  pairRulesFromTab({ name: 'Pair rules', headers: ['Mentee', 'Mentor', 'Rule'], rows, firstRow: 2 }, people);
