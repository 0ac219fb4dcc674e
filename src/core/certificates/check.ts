// Answers whether a serial and a code belong together, and always says what the certificate said: a bare
// "valid" would let an edited PDF pass.
import type { Phrase } from '../phrase';
import type { Certificate } from './certificate';
import { comparableCode, type Signer } from './code';
import { hoursPhrase, periodPhrase } from './fill';
import { expectedCode } from './reserve';
import { comparableSerial } from './serial';
import { say } from './words';

export interface CodeAnswer {
  readonly result: 'valid' | 'replaced' | 'revoked' | 'wrong code' | 'no such serial' | 'altered';
  readonly answer: Phrase;
  /** What stands in the register, to be compared with the paper; absent for a number that is not ours. */
  readonly details?: Phrase;
  /** Set when the key is lost: the register answered, the code itself was not checked. */
  readonly caution?: Phrase;
}

/**
 * Checks what someone read off a certificate.
 *
 * @param sign Signs with the spreadsheet's key; undefined when the key is lost.
 */
export function checkCertificate(
  typed: { readonly serial: string; readonly code: string },
  register: readonly Certificate[],
  sign: Signer | undefined,
  digest: (text: string) => string,
): CodeAnswer {
  const serial = comparableSerial(typed.serial);
  const row = register.find((certificate) => comparableSerial(certificate.serial) === serial);
  if (!row) return { result: 'no such serial', answer: say('checkNoSuchSerial') };
  const details = say('checkDetails', {
    name: row.name,
    hours: hoursPhrase(row),
    period: periodPhrase(row),
    issued: say('day', { day: row.issuedAt.slice(0, 10) }),
  });
  if (comparableCode(typed.code) !== comparableCode(row.code))
    return { result: 'wrong code', answer: say('checkWrongCode'), details };
  if (sign && comparableCode(expectedCode(row, sign, digest)) !== comparableCode(row.code))
    return { result: 'altered', answer: say('checkAltered'), details };
  return { ...standing(row), details, ...(sign ? {} : { caution: say('checkWithoutKey') }) };
}

function standing(row: Certificate): Pick<CodeAnswer, 'result' | 'answer'> {
  if (row.status === 'Replaced')
    return { result: 'replaced', answer: say('checkReplaced', { by: row.replacedBy }) };
  if (row.status === 'Revoked') {
    const day = say('day', { day: row.revokedAt.slice(0, 10) });
    return { result: 'revoked', answer: say('checkRevoked', { day }) };
  }
  return { result: 'valid', answer: say('checkValid') };
}
