// Translates a document into what pdfmake draws, as plain data: it travels to the worker, which adds fonts.
import {
  type Align,
  type Block,
  type Border,
  type ColumnWidth,
  type HostDocument,
  type Paragraph,
  type Table,
  type TableCell,
} from './document';

/** A node of pdfmake's. Its own types are not published; the worker hands it over as it is. */
export type PdfNode = Record<string, unknown>;

/** Widths and colours of lines and nothing else; the worker makes pdfmake's functions of it. */
export interface TableLines {
  readonly horizontal: readonly number[];
  readonly vertical: readonly number[];
}

export interface PdfDefinition extends PdfNode {
  readonly content: readonly PdfNode[];
}

/** The definition of a whole document; `now` dates it, milliseconds since 1970. */
export function pdfDefinition(document: HostDocument, producer: string, now: number): PdfDefinition {
  const { width, height, margins } = document.page;
  const inner = (blocks: readonly Block[], top: number, bottom: number): PdfNode => ({
    stack: drawBlocks(blocks, contentWidth),
    margin: [margins.left, top, margins.right, bottom],
  });
  const contentWidth = width - margins.left - margins.right;
  const date = new Date(now);
  return {
    pageSize: { width, height },
    pageMargins: [margins.left, margins.top, margins.right, margins.bottom],
    info: {
      title: document.title,
      producer,
      creator: 'Peer Mentoring local host',
      creationDate: date,
      modDate: date,
    },
    ...(document.header.length > 0 ? { header: inner(document.header, margins.top / 2, 0) } : {}),
    ...(document.footer.length > 0 ? { footer: inner(document.footer, margins.bottom / 3, 0) } : {}),
    content: drawBlocks(document.body, contentWidth),
    defaultStyle: { fontSize: 11 },
  };
}

/** Draws blocks one below the other; of two spaces that meet the larger counts, as in HTML. */
function drawBlocks(blocks: readonly Block[], width: number): PdfNode[] {
  const nodes: PdfNode[] = [];
  let spaceAbove = 0;
  let breakPage = false;
  for (const block of blocks) {
    if (block.kind === 'pageBreak') {
      breakPage = true;
      continue;
    }
    const { before, after } = block.kind === 'picture' ? { before: 0, after: 0 } : block;
    const top = Math.max(0, before - spaceAbove);
    nodes.push({ ...drawBlock(block, width, top, after), ...(breakPage ? { pageBreak: 'before' } : {}) });
    spaceAbove = after;
    breakPage = false;
  }
  return nodes;
}

function drawBlock(
  block: Exclude<Block, { kind: 'pageBreak' }>,
  width: number,
  top: number,
  bottom: number,
): PdfNode {
  switch (block.kind) {
    case 'paragraph':
      return drawParagraph(block, top, bottom);
    case 'table':
      return { ...drawTable(block, width), margin: [0, top, 0, bottom] };
    case 'picture':
      return drawPicture(block.source, block.width, block.height, block.align);
    case 'rule':
      return {
        canvas: [
          {
            type: 'line',
            x1: 0,
            y1: 0,
            x2: width,
            y2: 0,
            lineWidth: block.border.width,
            lineColor: block.border.color,
          },
        ],
        margin: [0, top, 0, bottom],
      };
  }
}

function drawParagraph(block: Paragraph, top: number, bottom: number): PdfNode {
  const text = block.runs.map((run) => ({
    text: run.text,
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
    ...(run.underline ? { decoration: 'underline' } : {}),
    ...(run.size === undefined ? {} : { fontSize: run.size }),
    ...(run.color === undefined ? {} : { color: run.color }),
    ...(run.spacing ? { characterSpacing: run.spacing } : {}),
    ...(run.link ? { link: run.link } : {}),
  }));
  const lines = {
    text: text.length === 0 ? [{ text: ' ' }] : text,
    alignment: block.align,
    lineHeight: block.lineHeight,
    ...(block.level > 0 ? { headlineLevel: block.level } : {}),
  };
  if (block.bullet === undefined) return { ...lines, margin: [block.indent, top, 0, bottom] };
  const marker = { text: [{ ...text[0], text: block.bullet }], lineHeight: block.lineHeight, width: 18 };
  return { columns: [marker, { ...lines, width: '*' }], margin: [block.indent - 18, top, 0, bottom] };
}

