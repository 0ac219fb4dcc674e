// An instant as people of a time zone read it.

/** @example wallClockText(0, 'Asia/Seoul') // '1970-01-01 09:00' */
export function wallClockText(instant: number, timeZone: string): string {
  // Swedish writes dates as ISO does
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
    instant,
  );
}
