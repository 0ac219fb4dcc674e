// The page of the workbench, its files, and the panel's frame.
import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { PANEL_POLICY, panelPage } from './panelPage';
import { send, sendText } from './replies';
import type { WorkerLink } from './workerLink';

const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; " +
  "frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** File names are looked up here, never taken from the request. */
const ASSETS: Readonly<Record<string, string>> = { 'page.js': 'text/javascript', 'page.css': 'text/css' };

export function sendIndex(response: ServerResponse, assets: string, token: string): void {
  const page = readFileSync(join(assets, 'index.html'), 'utf8').replace('{{token}}', () => token);
  send(response, 200, 'text/html; charset=utf-8', page, { 'Content-Security-Policy': PAGE_POLICY });
}

export function sendAsset(response: ServerResponse, assets: string, name: string): void {
  const type = ASSETS[name];
  const path = join(assets, name);
  if (type === undefined || !existsSync(path)) return sendText(response, 404, 'There is nothing here.');
  return send(response, 200, `${type}; charset=utf-8`, readFileSync(path));
}

export async function sendPanel(response: ServerResponse, link: WorkerLink): Promise<void> {
  const html = (await link.ask('panelHtml')) as string;
  send(response, 200, 'text/html; charset=utf-8', panelPage(html), {
    'Content-Security-Policy': PANEL_POLICY,
  });
}
