// Remembers what an import wrote into each cell of a row, in one short text, so that the next import can tell
// a cell that a person changed from one that may follow the form.
import { fingerprint } from './fingerprint';

/**
 * Fingerprints by header, as written: `#=0x3f9k2a1 Name=1f3a07c2 E-mail=…`, headers URI-encoded.
 *
 * @param identities Fingerprints of who the row's person is in answers, the present one first.
 */
export function writeMarks(
  cells: Readonly<Record<string, string>>,
  identities: readonly string[] = [],
): string {
  const marks = Object.entries(cells).map(
    ([header, text]) => `${encodeURIComponent(header)}=${fingerprint(text)}`,
  );
  return [...identities.map((identity) => `#=${identity}`), ...marks].join(' ');
}

/** The identities that `writeMarks` wrote. */
export const readIdentities = (text: string): readonly string[] =>
  text.split(' ').flatMap((part) => (part.startsWith('#=') ? [part.slice(2)] : []));

/** The marks without the identities: the row is nobody's in answers any more. */
export const withoutIdentities = (text: string): string =>
  text
    .split(' ')
    .filter((part) => !part.startsWith('#='))
    .join(' ');

/** Reads what `writeMarks` wrote. */
export function readMarks(text: string): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  for (const part of text.split(' ')) {
    const [header = '', written] = part.split('=');
    if (written !== undefined) marks.set(decoded(header), written);
  }
  return marks;
}

/** Whether a cell still holds what an import wrote; a cell that no import wrote counts as touched unless blank. */
export function isUntouched(marks: ReadonlyMap<string, string>, header: string, text: string): boolean {
  const known = marks.get(header);
  return known === undefined ? text === '' : known === fingerprint(text);
}

function decoded(header: string): string {
  try {
    return decodeURIComponent(header);
  } catch {
    return header;
  }
}
