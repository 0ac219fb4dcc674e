// What reading answers needs to know of the spreadsheet: the program's year levels and how dates are written.
import { PROGRAM_SETTINGS } from '../programSettings';
import { readSettings } from '../settings';
import type { TabData } from '../table';
import type { ReadingOptions } from './answerReader';
import { isDayFirstLocale } from './moments';

/**
 * @param settings The tab `Settings`; undefined when it does not exist.
 * @param locale The spreadsheet's locale, for example `en_GB`.
 */
export function readingOptions(settings: TabData | undefined, locale: string): ReadingOptions {
  const { yearLevels } = readSettings(PROGRAM_SETTINGS, settings).values;
  return {
    yearLevels: yearLevels.split(/[,;>\s]+/).filter((level) => level !== ''),
    dayFirst: isDayFirstLocale(locale),
  };
}
