// Runs the jobs of a term one after the other, as a coordinator would from the panel.
import type { Run } from '../../engine/runner';
import type { Host } from '../../host';
import { acceptProposals } from './acceptProposals';
import { issueCertificates } from './issueCertificates';
import type { DemoJob } from './options';

/** What a run costs. */
export interface Work {
  /** Real time. */
  readonly milliseconds: number;
  /** Service calls by name, for example `{ 'Range.getValues': 3 }`. */
  readonly serviceCalls: Readonly<Record<string, number>>;
}

/** What one job did, as in report.json. */
export interface JobRecord extends Work {
  /** Rows read. */
  readonly rows: number;
  /** Cells to fix. */
  readonly problems: number;
}

export interface JobOutcome extends JobRecord {
  readonly job: DemoJob;
  readonly ran: boolean;
  /** What the add-on said, or why it could not run: one sentence or two. */
  readonly said: string;
  /** Tabs written, most important first. */
  readonly tabs: readonly string[];
}

/** What the panel's `runJob` answers. */
type PanelReply =
  | {
      readonly ok: true;
      readonly summary: string;
      readonly tabs: readonly string[];
      readonly problems: number;
      readonly rows: number;
    }
  | { readonly ok: false; readonly message: string };

/** The add-on's functions behind the jobs that are one call each. */
const FUNCTIONS: Readonly<Record<Exclude<DemoJob, 'certify'>, string>> = {
  import: 'importResponses',
  pair: 'proposePairs',
  report: 'makeSurveyTables',
};

/** Runs one job to its end. */
export const runJob = (host: Host, job: DemoJob): JobOutcome =>
  job === 'certify' ? certify(host) : called(host, job, FUNCTIONS[job]);

/** Accepts what was proposed, brings the hours up to date, then issues. */
function certify(host: Host): JobOutcome {
  acceptProposals(host);
  // sessions were logged before their pairs were accepted: the import gives them their place
  const imported = called(host, 'certify', 'importResponses');
  if (!imported.ran) return imported;
  const hours = called(host, 'certify', 'updateHours');
  if (!hours.ran) return { ...hours, ...together(imported, hours) };
  const { runs, done, total, problems, failure } = issueCertificates(host);
  return {
    ...hours,
    ...[imported, hours, ...runs.map(workOf)].reduce<Work>(together, NO_WORK),
    ran: failure === undefined,
    said: failure ?? `${hours.said} Certificates done: ${done} of ${total}.`,
    problems: hours.problems + problems,
  };
}

const NO_WORK: Work = { milliseconds: 0, serviceCalls: {} };

/** Time and service calls of two parts of one job. */
function together(first: Work, second: Work): Work {
  const names = new Set([...Object.keys(first.serviceCalls), ...Object.keys(second.serviceCalls)]);
  const sum = (name: string) => (first.serviceCalls[name] ?? 0) + (second.serviceCalls[name] ?? 0);
  return {
    milliseconds: first.milliseconds + second.milliseconds,
    serviceCalls: Object.fromEntries([...names].map((name) => [name, sum(name)])),
  };
}

function called(host: Host, job: DemoJob, name: string): JobOutcome {
  const run = host.panel('runJob', name);
  const reply: PanelReply = run.error ? { ok: false, message: run.error.message } : (run.value as PanelReply);
  return {
    job,
    ran: reply.ok,
    said: reply.ok ? reply.summary : reply.message,
    tabs: reply.ok ? reply.tabs : [],
    rows: reply.ok ? reply.rows : 0,
    problems: reply.ok ? reply.problems : 0,
    ...workOf(run),
  };
}

const workOf = ({ milliseconds, calls }: Run): Work => ({
  milliseconds: Math.round(milliseconds.real),
  serviceCalls: calls,
});
