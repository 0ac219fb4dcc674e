// Reads the body of a request, up to a limit.
import type { IncomingMessage } from 'node:http';

/** @throws Error with a sentence for people when the body is larger. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > limit) throw new Error(`This is larger than ${Math.round(limit / 1_000_000)} MB.`);
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts);
}
