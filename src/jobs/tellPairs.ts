// Tells accepted pairs by e-mail that they are a pair: each person once, journaled around each message.
import { NOTICE, planNotices, type Notice, type NoticePlan } from '../core/pairing/notices';
import { PAIR_HEADERS, pairsFromTab } from '../core/pairing/pairRows';
import { readPairingSettings } from '../core/pairing/settings';
import { say } from '../core/pairing/words';
import type { Problem } from '../core/problem';
import { TABS } from '../core/program';
import { PROGRAM_SETTINGS } from '../core/programSettings';
import { peopleFromTab } from '../core/responses/peopleTab';
import { readSettings } from '../core/settings';
import { milliseconds, nowThere } from '../google/clock';
import { withDocumentLock } from '../google/documentLock';
import { mailsLeftToday, sendMail } from '../google/mailbox';
import { readTab } from '../google/readTab';
import { openJournal, type RowJournal } from '../google/rowJournal';
import { writeWorkTab } from '../google/writeWorkTab';
import type { JobReport } from './report';
import { chosenLanguage, sayIn, type Say } from './running/language';

/** A run ends well before Google's six minutes; what is left waits for the next. */
const LONG_RUN = 240 * 1000;

/** What would be sent, in words for the panel. */
export interface NoticePreview {
  readonly summary: string;
  readonly lines: readonly string[];
  /** The first e-mail as it would read; '' when there is none. */
  readonly example: string;
  readonly problems: readonly string[];
}

/** Changes nothing and sends nothing. */
export function previewNotices(): NoticePreview {
  const { plan, speak } = readPlan();
  const [first] = plan.due;
  const left = mailsLeftToday() ?? -1;
  return {
    summary: speak(
      plan.due.length === 0 ? say('noticesNothing') : say('noticesPlanned', { mails: plan.due.length, left }),
    ),
    lines: plan.due.map(({ person, partner }) =>
      speak(say('noticeLine', { name: person.name, partner: partner.name })),
    ),
    example: first ? textOf(first, speak) : '',
    problems: [...plan.held, ...plan.unknown].map(speak),
  };
}

/**
 * Sends what is due. SENDING is in the tab before a message goes and SENT after it went; a row found in SENDING
 * is left to a person to decide and never sent again by itself.
 */
export function tellPairs(): JobReport {
  return withDocumentLock(() => {
    const { plan, speak, context, rows } = readPlan();
    if (plan.due.length === 0)
      return { summary: say('noticesNothing'), tabs: [TABS.pairs], problems: problemsOf(plan), rows };
    writeWorkTab(noticeColumns(plan.due), speak);
    const journal = openJournal(TABS.pairs, PAIR_HEADERS.id, () => 'text');
    const until = milliseconds() + LONG_RUN;
    let left = mailsLeftToday() ?? 0;
    const count = { sent: 0, waiting: 0, failed: 0 };
    for (const notice of plan.due) {
      if (left <= 0 || milliseconds() > until) {
        count.waiting += 1;
        continue;
      }
      left -= 1;
      const outcome = send(notice, journal, speak, context);
      count[outcome] += 1;
      if (outcome === 'waiting') left = 0;
    }
    return { summary: say('noticesSent', count), tabs: [TABS.pairs], problems: problemsOf(plan), rows };
  });
}

function readPlan() {
  const settingsTab = readTab(TABS.settings);
  const { settings } = readPairingSettings(settingsTab);
  const program = readSettings(PROGRAM_SETTINGS, settingsTab).values;
  const context = { ...program, sessionLogLink: settings.sessionLogLink, term: settings.termCode };
  const { people } = peopleFromTab(readTab(TABS.people));
  const { pairs } = pairsFromTab(readTab(TABS.pairs));
  const plan = planNotices(pairs, people, context);
  return { plan, context, speak: sayIn(chosenLanguage(settingsTab)), rows: pairs.length };
}

/** Makes sure that the tab has the two columns; cells that are there already are written as they stand. */
const noticeColumns = (due: readonly Notice[]) => ({
  tab: TABS.pairs,
  columns: [
    { header: PAIR_HEADERS.id, format: 'text' as const },
    { header: PAIR_HEADERS.menteeNotice, format: 'text' as const, owner: 'coordinator' as const },
    { header: PAIR_HEADERS.mentorNotice, format: 'text' as const, owner: 'coordinator' as const },
  ],
  key: [PAIR_HEADERS.id],
  rows: [...new Set(due.map(({ pairId }) => pairId))].map((pairId) => [pairId, '', '']),
});

/** Errors that Google raises before anything goes out. After any other error nobody can tell. */
const QUOTA = /too many times|quota|per day/i;
const NOT_SENT = /invalid|no recipient|limit exceeded|permission|authoriz/i;

function send(
  notice: Notice,
  journal: RowJournal,
  speak: Say,
  { programName, contactEmail }: { readonly programName: string; readonly contactEmail: string },
): 'sent' | 'waiting' | 'failed' {
  const text = textOf(notice, speak);
  const note = (state: string) => journal.note(notice.pairId, { [notice.column]: state });
  note(`${NOTICE.sending} ${nowThere()}`);
  try {
    sendMail({
      to: notice.person.email,
      subject: speak(notice.subject),
      text,
      html: htmlOf(text),
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

const textOf = ({ paragraphs }: Notice, speak: Say): string => paragraphs.map(speak).join('\n\n');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const htmlOf = (text: string): string =>
  text
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');

const problemsOf = ({ held, unknown }: NoticePlan): readonly Problem[] =>
  [...held, ...unknown].map((fix) => ({ tab: TABS.pairs, fix }));
