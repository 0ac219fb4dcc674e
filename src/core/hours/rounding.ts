// Step 7 of the ledger: rounding each day once, at the very end, under the same caps.
import { weekNumber } from './calendar';
import type { DayMinutes } from './allotment';
import type { HoursSettings } from './settings';

/**
 * Minutes credited for days of counted minutes: each day's total is rounded, then the day, week and term
 * caps apply again in date order. Without rounding it is the plain sum.
 *
 * @example creditedMinutes(new Map([[0, 50]]), { ...DEFAULT_HOURS_SETTINGS, roundingStep: '30', rounding: 'up' }) // 60
 */
export function creditedMinutes(days: DayMinutes, settings: HoursSettings): number {
  const step = Number(settings.roundingStep);
  if (!(step > 0)) return [...days.values()].reduce((sum, minutes) => sum + minutes, 0);
  const weeks = new Map<number, number>();
  let term = 0;
  for (const [day, minutes] of [...days].sort(([a], [b]) => a - b)) {
    const week = weekNumber(day);
    const inWeek = weeks.get(week) ?? 0;
    const room = Math.min(
      settings.dayCap || Infinity,
      (settings.weekCap || Infinity) - inWeek,
      (settings.termCap || Infinity) - term,
    );
    const credited = Math.max(Math.min(rounded(minutes, step, settings.rounding), room), 0);
    weeks.set(week, inWeek + credited);
    term += credited;
  }
  return term;
}

function rounded(minutes: number, step: number, way: string): number {
  const steps = minutes / step;
  const whole = way === 'down' ? Math.floor(steps) : way === 'up' ? Math.ceil(steps) : Math.round(steps);
  return whole * step;
}
