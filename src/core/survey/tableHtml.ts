// A survey table as HTML whose styles stand on every cell, so that Word and Docs keep them when it is pasted.
import { columnShares } from './columnShares';
import type { SpokenTable } from './spokenTable';

const RULE = '1.5pt solid #444444';
const LONGEST_NUMBER = 24;
const FONT = "font-family:Arial,'Malgun Gothic',sans-serif;";

/**
 * @param number Stands before the title, for example `Table 2.`, which is then a heading: those stay on the page of
 *   their table. '' for a table to paste into other text.
 */
export function tableHtml(table: SpokenTable, number = ''): string {
  const shares = columnShares(table).map((share) => `width:${share}%`);
  const columns = `<colgroup>${shares.map((width) => `<col style="${width}">`).join('')}</colgroup>`;
  const head = table.head.map((cells, row) => headRow(table, cells, row, shares));
  const body = table.rows.map((_, row) => bodyRow(table, row));
  const notes = table.notes.map(
    (note) => `<p style="${FONT}font-size:8.5pt;color:#444444;margin:2pt 0">${escaped(note)}</p>`,
  );
  const [tag, name] = number === '' ? ['p', ''] : ['h2', `${escaped(number)} `];
  // the paragraph on methods begins a page, since a table of one column may break anywhere
  const page = tag === 'h2' && table.columns.length === 1 ? ';page-break-before:always' : '';
  return [
    `<${tag} style="${FONT}font-size:11pt;font-weight:bold;margin:0 0 4pt 0${page}">${name}${escaped(table.title)}</${tag}>`,
    `<table style="border-collapse:collapse;width:100%">${columns}<thead>${head.join('')}</thead><tbody>${body.join('')}</tbody></table>`,
    ...notes,
  ].join('\n');
}

/** A head reaches over the blank cells after it, except over those that stand below another head. */
function headRow(
  table: SpokenTable,
  cells: readonly string[],
  row: number,
  shares: readonly string[],
): string {
  const above = table.head[row - 1];
  const parts: string[] = [];
  for (let c = 0; c < cells.length;) {
    let end = c + 1;
    while (cells[c] !== '' && end < cells.length && cells[end] === '' && (above?.[end] ?? '') === '')
      end += 1;
    const span = end - c;
    const align = span > 1 ? 'center' : (table.columns[c]?.align ?? 'left');
    const rules = [
      row === 0 ? `border-top:${RULE}` : '',
      row === table.head.length - 1 ? `border-bottom:${RULE}` : '',
    ];
    const width = span === 1 ? (shares[c] ?? '') : '';
    parts.push(
      cellHtml('th', cells[c] ?? '', span, ['font-weight:bold', `text-align:${align}`, width, ...rules]),
    );
    c = end;
  }
  return `<tr>${parts.join('')}</tr>`;
}

function bodyRow(table: SpokenTable, row: number): string {
  const line = table.rows[row]!; // asked for by its index
  const isLast = row === table.rows.length - 1;
  const rule = isLast ? `border-bottom:${RULE}` : '';
  const bold = line.kind === 'item' ? '' : 'font-weight:bold';
  const isSpan = line.kind === 'section' && line.cells.slice(1).every((cell) => cell === '');
  if (isSpan) {
    const styles = ['font-weight:bold', 'text-align:left', 'background-color:#f5f5f5', rule];
    return `<tr>${cellHtml('td', line.cells[0] ?? '', table.columns.length, styles)}</tr>`;
  }
  const cells = table.columns.map(({ align }, c) => {
    if (c === 0 && isContinued(table, row)) return '';
    const rows = c === 0 ? linesOf(table, row) : 1;
    const ends = row + rows === table.rows.length ? `border-bottom:${RULE}` : '';
    const text = line.cells[c] ?? '';
    const styles = [`text-align:${align}`, bold, ends];
    return cellHtml('td', align === 'left' ? text : unbroken(text), 1, styles, rows);
  });
  return `<tr>${cells.join('')}</tr>`;
}

/** A line without a label belongs to the label above it. */
function isContinued({ rows, columns }: SpokenTable, row: number): boolean {
  const [line, above] = [rows[row], rows[row - 1]];
  return columns.length > 1 && line?.kind === 'item' && line.cells[0] === '' && above?.kind === 'item';
}

/** How many lines a label reaches over. */
function linesOf(table: SpokenTable, row: number): number {
  let end = row + 1;
  while (isContinued(table, end)) end += 1;
  return end - row;
}

/** Numbers such as 3.5 ± 0.7 stay on one line, in every editor. */
const unbroken = (text: string): string =>
  text.length <= LONGEST_NUMBER ? text.replace(/ /g, '\u00a0') : text;

function cellHtml(tag: 'td' | 'th', text: string, span: number, styles: readonly string[], rows = 1): string {
  const style = ['padding:2pt 4pt', 'vertical-align:top', 'font-size:9.5pt', ...styles].filter(
    (each) => each !== '',
  );
  const columns = span > 1 ? ` colspan="${span}"` : '';
  const over = rows > 1 ? ` rowspan="${rows}"` : '';
  return `<${tag}${columns}${over} style="${FONT}${style.join(';')}">${escaped(text).replace(/\n/g, '<br>')}</${tag}>`;
}

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The same as lines of tab-separated text, for editors without tables. */
export const tableText = (table: SpokenTable): string =>
  [
    table.title,
    ...table.head.map((cells) => cells.join('\t')),
    ...table.rows.map(({ cells }) => cells.map((cell) => cell.replace(/[\t\n]+/g, ' ')).join('\t')),
    ...table.notes,
  ].join('\n');
