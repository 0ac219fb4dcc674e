// Which term an entry belongs to: what an earlier term certified takes no room from this one.
import { dayOf } from './calendar';
import type { Entry } from './entry';
import type { HoursSettings } from './settings';

/**
 * Name of the earlier term whose certificate an entry stands on; '' for everything that belongs to this term.
 * A term that was only renamed since stays the same: its days still lie within.
 */
export function termOf(
  { frozen, day }: Pick<Entry, 'frozen' | 'day'>,
  { term, termBegins, termEnds }: Pick<HoursSettings, 'term' | 'termBegins' | 'termEnds'>,
): string {
  if (!frozen || frozen.term === '' || frozen.term === term) return '';
  const on = day === undefined ? '' : dayOf(day);
  const isKnown = termBegins !== '' || termEnds !== '';
  const isWithin = isKnown && on >= termBegins && (termEnds === '' || on <= termEnds);
  return isWithin ? '' : frozen.term;
}
