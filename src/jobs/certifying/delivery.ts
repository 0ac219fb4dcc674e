// Mails one certificate, at most once: SENDING is in the file before the message goes, SENT after it went.
// A row found in SENDING by a later run is a question for a person, never a reason to send again.
import type { Certificate } from '../../core/certificates/certificate';
import { contactOf, hoursPhrase, periodPhrase } from '../../core/certificates/fill';
import { REGISTER } from '../../core/certificates/registerTab';
import { say } from '../../core/certificates/words';
import { nowThere } from '../../google/clock';
import type { PdfFile } from '../../google/certificateFiles';
import { sendMail } from '../../google/mailbox';
import type { RowJournal } from '../../google/rowJournal';
import { mailHtml } from '../running/mailHtml';
import { mailRefusal } from '../running/mailRefusal';
import type { PaperLanguage } from './paperLanguage';
import type { Program } from './readProgram';

export type Delivery = 'sent' | 'failed' | 'unknown' | 'no address' | 'no more mails';

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
  const message = messageOf(certificate, program, language);
  journal.note(serial, {
    [REGISTER.mailState]: 'SENDING',
    [REGISTER.mailKey]: `certificate|${serial}|${to}`,
    [REGISTER.mailAt]: nowThere(),
    [REGISTER.sentFrom]: account,
  });
  try {
    sendMail({ ...message, to, attachments: [pdf] });
  } catch (error) {
    return refused(serial, (error as Error).message, journal);
  }
  journal.note(serial, { [REGISTER.mailState]: 'SENT', [REGISTER.mailAt]: nowThere(), [REGISTER.error]: '' });
  return { outcome: 'sent', detail: '' };
}

function refused(serial: string, detail: string, journal: RowJournal): { outcome: Delivery; detail: string } {
  const refusal = mailRefusal(detail);
  if (refusal === 'quota') {
    journal.note(serial, { [REGISTER.mailState]: 'READY', [REGISTER.error]: detail });
    return { outcome: 'no more mails', detail };
  }
  if (refusal === 'not sent') {
    journal.note(serial, { [REGISTER.mailState]: 'FAILED', [REGISTER.error]: detail });
    return { outcome: 'failed', detail };
  }
  journal.note(serial, { [REGISTER.error]: detail });
  return { outcome: 'unknown', detail };
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
