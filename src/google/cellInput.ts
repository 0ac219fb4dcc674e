// How a cell of core's is handed to Sheets, which parses whatever it is given as if it had been typed.
import type { Cell, ColumnFormat } from '../core/table';

const NUMBER_FORMATS: Readonly<Record<string, string>> = {
  text: '@',
  choice: '@',
  cellLink: '@',
  integer: '0',
  date: 'yyyy-mm-dd',
  dateTime: 'yyyy-mm-dd hh:mm:ss',
  time: 'hh:mm',
  checkbox: 'General',
};

/** The number format to set before the value, so that it is not parsed into something else. */
export const numberFormat = (format: ColumnFormat): string => NUMBER_FORMATS[format] ?? format;

/**
 * Text that stays text. Sheets reads a leading `=` as a formula even in a plain-text cell, and a leading
 * apostrophe as a mark for text; one apostrophe in front settles both.
 */
export const textInput = (text: string): string => (/^['=]/.test(text) ? `'${text}` : text);

/**
 * Text for a cell that is not plain text, where Sheets parses more: a leading plus or minus begins a formula too, and
 * a leading at sign may.
 */
const parsedInput = (text: string): string =>
  /^['=+@\t\r]|^-(?!\d+(?:[.,]\d+)?$)/.test(text) ? `'${text}` : text;

/** The value to pass to `setValues` for a cell of a column with this format. */
export function cellInput(value: Cell, format: ColumnFormat): Cell {
  if (value === '') return '';
  switch (format) {
    case 'text':
    case 'choice':
    case 'cellLink':
      return textInput(String(value));
    case 'date':
    case 'dateTime':
    case 'time': {
      const text = String(value);
      const isIso = /^(\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2})?)?|\d{2}:\d{2}(:\d{2})?)$/.test(text);
      return isIso ? isoInput(text, format) : parsedInput(text);
    }
    default:
      return typeof value === 'string' ? parsedInput(value) : value;
  }
}

/** ISO dates are understood in every locale; the T in the middle is not. */
function isoInput(text: string, format: 'date' | 'dateTime' | 'time'): string {
  if (format === 'date') return text.slice(0, 10);
  if (format === 'time') return text.includes('-') ? text.slice(11) : text;
  return text.replace('T', ' ');
}
