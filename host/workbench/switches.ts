// The switches of the local host as the page shows and sets them.
import { newLockState } from '../services/lock';
import type { Host } from '../host';
import { wallClockText } from './wallClockText';
import type { Switches } from './deskState';

export function switchesOf(host: Host): Switches {
  const { account, quotas, manifest, clock, workbook } = host.world;
  return {
    email: account.email,
    locale: account.locale.startsWith('ko') ? 'ko' : 'en',
    mailLeft: quotas.left('mail'),
    now: wallClockText(clock.now(), workbook.timeZone),
    lockHeld: host.world.state('locks', newLockState).heldByOthers.length > 0,
    scopes: manifest.oauthScopes.map((scope) => {
      const name = scope.slice(scope.lastIndexOf('/') + 1);
      return { name, granted: !account.refusedScopes.has(scope) && !account.refusedScopes.has(name) };
    }),
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
  else if (name === 'nextDay') host.moveClock(1);
  else if (name === 'scope' && isScope(value)) host[value.granted ? 'allow' : 'refuse'](value.name);
  else throw new Error('There is no such switch.');
}

const isScope = (value: unknown): value is { name: string; granted: boolean } =>
  typeof value === 'object' && value !== null && 'name' in value && 'granted' in value;
