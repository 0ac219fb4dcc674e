// Runs the jobs of a term one after the other, as a coordinator would from the panel.
import type { Host } from '../../host';
import { acceptProposals } from './acceptProposals';
import type { DemoJob } from './options';

/** What one job did, as in report.json. */
export interface JobRecord {
  /** Real time of all its runs. */
  readonly milliseconds: number;
  /** Service calls by name, for example `{ 'Range.getValues': 3 }`. */
  readonly serviceCalls: Readonly<Record<string, number>>;
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

/** The add-on's functions behind each job of the command line. */
const FUNCTIONS: Readonly<Record<DemoJob, readonly string[]>> = {
  import: ['importResponses'],
  pair: ['proposePairs'],
  report: ['makeSurveyTables'],
  // accepted pairs give the logged sessions their place, so the hours come first
  certify: ['updateHours', 'issueCertificates'],
};

/** Runs one job to its end; proposals are accepted before certificates, as a coordinator would have done. */
export function runJob(host: Host, job: DemoJob): JobOutcome {
  if (job === 'certify') acceptProposals(host);
  return FUNCTIONS[job].map((name) => runFunction(host, job, name)).reduce(together);
}

function runFunction(host: Host, job: DemoJob, name: string): JobOutcome {
  const { value, error, calls, milliseconds } = host.panel('runJob', name);
  const reply: PanelReply = error ? { ok: false, message: error.message } : (value as PanelReply);
  return {
    job,
    ran: reply.ok,
    said: reply.ok ? reply.summary : reply.message,
    tabs: reply.ok ? reply.tabs : [],
    milliseconds: Math.round(milliseconds.real),
    serviceCalls: calls,
    rows: reply.ok ? reply.rows : 0,
    problems: reply.ok ? reply.problems : 0,
  };
}

function together(first: JobOutcome, second: JobOutcome): JobOutcome {
  const names = new Set([...Object.keys(first.serviceCalls), ...Object.keys(second.serviceCalls)]);
  const sum = (name: string) => (first.serviceCalls[name] ?? 0) + (second.serviceCalls[name] ?? 0);
  return {
    job: first.job,
    ran: first.ran && second.ran,
    said: `${first.said} ${second.said}`,
    tabs: [...new Set([...second.tabs, ...first.tabs])],
    milliseconds: first.milliseconds + second.milliseconds,
    serviceCalls: Object.fromEntries([...names].map((name) => [name, sum(name)])),
    rows: first.rows + second.rows,
    problems: first.problems + second.problems,
  };
}
