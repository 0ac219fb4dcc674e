// Installed triggers as plain data: whose they are, what they wait for, when the next one is due.
import { ServiceError } from '../engine/emulated';
import type { World } from '../engine/world';

export type TriggerEvent = 'CLOCK' | 'ON_FORM_SUBMIT' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE';

export interface TriggerData {
  readonly id: string;
  readonly functionName: string;
  readonly event: TriggerEvent;
  /** Address of the account whose rights it runs with. */
  readonly owner: string;
  readonly documentId: string;
  /** Milliseconds between two runs of a clock trigger. */
  readonly every?: number;
  /** Milliseconds since 1970; when a clock trigger runs next. */
  nextAt?: number;
}

const MOST_PER_USER = 20;

/** How Google names a kind of trigger when there are too many of it. */
const CALLED: Readonly<Record<TriggerEvent, string>> = {
  CLOCK: 'time-based',
  ON_FORM_SUBMIT: 'form submit',
  ON_OPEN: 'open',
  ON_EDIT: 'edit',
  ON_CHANGE: 'change',
};

export function triggersOf(world: World): TriggerData[] {
  return world.state<TriggerData[]>('triggers', () => []);
}

/** @throws ServiceError when the person has 20, or one of this kind in this document. */
export function addTrigger(world: World, trigger: TriggerData): TriggerData {
  const triggers = triggersOf(world);
  const own = triggers.filter(({ owner }) => owner === trigger.owner);
  if (own.length >= MOST_PER_USER) {
    throw new ServiceError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  if (own.some(({ event, documentId }) => event === trigger.event && documentId === trigger.documentId)) {
    throw new ServiceError(
      `This add-on has created too many ${CALLED[trigger.event]} triggers in this document for this Google user account.`,
    );
  }
  triggers.push(trigger);
  return trigger;
}
