// Sessions and hours as they stand after answers were read: in memory, from the tabs that the ledger lives on.
import { certifiedRows } from '../../core/certificates/certificate';
import { registerFromTab } from '../../core/certificates/registerTab';
import { bringUpToDate } from '../../core/hours/bringUpToDate';
import type { HoursSettings } from '../../core/hours/settings';
import { pairsFromTab } from '../../core/pairing/pairRows';
import { TABS, type Person } from '../../core/program';
import type { ImportResult } from '../../core/responses/importAll';
import { todayThere } from '../../google/clock';
import { readTab } from '../../google/readTab';

/**
 * @param imported What the forms say of sessions, confirmations and training.
 * @param people Those whom sessions may name.
 */
export const decideHours = (
  { log, confirmations, training }: Pick<ImportResult, 'log' | 'confirmations' | 'training'>,
  people: readonly Person[],
  settings: HoursSettings,
): ReturnType<typeof bringUpToDate> =>
  bringUpToDate({
    tabs: {
      sessions: readTab(TABS.sessions),
      training: readTab(TABS.training),
      confirmations: readTab(TABS.confirmations),
    },
    log,
    answers: confirmations,
    attendance: training,
    people,
    pairs: pairsFromTab(readTab(TABS.pairs)).pairs,
    settings,
    certified: certifiedRows(registerFromTab(readTab(TABS.certificates))),
    today: todayThere(),
  });
