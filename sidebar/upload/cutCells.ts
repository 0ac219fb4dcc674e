// Cuts delimited text into records of cells. The panel brings its own few lines, because the library that the tests
// compare them with would be a fifth of the panel and can send requests.

export type Delimiter = ',' | ';' | '\t';

const QUOTE = '"';

/**
 * Reads delimited text by RFC 4180: cells may stand in quotes, which are doubled inside; line ends are CRLF, LF or CR.
 * A quote inside a cell that does not begin with one is a letter like any other, as spreadsheets read it too.
 *
 * @param most Stops after so many records.
 * @returns Records as written, of any width; a line end behind the last makes no further one.
 */
export function cutCells(text: string, delimiter: Delimiter, most = Infinity): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length && records.length < most) {
    const [cell, end] = text[at] === QUOTE ? quotedCell(text, at, delimiter) : plainCell(text, at, delimiter);
    record.push(cell);
    at = end;
    if (text[at] === delimiter) {
      at += 1;
      if (at === text.length) record.push('');
      else continue;
    } else if (text[at] === '\r' && text[at + 1] === '\n') at += 2;
    else at += 1;
    records.push(record);
    record = [];
  }
  return records;
}

const isEnd = (letter: string | undefined, delimiter: Delimiter): boolean =>
  letter === undefined || letter === delimiter || letter === '\n' || letter === '\r';

function plainCell(text: string, start: number, delimiter: Delimiter): readonly [string, number] {
  let end = start;
  while (!isEnd(text[end], delimiter)) end += 1;
  return [text.slice(start, end), end];
}

/** A cell in quotes; one that is never closed, or that goes on behind its closing quote, is taken as it stands. */
function quotedCell(text: string, start: number, delimiter: Delimiter): readonly [string, number] {
  let cell = '';
  let from = start + 1;
  for (;;) {
    const close = text.indexOf(QUOTE, from);
    if (close < 0) return plainCell(text, start, delimiter);
    cell += text.slice(from, close);
    if (isEnd(text[close + 1], delimiter)) return [cell, close + 1];
    const isDoubled = text[close + 1] === QUOTE;
    cell += QUOTE;
    from = close + (isDoubled ? 2 : 1);
  }
}

const LOOKED_AT = 20;

/**
 * The delimiter that cuts the first records most evenly; of equals the one that gives more cells.
 *
 * @param candidates The likeliest first; it is also the answer when none cuts anything.
 */
export function guessDelimiter(text: string, candidates: readonly [Delimiter, ...Delimiter[]]): Delimiter {
  let best = { delimiter: candidates[0], unevenness: Infinity, width: 1 };
  for (const delimiter of candidates) {
    const widths = cutCells(text, delimiter, LOOKED_AT)
      .filter((record) => record.some((cell) => cell.trim() !== ''))
      .map((record) => record.length);
    const width = widths.reduce((sum, each) => sum + each, 0) / Math.max(widths.length, 1);
    if (width < 2) continue;
    const unevenness = widths.reduce(
      (sum, each, index) => sum + Math.abs(each - (widths[index - 1] ?? each)),
      0,
    );
    const isBetter = unevenness < best.unevenness || (unevenness === best.unevenness && width > best.width);
    if (isBetter) best = { delimiter, unevenness, width };
  }
  return best.delimiter;
}
