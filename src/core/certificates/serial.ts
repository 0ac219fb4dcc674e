// Serial numbers: prefix, term code, four digits without gaps.

/**
 * The next serials of a term.
 *
 * @param taken All serials of the register, of any term.
 * @param count How many are wanted.
 * @example nextSerials('PM-2026S1', ['PM-2026S1-0006'], 2) // ['PM-2026S1-0007', 'PM-2026S1-0008']
 */
export function nextSerials(series: string, taken: readonly string[], count: number): string[] {
  const last = taken.reduce((highest, serial) => {
    const digits = serial.startsWith(`${series}-`) ? serial.slice(series.length + 1) : '';
    return /^\d+$/.test(digits) ? Math.max(highest, Number(digits)) : highest;
  }, 0);
  return Array.from(
    { length: count },
    (_, index) => `${series}-${String(last + index + 1).padStart(4, '0')}`,
  );
}

/** Prefix and term code without characters that a file name or a search could trip over. */
export const seriesOf = (prefix: string, termCode: string): string =>
  [prefix, termCode]
    .map((part) => part.trim().replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter((part) => part !== '')
    .join('-');

/** A serial as people type it, made comparable. */
export const comparableSerial = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\u2010-\u2015]+/g, '-')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');
