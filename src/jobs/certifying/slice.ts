// One slice of issuing certificates: reserves what is due, then makes and mails until its time is up. Called
// again and again; whatever happened in between, each call goes by what stands in the register.
import { isUnfinished, isUnknown, type Certificate } from '../../core/certificates/certificate';
import { planCertificates, type Order, type Plan } from '../../core/certificates/plan';
import { REGISTER, registerFormat, registerToTab } from '../../core/certificates/registerTab';
import { reserve } from '../../core/certificates/reserve';
import { say } from '../../core/certificates/words';
import { SetupError, type Problem } from '../../core/problem';
import { TABS } from '../../core/program';
import { accountEmail } from '../../google/account';
import { ensureCertificateKey } from '../../google/certificateKey';
import { milliseconds, nowThere } from '../../google/clock';
import { sha256 } from '../../google/digest';
import { withDocumentLock } from '../../google/documentLock';
import { giveBackLease, takeLease } from '../../google/lease';
import { mailsLeftToday } from '../../google/mailbox';
import { openJournal, type RowJournal } from '../../google/rowJournal';
import { flush } from '../../google/spreadsheet';
import { writeWorkTab } from '../../google/writeWorkTab';
import { chosenLanguage, sayIn } from '../running/language';
import { deliver, type Delivery } from './delivery';
import { makePaper, madePdf, openWorkshop, type Workshop } from './paper';
import { paperLanguage, type PaperLanguage } from './paperLanguage';
import { readProgram, type Program } from './readProgram';

/** Name of the job in its lease. */
export const CERTIFICATE_JOB = 'certificates';

export interface SliceReport {
  /** Certificates that need nothing more from the machine, and all that stand. */
  readonly done: number;
  readonly total: number;
  /** Of this slice. */
  readonly made: number;
  readonly mailed: number;
  /** E-mails that wait for another day. */
  readonly waiting: number;
  readonly unknown: number;
  readonly failed: number;
  readonly problems: readonly Problem[];
  /** Hand it to the next slice; null when there is nothing left to do now. */
  readonly next: string | null;
  readonly rows: number;
}

/** Who would get what, without changing anything. */
export function planNow(program: Program): Plan {
  const { people, ledger, register, agreed, settings } = program;
  return planCertificates({
    people,
    ledger,
    register,
    agreed,
    sendMail: settings.sendMail,
    trainingAlone: settings.trainingAlone,
    quotaLeft: settings.sendMail ? mailsLeftToday() : null,
    reserve: settings.mailReserve,
  });
}

/**
 * Runs one slice under the document lock.
 *
 * @param after `next` of the slice before; '' for the first, which alone reserves new certificates.
 * @param length Milliseconds after which no new certificate is begun.
 * @param only Serial of the one certificate to go on with; nothing new is reserved then.
 * @throws SetupError when somebody else is at it, or the template cannot be used.
 */
export function runSlice(after: string, length: number, only = ''): SliceReport {
  const until = milliseconds() + length;
  return withDocumentLock(() => {
    const account = accountEmail();
    const other = takeLease(CERTIFICATE_JOB, account, milliseconds());
    if (other !== '') throw new SetupError(say('runningElsewhere', { who: other }));
    const program = readProgram();
    const language = paperLanguage(program.settings, program.settingsTab);
    const plan = planNow(program);
    const mayReserve = after === '' && only === '' && plan.orders.length > 0;
    const isPaperNeeded = mayReserve || plan.unfinished.some(({ step }) => step !== 'PDF made');
    const workshop = isPaperNeeded ? openWorkshop(program, language) : undefined;
    const fresh = mayReserve ? reserveOrders(plan, program, account) : [];
    const reached = program.register.findIndex(({ serial }) => serial === after);
    const begun = program.register.slice(reached + 1).filter(isUnfinished);
    const queue = [...(only === '' ? begun : begun.filter(({ serial }) => serial === only)), ...fresh];
    const bench = { program, language, workshop, account, until, mailsLeft: plan.mailsLeft ?? Infinity };
    const report = work(queue, [...program.register, ...fresh], bench);
    if (report.next === null) giveBackLease(CERTIFICATE_JOB);
    return report;
  });
}

/** Numbers for all orders in one write, with the hours that they freeze; before any file exists. */
function reserveOrders(plan: Plan, program: Program, account: string): Certificate[] {
  const rows = reservation(plan.orders, program, account);
  const speak = sayIn(chosenLanguage(program.settingsTab));
  writeWorkTab(registerToTab(rows), speak);
  flush();
  for (const tab of program.withRegister([...program.register, ...rows]).tabs) writeWorkTab(tab, speak);
  return rows;
}

