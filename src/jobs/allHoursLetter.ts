// One letter over all certificates of a person, terms that have passed included: written and filed as a PDF, then
// mailed when the coordinator asks for it. Both are noted in the tab Letters before and after.
import { letterHtml, type LongRecord } from '../core/certificates/letter';
import { LETTERS, letterFormat, lettersToTab, newLetter } from '../core/certificates/lettersTab';
import { say } from '../core/certificates/words';
import { SetupError } from '../core/problem';
import { TABS } from '../core/program';
import { accountEmail } from '../google/account';
import { ensureFolder, fileIdIn, printHtml, readPdf } from '../google/certificateFiles';
import { nowThere, todayThere } from '../google/clock';
import { withDocumentLock } from '../google/documentLock';
import { mailsLeftToday } from '../google/mailbox';
import { openJournal } from '../google/rowJournal';
import { flush } from '../google/spreadsheet';
import { writeWorkTab } from '../google/writeWorkTab';
import { canFile } from './certifying/paper';
import { readLetters, type Letters } from './certifying/readLetters';
import { sendOnce } from './certifying/sendOnce';
import { chosenLanguage, sayIn } from './running/language';

/**
 * For the panel: writes the letter, or finds the one that was written over the same certificates.
 *
 * @param serial Of any valid certificate of the person.
 * @returns Link to the PDF.
 * @throws SetupError when the person has fewer than two valid certificates, or without Drive.
 */
export function allHoursLetter(serial: string): string {
  return withDocumentLock(() => {
    const all = readLetters();
    const record = recordOf(all, serial);
    if (!canFile()) throw new SetupError(say('letterNeedsDrive'));
    const letter = all.letterOf(record) ?? newLetter(record, all.letters, accountEmail(), nowThere());
    if (letter.fileLink !== '') return letter.fileLink;
    writeWorkTab(lettersToTab([letter]), sayIn(chosenLanguage(all.settingsTab)));
    flush();
    const { settings, language } = all;
    const html = letterHtml(record, settings, todayThere(), language.sayOnLines);
    const name = language.say(say('letterName', { name: record.name }));
    const { link } = printHtml(html, name, ensureFolder(settings.folder), letter.id);
    openLetters().note(letter.id, { [LETTERS.fileLink]: link });
    return link;
  });
}

/**
 * For the panel: mails a letter that was written, at most once.
 *
 * @param serial Of any valid certificate of the person.
 * @returns What happened, in words.
 * @throws SetupError when no letter is there to be mailed, or no e-mail may go today.
 */
export function mailLetter(serial: string): string {
  return withDocumentLock(() => {
    const all = readLetters();
    const record = recordOf(all, serial);
    const letter = all.letterOf(record);
    const mail = all.mailOf(record);
    const isDue = letter?.mailState === 'READY' || letter?.mailState === 'FAILED';
    if (!letter || letter.fileLink === '' || !isDue || mail.to === '')
      throw new SetupError(say('letterNotToMail'));
    if ((mailsLeftToday() ?? Infinity) <= all.settings.mailReserve)
      throw new SetupError(say('letterTomorrow'));
    const name = all.language.say(say('letterName', { name: record.name }));
    const attachments = [readPdf(fileIdIn(letter.fileLink), name)];
    const { outcome, detail } = sendOnce(
      { ...mail, attachments },
      ['letter', letter.id],
      accountEmail(),
      openLetters(),
    );
    if (outcome === 'no more mails') throw new SetupError(say('letterTomorrow'));
    if (outcome === 'failed') throw new SetupError(say('mailFailed', { serial: letter.id, detail }));
    const speak = sayIn(chosenLanguage(all.settingsTab));
    return speak(
      outcome === 'sent'
        ? say('letterSent', { to: mail.to })
        : say('mailUnknown', { serial: letter.id, account: accountEmail() }),
    );
  });
}

const openLetters = () => openJournal(TABS.letters, LETTERS.id, letterFormat);

function recordOf({ records }: Letters, serial: string): LongRecord {
  const record = records.find(({ certificates }) => certificates.some((one) => one.serial === serial));
  if (!record) throw new SetupError(say('letterNeedsTwo'));
  return record;
}
