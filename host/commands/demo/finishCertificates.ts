// Issues what one run could not: slice by slice within a day, then on the next days, as quotas allow.
import type { Run } from '../../engine/runner';
import type { Host } from '../../host';

/** What the panel's `certificateSlice` answers. */
type Reply =
  | {
      readonly ok: true;
      readonly answer: { readonly done: number; readonly total: number; readonly next: string | null };
    }
  | { readonly ok: false };

export interface Finish {
  readonly runs: readonly Run[];
  /** Certificates that need nothing more, and all that stand. */
  readonly done: number;
  readonly total: number;
}

const MOST_DAYS = 60;

/** Goes on until everything is done, or until a day brings nothing new; simulated days cost no time. */
export function finishCertificates(host: Host): Finish {
  const runs: Run[] = [];
  let before = -1;
  for (let day = 0; day < MOST_DAYS; day += 1) {
    const { done, total } = oneDay(host, runs);
    if (done >= total || done === before) return { runs, done, total };
    before = done;
    host.moveClock(1);
  }
  return { runs, done: before, total: before };
}

function oneDay(host: Host, runs: Run[]): { done: number; total: number } {
  let next: string | null = '';
  let state = { done: 0, total: 0 };
  while (next !== null) {
    const run = host.panel('certificateSlice', next);
    runs.push(run);
    const reply = run.value as Reply | undefined;
    if (run.error || !reply?.ok) return state;
    state = reply.answer;
    next = reply.answer.next;
  }
  return state;
}
