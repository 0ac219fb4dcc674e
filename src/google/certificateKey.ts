// The key that signs certificates. It stays in this spreadsheet's own properties: script properties would be
// shared by every file that uses the published add-on.
import { hmacSha256, randomId, sha256 } from './digest';
import { readProperty, writeProperty } from './properties';

const PROPERTY = 'certificateKey';

export interface CertificateKey {
  /** `k1`; stands in the register beside each code. */
  readonly version: string;
  readonly sign: (text: string) => number[];
}

/** The key, or undefined when this file has none (a copy of the file may have lost it). */
export function readCertificateKey(): CertificateKey | undefined {
  return keyIn(savedKey() ?? '');
}

/** The key in a text that `savedKey` gave; undefined for any other text. */
export function keyIn(text: string): CertificateKey | undefined {
  const match = /^(k\d+):([0-9a-f]{64})$/.exec(text.trim());
  if (!match) return undefined;
  const [, version = '', key = ''] = match;
  return { version, sign: (text) => hmacSha256(text, key) };
}

/** The key, made on first use from 32 bytes of hashed random identifiers. Call it under the document lock. */
export function ensureCertificateKey(): CertificateKey {
  const existing = readCertificateKey();
  if (existing) return existing;
  writeProperty(PROPERTY, `k1:${sha256([randomId(), randomId(), randomId(), randomId()].join())}`);
  const made = readCertificateKey();
  if (!made) throw new RangeError('ensureCertificateKey: the key that was just saved cannot be read');
  return made;
}

/** The key as text to be kept in a safe place; null when there is none. */
export const savedKey = (): string | null => readProperty(PROPERTY);

/** Puts a key back that was kept as text; see `keyIn` for whether it is one. */
export const restoreKey = (text: string): void => writeProperty(PROPERTY, text.trim());
