// Reads the body of a request, up to a limit.
import type { IncomingMessage } from 'node:http';

/** @throws Error with a sentence for people when the body is larger. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    // read to its end all the same: a browser listens only after it has sent everything
    if (size <= limit) parts.push(part as Buffer);
    else parts.length = 0;
  }
  if (size > limit) throw new Error(`This is larger than ${Math.round(limit / 1_000_000)} MB.`);
  return Buffer.concat(parts);
}
