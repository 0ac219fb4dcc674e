// The numbers behind a chart: series and categories, read from its ranges as Sheets reads them.
import { Formulas, type FormulaWorld } from '../formulas/formulas';
import { parseArea, splitTab } from './a1';
import { cellAt } from './cells';
import type { CellValue, ChartData, SheetData } from './model';
import { displayValue } from './numberFormat';
import { sheetByName } from './sheets';

export interface ChartSeries {
  readonly name: string;
  /** One a category; undefined for a blank or a text. */
  readonly values: readonly (number | undefined)[];
  /** The same as the cells show them. */
  readonly labels: readonly string[];
}

export interface ChartGrid {
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

interface Shown {
  readonly value: CellValue | undefined;
  readonly text: string;
}

/**
 * First column: categories, if it holds text; first row: names of the series, if the chart has a header.
 * Ranges stand side by side, or below each other when the chart merges rows.
 */
export function chartGrid(world: FormulaWorld, chart: ChartData): ChartGrid {
  const blocks = chart.ranges.map((address) => readBlock(world, address));
  const joined = chart.mergeStrategy === 'MERGE_ROWS' ? blocks.flat() : sideBySide(blocks);
  const rows = chart.transpose ? transposed(joined) : joined;
  const headers =
    chart.numHeaders === undefined || chart.numHeaders < 0 ? guessHeaders(rows) : chart.numHeaders;
  const body = rows.slice(headers);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const named = width > 1;
  const columns = Array.from({ length: named ? width - 1 : width }, (_, index) => index + (named ? 1 : 0));
  return {
    categories: body.map((row, index) => (named ? (row[0]?.text ?? '') : String(index + 1))),
    series: columns.map((column) => ({
      name: rows
        .slice(0, headers)
        .map((row) => row[column]?.text ?? '')
        .join(' '),
      values: body.map((row) => {
        const value = row[column]?.value;
        return typeof value === 'number' ? value : undefined;
      }),
      labels: body.map((row) => row[column]?.text ?? ''),
    })),
  };
}

function readBlock(world: FormulaWorld, address: string): Shown[][] {
  const { tab = '', cells } = splitTab(address);
  const sheet = sheetByName(world.workbook, tab);
  const area = sheet && parseArea(cells, { rows: sheet.maxRows, columns: sheet.maxColumns });
  if (!sheet || !area) return [];
  const formulas = new Formulas(world);
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => shown(formulas, sheet, area.row + r, area.column + c)),
  );
}

function shown(formulas: Formulas, sheet: SheetData, row: number, column: number): Shown {
  const cell = cellAt(sheet, row, column);
  const result = cell?.formula === undefined ? undefined : formulas.result(sheet.id, row, column);
  const value = result ? result.value : cell?.value;
  return { value, text: displayValue(value, cell?.format ?? result?.format) };
}

function sideBySide(blocks: readonly Shown[][][]): Shown[][] {
  const height = Math.max(0, ...blocks.map((block) => block.length));
  const blank: Shown = { value: undefined, text: '' };
  return Array.from({ length: height }, (_, r) =>
    blocks.flatMap((block) => block[r] ?? (block[0] ?? []).map(() => blank)),
  );
}

const transposed = (rows: readonly Shown[][]): Shown[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? { value: undefined, text: '' }));

/** A first row without a number beside the categories names the series. */
const guessHeaders = (rows: readonly Shown[][]): number =>
  rows.length > 1 && (rows[0] ?? []).slice(1).every(({ value }) => typeof value !== 'number') ? 1 : 0;
