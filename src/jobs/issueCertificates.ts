// Issues certificates for confirmed hours: from the menu in one go with a question first, from the panel in
// slices with progress, Stop and Resume.
import type { Plan } from '../core/certificates/plan';
import { say } from '../core/certificates/words';
import type { Phrase } from '../core/phrase';
import { SetupError, type Problem } from '../core/problem';
import { TABS } from '../core/program';
import { milliseconds } from '../google/clock';
import { confirm } from '../google/screen';
import { refreshHours } from './certifying/refreshHours';
import { readProgram, type Program } from './certifying/readProgram';
import { planNow } from './certifying/planning';
import { runSlice, type SliceReport } from './certifying/slice';
import type { JobReport } from './report';
import { chosenLanguage, sayIn, type Say } from './running/language';
import { say as sayOfJobs } from './words';

/** A call of the panel ends within a minute, with room for the certificate begun last. */
const SLICE = 40 * 1000;
/** A run in one go ends well before Google's six minutes. */
const LONG_RUN = 240 * 1000;

/** What a run would do, in words for the panel. */
export interface CertificatePreview {
  readonly summary: string;
  readonly lines: readonly { readonly name: string; readonly what: string }[];
  readonly certificates: number;
  readonly problems: readonly string[];
}

/** How far a run has come, in words for the panel. */
export interface CertificateProgress {
  readonly done: number;
  readonly total: number;
  readonly summary: string;
  readonly problems: readonly string[];
  /** To be handed to the next call; null when there is nothing left to do now. */
  readonly next: string | null;
}

/** The menu item: brings the hours up to date, shows the plan, asks, and works until done or out of time. */
export function issueCertificates(): JobReport {
  const refreshed = refreshHours();
  const program = readProgram();
  if (program.people.length === 0) throw new SetupError(say('withoutPeople'));
  const plan = planNow(program);
  const rows = refreshed.rows + program.rows;
  if (plan.orders.length + plan.unfinished.length === 0)
    return { summary: nothingToDo(plan), tabs: [TABS.hours], problems: refreshed.problems, rows };
  if (!isAgreed(plan, program)) return { summary: say('notStarted'), tabs: [], problems: [], rows };
  const reports = slicesUntil(milliseconds() + LONG_RUN);
  const problems = problemsOf([
    { problems: settingProblems(program) },
    { problems: refreshed.problems },
    ...reports,
  ]);
  return { summary: summaryOf(reports), tabs: [TABS.certificates, TABS.hours], problems, rows };
}

function isAgreed(plan: Plan, program: Program): boolean {
  const speak = sayIn(chosenLanguage(program.settingsTab));
  const notes = problemsBefore(plan, program).map(({ fix }) => fix);
  const question = [...planPhrases(plan), ...notes].map(speak).join('\n\n');
  return confirm(speak(sayOfJobs('issueCertificates')), question);
}

/** For the panel: who would get what, who would not and why. Changes nothing. */
export function previewCertificates(): CertificatePreview {
  const program = readProgram();
  const plan = planNow(program);
  const speak = sayIn(chosenLanguage(program.settingsTab));
  const certificates = plan.orders.length + plan.unfinished.length;
  const phrases = certificates === 0 ? [nothingToDo(plan)] : planPhrases(plan);
  return {
    summary: phrases.map(speak).join(' '),
    lines: [
      ...plan.unfinished.map(({ name, serial, step }) => ({
        name,
        what: speak(step === 'PDF made' ? say('planMail', { serial }) : say('planMake', { serial })),
      })),
      ...plan.orders.map(({ person, credited }) => ({
        name: person.name,
        what: speak(say('planLine', { minutes: credited })),
      })),
      ...plan.skipped.map(({ name, why }) => ({ name, what: speak(why) })),
    ],
    certificates,
    problems: [...problemsBefore(plan, program), ...program.problems].map(({ fix }) => speak(fix)),
  };
}

/**
 * For the panel: one slice, within a minute.
 *
 * @param next '' to begin; then `next` of the slice before.
 */
