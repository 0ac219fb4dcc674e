// Number formats as Sheets writes them and as the .xlsx file does.

/** @example toFileFormat('h:mm am/pm') // 'h:mm AM/PM' */
export const toFileFormat = (format: string): string => outsideQuotes(format, /am\/pm/gi, 'AM/PM');

/** Undefined for the automatic format. @example fromFileFormat('h:mm AM/PM') // 'h:mm am/pm' */
export const fromFileFormat = (format: string | undefined): string | undefined =>
  format === undefined || format === '' || format.toLowerCase() === 'general'
    ? undefined
    : outsideQuotes(format, /AM\/PM/gi, 'am/pm');

const outsideQuotes = (format: string, pattern: RegExp, replacement: string): string =>
  format
    .split(/("[^"]*")/)
    .map((part) => (part.startsWith('"') ? part : part.replace(pattern, replacement)))
    .join('');
