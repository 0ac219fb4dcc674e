// Calls of the page: methods of the desk by name, and the file that it opens.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ANSWER, PAGE_METHODS } from '../deskMethods';
import { readBody } from './body';
import { sendJson, sendText } from './replies';
import type { WorkerLink } from './workerLink';

const MOST_CALL_BYTES = 5_000_000;
const MOST_FILE_BYTES = 20_000_000;

export async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  link: WorkerLink,
): Promise<void> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    return sendText(response, 415, 'A call is JSON.');
  }
  const method = url.pathname.slice('/api/'.length);
  if (method !== ANSWER && !PAGE_METHODS.includes(method))
    return sendText(response, 404, 'There is no such call.');
  try {
    const args = JSON.parse((await readBody(request, MOST_CALL_BYTES)).toString('utf8')) as unknown;
    if (!Array.isArray(args)) throw new Error('A call carries a list of arguments.');
    sendJson(response, { value: await link.ask(method, ...args) });
  } catch (error) {
    sendJson(response, { error: (error as Error).message });
  }
  return undefined;
}

export async function receiveUpload(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  link: WorkerLink,
): Promise<void> {
  try {
    const bytes = await readBody(request, MOST_FILE_BYTES);
    await link.ask('openFile', url.searchParams.get('name') ?? 'workbook', new Uint8Array(bytes));
    sendJson(response, {});
  } catch (error) {
    sendJson(response, { error: (error as Error).message });
  }
}
