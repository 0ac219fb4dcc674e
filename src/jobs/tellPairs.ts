// Tells accepted pairs by e-mail that they are a pair: each person once, journaled around each message.
import { nameOf } from '../core/pairing/label';
import { planNotices, type Notice, type NoticePlan } from '../core/pairing/notices';
import { PAIR_HEADERS, pairsFromTab } from '../core/pairing/pairRows';
import { readPairingSettings } from '../core/pairing/settings';
import { say } from '../core/pairing/words';
import type { Phrase } from '../core/phrase';
import type { Problem } from '../core/problem';
import { TABS } from '../core/program';
import { PROGRAM_SETTINGS } from '../core/programSettings';
import { peopleFromTab } from '../core/responses/peopleTab';
import { readSettings } from '../core/settings';
import { milliseconds } from '../google/clock';
import { withDocumentLock } from '../google/documentLock';
import { mailsLeftToday } from '../google/mailbox';
import { readTab } from '../google/readTab';
import { openJournal } from '../google/rowJournal';
import { writeWorkTab } from '../google/writeWorkTab';
import type { Language } from '../text/catalogue';
import type { JobReport } from './report';
import { chosenLanguage, sayIn } from './running/language';
import { languagesOf, letterOf, sendNotice } from './running/sendNotice';

/** A run ends well before Google's six minutes; what is left waits for the next. */
const LONG_RUN = 240 * 1000;

/** A slice is short enough for the panel to show that something happens. */
const SLICE = 15 * 1000;

/** What would be sent, for the panel. */
export interface NoticePreview {
  readonly summary: string;
  readonly due: readonly {
    readonly name: string;
    readonly partner: string;
    readonly languages: readonly Language[];
  }[];
  /** Whether mentors are told where to log sessions. */
  readonly hasLogLink: boolean;
  /** Recipients left today; null when Google does not tell. */
  readonly left: number | null;
  /** One e-mail to a mentee and one to a mentor, as they would read. */
  readonly examples: readonly {
    readonly name: string;
    readonly to: string;
    readonly subject: string;
    readonly text: string;
  }[];
  /** Why an e-mail cannot go out. */
  readonly held: readonly string[];
  /** Cut off while sending: only a person can tell whether they went out. */
  readonly unknown: readonly {
    readonly pairId: string;
    readonly column: string;
    readonly name: string;
    readonly email: string;
  }[];
}

/** What a slice has done. */
export interface NoticeProgress {
  readonly sent: number;
  readonly failed: number;
  /** Still to send, and a further slice can send some of it today. */
  readonly more: number;
  readonly summary: string;
}

/** Changes nothing and sends nothing. */
export function previewNotices(): NoticePreview {
  const { plan, usual, context, nothing } = readPlan();
  const speak = sayIn(usual);
  const left = mailsLeftToday();
  const mails = plan.due.length;
  const firsts = (['mentee', 'mentor'] as const).flatMap(
    (role) => plan.due.find(({ person }) => person.role === role) ?? [],
  );
  return {
    summary: speak(mails === 0 ? nothing : say('noticesPlanned', { mails, left: left ?? -1 })),
    due: plan.due.map(({ person, partner, language }) => ({
      name: nameOf(person),
      partner: nameOf(partner),
      languages: languagesOf(language, usual),
    })),
    hasLogLink: context.sessionLogLink !== '',
    left,
    examples: firsts.map((notice) => ({
      name: nameOf(notice.person),
      to: notice.person.email,
      ...letterOf(notice, usual),
    })),
    held: plan.held.map(speak),
    unknown: plan.unknown.map(({ pairId, column, person }) => ({
      pairId,
      column,
      name: nameOf(person),
      email: person.email,
    })),
  };
}

/** Sends what is due; a row found in SENDING is left to a person to decide and never sent again by itself. */
export function tellPairs(): JobReport {
  const { plan, summary, rows } = sendFor(LONG_RUN);
  return { summary, tabs: [TABS.pairs], problems: problemsOf(plan), rows };
}

/**
 * Sends some of what is due, for the panel.
 *
 * @param isFirst True for the first slice of a run: only that one tries again what failed before.
 */
export function noticeSlice(isFirst: boolean): NoticeProgress {
  const { usual, summary, sent, failed, waiting, isUsedUp } = sendFor(SLICE, isFirst);
  return { sent, failed, more: isUsedUp ? 0 : waiting, summary: sayIn(usual)(summary) };
}

function sendFor(duration: number, takesFailed = true) {
  return withDocumentLock(() => {
    const { plan, usual, context, rows, nothing } = readPlan();
    const due = plan.due.filter(({ hasFailed }) => takesFailed || !hasFailed);
    const count = { sent: 0, waiting: 0, failed: 0 };
    if (due.length === 0) return { plan, usual, rows, ...count, isUsedUp: false, summary: nothing };
    writeWorkTab(noticeColumns(due), sayIn(usual));
    const journal = openJournal(TABS.pairs, PAIR_HEADERS.id, () => 'text');
    const until = milliseconds() + duration;
    let left = mailsLeftToday() ?? 0;
    for (const notice of due) {
      if (left <= 0 || milliseconds() > until) {
        count.waiting += 1;
        continue;
      }
      left -= 1;
      const outcome = sendNotice(notice, journal, usual, context);
      count[outcome] += 1;
      if (outcome === 'waiting') left = 0;
    }
    return { plan, usual, rows, ...count, isUsedUp: left <= 0, summary: say('noticesSent', count) };
  });
}

function readPlan() {
  const settingsTab = readTab(TABS.settings);
  const { settings } = readPairingSettings(settingsTab);
  const program = readSettings(PROGRAM_SETTINGS, settingsTab).values;
  const { sessionLogLink, agreementLink, noticeLanguage, termCode: term } = settings;
  const context = { ...program, sessionLogLink, agreementLink, noticeLanguage, term };
  const { people } = peopleFromTab(readTab(TABS.people));
  const { pairs } = pairsFromTab(readTab(TABS.pairs));
  const plan = planNotices(pairs, people, context);
  const isAny = pairs.some(({ status }) => status === 'Accepted' || status === 'Locked');
  const nothing: Phrase = isAny ? say('noticesNothing') : say('noneAccepted');
  return { plan, context, usual: chosenLanguage(settingsTab), rows: pairs.length, nothing };
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

const problemsOf = ({ held, unknown }: NoticePlan): readonly Problem[] =>
  [...held, ...unknown.map(({ fix }) => fix)].map((fix) => ({ tab: TABS.pairs, fix }));
