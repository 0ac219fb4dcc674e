// Who is served when: requests one after the other, but while a script runs only what reads, and while it stands
// in a dialog also the answer. What would change the workbook under a running script waits for its end.
import type { Answer } from '../../engine/screen';
import { ANSWER } from '../deskMethods';
import type { Reply, Request } from '../messages';

/** Answered at any time: they change nothing, and none of them is a promise. */
const READING: readonly string[] = [
  'state',
  'layout',
  'rows',
  'editText',
  'shown',
  'outbox',
  'files',
  'forms',
  'runs',
  'switches',
  'permissions',
  'documentText',
  'panelHtml',
];

export interface Duties {
  /** Calls a method of the desk. @throws Error with a sentence for people. */
  readonly call: (method: string, args: readonly unknown[]) => unknown;
  readonly post: (reply: Reply) => void;
  readonly isInDialog: () => boolean;
  /** @returns false when no dialog is open, or not one with such a button. */
  readonly answerDialog: (answer: Answer) => boolean;
}

export class Attendant {
  private busy = 0;
  private readonly later: Request[] = [];

  constructor(private readonly duties: Duties) {}

  handle(request: Request): void {
    const { id, method, args } = request;
    if (method === ANSWER) {
      this.duties.post({ id, value: this.duties.answerDialog(args[0] as Answer) });
    } else if (this.busy === 0 || READING.includes(method)) {
      this.serve(request);
    } else if (this.duties.isInDialog()) {
      this.duties.post({ id, error: 'Please answer the dialog first.' });
    } else {
      this.later.push(request);
    }
  }

  /** Nothing here waits before the call is made: inside a dialog nothing else would run. */
  private serve({ id, method, args }: Request): void {
    this.busy += 1;
    const fail = (error: Error): void => this.duties.post({ id, error: error.message });
    try {
      const value = this.duties.call(method, args);
      if (value instanceof Promise)
        value.then((done: unknown) => this.duties.post({ id, value: done }), fail);
      else this.duties.post({ id, value: value ?? null });
    } catch (error) {
      fail(error as Error);
    } finally {
      this.busy -= 1;
    }
    while (this.busy === 0 && this.later.length > 0) this.serve(this.later.shift()!); // not empty
  }
}