export function certificateSlice(next = ''): CertificateProgress {
  const speak = sayIn(chosenLanguage());
  const [after = '', ...before] = next.split(COUNTS);
  const report = runSlice(after, SLICE);
  const counts = (['made', 'mailed', 'failed'] as const).map(
    (part, i) => report[part] + Number(before[i] ?? 0),
  );
  const [made = 0, mailed = 0, failed = 0] = counts;
  const following = report.next === null ? null : [report.next, ...counts].join(COUNTS);
  return { ...progressOf({ ...report, made, mailed, failed }, speak), next: following };
}

/** Stands between a serial and what the slices so far have done: the summary is of the whole run. */
const COUNTS = '|';

const progressOf = (report: SliceReport, speak: Say): CertificateProgress => ({
  done: report.done,
  total: report.total,
  summary: speak(summaryOf([report])),
  problems: report.problems.map(({ fix }) => speak(fix)),
  next: report.next,
});

/** For the panel: goes on with one certificate that failed, and with no other. */
export function retryCertificate(serial: string): CertificateProgress {
  const speak = sayIn(chosenLanguage());
  return progressOf(runSlice('', SLICE, serial), speak);
}

function slicesUntil(time: number): SliceReport[] {
  const reports: SliceReport[] = [];
  let next: string | null = '';
  while (next !== null && (reports.length === 0 || milliseconds() + SLICE < time)) {
    const report: SliceReport = runSlice(next, SLICE);
    reports.push(report);
    next = report.next;
  }
  return reports;
}

/** Each problem once: a slice repeats those of the data. */
function problemsOf(reports: readonly Pick<SliceReport, 'problems'>[]): Problem[] {
  const all = reports.flatMap(({ problems }) => problems);
  return [...new Map(all.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function summaryOf(reports: readonly SliceReport[]): Phrase {
  const sum = (part: 'made' | 'mailed' | 'failed') =>
    reports.reduce((total, report) => total + report[part], 0);
  const last = reports[reports.length - 1];
  const parts = [say('done', { made: sum('made'), mailed: sum('mailed') })];
  if (last && last.next !== null) parts.push(say('notFinished', { done: last.done, total: last.total }));
  if (last && last.unfiled > 0) parts.push(say('doneUnfiled', { count: last.unfiled }));
  if (last && last.waiting > 0) parts.push(say('doneWaiting', { count: last.waiting }));
  if (last && last.unknown > 0) parts.push(say('doneUnknown', { count: last.unknown }));
  if (sum('failed') > 0) parts.push(say('doneFailed', { count: sum('failed') }));
  return say('together', { parts });
}

function planPhrases(plan: Plan): Phrase[] {
  const phrases = [
    say('plan', {
      orders: plan.orders.length,
      unfinished: plan.unfinished.length,
      skipped: plan.skipped.length,
      mails: plan.mailsNeeded,
      left: plan.mailsLeft ?? -1,
    }),
  ];
  if (plan.days > 1) phrases.push(say('planSeveralDays', { days: plan.days }));
  if (plan.unknown.length > 0) phrases.push(say('planUnknown', { count: plan.unknown.length }));
  return phrases;
}

const nothingToDo = (plan: Plan): Phrase =>
  plan.unknown.length > 0 ? say('planUnknown', { count: plan.unknown.length }) : say('planNothing');

/** What is worth knowing before anything is issued. */
const problemsBefore = (plan: Plan, program: Program): Problem[] =>
  plan.canFile
    ? settingProblems(program)
    : [...settingProblems(program), { tab: TABS.certificates, fix: say('notFiled') }];

/** What would be missing on the paper. */
function settingProblems({ settings }: Program): Problem[] {
  const problems: Problem[] = [];
  if (settings.institution === '') problems.push({ tab: TABS.settings, fix: say('institutionMissing') });
  if (settings.issuerName === '' || settings.contact === '')
    problems.push({ tab: TABS.settings, fix: say('contactMissing') });
  return problems;
}
