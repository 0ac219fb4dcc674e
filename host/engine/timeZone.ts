// The script's time zone. A V8 process has one zone for all its contexts, so it is set before each execution.
import vm from 'node:vm';

/** Assigns in the main context: a test runner may have given us a copy of `process.env` that V8 never sees. */
const assign = vm.runInThisContext('(zone) => { process.env.TZ = zone; }', {
  filename: 'local-host:time-zone',
}) as (zone: string) => void;

let current: string | undefined;

/**
 * Makes `zone` the one in which `getHours()` and its like answer, in every context of this process, from now on.
 * Hosts with different manifests may live in one process: executions run one after another and each calls this
 * first. Nothing else of the host may use local-time getters.
 *
 * @param zone IANA name, for example `Asia/Seoul`.
 * @throws RangeError when the zone is not known; Error in a worker thread with an environment of its own, where
 *   a zone would be ignored without a word.
 */
export function useScriptTimeZone(zone: string): void {
  if (zone === current) return;
  const wanted = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  assign(zone);
  if (Intl.DateTimeFormat().resolvedOptions().timeZone !== wanted) {
    throw new Error(`local host: cannot work in ${zone}; a worker thread needs env: SHARE_ENV for it`);
  }
  current = zone;
}
