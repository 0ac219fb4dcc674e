// Blob: bytes with a name and a type, as every service that makes or takes a file hands them around.
import { Emulated, NotEmulatedError, ServiceError, type Members } from '../engine/emulated';
import type { HostBlob, World } from '../engine/world';

export const CHARSETS: Readonly<Record<string, BufferEncoding>> = {
  'UTF-8': 'utf8',
  'US-ASCII': 'ascii',
  'ISO-8859-1': 'latin1',
};

const TYPE_OF_EXTENSION: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  csv: 'text/csv',
  html: 'text/html',
  pdf: 'application/pdf',
  json: 'application/json',
  png: 'image/png',
  jpg: 'image/jpeg',
};

export class Blob extends Emulated {
  readonly className = 'Blob';
  readonly members: Members = {
    getBytes: { takes: [''] },
    setBytes: { takes: ['Byte[]'] },
    getDataAsString: { takes: ['String?'] },
    setDataFromString: { takes: ['String, String?'] },
    getName: { takes: [''] },
    setName: { takes: ['String'] },
    getContentType: { takes: [''] },
    setContentType: { takes: ['String'] },
    setContentTypeFromExtension: { takes: [''] },
    getAs: { takes: ['String'] },
    copyBlob: { takes: [''] },
    isGoogleType: { takes: [''] },
  };

  constructor(
    private file: HostBlob,
    private readonly world: Pick<World, 'convert'>,
  ) {
    super();
  }

  /** What other services read. */
  content(): HostBlob {
    return this.file;
  }

  getBytes(): number[] {
    return signedBytes(this.file.bytes);
  }
  setBytes(bytes: readonly number[]): this {
    return this.change({ bytes: unsignedBytes(bytes) });
  }
  getDataAsString(charset = 'UTF-8'): string {
    return Buffer.from(this.file.bytes).toString(encoding(charset));
  }
  setDataFromString(text: string, charset = 'UTF-8'): this {
    return this.change({ bytes: new Uint8Array(Buffer.from(text, encoding(charset))) });
  }
  getName(): string | null {
    return this.file.name === '' ? null : this.file.name;
  }
  setName(name: string): this {
    return this.change({ name });
  }
  getContentType(): string | null {
    return this.file.contentType === '' ? null : this.file.contentType;
  }
  setContentType(contentType: string): this {
    return this.change({ contentType });
  }
  setContentTypeFromExtension(): this {
    const extension = /\.([^.]+)$/.exec(this.file.name)?.[1]?.toLowerCase() ?? '';
    const contentType = TYPE_OF_EXTENSION[extension];
    if (!contentType) throw new NotEmulatedError(`Blob.setContentTypeFromExtension for ".${extension}"`);
    return this.change({ contentType });
  }
  getAs(contentType: string): Blob {
    if (contentType === this.file.contentType) return this.copyBlob();
    const converted = this.world.convert(this.file, contentType);
    if (!converted)
      throw new ServiceError(`Converting from ${this.file.contentType} to ${contentType} is not supported.`);
    return new Blob(converted, this.world);
  }
  copyBlob(): Blob {
    return new Blob({ ...this.file }, this.world);
  }
  isGoogleType(): boolean {
    return false;
  }

  private change(part: Partial<HostBlob>): this {
    this.file = { ...this.file, ...part };
    return this;
  }
}

/** Bytes as Google gives them: -128 … 127. */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

/** Bytes as files hold them: 0 … 255. */
export function unsignedBytes(bytes: readonly number[]): Uint8Array {
  return Uint8Array.from(bytes, (byte) => byte & 255);
}

/** @throws NotEmulatedError for a charset that the host does not know. */
export function encoding(charset: string): BufferEncoding {
  const known = CHARSETS[charset.toUpperCase()];
  if (!known) throw new NotEmulatedError(`charset ${charset}`);
  return known;
}
