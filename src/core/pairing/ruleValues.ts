// Reading the Value cell of a matching rule.
import { fold } from './answers';

/** A list of whole numbers. @example wholeNumbers('0, 1, 2') // [0, 1, 2] */
export function wholeNumbers(value: string): readonly number[] | null {
  const pieces = value.split(/[,;]/).map((piece) => piece.trim().replace(/%$/, ''));
  return pieces.every((piece) => /^-?\d{1,6}$/.test(piece)) ? pieces.map(Number) : null;
}

/**
 * Points from 0 to 100 for each of several numbers.
 *
 * @example pointsByNumber('1:60, 2:100') // Map { 1 => 60, 2 => 100 }
 */
export function pointsByNumber(value: string): Map<number, number> | null {
  const points = new Map<number, number>();
  for (const piece of value.split(/[,;]/)) {
    const match = /^\s*(-?\d{1,6})\s*:\s*(\d{1,3})\s*$/.exec(piece);
    if (!match || Number(match[2]) > 100) return null;
    points.set(Number(match[1]), Number(match[2]));
  }
  return points;
}

/** A pair to whom a rule does not apply: both chose nothing but these options in that column. */
export interface Exception {
  readonly header: string;
  /** Folded like answers. */
  readonly options: readonly string[];
}

/**
 * A least count, and for whom it is not asked.
 *
 * @example leastAndException('1; unless Meeting mode = Text | Phone')
 *   // { least: 1, exception: { header: 'Meeting mode', options: ['text', 'phone'] } }
 */
export function leastAndException(value: string): { least: number; exception: Exception | null } | null {
  const match = /^\s*(\d{1,3})\s*(?:;\s*unless\s+([^=]+)=(.+))?$/i.exec(value);
  if (!match) return null;
  const [, least, header, options] = match;
  if (header === undefined || options === undefined) return { least: Number(least), exception: null };
  return {
    least: Number(least),
    exception: { header: header.trim(), options: options.split('|').map(fold) },
  };
}
