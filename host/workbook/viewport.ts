// A stretch of a tab as the grid page draws it: small, and nothing in it that JSON cannot carry.
import { type FormulaWorld, Formulas, placeKey } from '../formulas/formulas';
import { lastFilledColumn, lastFilledRow } from './cells';
import { ConditionalStyles } from './conditionalStyle';
import type { CellData, CellStyle, CellValue, SheetData } from './model';
import { displayValue } from './numberFormat';
import { sheetById } from './sheets';
import { accepts, allowedValues } from './validation';

export interface ViewCell {
  /** From 0. */
  readonly column: number;
  readonly text: string;
  /** Decides where the text stands when the style does not say. */
  readonly kind: 'text' | 'number' | 'boolean' | 'error';
  readonly style?: CellStyle;
  readonly link?: string;
  readonly note?: string;
  /** Why there is an error, in the words of the custom function. */
  readonly explanation?: string;
  readonly formula?: string;
  readonly checkbox?: true;
  /** What a drop-down offers. */
  readonly choices?: readonly string[];
  /** The value breaks the cell's rule, which only warns. */
  readonly invalid?: true;
}

export interface ViewRow {
  /** From 0. */
  readonly row: number;
  readonly height?: number;
  readonly cells: readonly ViewCell[];
}

export interface Viewport {
  readonly sheetId: number;
  readonly name: string;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hideGridlines: boolean;
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: SheetData['merges'];
  readonly filter?: string;
  /** Only rows in which something is to be drawn. */
  readonly rows: readonly ViewRow[];
}

/**
 * @param firstRow From 0.
 * @throws RangeError when there is no such tab.
 */
export function viewport(world: FormulaWorld, sheetId: number, firstRow: number, rowCount: number): Viewport {
  const sheet = sheetById(world.workbook, sheetId);
  if (!sheet) throw new RangeError(`viewport: no tab ${sheetId}`);
  const view = new SheetView(world, sheet);
  const rows: ViewRow[] = [];
  for (let row = firstRow; row < Math.min(firstRow + rowCount, sheet.maxRows); row += 1) {
    const cells = view.row(row);
    const height = sheet.rowHeights[row];
    if (cells.length > 0 || height !== undefined)
      rows.push({ row, cells, ...(height === undefined ? {} : { height }) });
  }
  const { name, maxRows, maxColumns, frozenRows, frozenColumns, hideGridlines, filter } = sheet;
  return {
    sheetId,
    ...{ name, maxRows, maxColumns, frozenRows, frozenColumns, hideGridlines },
    lastRow: lastFilledRow(sheet),
    lastColumn: lastFilledColumn(sheet),
    columnWidths: sheet.columnWidths,
    rowHeights: sheet.rowHeights,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    merges: sheet.merges,
    ...(filter === undefined ? {} : { filter }),
    rows,
  };
}

class SheetView {
  private readonly formulas: Formulas;
  private readonly conditional: ConditionalStyles;

  constructor(
    private readonly world: FormulaWorld,
    private readonly sheet: SheetData,
  ) {
    this.formulas = new Formulas(world);
    this.conditional = new ConditionalStyles(sheet);
  }

  row(row: number): ViewCell[] {
    const spilled = this.formulas.spilled(this.sheet.id);
    const cells = this.sheet.cells[row] ?? [];
    const width = spilled ? this.sheet.maxColumns : cells.length;
    const shown: ViewCell[] = [];
    for (let column = 0; column < width; column += 1) {
      const cell = cells[column];
      const result = spilled?.get(placeKey(row, column));
      if (cell || result) shown.push(this.cell(cell ?? {}, row, column, result?.value));
    }
    return shown;
  }

  private cell(cell: CellData, row: number, column: number, spilled: CellValue | undefined): ViewCell {
    const result =
      cell.formula === undefined
        ? { value: cell.value ?? spilled }
        : this.formulas.result(this.sheet.id, row, column);
    const { value } = result;
    const text = displayValue(value, cell.format ?? ('format' in result ? result.format : undefined));
    const style = { ...cell.style, ...this.conditional.styleOf(row, column, value, text) };
    const { validation, link, note, formula } = cell;
    const choices = validation ? allowedValues(validation, this.world.workbook) : [];
    return {
      column,
      text,
      kind: kindOf(value),
      ...(Object.keys(style).length > 0 ? { style } : {}),
      ...(link === undefined ? {} : { link }),
      ...(note === undefined ? {} : { note }),
      ...(formula === undefined ? {} : { formula }),
      ...('explanation' in result ? { explanation: result.explanation } : {}),
      ...(validation?.kind === 'checkbox' ? { checkbox: true } : {}),
      ...(choices.length > 0 ? { choices } : {}),
      ...(validation && !accepts(validation, value, cell.format, this.world.workbook)
        ? { invalid: true }
        : {}),
    };
  }
}

function kindOf(value: CellValue | undefined): ViewCell['kind'] {
  if (typeof value === 'object') return 'error';
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text';
}
