// Files that a person takes out: the workbook, messages of the outbox, files of the simulated Drive.
import type { ServerResponse } from 'node:http';
import { send, sendText } from './replies';
import type { WorkerLink } from './workerLink';

/** What the desk hands out. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export async function sendDownload(response: ServerResponse, url: URL, link: WorkerLink): Promise<void> {
  const download = (await find(url.pathname, link)) as Download | null;
  if (download === null) return sendText(response, 404, 'There is nothing here.');
  // a Google Doc comes as PDF too; nothing that could hold script is ever shown in place
  const way = download.type === 'application/pdf' ? 'inline' : 'attachment';
  return send(response, 200, download.type, download.bytes, {
    'Content-Disposition': `${way}; filename*=UTF-8''${encodeURIComponent(download.name)}`,
  });
}

async function find(path: string, link: WorkerLink): Promise<unknown> {
  const mail = /^\/outbox\/(\d+)\.eml$/.exec(path);
  const file = /^\/files\/([\w-]+)$/.exec(path);
  if (path === '/download') return link.ask('downloadWorkbook');
  if (mail) return link.ask('downloadMail', Number(mail[1]));
  if (file) return link.ask('downloadFile', file[1]);
  return null;
}