/** Register rows for orders, numbered and signed; nothing is written. Call it under the document lock. */
export function reservation(orders: readonly Order[], program: Program, account: string): Certificate[] {
  const key = ensureCertificateKey();
  const { settings, rules, register } = program;
  return reserve(orders, {
    settings,
    register,
    issuedBy: account,
    issuedAt: nowThere(),
    settingsFingerprint: sha256(JSON.stringify([rules, settings])).slice(0, 8),
    keyVersion: key.version,
    sign: key.sign,
    digest: sha256,
  });
}

interface Bench {
  readonly program: Program;
  readonly language: PaperLanguage;
  readonly workshop: Workshop | undefined;
  readonly account: string;
  readonly until: number;
  readonly mailsLeft: number;
}

/** Works down the queue. What goes wrong with one certificate is noted beside it and does not stop the next. */
function work(queue: readonly Certificate[], register: readonly Certificate[], bench: Bench): SliceReport {
  const problems = [...bench.program.problems];
  if (bench.workshop === 'plain') problems.push(about(say('notFiled')));
  const count = { made: 0, mailed: 0, waiting: 0, failed: 0 };
  const unfinished = new Set(register.filter(isUnfinished).map(({ serial }) => serial));
  const unknown = register
    .filter((row) => row.status === 'Valid' && isUnknown(row))
    .map(({ serial }) => serial);
  let { mailsLeft } = bench;
  let mayMake = true;
  let next: string | null = null;
  const journal =
    queue.length > 0 ? openJournal(TABS.certificates, REGISTER.serial, registerFormat) : undefined;
  for (const [index, certificate] of queue.entries()) {
    if (!journal) break;
    const one = workOn(certificate, bench, journal, { mayMake, mayMail: mailsLeft > 0 });
    count.made += one.made ? 1 : 0;
    if (one.outcome === 'sent') {
      count.mailed += 1;
      mailsLeft -= 1;
    }
    if (one.outcome === 'no more mails') mailsLeft = 0;
    if (one.outcome === 'no more documents') mayMake = false;
    if (one.outcome === 'no more mails' || one.outcome === 'no more documents') count.waiting += 1;
    else if (one.outcome === 'failed') count.failed += 1;
    else unfinished.delete(certificate.serial);
    if (one.outcome === 'unknown') unknown.push(certificate.serial);
    problems.push(...one.problems);
    if (milliseconds() >= bench.until && index < queue.length - 1) {
      next = certificate.serial;
      break;
    }
  }
  for (const serial of unknown) problems.push(about(say('mailUnknown', { serial, account: bench.account })));
  const total = register.filter(({ status }) => status === 'Valid').length;
  const done = total - unfinished.size - unknown.length;
  // At the end of a run everything unfinished that did not fail waits, also what earlier slices put off.
  const waiting = next === null ? unfinished.size - count.failed : count.waiting;
  return {
    ...count,
    waiting,
    done,
    total,
    unknown: unknown.length,
    problems,
    next,
    rows: bench.program.rows,
  };
}

interface WorkedOn {
  readonly made: boolean;
  readonly outcome: Delivery | 'nothing to send' | 'no more documents';
  readonly problems: readonly Problem[];
}

/** What today's quotas still allow. */
interface Allowed {
  readonly mayMake: boolean;
  readonly mayMail: boolean;
}

function workOn(certificate: Certificate, bench: Bench, journal: RowJournal, allowed: Allowed): WorkedOn {
  const { serial } = certificate;
  const { program, language, workshop, account } = bench;
  const isMade = certificate.step === 'PDF made';
  if (!isMade && !allowed.mayMake) return { made: false, outcome: 'no more documents', problems: [] };
  let pdf;
  try {
    pdf = isMade || !workshop ? undefined : makePaper(certificate, workshop, program, language, journal);
  } catch (error) {
    return failedDocument(serial, error, journal);
  }
  const made = !isMade;
  if (certificate.mailState !== 'READY' && certificate.mailState !== 'FAILED')
    return { made, outcome: 'nothing to send', problems: [] };
  if (!allowed.mayMail) return { made, outcome: 'no more mails', problems: [] };
  let attachment;
  try {
    attachment = pdf ?? madePdf(certificate, program, language);
  } catch (error) {
    return failedDocument(serial, error, journal);
  }
  const { outcome, detail } = deliver(certificate, attachment, program, language, journal, account);
  const problems: Problem[] = [];
  if (outcome === 'failed') problems.push(about(say('mailFailed', { serial, detail })));
  if (outcome === 'no address') problems.push(about(say('noAddress', { serial })));
  return { made, outcome, problems };
}

function failedDocument(serial: string, error: unknown, journal: RowJournal): WorkedOn {
  if (error instanceof SetupError) throw error;
  const detail = (error as Error).message;
  if (/too many times/i.test(detail)) return { made: false, outcome: 'no more documents', problems: [] };
  journal.note(serial, { [REGISTER.error]: detail });
  return { made: false, outcome: 'failed', problems: [about(say('documentFailed', { serial, detail }))] };
}

const about = (fix: Problem['fix']): Problem => ({ tab: TABS.certificates, fix });
