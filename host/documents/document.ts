// A document as the local host keeps it: blocks of styled text, as much of a Google Doc as a certificate needs.
// Lengths are points (1/72 inch).

/** A4 upright. */
export const A4 = { width: 595.28, height: 841.89 } as const;

export type Align = 'left' | 'center' | 'right' | 'justify';

export interface TextStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points. */
  readonly size?: number;
  /** `#rrggbb`. */
  readonly color?: string;
  readonly highlight?: string;
  readonly link?: string;
  /** Extra space between letters, in points. */
  readonly spacing?: number;
}

export interface TextRun extends TextStyle {
  /** A line break inside a paragraph is `\n`. */
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** 0 is plain text, 1 to 6 a heading. */
  readonly level: number;
  readonly runs: readonly TextRun[];
  readonly align: Align;
  readonly before: number;
  readonly after: number;
  /** Times the height of the font. */
  readonly lineHeight: number;
  /** Points from the left edge; a bullet or number hangs in it. */
  readonly indent: number;
  readonly bullet?: string;
}

export interface Border {
  readonly width: number;
  readonly color: string;
}

export type Side = 'top' | 'right' | 'bottom' | 'left';
export type Sides = Readonly<Record<Side, number>>;

export interface TableCell {
  readonly blocks: readonly Block[];
  readonly columns: number;
  readonly rows: number;
  readonly background?: string;
  readonly borders: Readonly<Partial<Record<Side, Border>>>;
  readonly padding: Sides;
  readonly vertical: 'top' | 'middle' | 'bottom';
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** At least so many points high. */
  readonly height: number;
}

/** Points, a share of the table's width such as `25%`, or an equal part of what is left. */
export type ColumnWidth = number | `${number}%` | 'rest';

export interface Table {
  readonly kind: 'table';
  readonly widths: readonly ColumnWidth[];
  readonly rows: readonly TableRow[];
  /** How many rows repeat at the top of each page. */
  readonly headerRows: number;
  readonly before: number;
  readonly after: number;
}

export interface Picture {
  readonly kind: 'picture';
  /** A data address with a PNG, JPEG or SVG. */
  readonly source: string;
  readonly width: number;
  readonly height: number;
  readonly align: Align;
  readonly description: string;
}

export interface Rule {
  readonly kind: 'rule';
  readonly border: Border;
  readonly before: number;
  readonly after: number;
}

export interface PageBreak {
  readonly kind: 'pageBreak';
}

export type Block = Paragraph | Table | Picture | Rule | PageBreak;

export interface HostDocument {
  readonly title: string;
  readonly page: { readonly width: number; readonly height: number; readonly margins: Sides };
  readonly header: readonly Block[];
  readonly body: readonly Block[];
  readonly footer: readonly Block[];
}

/** The parts that hold text, in the order in which they are read. */
export const PARTS = ['header', 'body', 'footer'] as const;

/** Text of blocks, one line a paragraph, in reading order. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('\n');
}

function blockText(block: Block): string {
  if (block.kind === 'paragraph') return block.runs.map((run) => run.text).join('');
  if (block.kind !== 'table') return '';
  return block.rows.map((row) => row.cells.map((cell) => plainText(cell.blocks)).join('\t')).join('\n');
}
