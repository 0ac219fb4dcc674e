// The fault hook: a test stands beside every service call and may let it pass, make it fail, or end the
// execution there. It may also edit the workbook itself, as another person would.
import type { ExecutionKind } from './world';

export interface ServiceCall {
  /** For example `MailApp.sendEmail`. */
  readonly name: string;
  /** Which service call of this execution, from 1. */
  readonly nth: number;
  /** Which call of this name in this execution, from 1. */
  readonly nthOfName: number;
  /** As host values: a Range arrives as the emulated Range. */
  readonly args: readonly unknown[];
  /** The hook is asked twice: before the effect, and after it. */
  readonly when: 'before' | 'after';
  readonly execution: {
    readonly kind: ExecutionKind;
    readonly functionName: string;
    readonly number: number;
  };
}

export type Fault =
  /** The script gets an exception with this text; thrown `after`, the effect has happened. */
  | { readonly throw: string }
  /** The execution is gone. Writes not yet flushed have reached the workbook, or have not. */
  | { readonly kill: 'keepWrites' | 'dropWrites' };

/** Undefined lets the call pass. */
export type Hook = (call: ServiceCall) => Fault | undefined;

/** What Google says when it stumbles; for hooks that throw. */
export const HICCUPS = [
  "We're sorry, a server error occurred. Please wait a bit and try again.",
  'Service Spreadsheets timed out while accessing document with id local-workbook.',
] as const;
