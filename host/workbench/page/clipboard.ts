// Blocks of cells as text on the clipboard, as spreadsheets exchange them: tabs between cells, a line a row, quotes
// around what holds either.

/** @example blockText([['a', 'b\nc']]) // 'a\t"b\nc"' */
export const blockText = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map(quoted).join('\t')).join('\n');

const quoted = (text: string): string =>
  /[\t\n\r]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** @example parseBlock('a\t"b\nc"\n') // [['a', 'b\nc']] */
export function parseBlock(text: string): string[][] {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\n\r]*))(\t|\r\n|\n|\r|$)/y;
  let row: string[] = [];
  while (cell.lastIndex < text.length || row.length > 0) {
    const from = cell.lastIndex;
    // a quote that is never closed, or goes on after closing, is an ordinary letter
    const [, inQuotes, plain = '', end] = cell.exec(text) ?? plainCell(text, from);
    if (cell.lastIndex === 0) cell.lastIndex = from + plain.length + (end?.length ?? 0);
    row.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'));
    if (end === '\t') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function plainCell(text: string, from: number): [string, undefined, string, string] {
  const end = /\t|\r\n|\n|\r|$/g;
  end.lastIndex = from;
  const found = end.exec(text);
  return ['', undefined, text.slice(from, found?.index), found?.[0] ?? ''];
}
