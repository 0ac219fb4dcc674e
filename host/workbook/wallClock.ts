// Dates in cells: a serial number is a wall clock in the spreadsheet's zone, a Date is an instant.

const DAY = 86_400_000;

/** Milliseconds since 1970 of 1899-12-30 00:00, read as if in UTC: serial number 0. */
const EPOCH = Date.UTC(1899, 11, 30);

const formatters = new Map<string, Intl.DateTimeFormat>();
const offsetsByDay = new Map<string, Map<number, number | undefined>>();

function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US-u-ca-iso8601', {
    timeZone: zone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(zone, made);
  return made;
}

/** Milliseconds that the wall clock of `zone` is ahead of UTC at an instant. */
function exactOffset(instant: number, zone: string): number {
  const whole = Math.floor(instant / 1000) * 1000;
  const part: Record<string, number> = {};
  for (const { type, value } of formatter(zone).formatToParts(whole)) part[type] = Number(value);
  const wall = new Date(0);
  wall.setUTCFullYear(part['year']!, part['month']! - 1, part['day']!);
  wall.setUTCHours(part['hour']!, part['minute']!, part['second']!);
  return wall.getTime() - whole;
}

/** As exactOffset, remembering each day on which the clock is not changed. */
export function zoneOffset(instant: number, zone: string): number {
  const day = Math.floor(instant / DAY);
  let days = offsetsByDay.get(zone);
  if (!days) offsetsByDay.set(zone, (days = new Map()));
  if (!days.has(day)) {
    const start = exactOffset(day * DAY, zone);
    days.set(day, start === exactOffset((day + 1) * DAY, zone) ? start : undefined);
  }
  return days.get(day) ?? exactOffset(instant, zone);
}

/** The serial number that a cell shows at an instant, in a zone. */
export const serialAt = (instant: number, zone: string): number =>
  (instant + zoneOffset(instant, zone) - EPOCH) / DAY;

/**
 * The instant of a wall clock in a zone, milliseconds since 1970. A time skipped by summer time moves forward
 * by the gap; of a time that comes twice the first is taken.
 */
export function instantOf(serial: number, zone: string): number {
  const wall = Math.round(serial * DAY) + EPOCH;
  const before = zoneOffset(wall - DAY, zone);
  const first = wall - before;
  if (zoneOffset(first, zone) === before) return first;
  const after = zoneOffset(wall + DAY, zone);
  const second = wall - after;
  return zoneOffset(second, zone) === after ? second : first;
}

/** Serial number of a calendar day. @example serialOfDay(1900, 1, 1) // 2 */
export const serialOfDay = (year: number, month: number, day: number): number =>
  (Date.UTC(year, month - 1, day) - EPOCH) / DAY;

/** Calendar parts of a serial number, whatever the zone. */
export function partsOfSerial(serial: number): { year: number; month: number; day: number } {
  const date = new Date(Math.floor(serial) * DAY + EPOCH);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
