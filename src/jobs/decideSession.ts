// Writes a coordinator's decision about one session, with its reason, and works the hours out anew.
import { DECISION_HEADERS as H, sessionFormat } from '../core/hours/sessionsTab';
import { DECISIONS, type Decision } from '../core/hours/session';
import { say } from '../core/hours/words';
import { SetupError } from '../core/problem';
import { TABS } from '../core/program';
import { accountEmail } from '../google/account';
import { todayThere } from '../google/clock';
import { withDocumentLock } from '../google/documentLock';
import { openJournal } from '../google/rowJournal';
import { writeWorkTab } from '../google/writeWorkTab';
import { readProgram } from './certifying/readProgram';
import { chosenLanguage, sayIn } from './running/language';

/**
 * For the panel: the same as filling in the Decision columns of `Sessions`.
 *
 * @param reason Why; it stays beside the session.
 * @throws SetupError without a reason, or when a certificate stands on the session.
 */
export function decideSession(session: string, decision: Decision, reason: string): null {
  if (!DECISIONS.includes(decision)) throw new RangeError(`decideSession: no decision "${decision}"`);
  if (reason.trim() === '') throw new SetupError(say('reasonMissing'));
  withDocumentLock(() => {
    const entry = readProgram().ledger.entries.find(({ id, kind }) => id === session && kind === 'session');
    if (!entry || entry.certificate !== '') throw new SetupError(say('sessionNotOpen', { session }));
    openJournal(TABS.sessions, H.id, sessionFormat).note(session, {
      [H.decision]: decision,
      [H.reason]: reason.trim(),
      [H.by]: accountEmail(),
      [H.at]: todayThere(),
    });
    const program = readProgram();
    const speak = sayIn(chosenLanguage(program.settingsTab));
    for (const tab of program.withRegister(program.register).tabs) writeWorkTab(tab, speak);
  });
  return null;
}
