// The switches of the local host as the page shows and sets them.
import { newLockState } from '../services/lock';
import type { Host } from '../host';
import { wallClockText } from './wallClockText';
import type { Switches } from './deskState';

const SUBMIT_EVENTS = ['once', 'lost', 'doubled'] as const;

export function switchesOf(host: Host): Omit<Switches, 'shuffled'> {
  const { account, quotas, clock, workbook } = host.world;
  return {
    email: account.email,
    locale: account.locale.startsWith('ko') ? 'ko' : 'en',
    mailLeft: quotas.left('mail'),
    now: wallClockText(clock.now(), workbook.timeZone),
    lockHeld: host.world.state('locks', newLockState).heldByOthers.length > 0,
    submitEvents: host.submitEvents,
  };
}

/** @throws Error for a switch that does not exist or a value that it does not have. */
export function setSwitch(host: Host, name: string, value: unknown): void {
  if (name === 'email' && typeof value === 'string') host.useAccount(value.trim());
  else if (name === 'locale' && (value === 'en' || value === 'ko'))
    host.useAccount(host.world.account.email, value);
  else if (name === 'mailLeft' && Number.isInteger(value) && Number(value) >= 0)
    host.setQuota('mail', Number(value));
  else if (name === 'lockHeld' && typeof value === 'boolean')
    host.holdLocks(...(value ? (['document'] as const) : []));
  else if (name === 'submitEvents' && isSubmitEvents(value)) host.submitEvents = value;
  else if (name === 'nextDay') host.moveClock(1);
  else if (name === 'forgetCache') host.forgetCache();
  else throw new Error('There is no such switch.');
}

const isSubmitEvents = (value: unknown): value is Switches['submitEvents'] =>
  SUBMIT_EVENTS.some((each) => each === value);
