// CacheService.
import type { ConformanceRow } from './row';

const REFERENCE = 'Class Cache (reference)';
const put = (seconds: string, later: number) =>
  `var c = CacheService.getScriptCache(); c.put('k', 'v'${seconds}); Utilities.sleep(${later}); return c.get('k');`;

export const rows: readonly ConformanceRow[] = [
  {
    id: 'cache.absent',
    behaviour: 'what is not cached is null',
    evidence: 'DOC',
    source: REFERENCE,
    script: "return CacheService.getScriptCache().get('not there');",
    expected: null,
  },
  {
    id: 'cache.expires',
    behaviour: 'an entry lasts for the seconds given',
    evidence: 'DOC',
    source: REFERENCE,
    script: put(', 2', 3000),
    expected: null,
  },
  {
    id: 'cache.keyLength',
    behaviour: 'a key may have 250 characters',
    evidence: 'DOC',
    source: REFERENCE,
    script: "CacheService.getScriptCache().put(new Array(252).join('k'), 'v');",
    throws: 'Argument too large: key',
  },
  {
    id: 'cache.valueSize',
    behaviour: 'a value may have 100 kB',
    evidence: 'SEEN',
    source: REFERENCE,
    script: "CacheService.getScriptCache().put('k', new Array(102500).join('v'));",
    throws: 'Argument too large: value',
  },
  {
    id: 'cache.evicted',
    behaviour: 'an entry may be gone before its time',
    evidence: 'DOC',
    source: REFERENCE,
    observe: (open) => {
      const host = open(
        "var c = CacheService.getScriptCache(); var old = c.get('k'); c.put('k', 'v', 21600); return old;",
      );
      host.run('entry');
      host.forgetCache();
      return host.run('entry').value;
    },
    expected: null,
  },
];
