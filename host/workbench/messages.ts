// What the server thread and the worker say to each other, and what the page gets to see of it. Plain data.
import type { Question } from '../engine/screen';

/** From the server: do this. `method` is one of the desk's. */
export interface Request {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

/** From the worker: the answer to a request, or news for every page. */
export type Reply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string }
  | { readonly news: News };

/** Something the page should show without having asked. */
export type News =
  | { readonly kind: 'changed' }
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'answered' }
  /** A script starts; or has ended, with ''. */
  | { readonly kind: 'running'; readonly name: string }
  | { readonly kind: 'toast'; readonly title: string; readonly message: string };

/** How the worker is started. */
export interface WorkerStart {
  readonly dist: string;
  /** Counts messages, so that the worker can sleep until the next one even while a script waits. */
  readonly signal: SharedArrayBuffer;
  /** File or folder to open; absent: the sample program. */
  readonly workbook?: string;
  /** File to go on with, and to write to. */
  readonly keep?: string;
  readonly language: 'en' | 'ko';
  readonly size: number;
  readonly seed: number;
  /** Address of this workbench, for links to forms. */
  readonly address: string;
}
