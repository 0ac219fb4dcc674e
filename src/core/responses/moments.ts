// Reads a whole column of dates: whether the day or the month comes first is decided once for all of it.
import type { WallTime } from '../program';
import { dayOf, readMoment, wallTimeOf, type Moment } from './moment';

/** How the order of day and month came about. */
export type OrderSource = 'written' | 'proved' | 'locale' | 'assumed' | 'mixed';

export interface MomentColumn {
  /** As many as texts went in; null where the text is no date. */
  readonly moments: readonly (Moment | null)[];
  readonly dayFirst: boolean;
  readonly orderSource: OrderSource;
  /** Zone words that are not known, each once. */
  readonly oddZones: readonly string[];
}

/**
 * Reads a column of dates.
 *
 * A number above 12 proves which of the two is the day. When both orders are proved (a column saved under two
 * locales) the more frequent one serves the rows that could be either. When nothing is proved the locale decides.
 *
 * @param texts Cells as text; blanks and other texts give null.
 * @param localeDayFirst What the spreadsheet's locale does; undefined when unknown.
 */
export function readMoments(texts: readonly string[], localeDayFirst?: boolean): MomentColumn {
  const moments = texts.map((text) => (text === '' ? null : readMoment(text)));
  let proofsOfDay = 0;
  let proofsOfMonth = 0;
  let isOpen = false;
  const oddZones = new Set<string>();
  for (const moment of moments) {
    if (!moment) continue;
    if (moment.oddZone) oddZones.add(moment.oddZone);
    if (moment.order === 'given') continue;
    isOpen = true;
    if (moment.first > 12) proofsOfDay += 1;
    if (moment.second > 12) proofsOfMonth += 1;
  }
  const proof = { dayFirst: proofsOfDay > proofsOfMonth, orderSource: 'proved' as OrderSource };
  if (!isOpen) proof.orderSource = 'written';
  else if (proofsOfDay > 0 && proofsOfMonth > 0) proof.orderSource = 'mixed';
  else if (proofsOfDay + proofsOfMonth === 0) {
    proof.dayFirst = localeDayFirst ?? false;
    proof.orderSource = localeDayFirst === undefined ? 'assumed' : 'locale';
  }
  return { moments, ...proof, oddZones: [...oddZones] };
}

/** The instant of one row of a column; '' for a row without a usable one. */
export function instantAt(column: MomentColumn, row: number): WallTime | '' {
  const moment = column.moments[row];
  return moment ? wallTimeOf(moment, dayFirstFor(column, moment)) : '';
}

/** The calendar day of one row of a column; '' for a row without a usable one. */
export function dayAt(column: MomentColumn, row: number): string {
  const moment = column.moments[row];
  return moment ? dayOf(moment, dayFirstFor(column, moment)) : '';
}

/** In a column of two formats a row that proves its own order keeps it. */
const dayFirstFor = (column: MomentColumn, moment: Moment): boolean => {
  if (column.orderSource !== 'mixed') return column.dayFirst;
  if (moment.first > 12) return true;
  return moment.second > 12 ? false : column.dayFirst;
};

/**
 * Whether a spreadsheet's locale writes the day before the month in dates of the form 3/4/2026.
 *
 * @param locale As `Spreadsheet.getSpreadsheetLocale()` gives it, for example `en_GB`; '' when unknown.
 */
export function isDayFirstLocale(locale: string): boolean | undefined {
  if (locale === '') return undefined;
  return !/^(en_US$|en_PH$|en$|(ko|ja|zh|hu|lt|sv|mn|eu)(_|$))/.test(locale);
}
