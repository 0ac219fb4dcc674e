// The local host as its readers use it: the workbench, the demo and the tests open one, click, and look.
import { bundleFromText, readBundle, type Bundle } from './engine/bundle';
import { RunningClock, SimulatedClock } from './engine/clock';
import type { Emulated } from './engine/emulated';
import { authModeEvent, formSubmitEvent, timeEvent } from './engine/events';
import { Execution } from './engine/execution';
import type { Hook } from './engine/hook';
import { HostWorld } from './engine/hostWorld';
import { functionOfItem, menuItems } from './engine/menu';
import { panelCopy } from './engine/panelCopy';
import { run, type Run } from './engine/runner';
import type { AnswerProvider, PreparedAnswer } from './engine/screen';
import type { AuthModeName, ExecutionKind, FormSubmission, Manifest, QuotaName } from './engine/world';
import { newCacheState } from './services/cache';
import { servicesFor } from './services/everyService';
import { newLockState } from './services/lock';
import { triggersOf, type TriggerData } from './services/triggerStore';
import type { WorkbookData } from './workbook/model';
import { blankWorkbook } from './workbook/sheets';

const DAY = 24 * 60 * 60 * 1000;
const MOST_EXECUTIONS_KEPT = 500;

export interface HostOptions {
  /** Folder of the built files; `dist` below the working directory when absent. */
  readonly dist?: string;
  /** Absent: a new workbook with one empty tab. */
  readonly workbook?: WorkbookData;
  /** Address of the person; '' when Google would not tell. */
  readonly account?: string;
  /** Language of the person, `en` when absent. */
  readonly locale?: string;
  /** Where the simulated clock starts; ISO text or milliseconds. Absent: a fixed day in 2026. */
  readonly now?: string | number;
  /** Makes ids and uuids repeatable; absent: 1. `'random'` for ids that differ from run to run. */
  readonly seed?: number | string;
  /** Zone of a new workbook; the manifest's when absent. */
  readonly timeZone?: string;
  /** Quotas of a consumer account (the default) or of Workspace. */
  readonly consumer?: boolean;
  /** The clock runs by itself, for a workbench. */
  readonly liveClock?: boolean;
  /** What `save()` gave; outranks workbook, account and now. */
  readonly saved?: string;
  /** Real milliseconds until a script that loops is stopped. */
  readonly realTimeLimit?: number;
}

const DEFAULT_MANIFEST: Manifest = {
  timeZone: 'Asia/Seoul',
  oauthScopes: [
    'spreadsheets.currentonly',
    'script.container.ui',
    'script.send_mail',
    'userinfo.email',
    'drive.file',
    'script.external_request',
    'script.scriptapp',
    'forms',
  ].map((scope) => `https://www.googleapis.com/auth/${scope}`),
  urlFetchWhitelist: ['https://www.googleapis.com/drive/v3/files/'],
  dependencies: {
    enabledAdvancedServices: [
      { userSymbol: 'Drive', serviceId: 'drive' },
      { userSymbol: 'Docs', serviceId: 'docs' },
    ],
  },
};

export class Host {
  readonly world: HostWorld;
  /** Prepared answers to dialogs, taken in turn; a dialog without one fails the run. */
  readonly answers: PreparedAnswer[] = [];
  /** Everything that ran, oldest first; the last 500. */
  readonly executions: Run[] = [];
  /** What the host refused or broke at, over all runs: tests expect none. */
  readonly refusals: string[] = [];
  /** Called when written cells have reached the workbook, also in the middle of a run. */
  onPublish: (() => void) | undefined;
  /** Google promises no more than once or so: events of form answers get lost and doubled. */
  submitEvents: 'once' | 'lost' | 'doubled' = 'once';
  private faults: Hook | undefined;
  private started = 0;

  /** Opens the built add-on beside a workbook. Nothing runs yet: see `open`. */
  static open(options: HostOptions = {}): Host {
    return new Host(readBundle(options.dist ?? 'dist'), options);
  }

  /** A host for a script given as text, for tests of the host itself. */
  static fromSource(
    code: string,
    options: HostOptions & {
      readonly manifest?: Partial<Manifest>;
      readonly html?: Record<string, string>;
    } = {},
  ): Host {
    const manifest = { ...DEFAULT_MANIFEST, ...options.manifest };
    return new Host(
      bundleFromText(code, manifest, (name) => options.html?.[name]),
      options,
    );
  }

