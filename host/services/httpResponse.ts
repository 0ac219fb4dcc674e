// HTTPResponse of UrlFetchApp: a code, a type and bytes.
import { Emulated, type Members } from '../engine/emulated';
import { type World } from '../engine/world';
import { Blob, signedBytes } from './blob';

export interface Reply {
  readonly code: number;
  readonly contentType: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export class HttpResponse extends Emulated {
  readonly className = 'HTTPResponse';
  readonly members: Members = {
    getResponseCode: { takes: [''] },
    getContent: { takes: [''] },
    getContentText: { takes: [''] },
    getBlob: { takes: [''] },
    getHeaders: { takes: [''] },
  };

  constructor(
    private readonly reply: Reply,
    private readonly world: World,
  ) {
    super();
  }

  getResponseCode(): number {
    return this.reply.code;
  }
  getContent(): number[] {
    return signedBytes(this.reply.bytes);
  }
  getContentText(): string {
    return Buffer.from(this.reply.bytes).toString('utf8');
  }
  getBlob(): Blob {
    const { name, bytes, contentType } = this.reply;
    return new Blob({ name, contentType: contentType.replace(/;.*$/, ''), bytes }, this.world);
  }
  getHeaders(): Record<string, string> {
    return { 'Content-Type': this.reply.contentType, 'Content-Length': String(this.reply.bytes.length) };
  }
}
