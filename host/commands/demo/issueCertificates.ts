// Issues certificates as the panel does: slice by slice within a day, then on the next days, as quotas allow.
import type { Run } from '../../engine/runner';
import type { Host } from '../../host';

/** What the panel's `certificateSlice` answers. */
type Reply =
  | {
      readonly ok: true;
      readonly answer: {
        readonly done: number;
        readonly total: number;
        readonly problems: readonly string[];
        readonly next: string | null;
      };
    }
  | { readonly ok: false; readonly message: string };

export interface Issued {
  readonly runs: readonly Run[];
  /** Certificates that need nothing more, and all that stand. */
  readonly done: number;
  readonly total: number;
  readonly problems: number;
  /** Why it ended early. */
  readonly failure?: string;
}

const MOST_DAYS = 60;

/** Goes on until everything is done, or until a day brings nothing new; simulated days cost no time. */
export function issueCertificates(host: Host): Issued {
  const runs: Run[] = [];
  let issued = oneDay(host, runs);
  for (let day = 1; day < MOST_DAYS && !issued.failure && issued.done < issued.total; day += 1) {
    const { done } = issued;
    host.moveClock(1);
    issued = oneDay(host, runs);
    if (issued.done === done) break;
  }
  return issued;
}

function oneDay(host: Host, runs: Run[]): Issued {
  let issued: Issued = { runs, done: 0, total: 0, problems: 0 };
  for (let next: string | null = ''; next !== null;) {
    const run = host.panel('certificateSlice', next);
    runs.push(run);
    const reply: Reply = run.error ? { ok: false, message: run.error.message } : (run.value as Reply);
    if (!reply.ok) return { ...issued, failure: reply.message };
    const { done, total, problems } = reply.answer;
    issued = { runs, done, total, problems: problems.length };
    next = reply.answer.next;
  }
  return issued;
}
