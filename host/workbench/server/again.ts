// A link in the panel or in an e-mail opens our pages without the cookie, since it is clicked on a page that is not
// ours. Such a visit is asked to come again from a page of ours, which says nothing else; whoever has the cookie
// gets in then.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { send } from './replies';

const MARK = 'again';
const POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A person follows a link, for the first time. */
export const comesFromElsewhere = ({ headers }: IncomingMessage, url: URL): boolean =>
  headers['sec-fetch-dest'] === 'document' &&
  headers['sec-fetch-site'] === 'cross-site' &&
  !url.searchParams.has(MARK);

export function sendAgain(response: ServerResponse, url: URL): void {
  const address = new URL(url);
  address.searchParams.set(MARK, '');
  const path = escaped(address.pathname + address.search);
  const page = `<!doctype html><title>…</title><meta http-equiv="refresh" content="0;url=${path}">`;
  send(response, 200, 'text/html; charset=utf-8', page, { 'Content-Security-Policy': POLICY });
}

const escaped = (text: string): string => text.replace(/[&"<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);
