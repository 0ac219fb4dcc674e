// Utilities: dates as text, blobs, digests, base64, uuids, sleep. Bytes are signed, as on Google.
import { createHash, createHmac } from 'node:crypto';
import { Emulated, NotEmulatedError, ServiceError, type Members } from '../engine/emulated';
import { Enumeration, type EnumValue } from '../engine/enumeration';
import type { World } from '../engine/world';
import { settleLinks } from '../forms/linkedTab';
import { Blob, signedBytes, unsignedBytes } from './blob';
import { formatDate } from './formatDate';

const DigestAlgorithm = new Enumeration('DigestAlgorithm', ['MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']);
const MacAlgorithm = new Enumeration('MacAlgorithm', [
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
]);
const Charset = new Enumeration('Charset', ['US_ASCII', 'UTF_8']);

/** Milliseconds; Google's longest sleep. */
const LONGEST_SLEEP = 300_000;

type Data = string | readonly number[];

export const createUtilities = (world: World): Emulated => new Utilities(world);

class Utilities extends Emulated {
  readonly className = 'Utilities';
  readonly members: Members = {
    DigestAlgorithm: {},
    MacAlgorithm: {},
    Charset: {},
    formatDate: { takes: ['Date, String, String'] },
    newBlob: { takes: ['String|Byte[], String?, String?'] },
    computeDigest: { takes: ['DigestAlgorithm, String|Byte[], Charset?'] },
    computeHmacSignature: {
      takes: ['MacAlgorithm, String, String, Charset?', 'MacAlgorithm, Byte[], Byte[]'],
    },
    computeHmacSha256Signature: { takes: ['String, String, Charset?', 'Byte[], Byte[]'] },
    base64Encode: { takes: ['String|Byte[]', 'String, Charset'] },
    base64EncodeWebSafe: { takes: ['String|Byte[]', 'String, Charset'] },
    base64Decode: { takes: ['String, Charset?'] },
    base64DecodeWebSafe: { takes: ['String, Charset?'] },
    getUuid: { takes: [''] },
    sleep: { takes: ['Integer'] },
  };
  readonly DigestAlgorithm = DigestAlgorithm;
  readonly MacAlgorithm = MacAlgorithm;
  readonly Charset = Charset;

  constructor(private readonly world: World) {
    super();
  }

  formatDate(date: Date, zone: string, pattern: string): string {
    return formatDate(date, zone, pattern);
  }

  newBlob(data: Data, contentType?: string, name = ''): Blob {
    const bytes = typeof data === 'string' ? new Uint8Array(Buffer.from(data, 'utf8')) : unsignedBytes(data);
    const type = contentType ?? (typeof data === 'string' ? 'text/plain' : '');
    return new Blob({ bytes, contentType: type, name }, this.world);
  }

  computeDigest(algorithm: EnumValue, value: Data, charset?: EnumValue): number[] {
    const hash = createHash(nodeName(algorithm.label));
    return signedBytes(hash.update(bytesOf(value, charset, 'Utilities.computeDigest')).digest());
  }

  computeHmacSignature(algorithm: EnumValue, value: Data, key: Data, charset?: EnumValue): number[] {
    const call = 'Utilities.computeHmacSignature';
    const hmac = createHmac(nodeName(algorithm.label.replace('HMAC_', '')), bytesOf(key, charset, call));
    return signedBytes(hmac.update(bytesOf(value, charset, call)).digest());
  }

  computeHmacSha256Signature(value: Data, key: Data, charset?: EnumValue): number[] {
    return this.computeHmacSignature(MacAlgorithm.of('HMAC_SHA_256'), value, key, charset);
  }

  base64Encode(data: Data, charset?: EnumValue): string {
    return bytesOf(data, charset, 'Utilities.base64Encode').toString('base64');
  }

  /** Keeps the padding, unlike Node's own base64url. */
  base64EncodeWebSafe(data: Data, charset?: EnumValue): string {
    return this.base64Encode(data, charset).replaceAll('+', '-').replaceAll('/', '_');
  }

  base64Decode(text: string): number[] {
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw new ServiceError('Could not decode string.');
    return signedBytes(Buffer.from(text, 'base64'));
  }

  base64DecodeWebSafe(text: string): number[] {
    return this.base64Decode(text.replaceAll('-', '+').replaceAll('_', '/'));
  }

  getUuid(): string {
    const id = this.world.randomId();
    return `${id.slice(0, 8)}-${id.slice(8, 12)}-4${id.slice(13, 16)}-a${id.slice(17, 20)}-${id.slice(20)}`;
  }

  sleep(milliseconds: number): void {
    if (milliseconds < 0 || milliseconds > LONGEST_SLEEP) {
      throw new ServiceError(`Invalid argument: sleep: ${milliseconds}`);
    }
    this.world.clock.advance(milliseconds);
    settleLinks(this.world);
  }
}

const nodeName = (label: string) => label.replace('_', '').toLowerCase();

/**
 * Without a charset Google is believed to read text as ASCII and to make every other letter a `?`. That is never
 * wanted, so it is refused.
 */
function bytesOf(value: Data, charset: EnumValue | undefined, call: string): Buffer {
  if (typeof value !== 'string') return Buffer.from(unsignedBytes(value));

  if (charset?.label !== 'UTF_8' && !/^[\x00-\x7f]*$/.test(value)) {
    throw new NotEmulatedError(`${call} of letters outside ASCII without Utilities.Charset.UTF_8`);
  }
  return Buffer.from(value, 'utf8');
}
