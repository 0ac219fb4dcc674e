// Outgoing e-mail: one recipient a message, no copies to anyone.
import type { PdfFile } from './certificateFiles';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Display name of the sender; '' for the account's own. */
  readonly senderName: string;
  /** Where answers go; '' for the account's own address. */
  readonly replyTo: string;
  readonly attachments: readonly PdfFile[];
}

/** Sends at once. @throws Google's own error, also when today's quota is used up. */
export function sendMail(mail: Mail): void {
  MailApp.sendEmail({
    to: oneLine(mail.to),
    subject: oneLine(mail.subject),
    body: mail.text,
    htmlBody: mail.html,
    attachments: [...mail.attachments],
    ...(mail.senderName === '' ? {} : { name: oneLine(mail.senderName) }),
    ...(mail.replyTo === '' ? {} : { replyTo: oneLine(mail.replyTo) }),
  });
}

/** Recipients left today; null when the permission to send mail was refused. */
export function mailsLeftToday(): number | null {
  try {
    return MailApp.getRemainingDailyQuota();
  } catch {
    return null;
  }
}

/** A line break in a header could smuggle in another one. */
const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ').trim();
