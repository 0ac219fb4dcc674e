// One writer at a time in a spreadsheet: two coordinators must not number the same certificate.
import { SetupError } from '../core/problem';
import { say } from './words';

const WAIT_MILLISECONDS = 5000;

/**
 * Runs `work` while nobody else writes, and writes everything pending before the lock is let go.
 *
 * @throws SetupError when somebody else holds the lock for longer than five seconds.
 */
export function withDocumentLock<Result>(work: () => Result): Result {
  // The types promise a lock; outside a document Google hands over null.
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock === null) throw new SetupError(say('noSpreadsheet'));
  if (!lock.tryLock(WAIT_MILLISECONDS)) throw new SetupError(say('busy'));
  try {
    const result = work();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
