// The thread in which the add-on runs: it holds the desk and answers the server, one request after the other.
import { parentPort, workerData } from 'node:worker_threads';
import { readWorkbookFile, fromUpload } from '../../files/workbookFile';
import { SAMPLE_NOW } from '../../sample/calendar';
import { sampleProgram } from '../../sample/sampleProgram';
import { Desk, DESK_METHODS, SERVER_METHODS } from '../desk';
import type { News, Reply, Request, WorkerStart } from '../messages';
import { Dialogs } from './dialogs';
import { Inbox } from './inbox';

const start = workerData as WorkerStart;
if (parentPort === null) throw new Error('This file is started by the workbench, not by itself.');
const port = parentPort;

const METHODS = new Set<string>([...DESK_METHODS, ...SERVER_METHODS]);
const post = (reply: Reply): void => port.postMessage(reply);
const tell = (news: News): void => post({ news });
const dialogs = new Dialogs(tell, (isOver) => inbox.serveUntil(isOver));

const { workbook: path, language, size, seed } = start;
const opening = Desk.open({
  dist: start.dist,
  workbook: () => (path === undefined ? sampleProgram({ size, seed, language }) : readWorkbookFile(path)),
  now: SAMPLE_NOW,
  language,
  address: start.address,
  read: fromUpload,
  answer: dialogs.provider,
  question: () => dialogs.current,
  onChange: () => tell({ kind: 'changed' }),
  onToast: (title, message) => tell({ kind: 'toast', title, message }),
});

const inbox = new Inbox(port, start.signal, (request) => void answer(request));
let desk: Desk | undefined;

/** While a script stands in a dialog only reading is allowed: it would not expect the cells to change. */
const READING = new Set<string>([
  'state',
  'layout',
  'rows',
  'outbox',
  'files',
  'forms',
  'runs',
  'switches',
  'panelHtml',
]);

// not async before the first await: inside a dialog nothing else would run
function answer({ id, method, args }: Request): void | Promise<void> {
  if (desk === undefined)
    return opening.then((opened) => ((desk = opened), answer({ id, method, args })), fail(id));
  try {
    if (method === 'answer')
      return post({ id, value: dialogs.reply(args[0] as Parameters<Dialogs['reply']>[0]) });
    if (!METHODS.has(method)) throw new Error('There is no such call.');
    if (dialogs.current && !READING.has(method)) throw new Error('Please answer the dialog first.');
    const value = (desk as unknown as Record<string, (...given: readonly unknown[]) => unknown>)[method]?.(
      ...args,
    );
    if (value instanceof Promise) return value.then((done: unknown) => post({ id, value: done }), fail(id));
    return post({ id, value: value ?? null });
  } catch (error) {
    return fail(id)(error as Error);
  }
}

const fail =
  (id: number) =>
  (error: Error): void =>
    post({ id, error: error.message });
