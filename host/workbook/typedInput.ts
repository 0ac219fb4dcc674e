// What becomes of text that is typed into a cell, or written there by a script: Sheets reads both alike, so
// '01234' is the number 1234 and '2026-03-05' a day. Locale en_US and ISO dates only.
import { parseValue } from 'numfmt';
import type { CellValue } from './model';
import { partsOfSerial, serialOfDay } from './wallClock';

/** What one input puts into a cell. */
export interface Typed {
  readonly value?: CellValue;
  /** With the leading `=`. */
  readonly formula?: string;
  /** The format that goes with it, for cells that have none. */
  readonly format?: string;
}

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#ERROR!']);

/** Only text that begins like one of these can be anything but text; the rest is not looked at further. */
const MAY_HAVE_MEANING =
  /^\s*(?:[-+(.$€£¥₩\d#]|true\s*$|false\s*$|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;

interface Parsed {
  readonly value: number | boolean;
  /** Of Excel's built-in formats. */
  readonly formatId?: number;
}

const FRACTIONS: ReadonlySet<number> = new Set([12, 13]);

const remembered = new Map<string, Typed>();
const REMEMBERED_AT_MOST = 20_000;

/**
 * Reads one typed text.
 *
 * @param text As typed; '' clears the cell.
 * @param format Format of the cell; `@` keeps everything as text.
 * @param year The year meant by a day without one.
 * @example readTyped('12.5%', undefined, 2026) // { value: 0.125, format: '0.00%' }
 */
export function readTyped(text: string, format: string | undefined, year: number): Typed {
  if (text === '') return {};
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (format === '@') return { value: text };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  if (!MAY_HAVE_MEANING.test(text)) return { value: text };

  const key = `${year} ${text}`;
  const known = remembered.get(key);
  if (known) return known;
  const typed = readValue(text, year);
  if (remembered.size >= REMEMBERED_AT_MOST) remembered.clear();
  remembered.set(key, typed);
  return typed;
}

function readValue(text: string, year: number): Typed {
  const trimmed = text.trim();
  if (ERRORS.has(trimmed.toUpperCase())) return { value: { error: trimmed.toUpperCase() } };
  // Sheets joins groups of digits: `22 34` is 2234; numfmt takes them for text
  if (/^\d+(?: \d+)+$/.test(trimmed)) return { value: Number(trimmed.replaceAll(' ', '')) };

  const parsed = parseValue(spacedClock(trimmed)) as Parsed | undefined;
  // Sheets takes a plus for the beginning of a formula: `+82-10-1234` is a sum
  if (!parsed && /^\+./.test(trimmed)) return { formula: `=${trimmed}` };
  // numfmt reads `1 1/2` as one and a half; Sheets is believed to leave it
  if (!parsed || FRACTIONS.has(parsed.formatId ?? 0)) return { value: text };
  if (typeof parsed.value === 'boolean') return { value: parsed.value };
  return number(trimmed, parsed.value, parsed.formatId, year);
}

/** numfmt wants a space before am and pm. */
const spacedClock = (text: string): string =>
  text.replace(/^(\d{1,2}(?::\d{2}){0,2})([ap]m)$/i, '$1 $2').replace(/(\d:\d{2})([ap]m)$/i, '$1 $2');

/** Formats by numfmt's id of the form it recognised; a date is named by how it was typed. */
function number(text: string, value: number, formatId: number | undefined, year: number): Typed {
  switch (formatId) {
    case 3:
      return { value, format: '#,##0' };
    case 4:
      return { value, format: '#,##0.00' };
    case 5:
    case 6:
      return { value, format: '$#,##0' };
    case 7:
    case 8:
      return { value, format: '$#,##0.00' };
    case 9:
      return { value, format: '0%' };
    case 10:
      return { value, format: '0.00%' };
    case 11:
      return { value, format: '0.00E+00' };
    case 14:
    case 22: {
      const day = /^\d{4}-/.test(text) ? 'yyyy-mm-dd' : 'M/d/yyyy';
      return { value: afterLotus(value), format: formatId === 14 ? day : `${day} H:mm:ss` };
    }
    case 15:
      return { value: afterLotus(value), format: /^\d/.test(text) ? 'd-mmm-yyyy' : 'mmm d, yyyy' };
    case 16: {
      const { month, day } = partsOfSerial(value);
      return { value: serialOfDay(year, month, day), format: /^\d+[/-]\d+$/.test(text) ? 'M/d' : 'mmm d' };
    }
    case 17:
      return { value: afterLotus(value), format: 'mmm yyyy' };
    case 18:
    case 19:
      return { value, format: formatId === 18 ? 'h:mm am/pm' : 'h:mm:ss am/pm' };
    case 20:
      return { value, format: 'H:mm' };
    case 21:
      return { value, format: 'H:mm:ss' };
    case 45:
    case 46:
    case 47:
      return { value, format: '[h]:mm:ss' };
    default:
      return { value };
  }
}

/** numfmt counts a 29 February 1900 that never was, as old programs did; Sheets does not. */
const afterLotus = (serial: number): number =>
  serial >= 1 && serial < 61 ? Math.floor(serial) + 1 + (serial % 1) : serial;
