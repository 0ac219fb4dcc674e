// PDFs of documents, while the caller waits: pdfmake works in a thread, this side sleeps until it is done.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { ServiceError } from '../engine/emulated';
import type { World } from '../engine/world';
import { type HostDocument } from './document';
import { type PdfDefinition, pdfDefinition } from './pdfDefinition';

/** Stands in each PDF's producer field and in the log: this is not Google's layout. */
export const RENDERER = 'pdfmake 0.3 (local host of Peer Mentoring, not Google Docs)';

/** The first PDF loads fonts; nothing takes longer than this, in milliseconds. */
const PATIENCE = 60_000;

const WORKER_FILE = join('host', 'documents', 'pdfWorker.mjs');

/** A document cannot be drawn, for example for want of a letter; the message names it. */
export class RenderError extends ServiceError {}

interface Answer {
  readonly bytes?: Uint8Array;
  readonly error?: string;
}

let worker: Worker | undefined;

/**
 * Draws a document as a PDF; blocks until it is done (about 0.8 s the first time, 0.1 s later).
 *
 * @param now Date of the PDF, milliseconds since 1970.
 * @throws RenderError when a character is in no font, or a picture cannot be read.
 */
export function renderPdf(document: HostDocument, now: number): Uint8Array {
  const definition = pdfDefinition(document, RENDERER, now);
  const answer = ask(definition);
  if (answer.error !== undefined) throw new RenderError(`The PDF of "${document.title}": ${answer.error}`);
  return answer.bytes!; // an answer is one or the other
}

/** The PDF of a document in a world: drawn, unless the world asks for blank pages. */
export const pdfIn = (world: Pick<World, 'clock' | 'drawsPdf'>, document: HostDocument): Uint8Array =>
  world.drawsPdf === false ? BLANK_PDF : renderPdf(document, world.clock.now());

/** One empty A4 page. */
const BLANK_PDF: Uint8Array = new TextEncoder().encode(
  [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj',
    'trailer<</Root 1 0 R>>',
    '%%EOF',
  ].join('\n'),
);

function ask(definition: PdfDefinition): Answer {
  worker ??= startWorker();
  const { port1: ours, port2: theirs } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  worker.postMessage({ definition, port: theirs, signal }, [theirs]);
  const outcome = Atomics.wait(signal, 0, 0, PATIENCE);
  const received = receiveMessageOnPort(ours) as { message: Answer } | undefined;
  ours.close();
  if (outcome === 'timed-out' || !received) {
    stopPdfWorker();
    return { error: 'drawing did not end in time' };
  }
  return received.message;
}

function startWorker(): Worker {
  const started = new Worker(workerFile(), { execArgv: [] });
  started.unref();
  started.on('error', () => (worker = undefined));
  return started;
}

/** The worker's file, looked for upwards from the working directory, then from the program's own file. */
function workerFile(): string {
  for (const start of [process.cwd(), dirname(process.argv[1] ?? '.')]) {
    for (let folder = start; ; folder = dirname(folder)) {
      const file = resolve(folder, WORKER_FILE);
      if (existsSync(file)) return file;
      if (folder === dirname(folder)) break;
    }
  }
  throw new Error(`${WORKER_FILE} was not found; run from the project's folder`);
}

/** Ends the thread; the next PDF starts a new one. */
export function stopPdfWorker(): void {
  void worker?.terminate();
  worker = undefined;
}
