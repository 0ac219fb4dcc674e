// Sessions, confirmations, training and hours in one go: what an import hands over, and the tabs that follow.
import type { FieldRecord, Pair, Person } from '../program';
import type { Problem } from '../problem';
import type { TabData, WorkTab } from '../table';
import { applyAnswers } from './confirmations';
import { confirmationsFromTab, confirmationsToTab } from './confirmationsTab';
import type { Frozen } from './entry';
import { hoursToTab } from './hoursTab';
import { ledger, type Ledger } from './ledger';
import { sessionsFromLog } from './sessionsFromLog';
import { repeatedSessions, sessionsFromTab, sessionsToTab } from './sessionsTab';
import type { HoursSettings } from './settings';
import { trainingFromRecords, trainingFromTab, trainingToTab } from './trainingTab';

export interface HoursInput {
  /** The tabs as they stand; undefined for those not made yet. */
  readonly tabs: {
    readonly sessions: TabData | undefined;
    readonly training: TabData | undefined;
    readonly confirmations: TabData | undefined;
  };
  /** Answers to the session log, the confirmation form and the training form; empty when nothing is new. */
  readonly log: readonly FieldRecord[];
  readonly answers: readonly FieldRecord[];
  readonly attendance: readonly FieldRecord[];
  readonly people: readonly Person[];
  readonly pairs: readonly Pair[];
  readonly settings: HoursSettings;
  readonly certified: ReadonlyMap<string, Frozen>;
  readonly today: string;
}

/**
 * Brings the session tabs up to date.
 *
 * @returns The tabs to write (`Confirmations` only when it has rows), problems, and the ledger itself.
 * @throws RangeError when the ledger does not add up; nothing may be written then.
 */
export function bringUpToDate(input: HoursInput): {
  tabs: readonly WorkTab[];
  problems: readonly Problem[];
  ledger: Ledger;
} {
  const { people, pairs, settings, certified, today } = input;
  const logged = sessionsFromLog(input.log, people, pairs, sessionsFromTab(input.tabs.sessions));
  const trained = trainingFromRecords(input.attendance, people, trainingFromTab(input.tabs.training));
  const answered = applyAnswers({
    records: input.answers,
    sessions: logged.sessions,
    requests: confirmationsFromTab(input.tabs.confirmations),
    people,
    pairs,
    certifiedIds: new Set(certified.keys()),
  });
  const { sessions, requests } = answered;
  const { training } = trained;
  const hours = ledger({ sessions, training, people, pairs, settings, certified, today });
  const results = new Map(hours.entries.map((entry) => [entry.id, entry]));
  return {
    tabs: [
      sessionsToTab(sessions, results, people, pairs),
      trainingToTab(training),
      ...(requests.length > 0 ? [confirmationsToTab(requests)] : []),
      hoursToTab(hours, settings.addressLevel),
    ],
    problems: [
      ...repeatedSessions(input.tabs.sessions),
      ...logged.problems,
      ...trained.problems,
      ...answered.problems,
    ],
    ledger: hours,
  };
}
