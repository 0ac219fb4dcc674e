// Everything outside the script: the workbook, the account, the clock, the quotas, the stores. One world lives
// as long as the host; executions come and go in it.
import type { WorkbookData } from '../workbook/model';
import type { PendingWrites } from './pendingWrites';
import type { Screen } from './screen';

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

/** What kind of call runs now; decides the event object, the rights and the time limit. */
export type ExecutionKind = 'open' | 'install' | 'menu' | 'panel' | 'formSubmit' | 'time' | 'customFunction';

export type AuthModeName = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/** The execution that is running, as services may see it. */
export interface RunningExecution {
  readonly kind: ExecutionKind;
  readonly authMode: AuthModeName;
  /** So many milliseconds went by in a dialog: they do not count against the time limit. */
  waited(milliseconds: number): void;
  /** A line in the execution log. */
  log(text: string): void;
  /** Called once when the execution ends, however it ends; locks use it. */
  atEnd(action: () => void): void;
}

/**
 * What services share. Every execution gets new service objects (`createSpreadsheetApp(world)` and so on), as
 * on Google; what must outlive one execution lives in the world.
 */
export interface World {
  readonly workbook: WorkbookData;
  /** Say `touch()` before each change of the workbook, `commit()` at a flush. */
  readonly pendingWrites: PendingWrites;
  readonly clock: Clock;
  readonly quotas: Quotas;
  readonly account: Account;
  readonly screen: Screen;
  readonly outbox: OutboxMessage[];
  readonly manifest: Manifest;
  /** False: a PDF is a blank page, see `HostOptions`. */
  readonly drawsPdf?: boolean;
  /** Where the workbench serves its pages, for links; absent when nothing is served. */
  readonly address?: string;
  /** Text of a file of the bundle besides Code.js, for example `Sidebar` for dist/Sidebar.html. */
  htmlFile(name: string): string | undefined;
  /** Undefined between executions. */
  readonly execution: RunningExecution | undefined;
  /**
   * State of a service that outlives executions and is saved with the host: always the same object for a name.
   * It must be plain data (objects, arrays, text, numbers, booleans, Date, Uint8Array), changed in place.
   */
  state<T extends object>(name: string, initial: () => T): T;
  /** Deterministic when the host was given a seed; letters and digits, 32 of them. */
  randomId(): string;
  /** A file in another format, for example HTML as PDF; undefined when no service can. */
  convert(file: HostBlob, contentType: string): HostBlob | undefined;
  /** To be called by the service that can convert. */
  offerConversion(from: string, to: string, convert: (file: HostBlob) => HostBlob): void;
  /** Runs the installed submit triggers for a form answer, each in an execution of its own. */
  formSubmitted(submission: FormSubmission): void;
  /** Whether a cell can call a function of the bundle by this name, in any case. */
  hasFunction(name: string): boolean;
  /** Runs a custom function of the bundle for a cell; arguments are values or rows of values. Throws what the cell then shows. */
  customFunction(name: string, args: readonly unknown[]): unknown;
}

export interface Manifest {
  readonly timeZone: string;
  readonly oauthScopes: readonly string[];
  readonly urlFetchWhitelist?: readonly string[];
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly { readonly userSymbol: string; readonly serviceId: string }[];
  };
}
