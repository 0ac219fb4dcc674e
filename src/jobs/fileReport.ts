// Files the report that the panel has laid out as a PDF on Drive.
import { readCertificateSettings } from '../core/certificates/settings';
import { TABS } from '../core/program';
import { say } from '../core/survey/words';
import { ensureFolder, printHtml } from '../google/certificateFiles';
import { todayThere } from '../google/clock';
import { readTab } from '../google/readTab';
import { chosenLanguage, sayIn } from './running/language';

/**
 * @param page HTML of the report, pictures included.
 * @returns Link to the PDF, in the folder of the certificates.
 */
export function fileReport(page: string): string {
  const settingsTab = readTab(TABS.settings);
  const { settings } = readCertificateSettings(settingsTab);
  const name = sayIn(chosenLanguage(settingsTab))(say('reportName', { day: todayThere() }));
  return printHtml(page, name, ensureFolder(settings.folder)).link;
}
