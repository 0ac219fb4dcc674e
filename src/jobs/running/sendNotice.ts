// One e-mail to one person of a pair: its words, and the notes before and after it goes.
import { NOTICE, type Notice, type NoticeLanguage } from '../../core/pairing/notices';
import type { Phrase } from '../../core/phrase';
import { nowThere } from '../../google/clock';
import { sendMail } from '../../google/mailbox';
import type { RowJournal } from '../../google/rowJournal';
import type { Language } from '../../text/catalogue';
import { sayIn } from './language';

/** In which language or languages an e-mail is written. */
export const languagesOf = (wanted: NoticeLanguage, usual: Language): readonly Language[] =>
  wanted === 'both' ? ['en', 'ko'] : [wanted === 'usual' ? usual : wanted];

/** An e-mail as it reads; in two languages one stands under the other. */
export function letterOf({ language, subject, paragraphs }: Notice, usual: Language) {
  const languages = languagesOf(language, usual);
  const inEach = (phrases: readonly Phrase[], join: string) =>
    languages.map((one) => phrases.map(sayIn(one)).join(join));
  return { subject: inEach([subject], '').join(' / '), text: inEach(paragraphs, '\n\n').join('\n\n\n') };
}

/** Errors that Google raises before anything goes out. After any other error nobody can tell. */
const QUOTA = /too many times|quota|per day/i;
const NOT_SENT = /invalid|no recipient|limit exceeded|permission|authoriz/i;

/** SENDING is in the tab before the message goes, and SENT after it went. */
export function sendNotice(
  notice: Notice,
  journal: RowJournal,
  usual: Language,
  { programName, contactEmail }: { readonly programName: string; readonly contactEmail: string },
): 'sent' | 'waiting' | 'failed' {
  const letter = letterOf(notice, usual);
  const note = (state: string) => journal.note(notice.pairId, { [notice.column]: state });
  note(`${NOTICE.sending} ${nowThere()}`);
  try {
    sendMail({
      to: notice.person.email,
      ...letter,
      html: htmlOf(letter.text),
      senderName: programName,
      replyTo: contactEmail,
      attachments: [],
    });
  } catch (error) {
    const { message } = error as Error;
    if (QUOTA.test(message)) {
      note('');
      return 'waiting';
    }
    if (NOT_SENT.test(message)) note(`${NOTICE.failed} ${message}`);
    return 'failed';
  }
  note(`${NOTICE.sent} ${nowThere()}`);
  return 'sent';
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const htmlOf = (text: string): string =>
  text
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
    .split(/\n\n+/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
