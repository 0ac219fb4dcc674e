// Reads one written date, time, or both, in the many ways that Forms, Sheets and people write them.
import type { Day, WallTime } from '../program';
import { normalise } from './normalise';

/** What one text says. `order` tells what it shows about the order of day and month. */
export interface Moment {
  readonly year: number;
  /** The two numbers as written when they stand before or after the year without a name. */
  readonly first: number;
  readonly second: number;
  /** `given`: month is `first`; `open`: `first` and `second` may be either way round. */
  readonly order: 'given' | 'open';
  readonly clock: Clock | null;
  /** A zone word that we do not know, as written; '' otherwise. */
  readonly oddZone: string;
}

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME = `(${MONTHS.join('|')})[a-z]*\\.?`;

const YEAR_FIRST =
  /^(\d{4})\s?[-/.년]\s?(\d{1,2})\s?[-/.월]\s?(\d{1,2})\s?[.일]?(?:\s?\([^)]*\))?(?:[T,]?\s*(\S.*))?$/;
const YEAR_LAST = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?:[,T]?\s+(\S.*))?$/;
const DAY_NAME_YEAR = new RegExp(
  `^(?:[a-z]{3,9},? )?(\\d{1,2}) ${MONTH_NAME},? (\\d{4})(?:,? (\\S.*))?$`,
  'i',
);
const NAME_DAY_YEAR = new RegExp(
  `^(?:[a-z]{3,9},? )?${MONTH_NAME} (\\d{1,2}),? (\\d{4})(?:,? (\\S.*))?$`,
  'i',
);

const BEFORE_NOON = '(?:a\\.?\\s?m\\.?|오전|午前)';
const AFTER_NOON = '(?:p\\.?\\s?m\\.?|오후|午後)';
const HALF = `(${BEFORE_NOON}|${AFTER_NOON})`;
const CLOCK = new RegExp(
  `^${HALF}?\\s?(\\d{1,2})\\s?(?::|시)\\s?(\\d{2})?\\s?분?(?::(\\d{2})(?:[.,]\\d+)?)?\\s?초?\\s?${HALF}?(?:\\s?(\\S.*))?$`,
  'i',
);
const HOUR_ONLY = new RegExp(`^(\\d{1,2})\\s?${HALF}$`, 'i');
const IS_AFTER_NOON = new RegExp(`^${AFTER_NOON}$`, 'i');

const KNOWN_ZONE =
  /^(z|(gmt|utc)?\s?([+-−]\d{1,2}(:?\d{2})?)?(\s?\([^)]*\))?|[ecmp][sd]t|ak[sd]t|hst|cest|cet|eest|eet|west|wet|bst|ist|kst|jst|hkt|sgt|ae[sd]t|ac[sd]t|aw[sd]t|nz[sd]t|pkt|msk|brt|art|clt|sast|wib|mes?z|oes?z)$/i;

/**
 * Reads a clock time.
 *
 * @returns null when the text is no time of day. 12 AM and 오전 12시 are 0 h, 12 PM and 오후 12시 are 12 h.
 * @example readClock('9:05 PM') // { hour: 21, minute: 5, second: 0 }
 */
export function readClock(text: string): Clock | null {
  return readClockAndZone(normalise(text))?.clock ?? null;
}

function readClockAndZone(text: string): { clock: Clock; oddZone: string } | null {
  const short = HOUR_ONLY.exec(text);
  const match = short ? [text, short[2], short[1]] : CLOCK.exec(text);
  if (!match) return null;
  const [, before, hours, minutes, seconds, after, zone = ''] = match;
  const half = before ?? after;
  const written = Number(hours);
  if (half && (written > 12 || written < 1)) return null;
  const hour = half ? (written % 12) + (IS_AFTER_NOON.test(half) ? 12 : 0) : written;
  const clock = { hour, minute: Number(minutes ?? 0), second: Number(seconds ?? 0) };
  if (clock.hour > 23 || clock.minute > 59 || clock.second > 59) return null;
  return { clock, oddZone: KNOWN_ZONE.test(zone) ? '' : zone };
}

/**
 * Reads a date with or without a clock time; a zone behind it is left out, since all times of one form
 * are in the form owner's zone.
 *
 * @returns null when the text is no date.
 * @example readMoment('2023/07/21 6:25:06 오후 GMT+9')?.clock // { hour: 18, minute: 25, second: 6 }
 */
export function readMoment(text: string): Moment | null {
  const line = normalise(text);
  if (line.length < 6 || line.length > 80) return null;
  const date = readDate(line);
  if (!date) return null;
  if (date.rest === '') return { ...date.day, clock: null, oddZone: '' };
  const timed = readClockAndZone(date.rest);
  return timed && { ...date.day, ...timed };
}

function readDate(
  line: string,
): { day: Pick<Moment, 'year' | 'first' | 'second' | 'order'>; rest: string } | null {
  let match = YEAR_FIRST.exec(line);
  if (match) return dated(match[1], match[2], match[3], match[4], 'given');
  match = YEAR_LAST.exec(line);
  if (match) {
    const isDotted = match[2] === '.';
    const [first, second] = isDotted ? [match[3], match[1]] : [match[1], match[3]];
    return dated(match[4], first, second, match[5], isDotted ? 'given' : 'open');
  }
  match = DAY_NAME_YEAR.exec(line);
  if (match) return dated(match[3], monthNumber(match[2]), match[1], match[4], 'given');
  match = NAME_DAY_YEAR.exec(line);
  return match ? dated(match[3], monthNumber(match[1]), match[2], match[4], 'given') : null;
}

const monthNumber = (name = ''): string => String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);

function dated(
  year: string | undefined,
  first: string | undefined,
  second: string | undefined,
  rest: string | undefined,
  order: Moment['order'],
) {
  const full = Number(year) < 100 ? Number(year) + 2000 : Number(year);
  return { day: { year: full, first: Number(first), second: Number(second), order }, rest: rest ?? '' };
}

/** The calendar day of a moment, or '' when there is no such day. */
export function dayOf(moment: Moment, dayFirst: boolean): Day | '' {
  const swapped = moment.order === 'open' && dayFirst;
  const month = swapped ? moment.second : moment.first;
  const day = swapped ? moment.first : moment.second;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(moment.year, month)) return '';
  return `${String(moment.year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** The wall time of a moment, midnight when no clock time was written; '' when there is no such day. */
export function wallTimeOf(moment: Moment, dayFirst: boolean): WallTime | '' {
  const day = dayOf(moment, dayFirst);
  const { hour, minute, second } = moment.clock ?? { hour: 0, minute: 0, second: 0 };
  return day && `${day}T${two(hour)}:${two(minute)}:${two(second)}`;
}

/** `HH:MM` of a clock time. */
export const clockText = (clock: Clock): string => `${two(clock.hour)}:${two(clock.minute)}`;

const two = (value: number): string => String(value).padStart(2, '0');

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
