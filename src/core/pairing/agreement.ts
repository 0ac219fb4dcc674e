// What two people agreed on: areas of help, how to meet, how often. Recorded beside their pair.
import { SetupError } from '../problem';
import { TABS } from '../program';
import type { WorkTab } from '../table';
import { PAIR_HEADERS as H, type PairRow } from './pairRows';
import { say } from './words';

export interface Agreement {
  readonly areas: string;
  readonly way: string;
  readonly rhythm: string;
}

const HEADERS = [H.agreedAreas, H.agreedWay, H.agreedRhythm] as const;

export const agreementOf = ({ cells }: PairRow): Agreement => {
  const [areas = '', way = '', rhythm = ''] = HEADERS.map((header) => String(cells[header] ?? '').trim());
  return { areas, way, rhythm };
};

/**
 * The pair's row with its agreement.
 *
 * @throws SetupError when the pair is not in the tab, or is not accepted or locked.
 */
export function agreementToTab(rows: readonly PairRow[], pairId: string, agreed: Agreement): WorkTab {
  const row = rows.find(({ id }) => id === pairId);
  if (!row) throw new SetupError(say('pairGone', { pair: pairId }));
  if (row.status !== 'Accepted' && row.status !== 'Locked')
    throw new SetupError(say('agreementNotFixed', { pair: pairId }));
  return { tab: TABS.pairs, ...agreementRows([{ id: pairId, agreed }]) };
}

/** Columns and rows of `Pairs` with what these pairs agreed on. */
export const agreementRows = (
  pairs: readonly { readonly id: string; readonly agreed: Agreement }[],
): Pick<WorkTab, 'columns' | 'key' | 'rows'> => ({
  columns: [H.id, ...HEADERS].map((header) => ({ header, format: 'text' as const })),
  key: [H.id],
  rows: pairs.map(({ id, agreed }) => [id, agreed.areas.trim(), agreed.way.trim(), agreed.rhythm.trim()]),
});
