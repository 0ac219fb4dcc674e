// The local host as its readers use it: the workbench, the demo and the tests open one, click, and look.
import { bundleFromText, readBundle, type Bundle } from './engine/bundle';
import { authModeEvent } from './engine/events';
import { Executions } from './engine/executions';
import type { Hook } from './engine/hook';
import type { HostWorld } from './engine/hostWorld';
import { functionOfItem, menuItems } from './engine/menu';
import { DEFAULT_MANIFEST, newWorld, type HostOptions } from './engine/options';
import { panelCopy } from './engine/panelCopy';
import type { Run, RunError } from './engine/runner';
import type { AnswerProvider, PreparedAnswer } from './engine/screen';
import type { AuthModeName, ExecutionKind, FormSubmission, Manifest, QuotaName } from './engine/world';
import { newCacheState } from './services/cache';
import { newLockState } from './services/lock';
import { triggersOf, type TriggerData } from './services/triggerStore';
import type { WorkbookData } from './workbook/model';

export type { HostOptions, Run };

const DAY = 24 * 60 * 60 * 1000;

export class Host {
  readonly world: HostWorld;
  /** Prepared answers to dialogs, taken in turn; a dialog without one fails the run. */
  readonly answers: PreparedAnswer[] = [];
  /** Called when written cells have reached the workbook, also in the middle of a run. */
  onPublish: (() => void) | undefined;
  /** Google promises no more than once or so: events of form answers get lost and doubled. */
  submitEvents: 'once' | 'lost' | 'doubled' = 'once';
  private readonly runs: Executions;

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

  private constructor(bundle: Bundle, options: HostOptions) {
    this.world = newWorld(bundle, options, this.answers, {
      formSubmitted: (submission) => this.formSubmitted(submission),
      customFunction: (name, args) => this.valueInCell(name, args),
      published: () => this.onPublish?.(),
    });
    this.runs = new Executions(bundle, this.world, options.realTimeLimit);
  }

  // --- What a person does ---------------------------------------------------------------------------------

  /**
   * The file is opened: runs onOpen, LIMITED once the add-on was used in this file, NONE before. When it fails,
   * there is no menu at all.
   */
  open(mode: AuthModeName = this.addon().enabled ? 'LIMITED' : 'NONE'): Run {
    this.world.screen.menus = [];
    const done = this.runs.start({ functionName: 'onOpen', kind: 'open', args: [authModeEvent(mode)], mode });
    if (done.error) this.world.screen.menus = [];
    return done;
  }

  /** The add-on is installed from this file: runs onInstall. */
  install(): Run {
    this.addon().enabled = true;
    return this.runs.start({ functionName: 'onInstall', kind: 'install', args: [authModeEvent('FULL')] });
  }

  /** Items of the menus that the script built, with their functions. */
  get menu(): readonly { readonly label: string; readonly functionName: string }[] {
    return menuItems(this.world.screen);
  }

  /** @throws Error when no item, or more than one, has this label. */
  clickMenu(label: string): Run {
    this.addon().enabled = true;
    return this.runs.start({ functionName: functionOfItem(this.world.screen, label), kind: 'menu' });
  }

  /** google.script.run: arguments and result are copied as JSON; names ending in `_` cannot be called. */
  panel(functionName: string, ...args: readonly unknown[]): Run {
    if (functionName.endsWith('_')) throw new Error(`google.script.run.${functionName} is not a function`);
    const copies = args.map((arg, index) => panelCopy(arg, `argument ${index + 1}`) ?? null);
    const result = (value: unknown) => panelCopy(value, 'result') ?? null;
    return this.runs.start({ functionName, kind: 'panel', args: copies, result });
  }

  /** Calls any top-level function with host values, in the way of `kind`. */
  run(functionName: string, args: readonly unknown[] = [], kind: ExecutionKind = 'menu'): Run {
    return this.runs.start({ functionName, kind, args });
  }

  /** Calls a function under another authorization mode: of onOpen, or of a cell. */
  runIn(mode: Exclude<AuthModeName, 'FULL'>, functionName: string): Run {
    const kind = mode === 'CUSTOM_FUNCTION' ? 'customFunction' : 'open';
    return this.runs.start({ functionName, kind, mode });
  }

  /** Calls a function as a cell does. Blank cells arrive as '', ranges as rows. Names are found in any case. */
  runCustomFunction(name: string, args: readonly unknown[]): Run {
    return this.runs.startInCell(name, args);
  }

  // --- What a person sees ---------------------------------------------------------------------------------

  /** Everything that ran, oldest first; the last 500. */
  get executions(): readonly Run[] {
    return this.runs.done;
  }
  /** What the host refused or broke at, over all runs: tests expect none. */
  get refusals(): readonly string[] {
    return this.runs.refusals;
  }
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
    return this.runs.hook;
  }
  set hook(hook: Hook | undefined) {
    this.runs.hook = hook;
    this.world.pendingWrites.armed = hook !== undefined;
  }

  /** Another way to answer dialogs than prepared answers; it may block. */
  set answerProvider(provider: AnswerProvider) {
    this.world.screen.answer = provider;
  }

  /** Time passes, then every clock trigger that is due runs once. */
  moveClock(days: number): readonly Run[] {
    this.world.clock.advance(days * DAY);
    return this.runs.startDueTriggers();
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

  /** Runs the submit triggers for an answer, as the form page does. */
  submitTriggers(submission: FormSubmission): readonly Run[] {
    return this.runs.startSubmitTriggers(submission);
  }

  private formSubmitted(submission: FormSubmission): void {
    const times = { once: 1, lost: 0, doubled: 2 }[this.submitEvents];
    for (let time = 0; time < times; time += 1) this.submitTriggers(submission);
  }

  private valueInCell(name: string, args: readonly unknown[]): unknown {
    const { value, error } = this.runCustomFunction(name, args);
    if (error) throw new Error(explanationOf(error));
    return value;
  }

  private addon(): { enabled: boolean } {
    return this.world.state('addon', () => ({ enabled: false }));
  }
}

/** A failed custom function as Sheets explains it in the cell: the message, then the line of the script. */
function explanationOf({ message, stack }: RunError): string {
  const line = /\bCode\.js:(\d+)/.exec(stack)?.[1];
  return line === undefined ? message : `${message} (line ${line}).`;
}
