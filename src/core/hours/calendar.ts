// Days and clock times as numbers, without time zones: the ledger compares what people wrote, nothing else.
import type { Day, WallTime } from '../program';

const MINUTES_A_DAY = 1440;

/**
 * Number of a calendar day, counted from 1970-01-01 (a Thursday).
 *
 * @returns undefined for text that is not a day that exists, such as `2026-02-30`.
 * @example dayNumber('1970-01-05') // 4
 */
export function dayNumber(day: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  if (!match) return undefined;
  const number = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / 86400000;
  return dayOf(number) === match[0] ? number : undefined;
}

/** The day with a number. @example dayOf(4) // '1970-01-05' */
export const dayOf = (number: number): Day => new Date(number * 86400000).toISOString().slice(0, 10);

/** Number of the week of a day, Monday to Sunday. */
export const weekNumber = (day: number): number => Math.floor((day + 3) / 7);

/**
 * Minutes since midnight of a clock time, seconds left out.
 *
 * @param time `14:05`, `14:05:00`, or a wall time whose clock is meant.
 * @returns undefined for text that is no clock time.
 * @example clockMinutes('1899-12-30T14:05:00') // 845
 */
export function clockMinutes(time: string): number | undefined {
  const match = /(?:^|T)(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(time.trim());
  if (!match) return undefined;
  const [hours, minutes] = [Number(match[1]), Number(match[2])];
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined;
}

/** Minutes from one wall time to another; undefined when either cannot be read. */
export function minutesBetween(from: WallTime, to: WallTime): number | undefined {
  const [a, b] = [wallMinutes(from), wallMinutes(to)];
  return a === undefined || b === undefined ? undefined : b - a;
}

/** Minutes of a wall time on a line without gaps: the same clock reading is always the same number. */
export function wallMinutes(time: WallTime): number | undefined {
  const day = dayNumber(time);
  const clock = clockMinutes(time) ?? (time.length === 10 ? 0 : undefined);
  return day === undefined || clock === undefined ? undefined : day * MINUTES_A_DAY + clock;
}

/** `HH:MM` of a clock time in any of the forms that `clockMinutes` reads; '' when it is none. */
export function clockText(time: string): string {
  const minutes = clockMinutes(time);
  if (minutes === undefined) return '';
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