function drawPicture(source: string, width: number, height: number, alignment: Align): PdfNode {
  const svg = /^data:image\/svg\+xml;base64,(.*)$/i.exec(source);
  const drawn = svg ? { svg: Buffer.from(svg[1]!, 'base64').toString() } : { image: source }; // one group
  return { ...drawn, width, height, alignment };
}

function drawTable(table: Table, width: number): PdfNode {
  const columns = table.widths.length;
  const lineRoom = Math.max(...table.rows.flatMap((row) => row.cells.map(sideLines)));
  const widths = columnWidths(table.widths, width - lineRoom);
  const horizontal = new Array<number>(table.rows.length + 1).fill(0);
  const vertical = new Array<number>(columns + 1).fill(0);
  const thicken = (lines: number[], at: number, border: Border | undefined) => {
    lines[at] = Math.max(lines[at] ?? 0, border?.width ?? 0);
  };
  const body = new Array<PdfNode[]>();
  for (const _ of table.rows) body.push(new Array<PdfNode>(columns));
  table.rows.forEach((row, rowIndex) => {
    let column = 0;
    for (const cell of row.cells) {
      while (body[rowIndex]![column] !== undefined) column += 1; // taken by a cell that spans from above
      place(body, cell, rowIndex, column, widths);
      thicken(horizontal, rowIndex, cell.borders.top);
      thicken(horizontal, rowIndex + cell.rows, cell.borders.bottom);
      thicken(vertical, column, cell.borders.left);
      thicken(vertical, column + cell.columns, cell.borders.right);
      column += cell.columns;
    }
  });
  const lines: TableLines = { horizontal, vertical };
  return {
    table: {
      widths,
      heights: table.rows.map((row) => row.height),
      headerRows: table.headerRows,
      dontBreakRows: table.rows.length > 1,
      body,
    },
    lines,
  };
}

/** Widths in points; columns without one share what is left. */
function columnWidths(own: readonly ColumnWidth[], room: number): number[] {
  const known = own.map((width) => {
    if (width === 'rest') return undefined;
    return typeof width === 'number' ? width : (parseFloat(width) / 100) * room;
  });
  const left = room - known.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const sharing = known.filter((width) => width === undefined).length;
  return known.map((width) => width ?? Math.max(0, left / sharing));
}

const sideLines = ({ borders }: TableCell): number =>
  (borders.left?.width ?? 0) + (borders.right?.width ?? 0);

function place(
  body: PdfNode[][],
  cell: TableCell,
  row: number,
  column: number,
  widths: readonly number[],
): void {
  const { top, right, bottom, left } = cell.borders;
  for (let r = row; r < row + cell.rows; r += 1) {
    for (let c = column; c < column + cell.columns; c += 1) {
      if (!body[r] || c >= body[r]!.length)
        throw new RangeError('drawTable: a span reaches outside the table');
      body[r]![c] = {}; // what a span covers
    }
  }
  const { padding } = cell;
  const width = widths.slice(column, column + cell.columns).reduce((sum, each) => sum + each, 0);
  const blocks = drawBlocks(cell.blocks, width - padding.left - padding.right);
  body[row]![column] = {
    stack: [{ stack: blocks, margin: [padding.left, padding.top, padding.right, padding.bottom] }],
    colSpan: cell.columns,
    rowSpan: cell.rows,
    verticalAlignment: cell.vertical,
    border: [left, top, right, bottom].map((line) => line !== undefined),
    borderColor: [left, top, right, bottom].map((line) => line?.color ?? '#000000'),
    ...(cell.background === undefined ? {} : { fillColor: cell.background }),
  };
}
