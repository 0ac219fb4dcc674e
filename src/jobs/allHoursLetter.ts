// Writes one letter over all certificates of a person, terms that have passed included, and files it as a PDF.
import { letterHtml, longRecords } from '../core/certificates/letter';
import { registerFromTab } from '../core/certificates/registerTab';
import { readCertificateSettings } from '../core/certificates/settings';
import { say } from '../core/certificates/words';
import { SetupError } from '../core/problem';
import { TABS } from '../core/program';
import { ensureFolder, printHtml } from '../google/certificateFiles';
import { todayThere } from '../google/clock';
import { readTab } from '../google/readTab';
import { paperLanguage } from './certifying/paperLanguage';

/**
 * For the panel.
 *
 * @param serial Of any valid certificate of the person.
 * @returns Link to the PDF.
 * @throws SetupError when the person has fewer than two valid certificates.
 */
export function allHoursLetter(serial: string): string {
  const settingsTab = readTab(TABS.settings);
  const { settings } = readCertificateSettings(settingsTab);
  const record = longRecords(registerFromTab(readTab(TABS.certificates))).find(({ certificates }) =>
    certificates.some((one) => one.serial === serial),
  );
  if (!record) throw new SetupError(say('letterNeedsTwo'));
  const language = paperLanguage(settings, settingsTab);
  const html = letterHtml(record, settings, todayThere(), language.say);
  const name = language.say(say('letterName', { name: record.name }));
  return printHtml(html, name, ensureFolder(settings.folder)).link;
}
