// The certificate that a person wants to withdraw or replace, with a reason worth keeping.
import type { Certificate } from '../../core/certificates/certificate';
import { comparableSerial } from '../../core/certificates/serial';
import { say } from '../../core/certificates/words';
import { SetupError } from '../../core/problem';

/** @throws SetupError when no valid certificate has this serial, or when the reason is blank. */
export function standing(register: readonly Certificate[], serial: string, reason: string): Certificate {
  const row = register.find(
    (certificate) => comparableSerial(certificate.serial) === comparableSerial(serial),
  );
  if (!row || row.status !== 'Valid') throw new SetupError(say('notStanding', { serial }));
  if (reason.trim() === '') throw new SetupError(say('reasonMissing'));
  return row;
}
