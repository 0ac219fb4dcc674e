// Starts executions and remembers them: those that a person asks for, and those of triggers and cells.
import { servicesFor } from '../services/everyService';
import { triggersOf, type TriggerData } from '../services/triggerStore';
import type { Bundle } from './bundle';
import type { Emulated } from './emulated';
import { formSubmitEvent, timeEvent } from './events';
import { Execution } from './execution';
import type { Hook } from './hook';
import type { HostWorld } from './hostWorld';
import { run, type Run } from './runner';
import type { AuthModeName, ExecutionKind, FormSubmission } from './world';

const DAY = 24 * 60 * 60 * 1000;
const SIX_MINUTES = 6 * 60 * 1000;
const MOST_KEPT = 500;

/** Makes the event object once the services of its execution are there. */
type EventMaker = (services: Readonly<Record<string, Emulated>>) => Emulated;

export interface Start {
  readonly functionName: string;
  readonly kind: ExecutionKind;
  readonly args?: readonly unknown[];
  /** FULL when absent. */
  readonly mode?: AuthModeName;
  /** In place of `args`. */
  readonly event?: EventMaker;
  /** Makes the copy of the result that the caller gets. */
  readonly result?: (value: unknown) => unknown;
}

export class Executions {
  /** Oldest first; the last 500. */
  readonly done: Run[] = [];
  /** What was refused or broke, over all of them. */
  readonly refusals: string[] = [];
  hook: Hook | undefined;
  private started = 0;

  constructor(
    private readonly bundle: Bundle,
    private readonly world: HostWorld,
    private readonly realTimeLimit: number = SIX_MINUTES,
  ) {}

  start({ functionName, kind, args = [], mode = 'FULL', event, result }: Start): Run {
    const { world } = this;
    this.started += 1;
    const execution = new Execution(this.started, kind, functionName, mode, world, this.hook);
    world.running.push(execution);
    try {
      const services = servicesFor(world, execution);
      const done = run(this.bundle, world, {
        execution,
        functionName,
        args: event ? [event(services)] : args,
        services,
        realTimeLimit: this.realTimeLimit,
        ...(result && { result }),
      });
      this.record(done, execution);
      return done;
    } finally {
      world.running.pop();
    }
  }

  /** A cell calls a function; its name is found in any case. */
  startInCell(name: string, args: readonly unknown[]): Run {
    const wanted = name.toUpperCase();
    const functionName = [...this.bundle.entryPoints].find((entry) => entry.toUpperCase() === wanted) ?? name;
    return this.start({ functionName, kind: 'customFunction', args, mode: 'CUSTOM_FUNCTION' });
  }

  /** Every submit trigger of this file runs, each in an execution of its own; failures are silent, as on Google. */
  startSubmitTriggers(submission: FormSubmission): readonly Run[] {
    const { world } = this;
    return triggersOf(world)
      .filter(({ event, documentId }) => event === 'ON_FORM_SUBMIT' && documentId === world.workbook.id)
      .map((trigger) =>
        this.startAsMaker(trigger, 'formSubmit', (services) =>
          // SpreadsheetApp is always among the services
          formSubmitEvent(submission, trigger, services['SpreadsheetApp']!),
        ),
      );
  }

  /** Every clock trigger that is due runs once, however long it has been due. */
  startDueTriggers(): readonly Run[] {
    const now = this.world.clock.now();
    const due = triggersOf(this.world).filter(({ nextAt }) => nextAt !== undefined && nextAt <= now);
    return due.map((trigger) => {
      trigger.nextAt = now + (trigger.every ?? DAY);
      return this.startAsMaker(trigger, 'time', () => timeEvent(trigger, now));
    });
  }

  /** Runs with the address of the trigger's maker; its time counts against the quota of all triggers. */
  private startAsMaker(trigger: TriggerData, kind: 'formSubmit' | 'time', event: EventMaker): Run {
    const { account, quotas } = this.world;
    const { email } = account;
    account.email = trigger.owner;
    try {
      const done = this.start({ functionName: trigger.functionName, kind, event });
      quotas.spend('triggers', Math.min(quotas.left('triggers'), done.milliseconds.simulated));
      return done;
    } finally {
      account.email = email;
    }
  }

  private record(done: Run, execution: Execution): void {
    this.done.push(done);
    if (this.done.length > MOST_KEPT) this.done.shift();
    this.refusals.push(...execution.refusals);
  }
}
