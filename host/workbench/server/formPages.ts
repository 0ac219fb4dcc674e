// Forms that the add-on made, as web pages. They need no token, since they are opened from e-mails; a nonce of
// the form and the origin of the page guard what is sent.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from './body';
import { send, sendText } from './replies';
import type { Safety } from './safety';
import type { WorkerLink } from './workerLink';

const MOST_ANSWER_BYTES = 1_000_000;
const FORM_POLICY =
  "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; " +
  "form-action 'self'; frame-ancestors 'none'";

interface Context {
  readonly safety: Safety;
  readonly link: WorkerLink;
}

/** What the desk says to somebody who opens or sends a form. */
interface FormPage {
  readonly status: number;
  readonly html: string;
}

export async function serveForm(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  { safety, link }: Context,
): Promise<void> {
  const id = /^\/forms\/([\w-]+)$/.exec(url.pathname)?.[1];
  if (id === undefined) return sendText(response, 404, 'There is no such form.');
  const language = (request.headers['accept-language'] ?? '').startsWith('ko') ? 'ko' : 'en';
  if (request.method === 'POST') {
    const foreign = safety.refuseForeignOrigin(request);
    if (foreign) return sendText(response, foreign.status, foreign.message);
    const body = (await readBody(request, MOST_ANSWER_BYTES)).toString('utf8');
    return sendPage(response, (await link.ask('submitForm', id, body, url.search, language)) as FormPage);
  }
  return sendPage(response, (await link.ask('formPage', id, url.search, language)) as FormPage);
}

const sendPage = (response: ServerResponse, { status, html }: FormPage): void =>
  send(response, status, 'text/html; charset=utf-8', html, { 'Content-Security-Policy': FORM_POLICY });
