// One slice of issuing certificates: reserves what is due, then makes and mails until its time is up. Called
// again and again; whatever happened in between, each call goes by what stands in the register.
import {
  hasFailed,
  isUnfiled,
  isUnfinished,
  isUnknown,
  type Certificate,
} from '../../core/certificates/certificate';
import { REGISTER, registerFormat } from '../../core/certificates/registerTab';
import { say } from '../../core/certificates/words';
import { SetupError, type Problem } from '../../core/problem';
import { TABS } from '../../core/program';
import { accountEmail } from '../../google/account';
import { milliseconds } from '../../google/clock';
import { withDocumentLock } from '../../google/documentLock';
import { giveBackLease, takeLease } from '../../google/lease';
import { openJournal, type RowJournal } from '../../google/rowJournal';
import { deliver, type Delivery } from './delivery';
import { makePaper, madePdf, openWorkshop, type Workshop } from './paper';
import { planNow, reserveOrders } from './planning';
import { paperLanguage, type PaperLanguage } from './paperLanguage';
import { readProgram, type Program } from './readProgram';

/** Name of the job in its lease. */
export const CERTIFICATE_JOB = 'certificates';

export interface SliceReport {
  /** Certificates that need nothing more from the machine, and all that stand. */
  readonly done: number;
  readonly total: number;
  /** Of this slice: filed papers, and e-mails. */
  readonly made: number;
  readonly mailed: number;
  /** E-mails that wait for another day. */
  readonly waiting: number;
  readonly unknown: number;
  /** Papers that no folder holds, since Drive was refused. */
  readonly unfiled: number;
  readonly failed: number;
  /** Of this slice, those of the data with the first. */
  readonly problems: readonly Problem[];
  /** Hand it to the next slice; null when there is nothing left to do now. */
  readonly next: string | null;
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
    const isFirst = after === '' && only === '';
    const plan = isFirst ? planNow(program) : planNow(program, { mentors: [] });
    const mayReserve = isFirst && plan.orders.length > 0;
    const isPaperNeeded = mayReserve || plan.unfinished.some(({ step }) => step !== 'PDF made');
    const workshop = isPaperNeeded ? openWorkshop(program, language) : undefined;
    const fresh = mayReserve ? reserveOrders(plan, program, account) : [];
    const reached = program.register.findIndex(({ serial }) => serial === after);
    const begun = program.register.slice(reached + 1).filter((row) => isUnfinished(row, plan.canFile));
    const queue = [...(only === '' ? begun : begun.filter(({ serial }) => serial === only)), ...fresh];
    const { canFile } = plan;
    const mailsLeft = plan.mailsLeft ?? Infinity;
    const problems = isFirst ? program.problems : [];
    const bench = {
      program,
      isRun: only === '',
      problems,
      language,
      workshop,
      canFile,
      account,
      until,
      mailsLeft,
    };
    const report = work(queue, [...program.register, ...fresh], bench);
    if (report.next === null) giveBackLease(CERTIFICATE_JOB);
    return report;
  });
}

interface Bench {
  readonly program: Program;
  /** False when one certificate is tried again by itself. */
  readonly isRun: boolean;
  /** Of the data; the first slice tells them. */
  readonly problems: readonly Problem[];
  readonly language: PaperLanguage;
  readonly workshop: Workshop | undefined;
  readonly canFile: boolean;
  readonly account: string;
  readonly until: number;
  readonly mailsLeft: number;
}

/** Works down the queue. What goes wrong with one certificate is noted beside it and does not stop the next. */
function work(queue: readonly Certificate[], register: readonly Certificate[], bench: Bench): SliceReport {
  const problems = [...bench.problems];
  const count = { made: 0, mailed: 0, failed: 0 };
  const waiting = new Set<string>();
  const failed = new Set(register.filter(hasFailed).map(({ serial }) => serial));
  const { canFile } = bench;
  if (!canFile) problems.push(about(say('notFiled')));
  const unfinished = new Set(
    register.filter((row) => isUnfinished(row, canFile)).map(({ serial }) => serial),
  );
  const unfiled = new Set(register.filter(isUnfiled).map(({ serial }) => serial));
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
    if (one.made && canFile) {
      count.made += 1;
      unfiled.delete(certificate.serial);
    } else if (one.made) unfiled.add(certificate.serial);
    if (one.outcome === 'sent') {
      count.mailed += 1;
      mailsLeft -= 1;
    }
    if (one.outcome === 'no more mails') mailsLeft = 0;
    if (one.outcome === 'no more documents') mayMake = false;
    failed.delete(certificate.serial);
    if (one.outcome === 'no more mails' || one.outcome === 'no more documents')
      waiting.add(certificate.serial);
    else if (one.outcome === 'failed') {
      count.failed += 1;
      failed.add(certificate.serial);
    } else unfinished.delete(certificate.serial);
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
  const isEnd = next === null && bench.isRun;
  const putOff = [...unfinished].filter((serial) => waiting.has(serial) || (isEnd && !failed.has(serial)));
  return {
    ...count,
    waiting: putOff.length,
    done,
    total,
    unknown: unknown.length,
    unfiled: unfiled.size,
    problems,
    next,
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
  const isMade = certificate.step === 'PDF made' || (isUnfiled(certificate) && !bench.canFile);
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
