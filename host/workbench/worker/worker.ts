// The thread in which the add-on runs: it holds the desk and answers the server.
import { parentPort, workerData } from 'node:worker_threads';
import { readWorkbookFile, fromUpload } from '../../files/workbookFile';
import { SAMPLE_NOW } from '../../sample/calendar';
import { sampleProgram } from '../../sample/sampleProgram';
import { Desk } from '../desk';
import { KEEP, PAGE_METHODS, SERVER_METHODS } from '../deskMethods';
import type { News, Reply, Request, WorkerStart } from '../messages';
import { Attendant } from './attendant';
import { Dialogs } from './dialogs';
import { Inbox } from './inbox';
import { Keeper, keptIn } from './keeper';

const start = workerData as WorkerStart;
if (parentPort === null) throw new Error('This file is started by the workbench, not by itself.');
const port = parentPort;

const METHODS = new Set<string>([...PAGE_METHODS, ...SERVER_METHODS]);
const post = (reply: Reply): void => port.postMessage(reply);
const tell = (news: News): void => post({ news });
let desk: Desk | undefined;
const dialogs = new Dialogs(tell, (isOver) => inbox.serveUntil(isOver));
const keeper = new Keeper(start.keep, () => desk?.save());

const attendant = new Attendant({
  call: (method, args) => {
    if (method === KEEP) return keeper.now();
    if (desk === undefined || !METHODS.has(method)) throw new Error('There is no such call.');
    return (desk as unknown as Record<string, (...given: readonly unknown[]) => unknown>)[method]?.(...args);
  },
  post,
  isInDialog: () => dialogs.current !== undefined,
  answerDialog: (answer) => dialogs.reply(answer),
});

const inbox = new Inbox(port, start.signal, (request: Request) => {
  if (desk !== undefined) return attendant.handle(request);
  opening
    .then((opened) => {
      desk = opened;
      attendant.handle(request);
    })
    .catch((error: Error) => post({ id: request.id, error: error.message }));
});

const { workbook: path, language, size, seed } = start;
const opening = Desk.open({
  dist: start.dist,
  workbook: () => (path === undefined ? sampleProgram({ size, seed, language }) : readWorkbookFile(path)),
  saved: keptIn(start.keep),
  now: SAMPLE_NOW,
  language,
  address: start.address,
  read: fromUpload,
  answer: dialogs.provider,
  question: () => dialogs.current,
  onChange: () => {
    keeper.later();
    tell({ kind: 'changed' });
  },
  onPublish: () => inbox.servePending(),
  onRunning: (name) => tell({ kind: 'running', name }),
  onToast: (title, message) => tell({ kind: 'toast', title, message }),
});
