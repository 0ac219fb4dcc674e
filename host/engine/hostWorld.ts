// The world of a host: the stores, the clock and the account that its executions share.
import type { WorkbookData } from '../workbook/model';
import type { Bundle } from './bundle';
import type { Execution } from './execution';
import { fromJson, toJson } from './keep';
import { replaceWorkbook, SnapshotWrites } from './pendingWrites';
import { DailyQuotas, type QuotaUse } from './quotas';
import { drawId, newRandomState, type RandomState } from './randomness';
import { preparedAnswers, type PreparedAnswer, type Screen } from './screen';
import type { Account, Clock, FormSubmission, HostBlob, OutboxMessage, World } from './world';

/** What runs executions for services that start some: forms and cells. */
export interface Starter {
  formSubmitted(submission: FormSubmission): void;
  customFunction(name: string, args: readonly unknown[]): unknown;
  /** Written cells have reached the workbook; a workbench draws them. */
  published(): void;
}

/** Stores that are not saved: what another session may not rely on. */
const FORGOTTEN = new Set(['cache', 'locks']);

/** Everything that outlives the process, as plain data. */
interface Kept {
  readonly version: 1;
  readonly now: number;
  readonly workbook: WorkbookData;
  readonly account: Omit<Account, 'refusedScopes'> & { readonly refusedScopes: readonly string[] };
  readonly outbox: readonly OutboxMessage[];
  readonly states: Readonly<Record<string, object>>;
}

export class HostWorld implements World {
  readonly pendingWrites: SnapshotWrites;
  readonly quotas: DailyQuotas;
  readonly screen: Screen;
  readonly outbox: OutboxMessage[] = [];
  readonly running: Execution[] = [];
  address = 'http://127.0.0.1';
  drawsPdf = true;
  private states: Record<string, object> = {};
  private readonly conversions = new Map<string, (file: HostBlob) => HostBlob>();

  constructor(
    readonly bundle: Bundle,
    readonly workbook: WorkbookData,
    readonly account: Account,
    readonly clock: Clock & { set(time: number): void },
    seed: number | string | undefined,
    answers: PreparedAnswer[],
    private readonly starter: Starter,
  ) {
    this.pendingWrites = new SnapshotWrites(workbook, () => starter.published());
    this.state<RandomState>('randomness', () => newRandomState(seed));
    this.quotas = new DailyQuotas(() => this.state<QuotaUse>('quotas', () => ({})), account, clock);
    this.screen = {
      menus: [],
      sidebar: undefined,
      dialog: undefined,
      toasts: [],
      asked: [],
      answer: preparedAnswers(answers),
    };
  }

  get manifest() {
    return this.bundle.manifest;
  }

  htmlFile(name: string): string | undefined {
    return this.bundle.htmlFile(name);
  }

  get execution(): Execution | undefined {
    return this.running.at(-1);
  }

  state<T extends object>(name: string, initial: () => T): T {
    return (this.states[name] ??= initial()) as T;
  }

  randomId(): string {
    return drawId(this.state<RandomState>('randomness', () => newRandomState(undefined)));
  }

  convert(file: HostBlob, contentType: string): HostBlob | undefined {
    return this.conversions.get(`${file.contentType} > ${contentType}`)?.(file);
  }
  offerConversion(from: string, to: string, convert: (file: HostBlob) => HostBlob): void {
    this.conversions.set(`${from} > ${to}`, convert);
  }

  formSubmitted(submission: FormSubmission): void {
    this.starter.formSubmitted(submission);
  }
  hasFunction(name: string): boolean {
    const wanted = name.toUpperCase();
    return [...this.bundle.entryPoints].some((entry) => entry.toUpperCase() === wanted);
  }
  customFunction(name: string, args: readonly unknown[]): unknown {
    return this.starter.customFunction(name, args);
  }

  /** Everything but the screen, the cache and the locks, as text. */
  save(): string {
    const { workbook, outbox, account } = this;
    const states = Object.fromEntries(Object.entries(this.states).filter(([name]) => !FORGOTTEN.has(name)));
    const kept: Kept = {
      version: 1,
      now: this.clock.now(),
      workbook,
      account: { ...account, refusedScopes: [...account.refusedScopes] },
      outbox,
      states,
    };
    return toJson(kept);
  }

  /** @throws Error when the text was not made by `save`. */
  load(text: string): void {
    const kept = fromJson(text) as Kept;
    if (kept.version !== 1) throw new Error('The saved state is of another version of the local host.');
    replaceWorkbook(this.workbook, kept.workbook);
    this.clock.set(kept.now);
    Object.assign(this.account, kept.account, { refusedScopes: new Set(kept.account.refusedScopes) });
    this.outbox.splice(0, this.outbox.length, ...kept.outbox);
    this.states = { ...kept.states };
  }
}
