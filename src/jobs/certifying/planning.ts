// Who gets a certificate now, and the register rows for them.
import type { Certificate } from '../../core/certificates/certificate';
import { planCertificates, type Order, type Plan } from '../../core/certificates/plan';
import { registerToTab } from '../../core/certificates/registerTab';
import { reserve } from '../../core/certificates/reserve';
import type { Ledger } from '../../core/hours/ledger';
import { ensureCertificateKey } from '../../google/certificateKey';
import { nowThere } from '../../google/clock';
import { sha256 } from '../../google/digest';
import { mailsLeftToday } from '../../google/mailbox';
import { flush } from '../../google/spreadsheet';
import { writeWorkTab } from '../../google/writeWorkTab';
import { chosenLanguage, sayIn } from '../running/language';
import { canFile } from './paper';
import type { Program } from './readProgram';

/** Who would get what, without changing anything. @param ledger Without mentors nothing new is planned. */
export function planNow(program: Program, ledger: Pick<Ledger, 'mentors'> = program.ledger): Plan {
  const { people, register, settings } = program;
  return planCertificates({
    people,
    ledger,
    register,
    agreed: ledger.mentors.length > 0 ? program.agreed : [],
    canFile: canFile(),
    sendMail: settings.sendMail,
    trainingAlone: settings.trainingAlone,
    quotaLeft: settings.sendMail ? mailsLeftToday() : null,
    reserve: settings.mailReserve,
  });
}

/** Numbers for all orders in one write, with the hours that they freeze; before any file exists. */
export function reserveOrders(plan: Plan, program: Program, account: string): Certificate[] {
  const rows = reservation(plan.orders, program, account);
  const speak = sayIn(chosenLanguage(program.settingsTab));
  writeWorkTab(registerToTab(rows), speak);
  flush();
  for (const tab of program.withRegister([...program.register, ...rows]).tabs) writeWorkTab(tab, speak);
  return rows;
}

/** Register rows for orders, numbered and signed; nothing is written. Call it under the document lock. */
export function reservation(orders: readonly Order[], program: Program, account: string): Certificate[] {
  const key = ensureCertificateKey();
  const { settings, rules, register } = program;
  return reserve(orders, {
    settings,
    register,
    issuedBy: account,
    issuedAt: nowThere(),
    settingsFingerprint: sha256(JSON.stringify([rules, settings])).slice(0, 8),
    keyVersion: key.version,
    sign: key.sign,
    digest: sha256,
  });
}
