// Asks for the missing word about logged sessions, and reminds: one message a person, journaled around each.
import { codeOf } from '../core/certificates/code';
import {
  confirmationFormat,
  CONFIRMATION_HEADERS as H,
  confirmationsToTab,
} from '../core/hours/confirmationsTab';
import { readFormSettings } from '../core/forms/settings';
import { planRequests, type AskPlan, type WaitingPerson } from '../core/hours/requests';
import { say } from '../core/hours/words';
import { readPairingSettings } from '../core/pairing/settings';
import type { Phrase } from '../core/phrase';
import { SetupError } from '../core/problem';
import { TABS } from '../core/program';
import { accountEmail } from '../google/account';
import { ensureCertificateKey } from '../google/certificateKey';
import { milliseconds, nowThere } from '../google/clock';
import { withDocumentLock } from '../google/documentLock';
import { giveBackLease, leaseHolder, takeLease } from '../google/lease';
import { mailsLeftToday } from '../google/mailbox';
import { openJournal } from '../google/rowJournal';
import { flush } from '../google/spreadsheet';
import { writeWorkTab } from '../google/writeWorkTab';
import { ask } from './certifying/askDelivery';
import { askText, type AskContext } from './certifying/askLetter';
import { readProgram, type Program } from './certifying/readProgram';
import { refreshHours } from './certifying/refreshHours';
import { chosenLanguage, sayIn } from './running/language';
import { say as sayOfJobs } from './words';

const JOB = 'confirmations';

/** How someone whose word is missing stands. */
const STANDING: Readonly<Record<WaitingPerson['status'], Phrase>> = {
  'not asked': say('waitsNotAsked'),
  failed: say('waitsFailed'),
  asked: say('waitsAsked'),
  'reminder due': say('waitsReminder'),
  'asked in vain': say('waitsInVain'),
  unknown: say('waitsUnknown'),
  'no address': say('waitsNoAddress'),
};

/** A call of the panel ends well within a minute. */
const SLICE = 30 * 1000;

/** What would be sent, in words for the panel. */
export interface AskPreview {
  readonly summary: string;
  readonly mails: number;
  /** Everyone whose word is missing. */
  readonly waiting: readonly {
    readonly name: string;
    readonly sessions: number;
    readonly status: WaitingPerson['status'];
    /** The two in words. */
    readonly line: string;
  }[];
  /** The first message as it would read; undefined when none is due. */
  readonly example: { readonly to: string; readonly subject: string; readonly text: string } | undefined;
  readonly unknown: readonly {
    readonly request: string;
    readonly name: string;
    /** Where to look for it. */
    readonly look: string;
  }[];
  /** Said when somebody else is sending now; '' otherwise. */
  readonly runningElsewhere: string;
}

/** How far the sending has come. */
export interface AskProgress {
  readonly sent: number;
  readonly left: number;
  readonly summary: string;
  /** Whether a further slice can send more today. */
  readonly more: boolean;
}

/** For the panel: who would be asked and reminded. Sends nothing. */
export function previewConfirmations(): AskPreview {
  const program = readProgram();
  const usual = chosenLanguage(program.settingsTab);
  const speak = sayIn(usual);
  // Codes are not shown, so none is signed: looking makes no key.
  const plan = planOf(program, () => '…');
  const who = leaseHolder(JOB, accountEmail(), milliseconds());
  const [first] = plan.letters;
  const reminders = plan.letters.filter(({ kind }) => kind === 'reminder').length;
  const mails = plan.letters.length;
  const names = new Map(program.people.map(({ id, name }) => [id, name]));
  return {
    summary: speak(
      mails === 0
        ? say('asksNothing')
        : say('asksPlanned', { requests: mails - reminders, reminders, left: allowed(program) ?? -1 }),
    ),
    mails,
    waiting: plan.waiting.map(({ person, sessions, status }) => ({
      name: person.name,
      sessions,
      status,
      line: speak(say('waitingLine', { sessions, status: STANDING[status] })),
    })),
    example: first && { to: first.person.email, ...askText(first, contextOf(program)) },
    unknown: plan.unknown.map(({ id, personId, mailKey, sentFrom, mailAt }) => ({
      request: id,
      name: names.get(personId) ?? personId,
      look: speak(
        sayOfJobs('lookInSent', {
          account: sentFrom,
          to: mailKey.split('|')[2] ?? '',
          at: mailAt.replace('T', ' ').slice(0, 16),
        }),
      ),
    })),
    runningElsewhere: who === '' ? '' : speak(say('askRunning', { who })),
  };
}

/**
 * For the panel: sends some of what is due.
 *
 * @param isFirst True for the first slice of a run, which takes in new answers before anyone is asked.
 * @throws SetupError when somebody else is at it.
 */
export function confirmationSlice(isFirst: boolean): AskProgress {
  const until = milliseconds() + SLICE;
  return withDocumentLock(() => {
    const account = accountEmail();
    const other = takeLease(JOB, account, milliseconds());
    if (other !== '') throw new SetupError(say('askRunning', { who: other }));
    if (isFirst) refreshHours();
    const program = readProgram();
    const key = ensureCertificateKey();
    const plan = planOf(program, (text) => codeOf(text, key.sign).slice(0, 9));
    const count = sendUntil(until, plan, program, account);
    const left = plan.letters.length - count.sent - count.failed;
    const more = left > 0 && !count.isUsedUp;
    if (!more) giveBackLease(JOB);
    const speak = sayIn(chosenLanguage(program.settingsTab));
    return { sent: count.sent, left, more, summary: speak(say('asksSent', { ...count, waiting: left })) };
  });
}

function sendUntil(until: number, plan: AskPlan, program: Program, account: string) {
  const count = { sent: 0, failed: 0, isUsedUp: false };
  if (plan.letters.length === 0) return count;
  const fresh = plan.letters.filter(({ kind }) => kind === 'request').map(({ request }) => request);
  writeWorkTab(confirmationsToTab(fresh), sayIn(chosenLanguage(program.settingsTab)));
  flush();
  const journal = openJournal(TABS.confirmations, H.id, confirmationFormat);
  const context = contextOf(program);
  let left = allowed(program) ?? Infinity;
  for (const letter of plan.letters) {
    if (milliseconds() > until) break;
    const outcome = left > 0 ? ask(letter, context, journal, account) : 'waiting';
    if (outcome === 'waiting') return { ...count, isUsedUp: true };
    if (outcome === 'sent') count.sent += 1;
    else count.failed += 1;
    left -= 1;
  }
  return count;
}

const planOf = (program: Program, code: (text: string) => string): AskPlan =>
  planRequests({
    sessions: program.sessions,
    entries: program.ledger.entries,
    people: program.people,
    pairs: program.pairs,
    requests: program.requests,
    now: nowThere(),
    codeOf: code,
  });

/** Mails that may go today, the reserve taken off; null when Google does not tell. */
function allowed({ settings }: Program): number | null {
  const left = mailsLeftToday();
  return left === null ? null : Math.max(left - settings.mailReserve, 0);
}

const contextOf = ({ settings, settingsTab }: Program): AskContext => ({
  program: settings.program,
  contactName: settings.issuerName,
  contactEmail: settings.contact,
  link: readFormSettings(settingsTab).confirmationLink,
  noticeLanguage: readPairingSettings(settingsTab).settings.noticeLanguage,
  usual: chosenLanguage(settingsTab),
});
