// Utilities.formatDate: the pattern letters of Java's SimpleDateFormat that spreadsheets need; others are refused.
import { NotEmulatedError } from '../engine/emulated';

type Field = (parts: WallClock, width: number) => string;

interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  readonly weekday: number;
  /** Minutes east of Greenwich. */
  readonly offset: number;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const padded = (value: number, width: number) => String(value).padStart(width, '0');
const name = (names: readonly string[], index: number, width: number) =>
  width >= 4 ? names[index]! : names[index]!.slice(0, 3);

const FIELDS: Readonly<Record<string, Field>> = {
  y: ({ year }, width) => (width === 2 ? padded(year % 100, 2) : padded(year, width)),
  M: ({ month }, width) => (width >= 3 ? name(MONTHS, month - 1, width) : padded(month, width)),
  d: ({ day }, width) => padded(day, width),
  H: ({ hour }, width) => padded(hour, width),
  h: ({ hour }, width) => padded(hour % 12 || 12, width),
  m: ({ minute }, width) => padded(minute, width),
  s: ({ second }, width) => padded(second, width),
  S: ({ millisecond }, width) => padded(millisecond, width),
  a: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
  E: ({ weekday }, width) => name(DAYS, weekday, width),
  Z: ({ offset }) => offsetText(offset, ''),
  X: ({ offset }, width) => (offset === 0 ? 'Z' : offsetText(offset, width === 3 ? ':' : '')),
};

/**
 * @param zone IANA name or `GMT`; Google also takes others, which are refused here.
 * @example formatDate(new Date(0), 'GMT', "yyyy-MM-dd'T'HH:mm") // '1970-01-01T00:00'
 */
export function formatDate(date: Date, zone: string, pattern: string): string {
  const parts = wallClock(date, zone);
  const tokens = pattern.match(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g) ?? [];
  return tokens.map((token) => piece(token, parts)).join('');
}

function piece(token: string, parts: WallClock): string {
  if (token.startsWith("'")) return token === "''" ? "'" : token.slice(1, -1).replaceAll("''", "'");
  if (!/^[A-Za-z]/.test(token)) return token;
  const field = FIELDS[token[0]!];
  if (!field) throw new NotEmulatedError(`Utilities.formatDate pattern "${token}"`);
  return field(parts, token.length);
}

function wallClock(date: Date, zone: string): WallClock {
  const time = date.getTime();
  const local = new Date(time + offsetAt(time, zone) * 60_000);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    millisecond: local.getUTCMilliseconds(),
    weekday: local.getUTCDay(),
    offset: offsetAt(time, zone),
  };
}

/** Minutes east of Greenwich at an instant. */
function offsetAt(time: number, zone: string): number {
  const fields = new Map(
    zoneFormat(zone)
      .formatToParts(time)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const get = (type: Intl.DateTimeFormatPartTypes) => fields.get(type) ?? 0;
  const wall = Date.UTC(get('year'), get('month') - 1, get('day'), get('hour'), get('minute'), get('second'));
  return Math.round((wall - Math.floor(time / 1000) * 1000) / 60_000);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function zoneFormat(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    throw new NotEmulatedError(`time zone "${zone}"`);
  }
  formats.set(zone, format);
  return format;
}

function offsetText(offset: number, colon: string): string {
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${padded(Math.floor(size / 60), 2)}${colon}${padded(size % 60, 2)}`;
}
