// The workbench's web server: on this machine only, for whoever holds the printed address.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WorkerLink } from './workerLink';
import { answerCall, receiveUpload } from './calls';
import { sendDownload } from './downloads';
import { serveForm } from './formPages';
import { sendNews } from './news';
import { comesFromElsewhere, sendAgain } from './again';
import { sendAsset, sendIndex, sendPanel } from './pages';
import { sendText } from './replies';
import { Safety } from './safety';

export interface Workbench {
  /** Address with the token, to be opened in a browser. */
  readonly address: string;
  readonly server: Server;
}

/**
 * @param port 0 for any free one.
 * @param assets Folder with page.js, page.css and index.html.
 * @param connect Makes the worker once the port is known, since links to forms carry it.
 */
export async function serve(
  port: number,
  assets: string,
  connect: (address: string) => WorkerLink,
): Promise<Workbench> {
  const server = createServer();
  const safety = new Safety(() => (server.address() as AddressInfo).port);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const link = connect(origin);
  server.on('request', (request, response) => {
    route(request, response, { safety, link, assets, origin }).catch((error: Error) => {
      if (!response.headersSent) sendText(response, 500, error.message);
      else response.end();
    });
  });
  server.on('close', () => void link.stop());
  return { address: `${origin}/?token=${safety.token}`, server };
}

interface Context {
  readonly safety: Safety;
  readonly link: WorkerLink;
  readonly assets: string;
  readonly origin: string;
}

/** The workbench, and what it opens beside itself; one page, which looks at its address. */
const PAGES = /^\/(consent|document\/[\w-]+)?$/;

async function route(request: IncomingMessage, response: ServerResponse, context: Context): Promise<void> {
  const { safety, link } = context;
  const url = new URL(request.url ?? '/', context.origin);
  const isPost = request.method === 'POST';
  const wrongHost = safety.refuseHost(request);
  if (wrongHost) return sendText(response, wrongHost.status, wrongHost.message);
  if (!isPost && request.method !== 'GET') return sendText(response, 405, 'Only GET and POST are served.');
  if (url.pathname.startsWith('/forms/')) return serveForm(request, response, url, context);

  const stranger = safety.refuseStranger(request, url);
  if (stranger && !isPost && comesFromElsewhere(request, url)) return sendAgain(response, url);
  const refusal = stranger ?? (isPost ? safety.refuseForeignPost(request) : undefined);
  if (refusal) return sendText(response, refusal.status, refusal.message);
  if (isPost && url.pathname.startsWith('/api/')) return answerCall(request, response, url, link);
  if (isPost && url.pathname === '/open') return receiveUpload(request, response, url, link);
  if (isPost) return sendText(response, 404, 'There is nothing here.');

  if (url.searchParams.has('token')) {
    response.writeHead(302, { Location: '/', 'Set-Cookie': safety.cookieHeader() }).end();
    return undefined;
  }
  if (PAGES.test(url.pathname)) return sendIndex(response, context.assets, safety.token);
  if (url.pathname.startsWith('/assets/')) return sendAsset(response, context.assets, url.pathname.slice(8));
  if (url.pathname === '/panel') return sendPanel(response, link);
  if (url.pathname === '/news') return sendNews(request, response, link);
  return sendDownload(response, url, link);
}
