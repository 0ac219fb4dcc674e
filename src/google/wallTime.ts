// Dates between Google's instants and the wall-clock text that core knows.
import type { WallTime } from '../core/program';

const MINUTE = 60000;

/**
 * Makes the function that turns instants into wall-clock text of one time zone.
 *
 * It asks Intl once an hour of data and computes the rest, since a service call for each cell would be slow.
 * ASSUMED: Apps Script's engine knows IANA zones in Intl, as V8 elsewhere does; if it does not, each instant
 * goes through Utilities.formatDate.
 *
 * @param timeZone IANA name, from the spreadsheet.
 */
export function wallClock(timeZone: string): (instant: Date) => WallTime {
  if (typeof Intl === 'undefined') {
    return (instant) => Utilities.formatDate(instant, timeZone, "yyyy-MM-dd'T'HH:mm:ss");
  }
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hour12: false,
    era: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const offsets = new Map<number, number>();
  return (instant) => {
    const time = Math.round(instant.getTime() / 1000) * 1000;
    const quarter = Math.floor(time / (15 * MINUTE)); // zones change on quarter hours at the finest
    let offset = offsets.get(quarter);
    if (offset === undefined) {
      offset = wallMilliseconds(format, new Date(time)) - time;
      offsets.set(quarter, offset);
    }
    return new Date(time + offset).toISOString().slice(0, 19);
  };
}

/** The wall clock read as if it were UTC, so that its distance from the instant is the zone's offset. */
function wallMilliseconds(format: Intl.DateTimeFormat, instant: Date): number {
  const parts: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(instant)) parts[type] = value;
  const { year, month, day, hour, minute, second } = parts;
  return Date.parse(
    `${String(year).padStart(4, '0')}-${month}-${day}T${hour === '24' ? '00' : hour}:${minute}:${second}Z`,
  );
}