  private constructor(
    private readonly bundle: Bundle,
    private readonly options: HostOptions,
  ) {
    const zone = options.timeZone ?? bundle.manifest.timeZone;
    const start = new Date(options.now ?? '2026-03-02T00:00:00Z').getTime();
    this.world = new HostWorld(
      bundle,
      options.workbook ?? blankWorkbook('local-workbook', 'Untitled spreadsheet', zone),
      {
        email: options.account ?? 'coordinator@example.org',
        locale: options.locale ?? 'en',
        kind: options.consumer === false ? 'workspace' : 'consumer',
        refusedScopes: new Set(),
      },
      options.liveClock ? new RunningClock() : new SimulatedClock(start),
      options.seed === 'random' ? undefined : (options.seed ?? 1),
      this.answers,
      {
        formSubmitted: (submission) => this.formSubmitted(submission),
        customFunction: (name, args) => this.valueOfCustomFunction(name, args),
        published: () => this.onPublish?.(),
      },
    );
    if (options.saved !== undefined) this.world.load(options.saved);
  }

  // --- What a person does ---------------------------------------------------------------------------------

  /**
   * The file is opened: runs onOpen, LIMITED once the add-on was used in this file, NONE before. When it fails,
   * there is no menu at all.
   */
  open(mode: AuthModeName = this.addon().enabled ? 'LIMITED' : 'NONE'): Run {
    this.world.screen.menus = [];
    const done = this.execute('onOpen', [authModeEvent(mode)], 'open', { mode });
    if (done.error) this.world.screen.menus = [];
    return done;
  }

  /** The add-on is installed from this file: runs onInstall. */
  install(): Run {
    this.addon().enabled = true;
    return this.execute('onInstall', [authModeEvent('FULL')], 'install');
  }

  /** Items of the menus that the script built, with their functions. */
  get menu(): readonly { readonly label: string; readonly functionName: string }[] {
    return menuItems(this.world.screen);
  }

  /** @throws Error when no item, or more than one, has this label. */
  clickMenu(label: string): Run {
    this.addon().enabled = true;
    return this.execute(functionOfItem(this.world.screen, label), [], 'menu');
  }

  /** google.script.run: arguments and result are copied as JSON; names ending in `_` cannot be called. */
  panel(functionName: string, ...args: readonly unknown[]): Run {
    if (functionName.endsWith('_')) throw new Error(`google.script.run.${functionName} is not a function`);
    const copies = args.map((arg, index) => panelCopy(arg, `argument ${index + 1}`) ?? null);
    const result = (value: unknown) => panelCopy(value, 'result') ?? null;
    return this.execute(functionName, copies, 'panel', { result });
  }

  /** Calls any top-level function with host values, in the way of `kind`. */
  run(functionName: string, args: readonly unknown[] = [], kind: ExecutionKind = 'menu'): Run {
    return this.execute(functionName, args, kind);
  }

  /** Calls a function under another authorization mode: of onOpen, or of a cell. */
  runIn(mode: Exclude<AuthModeName, 'FULL'>, functionName: string): Run {
    const kind = mode === 'CUSTOM_FUNCTION' ? 'customFunction' : 'open';
    return this.execute(functionName, [], kind, { mode });
  }

  /** Calls a function as a cell does. Blank cells arrive as '', ranges as rows. Names are found in any case. */
  runCustomFunction(name: string, args: readonly unknown[]): Run {
    const wanted = name.toUpperCase();
    const found = [...this.bundle.entryPoints].find((entry) => entry.toUpperCase() === wanted) ?? name;
    return this.execute(found, args, 'customFunction');
  }

  // --- What a person sees ---------------------------------------------------------------------------------

  get sidebar() {
    return this.world.screen.sidebar;
  }
  get dialog() {
    return this.world.screen.dialog;
  }
  get toasts() {
    return this.world.screen.toasts;
  }
  /** Dialogs that were shown. */
  get asked() {
    return this.world.screen.asked;
  }
  get outbox() {
    return this.world.outbox;
  }
  get workbook(): WorkbookData {
    return this.world.workbook;
  }
  /** Service calls of the last run. */
  get counts(): Readonly<Record<string, number>> {
    return this.executions.at(-1)?.calls ?? {};
  }
  /** Installed triggers, everybody's. */
  get triggers(): readonly TriggerData[] {
    return triggersOf(this.world);
  }

  // --- Switches -------------------------------------------------------------------------------------------

  /** Asked before and after every service call; see engine/hook.ts. */
  get hook(): Hook | undefined {
    return this.faults;
  }
  set hook(hook: Hook | undefined) {
    this.faults = hook;
    this.world.pendingWrites.armed = hook !== undefined;
  }

