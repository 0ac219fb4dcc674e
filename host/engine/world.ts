// Everything outside the script: the workbook, the account, the clock, the quotas, the stores. One world lives
// as long as the host; executions come and go in it.
import type { WorkbookData } from '../workbook/model';

/** The host's clock. It stands still but for charges, sleeps and `move`. */
export interface Clock {
  /** Milliseconds since 1970, simulated. */
  now(): number;
  /** Moves the clock; a running execution is charged for it. */
  advance(milliseconds: number): void;
}

/** Daily quotas by name, 24 hours from first use. */
export interface Quotas {
  left(name: QuotaName): number;
  /** Takes `amount`, or throws Google's text when not so much is left. */
  spend(name: QuotaName, amount: number): void;
  /** The switch: sets what is left today. */
  set(name: QuotaName, left: number): void;
}

export type QuotaName = 'mail' | 'documents' | 'conversions' | 'urlFetch' | 'properties' | 'triggers';

export interface Account {
  /** '' when Google would not tell. */
  email: string;
  /** Language of the person, for example `en` or `ko`. */
  locale: string;
  kind: 'consumer' | 'workspace';
  /** Scopes that the person unticked on the consent screen. */
  refusedScopes: Set<string>;
}

/** One message that the add-on sent: kept, never sent. */
export interface OutboxMessage {
  readonly number: number;
  /** Simulated time, milliseconds since 1970. */
  readonly sentAt: number;
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly replyTo: string;
  readonly senderName: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly attachments: readonly HostBlob[];
}

/** Bytes with a name and a type, behind Google's Blob. */
export interface HostBlob {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** One answer from a form page, as the form's linked tab and the submit trigger get it. */
export interface FormSubmission {
  readonly formId: string;
  readonly sheetId: number;
  /** Row of the linked tab that was written, from 1. */
  readonly row: number;
  readonly columns: number;
  readonly values: readonly string[];
  readonly namedValues: Readonly<Record<string, readonly string[]>>;
}

/**
 * What services share. `drive`, `documents` and `forms` are the stores of host/documents and host/forms; they
 * are typed there and set by host/host.ts.
 */
export interface World {
  readonly workbook: WorkbookData;
  readonly clock: Clock;
  readonly quotas: Quotas;
  readonly account: Account;
  readonly outbox: OutboxMessage[];
  /** Deterministic when the host was given a seed. */
  randomId(): string;
  /** Runs the installed submit triggers for a form answer, each in an execution of its own. */
  formSubmitted(submission: FormSubmission): void;
}
