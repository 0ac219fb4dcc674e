// Tables of an uploaded document: column widths, borders of each cell, spans, shading.
import {
  type Block,
  type Border,
  type ColumnWidth,
  type Side,
  type Table,
  type TableCell,
  type TableRow,
} from './document';
import { type Element, HtmlError, type Node } from './htmlTree';
import { border, color, type Declarations, points, readDeclarations } from './htmlStyle';
import { enter, type Inherited } from './htmlInherited';

type ReadBlocks = (nodes: readonly Node[], state: Inherited) => Block[];

/** What a table says for all its cells. */
interface Defaults {
  readonly border: Border | undefined;
  readonly padding: number;
}

const SIDES: readonly Side[] = ['top', 'right', 'bottom', 'left'];

/** As a table of Google Docs: 5 points inside each cell. */
const CELL_PADDING = 5;

/**
 * Reads a table. Widths come from `<col>` or from the cells of the first row, the rest is shared equally.
 *
 * @throws HtmlError when rows have different numbers of columns.
 */
export function readTable(table: Element, state: Inherited, style: Declarations, read: ReadBlocks): Table {
  const defaults: Defaults = {
    border:
      table.attributes.border && table.attributes.border !== '0'
        ? { width: 0.75, color: '#000000' }
        : undefined,
    padding: table.attributes.cellpadding ? Number(table.attributes.cellpadding) * 0.75 : CELL_PADDING,
  };
  const sections = elements(table.children);
  const head = sections.filter((section) => section.tag === 'thead').flatMap(rowsOf);
  const rows = [...head, ...sections.filter((section) => section.tag !== 'thead').flatMap(rowsOf)];
  if (rows.length === 0) throw new HtmlError('a table without rows is not drawn');
  const drawn = rows.map((row) => readRow(row, state, defaults, read));
  const columns = sections
    .filter((section) => section.tag === 'colgroup')
    .flatMap((group) => elements(group.children));
  const margin = (side: string) => points(style.get(`margin-${side}`) ?? '0', state.text.size);
  return {
    kind: 'table',
    widths: columns.length > 0 ? columns.map((column) => ownWidth(column)) : firstRowWidths(rows[0]!), // not empty
    rows: drawn,
    headerRows: head.length,
    before: margin('top'),
    after: margin('bottom'),
  };
}

const elements = (nodes: readonly Node[]): Element[] =>
  nodes.filter((node): node is Element => {
    if (typeof node !== 'string') return true;
    if (node.trim() !== '') throw new HtmlError(`text between table parts: "${node.trim()}"`);
    return false;
  });

function rowsOf(section: Element): Element[] {
  if (section.tag === 'tr') return [section];
  if (section.tag === 'colgroup') return [];
  if (/^t(head|body|foot)$/.test(section.tag)) return elements(section.children).flatMap(rowsOf);
  throw new HtmlError(`<${section.tag}> inside a table is not drawn`);
}

function readRow(row: Element, outer: Inherited, defaults: Defaults, read: ReadBlocks): TableRow {
  const style = readDeclarations(row.attributes.style ?? '');
  const state = enter(outer, row, style);
  const cells = elements(row.children).map((cell) => readCell(cell, state, style, defaults, read));
  const heights = [
    style,
    ...elements(row.children).map((cell) => readDeclarations(cell.attributes.style ?? '')),
  ]
    .map((own) => own.get('height'))
    .map((height) => (height === undefined ? 0 : points(height, state.text.size)));
  return { cells, height: Math.max(...heights) };
}

function readCell(
  cell: Element,
  outer: Inherited,
  row: Declarations,
  defaults: Defaults,
  read: ReadBlocks,
): TableCell {
  if (cell.tag !== 'td' && cell.tag !== 'th') throw new HtmlError(`<${cell.tag}> inside a row is not drawn`);
  const style = readDeclarations(cell.attributes.style ?? '');
  const state = enter({ ...outer, indent: 0 }, cell, style);
  const size = state.text.size;
  const borders: Partial<Record<Side, Border>> = {};
  for (const side of SIDES) {
    const own = style.get(`border-${side}`);
    const line = own === undefined ? defaults.border : border(own, size);
    if (line) borders[side] = line;
  }
  const pad = (side: Side) => {
    const own = style.get(`padding-${side}`);
    return own === undefined ? defaults.padding : points(own, size);
  };
  const background = color(style.get('background-color') ?? row.get('background-color') ?? 'transparent');
  return {
    blocks: read(cell.children, state),
    columns: Number(cell.attributes.colspan ?? 1),
    rows: Number(cell.attributes.rowspan ?? 1),
    ...(background === undefined ? {} : { background }),
    borders,
    padding: { top: pad('top'), right: pad('right'), bottom: pad('bottom'), left: pad('left') },
    vertical: verticalAlign(style.get('vertical-align') ?? row.get('vertical-align') ?? 'top'),
  };
}

function verticalAlign(value: string): TableCell['vertical'] {
  if (value === 'top' || value === 'middle' || value === 'bottom') return value;
  throw new HtmlError(`vertical-align "${value}" is not drawn`);
}

function firstRowWidths(row: Element): ColumnWidth[] {
  return elements(row.children).flatMap((cell) => {
    const span = Number(cell.attributes.colspan ?? 1);
    return span === 1 ? [ownWidth(cell)] : new Array<ColumnWidth>(span).fill('rest');
  });
}

function ownWidth(element: Element): ColumnWidth {
  const style = readDeclarations(element.attributes.style ?? '');
  const width = style.get('width') ?? element.attributes.width;
  if (width === undefined || width === 'auto') return 'rest';
  if (width.endsWith('%')) return `${parseFloat(width)}%`;
  return points(/^[0-9]+$/.test(width) ? `${width}px` : width, 11);
}
