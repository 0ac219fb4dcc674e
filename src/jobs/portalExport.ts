// Lists certified hours for whoever enters them into a volunteer portal.
import { PORTAL_TAB, portalExport as exportOf } from '../core/certificates/portalExport';
import { say } from '../core/certificates/words';
import { SetupError } from '../core/problem';
import { writeWorkTab } from '../google/writeWorkTab';
import { readProgram } from './certifying/readProgram';
import { chosenLanguage, sayIn } from './running/language';

/**
 * For the panel: writes the tab anew.
 *
 * @returns Its name.
 * @throws SetupError while no certificate stands.
 */
export function portalExport(): string {
  const { register, sessions, settings, settingsTab } = readProgram();
  const tab = exportOf(register, sessions, settings);
  if (tab.rows.length === 0) throw new SetupError(say('noneIssued'));
  writeWorkTab(tab, sayIn(chosenLanguage(settingsTab)));
  return PORTAL_TAB;
}
