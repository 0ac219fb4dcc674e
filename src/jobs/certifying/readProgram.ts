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
import { pairsFromTab } from '../../core/pairing/pairsTab';
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

/** Reads the tabs whole and works out the hours. */
export function readProgram(): Program {
  const settingsTab = readTab(TABS.settings);
  const rules = readHoursSettings(settingsTab);
  const chosen = readCertificateSettings(settingsTab);
  const { people } = peopleFromTab(readTab(TABS.people));
  const { pairs } = pairsFromTab(readTab(TABS.pairs));
  const tabs = {
    sessions: readTab(TABS.sessions),
    training: readTab(TABS.training),
    confirmations: readTab(TABS.confirmations),
  };
  const register = registerFromTab(readTab(TABS.certificates));
  const today = todayThere();
  const withRegister = (rows: readonly Certificate[]) =>
    bringUpToDate({
      tabs,
      log: [],
      answers: [],
      attendance: [],
      people,
      pairs,
      settings: rules.settings,
      certified: certifiedRows(rows),
      today,
    });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const now = withRegister(register);
  return {
    people,
    pairs,
    sessions: sessionsFromTab(tabs.sessions),
    agreed: pairs.map((pair) => ({
      pairId: pair.id,
      areas: agreementOf(pair).areas,
      menteeName: names.get(pair.menteeId) ?? '',
    })),
    register,
    requests: confirmationsFromTab(tabs.confirmations),
    rules: rules.settings,
    settings: chosen.settings,
    settingsTab,
    ledger: now.ledger,
    withRegister,
    problems: [...rules.problems, ...chosen.problems, ...now.problems],
    rows: people.length + now.ledger.entries.length + register.length,
  };
}
