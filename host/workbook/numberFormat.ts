// Number formats: what a cell shows for its value. The patterns are those of Sheets, printed by numfmt.
import { format, isDateFormat as patternIsDate, isValidFormat } from 'numfmt';
import type { CellData, CellValue } from './model';

/** What `Range.getNumberFormat` says of a cell that was never given a format. */
export const AUTOMATIC = '0.###############';

const isDate = new Map<string, boolean>();

/** True for a date, a time or a duration. */
export function isDateFormat(pattern: string | undefined): boolean {
  if (pattern === undefined || pattern === '@') return false;
  let known = isDate.get(pattern);
  if (known === undefined) isDate.set(pattern, (known = isValidFormat(pattern) && patternIsDate(pattern)));
  return known;
}

export const isNumberFormat = (pattern: string): boolean => isValidFormat(pattern);

/** The text of a value in a cell with this format. */
export function displayValue(value: CellValue | undefined, pattern: string | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  if (pattern === undefined || pattern === '@') return plainNumber(value);
  return format(pattern, value, { leap1900: false, dateErrorNumber: true });
}

/** What a cell without formula shows; computed cells pass their result instead of the stored value. */
export const displayText = (cell: CellData | undefined, value = cell?.value): string =>
  displayValue(value, cell?.format);

/** Ten significant digits, or all of a whole number, as Sheets prints a number without a format. */
function plainNumber(value: number): string {
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e15) return String(value);
  if (size >= 1e-4 && size < 1e15) return String(Number(value.toPrecision(10)));
  return format('General', value);
}
