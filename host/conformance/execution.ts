// What a script finds when it runs, and how it ends.
import type { ConformanceRow } from './row';

const MISSING = ['setTimeout', 'TextEncoder', 'TextDecoder'];
const MISSING_TOO = [
  'URL',
  'fetch',
  'process',
  'Buffer',
  'crypto',
  'structuredClone',
  'atob',
  'performance',
  'require',
];

const typesOf = (names: readonly string[]) =>
  `return ${JSON.stringify(names)}.map(function (name) { return typeof globalThis[name]; });`;

export const rows: readonly ConformanceRow[] = [
  {
    id: 'execution.noTimers',
    behaviour: 'there are no timers and no text encoders',
    evidence: 'SEEN',
    source: 'enuchi/React-Google-Apps-Script#217, uwdata/arquero#388',
    script: typesOf(MISSING),
    expected: MISSING.map(() => 'undefined'),
  },
  {
    id: 'execution.noWeb',
    behaviour: 'neither web nor Node interfaces are there',
    evidence: 'ASSUMED',
    source: 'They are no part of ECMAScript',
    script: typesOf(MISSING_TOO),
    expected: MISSING_TOO.map(() => 'undefined'),
  },
  {
    id: 'execution.freshGlobals',
    behaviour: 'globals do not outlive an execution',
    evidence: 'ASSUMED',
    source: 'Each call loads the script anew',
    observe: (open) => {
      const host = open('globalThis.count = (globalThis.count || 0) + 1; return globalThis.count;');
      return [host.run('entry').value, host.run('entry').value];
    },
    expected: [1, 1],
  },
  {
    id: 'execution.entryPoints',
    behaviour: 'only top-level function declarations can be called',
    evidence: 'SEEN',
    source: 'evanw/esbuild#2368',
    observe: (open) => open('return 1;').run('inner').error?.message,
    expected: 'Script function not found: inner',
  },
  {
    id: 'execution.exceptionName',
    behaviour: 'errors of services are errors with the name Exception',
    evidence: 'SEEN',
    source: 'Stack traces in public issue threads read "Exception: …"',
    script: `try { LockService.getScriptLock().waitLock(null); } catch (e) { return [e instanceof Error, e.name]; }`,
    expected: [true, 'Exception'],
  },
  {
    id: 'execution.signature',
    behaviour: 'wrong arguments are refused before anything happens',
    evidence: 'SEEN',
    source: 'Public issue threads',
    script: 'LockService.getScriptLock().waitLock(null);',
    throws: "The parameters (null) don't match the method signature for LockService.Lock.waitLock.",
  },
  {
    id: 'execution.sixMinutes',
    behaviour: 'six minutes end an execution',
    evidence: 'SEEN',
    source: 'Quotas for Google Services: script runtime 6 min; text from public logs',
    observe: (open) =>
      open('for (var i = 0; i < 7; i += 1) Utilities.sleep(60000);').run('entry').error?.message,
    expected: 'Exceeded maximum execution time',
  },
  {
    id: 'execution.noCatch',
    behaviour: 'the end of the time cannot be caught',
    evidence: 'ASSUMED',
    source: 'An end, not an exception',
    observe: (open) => {
      const body =
        'try { for (var i = 0; i < 7; i += 1) Utilities.sleep(60000); } catch (e) { return "caught"; }';
      return open(body).run('entry').value ?? 'ended';
    },
    expected: 'ended',
  },
  {
    id: 'execution.customFunctionTime',
    behaviour: 'a custom function has thirty seconds',
    evidence: 'DOC',
    source: 'Quotas for Google Services: custom function runtime 30 sec',
    observe: (open) => open('Utilities.sleep(31000);').runCustomFunction('ENTRY', []).error?.message,
    expected: 'Exceeded maximum execution time',
  },
  {
    id: 'execution.localZone',
    behaviour: "getHours() and its like use the manifest's zone",
    evidence: 'ASSUMED',
    source: 'The zone of the project; the spreadsheet has its own',
    observe: (open) => open('return new Date(0).getHours();').run('entry').value,
    expected: 9,
  },
];
