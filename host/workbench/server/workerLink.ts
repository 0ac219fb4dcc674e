// The server's end of the line to the worker: calls as promises, news to whoever listens.
import { SHARE_ENV, Worker } from 'node:worker_threads';
import type { News, Reply, Request, WorkerStart } from '../messages';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

export class WorkerLink {
  private readonly worker: Worker;
  private readonly signal: Int32Array;
  private readonly waiting = new Map<number, Waiting>();
  private readonly listeners = new Set<(news: News) => void>();
  private asked = 0;
  private broken: Error | undefined;

  /** @param script Address of the built worker. */
  constructor(script: URL, start: Omit<WorkerStart, 'signal'>) {
    const shared = new SharedArrayBuffer(4);
    this.signal = new Int32Array(shared);
    // the environment is shared because the script's time zone is set through it
    const workerData: WorkerStart = { ...start, signal: shared };
    this.worker = new Worker(script, { workerData, env: SHARE_ENV });
    this.worker.on('message', (reply: Reply) => this.receive(reply));
    this.worker.on('error', (error) => this.fail(error));
  }

  /** Asks the desk in the worker. Rejects with a sentence for people. */
  ask(method: string, ...args: readonly unknown[]): Promise<unknown> {
    if (this.broken) return Promise.reject(this.broken);
    this.asked += 1;
    const request: Request = { id: this.asked, method, args };
    return new Promise((resolve, reject) => {
      this.waiting.set(request.id, { resolve, reject });
      this.worker.postMessage(request);
      Atomics.add(this.signal, 0, 1);
      Atomics.notify(this.signal, 0);
    });
  }

  /** @returns A function that stops listening. */
  listen(listener: (news: News) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }

  private receive(reply: Reply): void {
    if ('news' in reply) {
      for (const listener of this.listeners) listener(reply.news);
      return;
    }
    const waiting = this.waiting.get(reply.id);
    this.waiting.delete(reply.id);
    if ('error' in reply) waiting?.reject(new Error(reply.error));
    else waiting?.resolve(reply.value);
  }

  /** The thread has ended: nothing that was asked will be answered any more. */
  private fail(error: Error): void {
    this.broken = new Error(`The workbench has stopped and must be started again. ${error.message}`);
    for (const { reject } of this.waiting.values()) reject(this.broken);
    this.waiting.clear();
  }
}
