// An outbox message as a mail program opens it: one .eml file with text, HTML and attachments.
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { type OutboxMessage } from '../engine/world';

/** Where no account is known; `.invalid` never exists. */
const UNKNOWN_SENDER = 'unknown@local.invalid';

/** The file's bytes; the same message gives the same bytes. Recipients in bcc are shown: it is our own outbox. */
export async function emlOf(message: OutboxMessage): Promise<Buffer> {
  const { sentAt, number } = message;
  const mail = new MailComposer({
    from: { name: message.senderName, address: message.from || UNKNOWN_SENDER },
    to: message.to,
    ...(message.cc ? { cc: message.cc } : {}),
    ...(message.bcc ? { bcc: message.bcc } : {}),
    ...(message.replyTo ? { replyTo: message.replyTo } : {}),
    subject: message.subject,
    text: message.body,
    ...(message.htmlBody ? { html: message.htmlBody } : {}),
    attachments: message.attachments.map((file) => ({
      filename: file.name,
      contentType: file.contentType,
      content: Buffer.from(file.bytes),
    })),
    date: new Date(sentAt),
    messageId: `<${number}.${sentAt}@local.invalid>`,
    baseBoundary: `outbox-${number}-${sentAt}`,
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  mail.keepBcc = true;
  return mail.build();
}

/**
 * Name of the message's file: number, then the first recipient in letters that every file system takes.
 *
 * @example emlName({ number: 7, to: 'Kim <kim.1@example.edu>' }) // '0007-kim.1@example.edu.eml'
 */
export function emlName(message: Pick<OutboxMessage, 'number' | 'to'>): string {
  const first = message.to.split(',')[0] ?? '';
  const address = /<([^<>]*)>/.exec(first)?.[1] ?? first.trim();
  const safe = address
    .replace(/[^a-zA-Z0-9@._+-]/g, '_')
    .replace(/\.{2,}/g, '_')
    .slice(0, 80);
  return `${String(message.number).padStart(4, '0')}-${safe}.eml`;
}
