// Withdraws a certificate: its row stays in the register with the reason, its sessions are free again.
import { registerToTab } from '../core/certificates/registerTab';
import { say } from '../core/certificates/words';
import { accountEmail } from '../google/account';
import { nowThere } from '../google/clock';
import { withDocumentLock } from '../google/documentLock';
import { writeWorkTab } from '../google/writeWorkTab';
import { readProgram } from './certifying/readProgram';
import { standing } from './certifying/standing';
import { chosenLanguage, sayIn } from './running/language';

/**
 * For the panel.
 *
 * @param reason Why; it is kept in the register and never printed.
 * @returns What was done, in words.
 * @throws SetupError when the serial does not stand, or without a reason.
 */
export function revokeCertificate(serial: string, reason: string): string {
  return withDocumentLock(() => {
    const program = readProgram();
    const row = standing(program.register, serial, reason);
    const revoked = {
      ...row,
      status: 'Revoked' as const,
      revokedReason: reason.trim(),
      revokedBy: accountEmail(),
      revokedAt: nowThere(),
    };
    const speak = sayIn(chosenLanguage(program.settingsTab));
    writeWorkTab(registerToTab([revoked]), speak);
    const register = program.register.map((other) => (other === row ? revoked : other));
    for (const tab of program.withRegister(register).tabs) writeWorkTab(tab, speak);
    return speak(say('revoked', { serial }));
  });
}
