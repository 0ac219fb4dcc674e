// A coordinator's decision about one pair: accept, reject, lock, end, or back to proposed.
import { SetupError } from '../problem';
import { PAIR_STATUSES, TABS, type Day, type PairStatus } from '../program';
import type { WorkTab } from '../table';
import { PAIR_HEADERS as H, type PairRow } from './pairRows';
import { say } from './words';

/**
 * The row of the pair after the decision. Accepting or locking sets the first day, ending the last day, where
 * these are blank.
 *
 * @throws SetupError when the pair is not in the tab, or the mentee already has another fixed mentor.
 * @throws RangeError when the status is unknown.
 */
export function decisionToTab(
  rows: readonly PairRow[],
  pairId: string,
  status: PairStatus,
  today: Day,
): WorkTab {
  if (!PAIR_STATUSES.includes(status))
    throw new RangeError(`decisionToTab: unknown status "${String(status)}"`);
  const row = rows.find(({ id }) => id === pairId);
  if (!row) throw new SetupError(say('pairGone', { pair: pairId }));
  const rival = rows.find(
    (other) =>
      other.id !== pairId &&
      other.term === row.term &&
      other.menteeId === row.menteeId &&
      isFixed(other.status),
  );
  if (rival && isFixed(status)) throw new SetupError(say('alreadyFixed', { pair: rival.id }));
  const from = isFixed(status) ? row.from || today : status === 'Ended' ? row.from : '';
  const until = status === 'Ended' ? row.until || today : '';
  return statusColumns([[pairId, status, from, until]]);
}

/**
 * Accepts several proposed pairs at once. Pairs that are gone, decided meanwhile, or whose mentee has a fixed
 * mentor are left as they are.
 *
 * @param pairIds The pairs that somebody looked at: a pair proposed since then is not accepted unseen.
 */
export function acceptanceToTab(
  rows: readonly PairRow[],
  pairIds: readonly string[],
  today: Day,
): { readonly tab: WorkTab; readonly accepted: readonly string[] } {
  const wanted = new Set(pairIds);
  const taken = new Set(
    rows.filter(({ status }) => isFixed(status)).map(({ term, menteeId }) => `${term} ${menteeId}`),
  );
  const accepted = rows.filter(({ id, status, term, menteeId }) => {
    const mentee = `${term} ${menteeId}`;
    if (status !== 'Proposed' || !wanted.has(id) || taken.has(mentee)) return false;
    taken.add(mentee);
    return true;
  });
  return {
    tab: statusColumns(accepted.map(({ id, from }) => [id, 'Accepted', from || today, ''])),
    accepted: accepted.map(({ id }) => id),
  };
}

const isFixed = (status: PairStatus): boolean => status === 'Accepted' || status === 'Locked';

const statusColumns = (rows: WorkTab['rows']): WorkTab => ({
  tab: TABS.pairs,
  columns: [
    { header: H.id, format: 'text' },
    { header: H.status, format: 'choice', choices: PAIR_STATUSES },
    { header: H.from, format: 'date' },
    { header: H.until, format: 'date' },
  ],
  key: [H.id],
  rows,
});
