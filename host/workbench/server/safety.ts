// Who may talk to this server: only pages that it served itself, on this machine, to whoever started it.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const COOKIE = 'workbench';

/** A refusal, as an HTTP status with a sentence. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
}

/** Guards one server, started on one port, with one token. */
export class Safety {
  readonly token = randomBytes(24).toString('hex');

  constructor(private readonly port: () => number) {}

  /** The addresses that this server answers to; any other Host header is somebody's rebinding trick. */
  private hosts(): string[] {
    return [`127.0.0.1:${this.port()}`, `localhost:${this.port()}`];
  }

  /** Holds for every request, forms included. */
  refuseHost({ headers }: IncomingMessage): Refusal | undefined {
    return this.hosts().includes(headers.host ?? '')
      ? undefined
      : { status: 421, message: 'This address is not served here.' };
  }

  /** Holds for every page and call but the forms, which are opened from e-mails. */
  refuseStranger(request: IncomingMessage, url: URL): Refusal | undefined {
    const given = url.searchParams.get('token') ?? cookie(request) ?? '';
    return this.isToken(given)
      ? undefined
      : {
          status: 403,
          message: 'Open the address that the command printed: it carries a key that is missing here.',
        };
  }

  /** Holds for every POST to the workbench: our own page, and a header that no form can set. */
  refuseForeignPost(request: IncomingMessage): Refusal | undefined {
    if (this.refuseForeignOrigin(request)) return this.refuseForeignOrigin(request);
    const header = request.headers['x-workbench-token'];
    return this.isToken(typeof header === 'string' ? header : '')
      ? undefined
      : { status: 403, message: 'The call carries no key.' };
  }

  /** A sandboxed frame sends `Origin: null`, other tools none at all: both are refused. */
  refuseForeignOrigin({ headers }: IncomingMessage): Refusal | undefined {
    const own = this.hosts().map((host) => `http://${host}`);
    return own.includes(headers.origin ?? '')
      ? undefined
      : { status: 403, message: 'The call comes from another page.' };
  }

  /** The cookie that keeps the token, so that it leaves the address bar. */
  cookieHeader(): string {
    return `${COOKIE}=${this.token}; HttpOnly; SameSite=Strict; Path=/`;
  }

  private isToken(given: string): boolean {
    const a = Buffer.from(given);
    const b = Buffer.from(this.token);
    return a.length === b.length && timingSafeEqual(a, b);
  }
}

function cookie({ headers }: IncomingMessage): string | undefined {
  for (const part of (headers.cookie ?? '').split(';')) {
    const [name, value] = part.trim().split('=');
    if (name === COOKIE) return value;
  }
  return undefined;
}
