// Starts a job for the menu or the panel: runs it, lists its problems, logs the run, and turns what went
// wrong into words. A coordinator never sees a raw error.
import { SetupError } from '../../core/problem';
import type { Phrase } from '../../core/phrase';
import { TABS } from '../../core/program';
import { accountEmail } from '../../google/account';
import { milliseconds, nowThere } from '../../google/clock';
import { sha256 } from '../../google/digest';
import { readTab } from '../../google/readTab';
import { showTab } from '../../google/spreadsheet';
import { tell, toast } from '../../google/screen';
import { writeWorkTab } from '../../google/writeWorkTab';
import type { PanelReply, Reply } from './panelReply';
import type { JobReport } from '../report';
import { say } from '../words';
import { chosenLanguage, sayIn, type Say } from './language';
import { problemsToTab } from './problemList';
import { runToTab } from './runLog';

/** Jobs that a person can start; the key is also the name of the menu function. */
export type JobName =
  | 'importResponses'
  | 'proposePairs'
  | 'proposeAfresh'
  | 'importAgreements'
  | 'tryRules'
  | 'tellPairs'
  | 'makeSurveyTables'
  | 'updateHours'
  | 'issueCertificates'
  | 'setUpSpreadsheet'
  | 'checkSpreadsheet'
  | 'makeForms'
  | 'remindSurvey';

const RULE_TABS = [TABS.settings, TABS.matchingRules, TABS.pairRules];

/** The function behind a menu item: runs the job and says what came of it. */
export function fromMenu(name: JobName, job: () => JobReport): () => void {
  return () => {
    const language = sayIn(chosenLanguage());
    try {
      const report = run(name, job, language);
      const title = language(say(name));
      if (report.problems.length > 0) tell(title, language(report.summary));
      else toast(title, language(report.summary));
      bringToFront(report);
    } catch (error) {
      tell(language(say(name)), language(explained(error)));
    }
  };
}

/** The function behind the panel's buttons: runs a job by name and answers in words. */
export function fromPanel(
  jobs: Readonly<Partial<Record<JobName, (chosen?: readonly string[]) => JobReport>>>,
): (name: JobName, chosen?: readonly string[]) => PanelReply {
  return (name, chosen) => {
    const language = sayIn(chosenLanguage());
    try {
      const job = jobs[name];
      if (job === undefined) throw new RangeError(`fromPanel: there is no job "${String(name)}"`);
      const report = run(name, () => job(chosen), language);
      bringToFront(report);
      return {
        ok: true,
        summary: language(report.summary),
        tabs: report.tabs,
        problems: report.problems.length,
        rows: report.rows,
      };
    } catch (error) {
      return { ok: false, message: language(explained(error)) };
    }
  };
}

/** The result a person came for, rather than whichever tab was made last. */
function bringToFront({ tabs: [first] }: JobReport): void {
  if (first !== undefined) showTab(first);
}

/** Wraps any other panel call, so that its errors too arrive as words. */
export function answering<Arguments extends readonly unknown[], Answer>(
  work: (...given: Arguments) => Answer,
): (...given: Arguments) => Reply<Answer> {
  return (...given) => {
    try {
      return { ok: true, answer: work(...given) };
    } catch (error) {
      return { ok: false, message: sayIn(chosenLanguage())(explained(error)) };
    }
  };
}

function run(name: JobName, job: () => JobReport, language: Say): JobReport {
  const began = milliseconds();
  const report = job();
  const label = language(say(name));
  writeWorkTab(problemsToTab(label, report.problems, readTab(TABS.problems)), language);
  const entry = {
    when: nowThere(),
    who: accountEmail(),
    what: label,
    outcome: language(report.summary),
    rows: report.rows,
    problems: report.problems.length,
    seconds: (milliseconds() - began) / 1000,
    settings: sha256(JSON.stringify(RULE_TABS.map((tab) => readTab(tab)?.rows ?? []))).slice(0, 8),
  };
  writeWorkTab(runToTab(entry), language);
  return report;
}

/** What a person reads when a job could not finish. Our own mistakes also go to the log, without any data. */
function explained(error: unknown): Phrase {
  if (error instanceof SetupError) return error.phrase;
  const { name, message } = error as Error;
  if (/authoriz|permission|PERMISSION_DENIED/i.test(message)) return say('notPermitted', { detail: message });
  const reference = sha256(`${name}: ${message}`).slice(0, 6).toUpperCase();
  console.error(`${reference} ${name} ${(error as Error).stack ?? ''}`);
  if (name === 'Exception') return say('googleFailed', { detail: message, reference });
  return say('ourMistake', { reference });
}
