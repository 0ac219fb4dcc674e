// Answers someone who holds a certificate in hand: is it ours, does it still stand, and what did it say.
import { checkCertificate as check } from '../core/certificates/check';
import { registerFromTab } from '../core/certificates/registerTab';
import { TABS } from '../core/program';
import { readCertificateKey } from '../google/certificateKey';
import { sha256 } from '../google/digest';
import { readTab } from '../google/readTab';
import { chosenLanguage, sayIn } from './running/language';

export interface CheckedCode {
  readonly result: string;
  readonly answer: string;
  /** What the register says, to be compared with the paper; '' for a number that is not ours. */
  readonly details: string;
  /** Said when the key is lost; '' otherwise. */
  readonly caution: string;
}

/** For the panel. Case, spaces and hyphens of what was typed do not matter. */
export function checkCertificate(serial: string, code: string): CheckedCode {
  const register = registerFromTab(readTab(TABS.certificates));
  const found = check({ serial, code }, register, readCertificateKey()?.sign, sha256);
  const speak = sayIn(chosenLanguage());
  return {
    result: found.result,
    answer: speak(found.answer),
    details: found.details ? speak(found.details) : '',
    caution: found.caution ? speak(found.caution) : '',
  };
}
