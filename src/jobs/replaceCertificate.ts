// Issues a certificate in place of another: after a correction of a session, or of a misspelt name.
import { registerToTab } from '../core/certificates/registerTab';
import { say } from '../core/certificates/words';
import { SetupError } from '../core/problem';
import { accountEmail } from '../google/account';
import { nowThere } from '../google/clock';
import { withDocumentLock } from '../google/documentLock';
import { writeWorkTab } from '../google/writeWorkTab';
import { readProgram } from './certifying/readProgram';
import { planNow, reservation } from './certifying/planning';
import { standing } from './certifying/standing';
import { chosenLanguage, sayIn } from './running/language';

/**
 * For the panel: works the hours out again without the old certificate's freeze, reserves the new one and marks
 * the old one Replaced in one locked step. The next slice makes the document and mails it.
 *
 * @param reason Why; it is kept in the register and never printed.
 * @returns What was done, in words.
 * @throws SetupError when the serial does not stand, without a reason, or when no hours would be left.
 */
export function replaceCertificate(serial: string, reason: string): string {
  return withDocumentLock(() => {
    const program = readProgram();
    const old = standing(program.register, serial, reason);
    const others = program.register.filter((row) => row !== old);
    const { ledger } = program.withRegister(others);
    const order = planNow({ ...program, register: others, ledger }).orders.find(
      ({ person }) => person.id === old.personId,
    );
    if (!order) throw new SetupError(say('nothingToReplaceWith', { serial }));
    const account = accountEmail();
    const [fresh] = reservation([{ ...order, replaces: serial }], program, account);
    if (!fresh) throw new RangeError('replaceCertificate: an order gave no certificate');
    const replaced = {
      ...old,
      status: 'Replaced' as const,
      replacedBy: fresh.serial,
      revokedReason: reason.trim(),
      revokedBy: account,
      revokedAt: nowThere(),
    };
    const speak = sayIn(chosenLanguage(program.settingsTab));
    writeWorkTab(registerToTab([replaced, fresh]), speak);
    for (const tab of program.withRegister([...others, replaced, fresh]).tabs) writeWorkTab(tab, speak);
    return speak(say('replaced', { serial, by: fresh.serial }));
  });
}
