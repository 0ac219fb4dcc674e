// Values between scripts and cells: dates are instants there and serial numbers here.
import { NotEmulatedError, ServiceError } from '../../engine/emulated';
import { MAX_CHARACTERS, TOO_LONG } from '../../workbook/enteredCell';
import type { CellValue } from '../../workbook/model';
import { isDateFormat } from '../../workbook/numberFormat';
import { readTyped, type Typed } from '../../workbook/typedInput';
import { instantOf, serialAt } from '../../workbook/wallClock';

export type ScriptValue = string | number | boolean | Date;

/** What a script reads: '' for blank, a Date where the format shows one, an error as its text. */
export function toScript(
  value: CellValue | undefined,
  format: string | undefined,
  timeZone: string,
): ScriptValue {
  if (value === undefined) return '';
  if (typeof value === 'number') return isDateFormat(format) ? new Date(instantOf(value, timeZone)) : value;
  return typeof value === 'object' ? value.error : value;
}

/** How a cell takes what a script writes. */
export function fromScript(
  value: unknown,
  format: string | undefined,
  zone: { readonly timeZone: string; readonly year: number },
): Typed {
  if (value === null || value === '') return {};
  switch (typeof value) {
    case 'string':
      if (value.length > MAX_CHARACTERS) throw new ServiceError(TOO_LONG);
      return readTyped(value, format, zone.year);
    case 'boolean':
      return { value };
    case 'number':
      if (!Number.isFinite(value)) throw new NotEmulatedError(`writing ${value} to a cell`);
      return { value };
    default:
      if (value instanceof Date && !Number.isNaN(value.getTime())) return dated(value, zone.timeZone);
      throw new NotEmulatedError(`writing ${String(value)} to a cell`);
  }
}

function dated(instant: Date, timeZone: string): Typed {
  const serial = serialAt(instant.getTime(), timeZone);
  return { value: serial, format: Number.isInteger(serial) ? 'M/d/yyyy' : 'M/d/yyyy H:mm:ss' };
}
