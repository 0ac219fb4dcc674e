// The sample's term and its dates, as the serial numbers that a spreadsheet keeps.

/** First and last day of the sample's term. */
export const SAMPLE_TERM = { from: '2026-03-02', until: '2026-06-19' } as const;

/** The Monday after the sample's term: the clock of a host that opens the sample starts here. */
export const SAMPLE_NOW = '2026-06-22T09:00:00';

/** Number formats that Google gives to the columns of a response tab. */
export const RESPONSE_FORMATS = {
  instant: 'M/d/yyyy H:mm:ss',
  day: 'M/d/yyyy',
  time: 'h:mm:ss am/pm',
} as const;

/** Days from 1899-12-30, day 0 of a spreadsheet, to 1970-01-01. */
const DAYS_BEFORE_1970 = 25569;
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Serial number of a calendar day.
 *
 * @param day `YYYY-MM-DD`.
 * @example daySerial('2026-03-02') // 46083
 */
export const daySerial = (day: string): number =>
  Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_A_DAY + DAYS_BEFORE_1970;

/** Serial number of an instant: a day's serial and seconds after midnight. */
export const instantSerial = (day: number, seconds: number): number => day + seconds / 86_400;

/**
 * Day of the week of a serial day, 0 = Monday … 6 = Sunday.
 *
 * @example weekday(daySerial('2026-03-02')) // 0
 */
export const weekday = (day: number): number => (day + 5) % 7;