  /** Another way to answer dialogs than prepared answers; it may block. */
  set answerProvider(provider: AnswerProvider) {
    this.world.screen.answer = provider;
  }

  /** Time passes, then every clock trigger that is due runs once. */
  moveClock(days: number): readonly Run[] {
    this.world.clock.advance(days * DAY);
    return this.runDueTriggers();
  }

  setQuota(name: QuotaName, left: number): void {
    this.world.quotas.set(name, left);
  }

  /** Unticks a scope on the consent screen, or ticks it again; by address or by its last part. */
  refuse(scope: string): void {
    this.world.account.refusedScopes.add(scope);
  }
  allow(scope: string): void {
    this.world.account.refusedScopes.delete(scope);
  }

  /** From now on another person sits at the screen. */
  useAccount(email: string, locale = this.world.account.locale): void {
    Object.assign(this.world.account, { email, locale });
  }

  forgetCache(): void {
    this.world.state('cache', newCacheState).entries = {};
  }

  /** Somebody else holds these locks. */
  holdLocks(...names: ('document' | 'script' | 'user')[]): void {
    this.world.state('locks', newLockState).heldByOthers = names;
  }

  /** What outlives the process, as text for `saved`. */
  save(): string {
    return this.world.save();
  }

  // --- Executions that nobody clicks ----------------------------------------------------------------------

  /** Every submit trigger of this file, each in an execution of its own; failures are silent, as on Google. */
  submitTriggers(submission: FormSubmission): readonly Run[] {
    return this.triggers
      .filter(({ event, documentId }) => event === 'ON_FORM_SUBMIT' && documentId === this.workbook.id)
      .map((trigger) =>
        this.executeTrigger(trigger, 'formSubmit', (services) =>
          formSubmitEvent(submission, trigger, services['SpreadsheetApp']!),
        ),
      );
  }

  runDueTriggers(): readonly Run[] {
    const now = this.world.clock.now();
    const due = this.triggers.filter(({ nextAt }) => nextAt !== undefined && nextAt <= now);
    return due.map((trigger) => {
      trigger.nextAt = now + (trigger.every ?? DAY);
      return this.executeTrigger(trigger, 'time', () => timeEvent(trigger, now));
    });
  }

  private formSubmitted(submission: FormSubmission): void {
    const times = { once: 1, lost: 0, doubled: 2 }[this.submitEvents];
    for (let time = 0; time < times; time += 1) this.submitTriggers(submission);
  }

  private valueOfCustomFunction(name: string, args: readonly unknown[]): unknown {
    const { value, error } = this.runCustomFunction(name, args);
    if (error) throw new Error(error.message);
    return value;
  }

  /** Runs with the rights and the address of the trigger's maker. */
  private executeTrigger(trigger: TriggerData, kind: 'formSubmit' | 'time', event: EventMaker): Run {
    const { account, quotas } = this.world;
    const { email } = account;
    account.email = trigger.owner;
    try {
      const done = this.execute(trigger.functionName, [], kind, { event });
      quotas.spend('triggers', Math.min(quotas.left('triggers'), done.milliseconds.simulated));
      return done;
    } finally {
      account.email = email;
    }
  }

  private execute(
    functionName: string,
    args: readonly unknown[],
    kind: ExecutionKind,
    more: {
      readonly mode?: AuthModeName;
      readonly result?: (value: unknown) => unknown;
      readonly event?: EventMaker;
    } = {},
  ): Run {
    this.started += 1;
    const mode = more.mode ?? (kind === 'customFunction' ? 'CUSTOM_FUNCTION' : 'FULL');
    const execution = new Execution(this.started, kind, functionName, mode, this.world, this.faults);
    this.world.running.push(execution);
    try {
      const services = servicesFor(this.world, execution);
      const done = run(this.bundle, this.world, {
        execution,
        functionName,
        args: more.event ? [more.event(services)] : args,
        services,
        realTimeLimit: this.options.realTimeLimit ?? 6 * 60 * 1000,
        ...(more.result && { result: more.result }),
      });
      this.record(done, execution);
      return done;
    } finally {
      this.world.running.pop();
    }
  }

  private record(done: Run, execution: Execution): void {
    this.executions.push(done);
    if (this.executions.length > MOST_EXECUTIONS_KEPT) this.executions.shift();
    this.refusals.push(...execution.refusals);
  }

  private addon(): { enabled: boolean } {
    return this.world.state('addon', () => ({ enabled: false }));
  }
}

type EventMaker = (services: Readonly<Record<string, Emulated>>) => unknown;
