// The only clock: core is told what time it is.
import type { Day, WallTime } from '../core/program';
import { spreadsheetTimeZone } from './spreadsheet';
import { wallClock } from './wallTime';

/** Now, on the wall clock of the spreadsheet. */
export const nowThere = (): WallTime => wallClock(spreadsheetTimeZone())(new Date());

/** Today in the spreadsheet's time zone. */
export const todayThere = (): Day => nowThere().slice(0, 10);

/** Milliseconds since 1970, for measuring how long a slice has taken. */
export const milliseconds = (): number => new Date().getTime();
