// One e-mail to one person of a pair: its words, and the notes before and after it goes.
import { NOTICE, type Notice, type NoticeLanguage } from '../../core/pairing/notices';
import type { Phrase } from '../../core/phrase';
import { nowThere } from '../../google/clock';
import { sendMail } from '../../google/mailbox';
import type { RowJournal } from '../../google/rowJournal';
import type { Language } from '../../text/catalogue';
import { sayIn } from './language';
import { mailHtml } from './mailHtml';
import { mailRefusal } from './mailRefusal';

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
      html: mailHtml(letter.text),
      senderName: programName,
      replyTo: contactEmail,
      attachments: [],
    });
  } catch (error) {
    const { message } = error as Error;
    const refusal = mailRefusal(message);
    if (refusal === 'quota') {
      note('');
      return 'waiting';
    }
    if (refusal === 'not sent') note(`${NOTICE.failed} ${message}`);
    return 'failed';
  }
  note(`${NOTICE.sent} ${nowThere()}`);
  return 'sent';
}
