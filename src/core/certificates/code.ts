// The verification code of a certificate: what it signs, how it is written, and how a typed one is read.

/** Digits and capital letters without I, L, O and U, which are mistaken for others. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LETTERS = 10;

/** HMAC-SHA-256 of a text under the spreadsheet's key, as bytes 0 to 255. */
export type Signer = (text: string) => readonly number[];

/** What a code vouches for. Minutes are whole; days are `YYYY-MM-DD`. */
export interface SignedFields {
  readonly serial: string;
  readonly institution: string;
  readonly program: string;
  readonly term: string;
  readonly name: string;
  readonly personId: string;
  readonly role: string;
  readonly from: string;
  readonly to: string;
  readonly credited: number;
  readonly trainingMinutes: number;
  readonly sessions: number;
  /** One text a session covered: ID, date, minutes. */
  readonly lines: readonly string[];
  readonly issueDate: string;
  readonly issuer: string;
}

/**
 * The text that is signed: fields in a fixed order, joined by U+001F. Names typed on a Mac may arrive
 * decomposed, Korean ones above all, so every field is NFC-normalised and trimmed first.
 *
 * @param digest Hash of a text; stands for the list of sessions.
 */
export function canonicalText(fields: SignedFields, digest: (text: string) => string): string {
  const lines = [...fields.lines].sort().join('\n');
  return [
    'PMC1',
    fields.serial,
    fields.institution,
    fields.program,
    fields.term,
    fields.name,
    fields.personId,
    fields.role,
    fields.from,
    fields.to,
    String(fields.credited),
    String(fields.trainingMinutes),
    String(fields.sessions),
    digest(lines),
    fields.issueDate,
    fields.issuer,
  ]
    .map((field) => field.normalize('NFC').trim())
    .join('\u001f');
}

/**
 * The code of a text: the first 50 bits of its signature as ten letters, shown five and five.
 *
 * @example codeOf('any', () => Array(32).fill(255)) // 'ZZZZZ-ZZZZZ'
 */
export function codeOf(text: string, sign: Signer): string {
  const letters = base32(sign(text), LETTERS);
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

/** The first letters of bytes in base 32, five bits each. */
export function base32(bytes: readonly number[], letters: number): string {
  if (bytes.length * 8 < letters * 5) throw new RangeError(`base32: ${bytes.length} bytes are too few`);
  let text = '';
  for (let letter = 0; letter < letters; letter += 1) {
    let value = 0;
    for (let bit = letter * 5; bit < letter * 5 + 5; bit += 1) {
      const byte = bytes[bit >> 3] ?? 0;
      value = value * 2 + ((byte >> (7 - (bit & 7))) & 1);
    }
    text += ALPHABET[value] ?? '';
  }
  return text;
}

/**
 * A code as people type it, made comparable: case, spaces and hyphens do not matter, I and L read as 1, O as 0.
 *
 * @example comparableCode('7k3qx 9m2to') // '7K3QX9M2T0'
 */
export const comparableCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\u2010-\u2015-]/g, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0');
