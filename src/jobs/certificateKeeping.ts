// Keeping the key that signs certificates: a copied or lost file would otherwise not know its own codes.
import { registerFromTab } from '../core/certificates/registerTab';
import { expectedCode } from '../core/certificates/reserve';
import { comparableCode, type Signer } from '../core/certificates/code';
import { say } from '../core/certificates/words';
import { SetupError } from '../core/problem';
import { TABS } from '../core/program';
import { keyIn, readCertificateKey, restoreKey, savedKey } from '../google/certificateKey';
import { sha256 } from '../google/digest';
import { withDocumentLock } from '../google/documentLock';
import { readTab } from '../google/readTab';
import { chosenLanguage, sayIn } from './running/language';

/**
 * For the panel: the key as text, to be kept in a safe place. Whoever has it can make codes.
 *
 * @throws SetupError before the first certificate.
 */
export function saveKey(): string {
  const key = savedKey();
  if (key === null) throw new SetupError(say('keyNone'));
  return key;
}

/**
 * For the panel: puts a key back that was kept.
 *
 * @returns What was done, in words.
 * @throws SetupError for text that is no key, and for a key that fits fewer certificates than the present one.
 */
export function restoreCertificateKey(text: string): string {
  return withDocumentLock(() => {
    const key = keyIn(text);
    if (!key) throw new SetupError(say('keyUnreadable'));
    const register = registerFromTab(readTab(TABS.certificates));
    const fitting = (sign: Signer | undefined): number =>
      sign === undefined
        ? 0
        : register.filter(
            (row) => comparableCode(expectedCode(row, sign, sha256)) === comparableCode(row.code),
          ).length;
    const fits = fitting(key.sign);
    if (fits < fitting(readCertificateKey()?.sign)) throw new SetupError(say('keyFitsLess'));
    restoreKey(text);
    return sayIn(chosenLanguage())(say('keyRestored', { fits, all: register.length }));
  });
}
