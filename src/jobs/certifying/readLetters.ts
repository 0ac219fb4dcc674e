// Letters over all certificates of a person: whom they are for, and what was written already.
import { longRecords, printedMinutes, type LongRecord } from '../../core/certificates/letter';
import { letterOf, lettersFromTab, type Letter } from '../../core/certificates/lettersTab';
import { registerFromTab } from '../../core/certificates/registerTab';
import { readCertificateSettings, type CertificateSettings } from '../../core/certificates/settings';
import { say } from '../../core/certificates/words';
import { TABS } from '../../core/program';
import { peopleFromTab } from '../../core/responses/peopleTab';
import type { TabData } from '../../core/table';
import type { Mail } from '../../google/mailbox';
import { readTab } from '../../google/readTab';
import { mailHtml } from '../running/mailHtml';
import { paperLanguage, type PaperLanguage } from './paperLanguage';

export interface Letters {
  readonly records: readonly LongRecord[];
  readonly letters: readonly Letter[];
  /** The letter of a record as it stands now; undefined while none was written. */
  readonly letterOf: (record: LongRecord) => Letter | undefined;
  /** The message with a letter; `to` is '' when People has no address. Attach the PDF. */
  readonly mailOf: (record: LongRecord) => Omit<Mail, 'attachments'>;
  readonly settings: CertificateSettings;
  readonly settingsTab: TabData | undefined;
  readonly language: PaperLanguage;
}

export function readLetters(register = registerFromTab(readTab(TABS.certificates))): Letters {
  const settingsTab = readTab(TABS.settings);
  const { settings } = readCertificateSettings(settingsTab);
  const language = paperLanguage(settings, settingsTab);
  const letters = lettersFromTab(readTab(TABS.letters));
  const { people } = peopleFromTab(readTab(TABS.people));
  return {
    records: longRecords(register),
    letters,
    letterOf: (record) => letterOf(record, letters),
    mailOf: (record) => {
      const { name, personId, certificates } = record;
      const { program, contact, institution } = settings;
      const hours = say('letterHours', { minutes: printedMinutes(record) });
      const text = language.sayAtLength(
        say('letterMailText', {
          name,
          program,
          hours,
          count: certificates.length,
          contact: contact || program,
        }),
      );
      return {
        to: people.find((person) => person.id === personId && person.name === name)?.email ?? '',
        subject: language.say(say('mailSubject', { program })),
        text,
        html: mailHtml(text),
        senderName: institution || program,
        replyTo: contact,
      };
    },
    settings,
    settingsTab,
    language,
  };
}
