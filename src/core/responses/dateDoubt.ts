// What is doubtful about a column of dates or times: the order of day and month, several ways of writing, a zone that
// nobody knows. Decided for the column as a whole, never row by row.
import type { Phrase } from '../phrase';
import type { ColumnProfile } from './columnProfile';
import { readMoments } from './moments';
import { say } from './words';

/**
 * @param dayFirst What the spreadsheet's locale does; undefined when unknown.
 * @returns The question to put to the coordinator; null when nothing is doubtful.
 */
export function dateDoubt({ texts, dateRows }: ColumnProfile, dayFirst: boolean | undefined): Phrase | null {
  if (texts.every((text, row) => text === '' || dateRows.has(row))) return null;
  // Cells that are dates have been read by the sheet already.
  const typed = texts.map((text, row) => (dateRows.has(row) ? '' : text));
  const { moments, orderSource, oddZones } = readMoments(typed, dayFirst);
  const ways = { dayFirst: 0, monthFirst: 0, either: 0, other: dateRows.size };
  for (const moment of moments) {
    if (!moment) continue;
    if (moment.order === 'given') ways.other += 1;
    else if (moment.first > 12) ways.dayFirst += 1;
    else if (moment.second > 12) ways.monthFirst += 1;
    else ways.either += 1;
  }
  const written = ways.dayFirst + ways.monthFirst + ways.either;
  if (orderSource === 'mixed' || (written > 0 && ways.other > 0)) return say('whyDatesMixed', ways);
  if (orderSource === 'locale' || orderSource === 'assumed') return say('whyDayOrder');
  return oddZones.length > 0 ? say('whyZone', { zone: oddZones.join(', ') }) : null;
}
