// One spelling for answers that differ only in how they were typed or encoded.

/** Printable ASCII words with single spaces: nothing to do, and most of what is read. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
const ODD_SPACES = /[\u00a0\u202f\u2007\u3000]/g;

/**
 * An answer in one spelling: Unicode NFC, plain spaces, no runs of spaces, line ends as LF, nothing at the
 * ends. Letter case stays.
 *
 * @example normalise(' Yes,\u00a0 often\r\n') // 'Yes, often'
 */
export function normalise(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(ODD_SPACES, ' ')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/**
 * The key under which answers and headers are compared: normalised, in lower case, straight quotes, one line.
 *
 * @example fold('Don’t  know\n') // "don't know"
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return normalise(text)
    .toLowerCase()
    .replace(/[‘’ʼ′]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\n+/g, ' ');
}
