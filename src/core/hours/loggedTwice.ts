// Sessions that look as if somebody had pressed the button twice, with another date: worth a look, nothing more.
import type { Phrase } from '../phrase';
import { claimOf } from './claim';
import { wallMinutes } from './calendar';
import type { Session } from './session';
import { say } from './words';

const MINUTES_A_DAY = 1440;

/**
 * Warns of the same minutes of the same pair logged twice within 24 hours, at the one logged later.
 *
 * @returns Phrase by Session ID.
 */
export function loggedTwice(sessions: readonly Session[]): Map<string, Phrase> {
  const warnings = new Map<string, Phrase>();
  const before = new Map<string, { readonly id: string; readonly at: number }>();
  const timed = sessions
    .map((session) => ({ session, at: wallMinutes(session.loggedAt) }))
    .filter((one): one is { session: Session; at: number } => one.at !== undefined)
    .sort((a, b) => a.at - b.at || (a.session.id < b.session.id ? -1 : 1));
  for (const { session, at } of timed) {
    const { id, pairId, corrects } = session;
    if (pairId === '') continue;
    const key = `${pairId} ${claimOf(session, false).minutes}`;
    const first = before.get(key);
    if (first && at - first.at < MINUTES_A_DAY && corrects !== first.id)
      warnings.set(id, say('loggedTwice', { first: first.id }));
    before.set(key, { id, at });
  }
  return warnings;
}
