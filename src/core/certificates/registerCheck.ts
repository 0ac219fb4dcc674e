// What must hold of the register: codes fit their rows, and no session stands on two valid certificates.
import type { Problem } from '../problem';
import { TABS } from '../program';
import type { Certificate } from './certificate';
import { comparableCode, type Signer } from './code';
import { expectedCode } from './reserve';
import { say } from './words';

/** @param sign Undefined when the key is lost: codes are not checked then. */
export function registerProblems(
  register: readonly Certificate[],
  sign: Signer | undefined,
  digest: (text: string) => string,
): Problem[] {
  const valid = register.filter(({ status }) => status === 'Valid');
  const altered = sign
    ? register.filter((row) => comparableCode(expectedCode(row, sign, digest)) !== comparableCode(row.code))
    : [];
  const serialsOf = new Map<string, string[]>();
  for (const { serial, lines } of valid)
    for (const { id } of lines) serialsOf.set(id, [...(serialsOf.get(id) ?? []), serial]);
  const twice = [...serialsOf].filter(([, serials]) => serials.length > 1);
  return [
    ...altered.map(({ serial }) => say('registerAltered', { serial })),
    ...twice.map(([id, serials]) => say('coveredTwice', { id, serials: serials.join(', ') })),
  ].map((fix) => ({ tab: TABS.certificates, fix }));
}
