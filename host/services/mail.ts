// MailApp: messages go to the outbox, never out. Counts recipients as Google does, and refuses what it refuses.
import { Emulated, type Members, NotEmulatedError, ServiceError } from '../engine/emulated';
import { type HostBlob, type World } from '../engine/world';
import { Blob } from './blob';

type Options = GoogleAppsScript.Mail.MailAdvancedParameters;

const SCOPES = ['https://www.googleapis.com/auth/script.send_mail'];

/** Limits of one message. Source: "Quotas for Google Services". */
const LIMITS = {
  recipients: 50,
  attachments: 250,
  attachmentBytes: 25 * 1024 * 1024,
  bodyBytes: { consumer: 200_000, workspace: 400_000 },
  subjectLength: 250,
} as const;

const OPTIONS = new Set(['to', 'subject', 'body', 'attachments', 'bcc', 'cc', 'htmlBody', 'name', 'replyTo']);

export class MailApp extends Emulated {
  readonly className = 'MailApp';
  readonly members: Members = {
    sendEmail: {
      takes: ['Object', 'String, String, String', 'String, String, String, Object'],
      scopes: SCOPES,
    },
    getRemainingDailyQuota: { takes: [''], scopes: SCOPES },
  };

  constructor(private readonly world: World) {
    super();
  }

  getRemainingDailyQuota(): number {
    return this.world.quotas.left('mail');
  }

  sendEmail(first: string | Options, subject?: string, body?: string, options: Options = {}): void {
    const message = typeof first === 'string' ? { ...options, to: first, subject, body } : first;
    for (const name of Object.keys(message)) {
      if (!OPTIONS.has(name)) throw new NotEmulatedError(`MailApp.sendEmail with "${name}"`);
    }
    const { to = '', cc = '', bcc = '' } = message;
    const recipients = [to, cc, bcc].flatMap(addresses);
    if (addresses(to).length === 0) throw new ServiceError('Failed to send email: no recipient');
    if (recipients.length > LIMITS.recipients) {
      throw new ServiceError('Limit Exceeded: Email Recipients Per Message.');
    }
    const attachments = (message.attachments ?? []).map(attachment);
    this.check(message, attachments);
    this.world.quotas.spend('mail', recipients.length);
    this.world.outbox.push({
      number: this.world.outbox.reduce((highest, sent) => Math.max(highest, sent.number), 0) + 1,
      sentAt: this.world.clock.now(),
      from: this.world.account.email,
      to,
      cc,
      bcc,
      replyTo: message.replyTo ?? '',
      senderName: message.name ?? '',
      subject: message.subject ?? '',
      body: message.body ?? '',
      htmlBody: message.htmlBody ?? '',
      attachments,
    });
  }

  /** A line break in a one-line field is refused, so that nobody relies on what Google makes of it (ASSUMED). */
  private check(message: Options, attachments: readonly HostBlob[]): void {
    const { subject = '', name = '', replyTo = '', body = '', htmlBody = '' } = message;
    if (/[\r\n]/.test(subject) || subject.length > LIMITS.subjectLength) {
      throw new ServiceError('Invalid argument: subject');
    }
    if (/[\r\n]/.test(name)) throw new ServiceError('Invalid argument: name');
    if (replyTo !== '') addresses(replyTo);
    const most = LIMITS.bodyBytes[this.world.account.kind];
    if (Buffer.byteLength(body) > most || Buffer.byteLength(htmlBody) > most) {
      throw new ServiceError('Limit Exceeded: Email Body Size.');
    }
    const bytes = attachments.reduce((sum, file) => sum + file.bytes.length, 0);
    if (attachments.length > LIMITS.attachments || bytes > LIMITS.attachmentBytes) {
      throw new ServiceError('Limit Exceeded: Email Total Attachments Size.');
    }
  }
}

/**
 * The addresses in a list with commas, each alone or as `Name <address>`.
 *
 * @throws ServiceError with Google's text for the first one that is no address.
 */
function addresses(list: string): string[] {
  const parts = list.split(',').map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const address = /<([^<>]*)>$/.exec(part)?.[1] ?? part;
      if (!/^[^\s@<>",;:()[\]]+@[^\s@<>",;:()[\]]+\.[^\s@<>",;:()[\].]+$/.test(address)) {
        throw new ServiceError(`Invalid email: ${part}`);
      }
      return address;
    });
}

function attachment(file: unknown): HostBlob {
  if (file instanceof Blob) return file.content();
  throw new NotEmulatedError('MailApp.sendEmail with an attachment that is no blob');
}

export const createMail = (world: World): MailApp => new MailApp(world);
