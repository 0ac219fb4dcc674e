// Hashes and signatures. Google hands out signed bytes (-128 to 127); they leave here as hex or 0 to 255.

/** SHA-256 of a text (UTF-8) as 64 hex digits. */
export const sha256 = (text: string): string =>
  toHex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8));

/** HMAC-SHA-256 of a text (UTF-8) under a key (UTF-8), as bytes 0 to 255. */
export const hmacSha256 = (text: string, key: string): number[] =>
  Utilities.computeHmacSha256Signature(text, key, Utilities.Charset.UTF_8).map(unsigned);

/** A random identifier from Google. */
export const randomId = (): string => Utilities.getUuid();

const unsigned = (byte: number): number => (byte + 256) % 256;

const toHex = (bytes: readonly number[]): string =>
  bytes.map((byte) => unsigned(byte).toString(16).padStart(2, '0')).join('');
