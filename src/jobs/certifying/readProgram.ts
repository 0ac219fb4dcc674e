// Everything that issuing certificates looks at, read once: people, pairs, sessions, training, rules, register.
import { certifiedRows, type Certificate } from '../../core/certificates/certificate';
import { registerFromTab } from '../../core/certificates/registerTab';
import { readCertificateSettings, type CertificateSettings } from '../../core/certificates/settings';
import { bringUpToDate } from '../../core/hours/bringUpToDate';
import type { ConfirmationRequest } from '../../core/hours/confirmations';
import { confirmationsFromTab } from '../../core/hours/confirmationsTab';
import type { Ledger } from '../../core/hours/ledger';
import type { Session } from '../../core/hours/session';
import { sessionsFromTab } from '../../core/hours/sessionsTab';
import { readHoursSettings, type HoursSettings } from '../../core/hours/settings';
import type { AgreedAreas } from '../../core/certificates/agreedAreas';
import { agreementOf } from '../../core/pairing/agreement';
import { pairsFromTab, type PairRow } from '../../core/pairing/pairRows';
import type { Problem } from '../../core/problem';
import { TABS, type Pair, type Person } from '../../core/program';
import { peopleFromTab } from '../../core/responses/peopleTab';
import type { TabData, WorkTab } from '../../core/table';
import { todayThere } from '../../google/clock';
import { readTab } from '../../google/readTab';

export interface Program {
  readonly people: readonly Person[];
  readonly pairs: readonly Pair[];
  readonly sessions: readonly Session[];
  readonly agreed: readonly AgreedAreas[];
  readonly register: readonly Certificate[];
  readonly requests: readonly ConfirmationRequest[];
  readonly rules: HoursSettings;
  readonly settings: CertificateSettings;
  readonly settingsTab: TabData | undefined;
  readonly ledger: Ledger;
  /** The ledger worked out again with another register, and the tabs that show it. */
  readonly withRegister: (register: readonly Certificate[]) => { ledger: Ledger; tabs: readonly WorkTab[] };
  readonly problems: readonly Problem[];
  readonly rows: number;
}

/** Reads each tab whole, when it is first asked for: a later slice needs neither sessions nor hours. */
export function readProgram(): Program {
  const settingsTab = readTab(TABS.settings);
  const rules = readHoursSettings(settingsTab);
  const chosen = readCertificateSettings(settingsTab);
  const { people } = peopleFromTab(readTab(TABS.people));
  const register = registerFromTab(readTab(TABS.certificates));
  const today = todayThere();
  const pairs = once(() => pairsFromTab(readTab(TABS.pairs)).pairs);
  const tabs = once(() => ({
    sessions: readTab(TABS.sessions),
    training: readTab(TABS.training),
    confirmations: readTab(TABS.confirmations),
  }));
  const withRegister = (rows: readonly Certificate[]) =>
    bringUpToDate({
      tabs: tabs(),
      log: [],
      answers: [],
      attendance: [],
      people,
      pairs: pairs(),
      settings: rules.settings,
      certified: certifiedRows(rows),
      today,
    });
  const now = once(() => withRegister(register));
  return {
    people,
    get pairs() {
      return pairs();
    },
    get sessions() {
      return sessionsFromTab(tabs().sessions);
    },
    get agreed() {
      return agreedOf(pairs(), people);
    },
    register,
    get requests() {
      return confirmationsFromTab(tabs().confirmations);
    },
    rules: rules.settings,
    settings: chosen.settings,
    settingsTab,
    get ledger() {
      return now().ledger;
    },
    withRegister,
    get problems() {
      return [...rules.problems, ...chosen.problems, ...now().problems];
    },
    get rows() {
      return people.length + now().ledger.entries.length + register.length;
    },
  };
}

function agreedOf(pairs: readonly PairRow[], people: readonly Person[]): AgreedAreas[] {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return pairs.map((pair) => ({
    pairId: pair.id,
    areas: agreementOf(pair).areas,
    menteeName: names.get(pair.menteeId) ?? '',
  }));
}

function once<Value>(work: () => Value): () => Value {
  let done: { readonly value: Value } | undefined;
  return () => (done ??= { value: work() }).value;
}
