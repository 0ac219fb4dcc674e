// SpreadsheetApp.EmbeddedChart and its builder, and the global Charts. The specification is kept and checked;
// the workbench draws it. Kinds of chart that it cannot draw are refused here.
import { Emulated, type Members, NotEmulatedError, ServiceError } from '../../engine/emulated';
import type { EnumValue } from '../../engine/enumeration';
import { parseArea, quotedTab, splitTab } from '../../workbook/a1';
import type { ChartData } from '../../workbook/model';
import { sheetByName } from '../../workbook/sheets';
import type { Book } from './book';
import { CHART_TYPES, HIDDEN_DIMENSIONS, MERGE_STRATEGIES } from './enums';
import type { RangePlace } from './rangePlace';
import { alike, local, method } from './rules';

const DRAWN = new Set(['BAR', 'COLUMN']);

class Charts extends Emulated {
  readonly className = 'Charts';
  readonly members: Members = { ChartType: {}, ChartMergeStrategy: {}, ChartHiddenDimensionStrategy: {} };
  readonly ChartType = CHART_TYPES;
  readonly ChartMergeStrategy = MERGE_STRATEGIES;
  readonly ChartHiddenDimensionStrategy = HIDDEN_DIMENSIONS;
}

/** The global `Charts`. */
export const createCharts = (): Emulated => new Charts();

class ChartOptions extends Emulated {
  readonly className = 'ChartOptions';
  readonly members: Members = { get: local('String') };
  constructor(private readonly options: Readonly<Record<string, unknown>>) {
    super();
  }
  get(option: string): unknown {
    return this.options[option] ?? null;
  }
}

class ContainerInfo extends Emulated {
  readonly className = 'ContainerInfo';
  override readonly serviceName = 'SpreadsheetApp';
  readonly members: Members = alike(local(), 'getAnchorRow', 'getAnchorColumn', 'getOffsetX', 'getOffsetY');
  constructor(private readonly chart: ChartData) {
    super();
  }
  getAnchorRow(): number {
    return this.chart.row;
  }
  getAnchorColumn(): number {
    return this.chart.column;
  }
  getOffsetX(): number {
    return this.chart.offsetX;
  }
  getOffsetY(): number {
    return this.chart.offsetY;
  }
}

export class EmbeddedChart extends Emulated {
  readonly className = 'EmbeddedChart';
  override readonly serviceName = 'SpreadsheetApp';
  readonly members: Members = alike(
    method(),
    'getChartId',
    'getContainerInfo',
    'getNumHeaders',
    'getOptions',
    'getRanges',
    'modify',
  );

  constructor(
    private readonly book: Book,
    readonly data: ChartData,
  ) {
    super();
  }
  /** Null until the chart stands in a tab. */
  getChartId(): number | null {
    return this.data.id === 0 ? null : this.data.id;
  }
  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.data);
  }
  getNumHeaders(): number {
    return this.data.numHeaders ?? -1;
  }
  getOptions(): ChartOptions {
    return new ChartOptions(this.data.options);
  }
  getRanges(): Emulated[] {
    return this.data.ranges.flatMap((address) => {
      const { tab = '', cells } = splitTab(address);
      const sheet = sheetByName(this.book.workbook, tab);
      const area = sheet && parseArea(cells, { rows: sheet.maxRows, columns: sheet.maxColumns });
      return sheet && area ? [this.book.make.range(sheet.id, area)] : [];
    });
  }
  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.book, structuredClone(this.data));
  }
}

const freshChart = (): ChartData => ({
  id: 0,
  type: 'COLUMN',
  ranges: [],
  options: {},
  row: 1,
  column: 1,
  offsetX: 0,
  offsetY: 0,
});

export class EmbeddedChartBuilder extends Emulated {
  readonly className = 'EmbeddedChartBuilder';
  override readonly serviceName = 'SpreadsheetApp';
  readonly members: Members = {
    setChartType: local('ChartType'),
    addRange: local('Range'),
    clearRanges: local(),
    setPosition: local('Integer, Integer, Integer, Integer'),
    setOption: local('String, Object'),
    setNumHeaders: local('Integer'),
    setTransposeRowsAndColumns: local('Boolean'),
    setMergeStrategy: local('ChartMergeStrategy'),
    setHiddenDimensionStrategy: local('ChartHiddenDimensionStrategy'),
    build: local(),
  };

  constructor(
    private readonly book: Book,
    private readonly chart: ChartData = freshChart(),
  ) {
    super();
  }

  setChartType(type: EnumValue): this {
    if (!DRAWN.has(type.label)) throw new NotEmulatedError(`Charts.ChartType.${type.label}`);
    this.chart.type = type.label;
    return this;
  }
  addRange(range: RangePlace): this {
    this.chart.ranges.push(`${quotedTab(range.data.name)}!${range.getA1Notation()}`);
    return this;
  }
  clearRanges(): this {
    this.chart.ranges = [];
    return this;
  }
  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    if (row < 1 || column < 1) throw new ServiceError('The chart must stand at a row and column from 1.');
    Object.assign(this.chart, { row, column, offsetX, offsetY });
    return this;
  }
  setOption(option: string, value: unknown): this {
    this.chart.options[option] = value;
    return this;
  }
  setNumHeaders(headers: number): this {
    this.chart.numHeaders = headers;
    return this;
  }
  setTransposeRowsAndColumns(transpose: boolean): this {
    this.chart.transpose = transpose;
    return this;
  }
  setMergeStrategy(strategy: EnumValue): this {
    this.chart.mergeStrategy = strategy.label;
    return this;
  }
  setHiddenDimensionStrategy(strategy: EnumValue): this {
    this.chart.hiddenDimension = strategy.label;
    return this;
  }
  build(): EmbeddedChart {
    return new EmbeddedChart(this.book, structuredClone(this.chart));
  }
}
