// Reads requests in the worker: one after the other as they come, and also while a script stands in a dialog or
// has just written, so that the page stays alive.
import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { Request } from '../messages';

export class Inbox {
  private readonly signal: Int32Array;

  constructor(
    private readonly port: MessagePort,
    signal: SharedArrayBuffer,
    private readonly handle: (request: Request) => void,
  ) {
    this.signal = new Int32Array(signal);
    port.on('message', (request: Request) => this.handle(request));
  }

  /** Handles what has come by now. */
  servePending(): void {
    while (this.serveOne());
  }

  /** Blocks this thread, handling requests, until `isOver` holds. */
  serveUntil(isOver: () => boolean): void {
    while (!isOver()) {
      const seen = Atomics.load(this.signal, 0);
      if (!this.serveOne()) Atomics.wait(this.signal, 0, seen, 1000);
    }
  }

  private serveOne(): boolean {
    const received = receiveMessageOnPort(this.port) as { message: Request } | undefined;
    if (received) this.handle(received.message);
    return received !== undefined;
  }
}
