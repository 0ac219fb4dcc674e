// LockService.
import type { ConformanceRow } from './row';

const REFERENCE = 'Class Lock (reference)';

export const rows: readonly ConformanceRow[] = [
  {
    id: 'lock.again',
    behaviour: 'tryLock of a lock already held is true',
    evidence: 'DOC',
    source: REFERENCE,
    script:
      'var l = LockService.getScriptLock(); return [l.hasLock(), l.tryLock(100), l.tryLock(100), l.hasLock()];',
    expected: [false, true, true, true],
  },
  {
    id: 'lock.release',
    behaviour: 'a released lock is not held',
    evidence: 'DOC',
    source: REFERENCE,
    script: 'var l = LockService.getScriptLock(); l.waitLock(100); l.releaseLock(); return l.hasLock();',
    expected: false,
  },
  {
    id: 'lock.tryElsewhere',
    behaviour: 'tryLock of a lock that another execution holds waits, then is false',
    evidence: 'DOC',
    source: REFERENCE,
    observe: (open) => {
      const host = open(
        'var from = Date.now(); var had = LockService.getScriptLock().tryLock(900); return [had, Date.now() - from >= 900];',
      );
      host.holdLocks('script');
      return host.run('entry').value;
    },
    expected: [false, true],
  },
  {
    id: 'lock.waitElsewhere',
    behaviour: 'waitLock of a lock that another execution holds throws',
    evidence: 'SEEN',
    source: 'Public logs',
    observe: (open) => {
      const host = open('LockService.getScriptLock().waitLock(900);');
      host.holdLocks('script');
      return host.run('entry').error?.message;
    },
    expected: 'Lock timeout: another process was holding the lock for too long.',
  },
  {
    id: 'lock.ends',
    behaviour: 'a lock dies with its execution',
    evidence: 'DOC',
    source: REFERENCE,
    observe: (open) => {
      const host = open(
        'var l = LockService.getScriptLock(); var had = l.hasLock(); l.waitLock(10); return had;',
      );
      return [host.run('entry').value, host.run('entry').value];
    },
    expected: [false, false],
  },
];
