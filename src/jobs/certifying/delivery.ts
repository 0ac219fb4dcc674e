// Mails one certificate: the message around it, and the address that People has.
import type { Certificate } from '../../core/certificates/certificate';
import { contactOf, hoursPhrase, periodPhrase } from '../../core/certificates/fill';
import { REGISTER } from '../../core/certificates/registerTab';
import { say } from '../../core/certificates/words';
import type { PdfFile } from '../../google/certificateFiles';
import type { RowJournal } from '../../google/rowJournal';
import { mailHtml } from '../running/mailHtml';
import type { PaperLanguage } from './paperLanguage';
import type { Program } from './readProgram';
import { sendOnce, type Sent } from './sendOnce';

export type Delivery = Sent['outcome'] | 'no address';

/** Sends a certificate whose e-mail is READY or FAILED. @param pdf Its bytes, at hand before anything is noted. */
export function deliver(
  certificate: Certificate,
  pdf: PdfFile,
  program: Program,
  language: PaperLanguage,
  journal: RowJournal,
  account: string,
): { outcome: Delivery; detail: string } {
  const { serial } = certificate;
  const to = program.people.find(({ id }) => id === certificate.personId)?.email ?? '';
  if (to === '') {
    journal.note(serial, { [REGISTER.mailState]: 'NO ADDRESS' });
    return { outcome: 'no address', detail: '' };
  }
  const mail = { ...messageOf(certificate, program, language), to, attachments: [pdf] };
  return sendOnce(mail, ['certificate', serial], account, journal);
}

function messageOf(certificate: Certificate, { settings }: Program, language: PaperLanguage) {
  const { name, program, serial, replaces } = certificate;
  const common = {
    name,
    program,
    hours: hoursPhrase(certificate),
    period: periodPhrase(certificate),
    serial,
    contact: contactOf(certificate, settings),
  };
  const text = language.sayAtLength(
    replaces === '' ? say('mailText', common) : say('mailTextReplacement', { ...common, replaces }),
  );
  return {
    subject: language.say(say('mailSubject', { program })),
    text,
    html: mailHtml(text),
    senderName: settings.institution || program,
    replyTo: settings.contact,
  };
}
