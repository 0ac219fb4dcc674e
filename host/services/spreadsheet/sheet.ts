// SpreadsheetApp.Sheet: one tab. Left out: copying to other files, slicers, pivot tables, groups, images, banding.
import { type Emulated, type Members, NotEmulatedError, ServiceError } from '../../engine/emulated';
import type { EnumValue } from '../../engine/enumeration';
import { renameReferences } from '../../formulas/shift';
import { parseArea, splitTab } from '../../workbook/a1';
import { changed } from '../../workbook/cells';
import type { CellData } from '../../workbook/model';
import { sheetByName } from '../../workbook/sheets';
import { EmbeddedChart, EmbeddedChartBuilder } from './charts';
import { ConditionalFormatRule } from './conditionalFormat';
import { addMetadata, type DeveloperMetadata, METADATA_MEMBERS, metadataOf } from './developerMetadata';
import { checkedArea, insideGrid } from './dimensions';
import { Filter } from './filter';
import { Protection } from './protection';
import type { Range } from './range';
import { RangeList } from './rangeList';
import { alike, method } from './rules';
import { GRID_MEMBERS, SheetGrid } from './sheetGrid';
import { checkName } from './tabNames';

export const SHEET_MEMBERS: Members = {
  ...GRID_MEMBERS,
  ...METADATA_MEMBERS,
  ...alike(method(), 'getName', 'getSheetName', 'getSheetId', 'getIndex', 'getParent', 'activate'),
  ...alike(method(), 'getDataRange', 'hideSheet', 'showSheet', 'isSheetHidden', 'getFormUrl'),
  ...alike(method(), 'newChart', 'getCharts', 'clearContents', 'clearFormats', 'clearNotes'),
  ...alike(method(), 'getConditionalFormatRules', 'clearConditionalFormatRules', 'protect', 'getFilter'),
  ...alike(method('EmbeddedChart'), 'insertChart', 'removeChart', 'updateChart'),
  setName: method('String'),
  setTabColor: method('String|null'),
  getRange: method(
    'String',
    'Integer, Integer',
    'Integer, Integer, Integer',
    'Integer, Integer, Integer, Integer',
  ),
  getRangeList: method('String[]'),
  appendRow: method('Object[]'),
  clear: method('', 'Object'),
  getProtections: method('ProtectionType'),
  setConditionalFormatRules: method('ConditionalFormatRule[]'),
};

export class Sheet extends SheetGrid {
  override readonly serviceName = 'SpreadsheetApp';
  readonly members = SHEET_MEMBERS;

  getName(): string {
    return this.data.name;
  }
  getSheetName(): string {
    return this.data.name;
  }
  setName(name: string): this {
    checkName(this.book.workbook, name, this.id);
    this.book.touch();
    renameReferences(this.book.workbook, this.data.name, name);
    this.data.name = name;
    return this;
  }
  getSheetId(): number {
    return this.data.id;
  }
  /** From 1. */
  getIndex(): number {
    return this.book.workbook.sheets.indexOf(this.data) + 1;
  }
  getParent(): Emulated {
    return this.book.make.spreadsheet();
  }
  activate(): this {
    this.book.touch();
    this.book.workbook.activeSheet = this.getIndex() - 1;
    return this;
  }

  getRange(first: string | number, column = 1, rows = 1, columns = 1): Range {
    const area =
      typeof first === 'string' ? this.areaOf(first) : checkedArea(this.data, first, column, rows, columns);
    return this.book.make.range(this.id, area) as Range;
  }
  private areaOf(address: string) {
    const { tab, cells } = splitTab(address);
    const here = tab === undefined || sheetByName(this.book.workbook, tab)?.id === this.id;
    const area = parseArea(cells, { rows: this.data.maxRows, columns: this.data.maxColumns });
    if (!here || !area) throw new ServiceError('Range not found');
    return insideGrid(this.data, area);
  }
  getRangeList(addresses: readonly string[]): RangeList {
    return new RangeList(addresses.map((address) => this.getRange(address)));
  }
  getDataRange(): Range {
    return this.getRange(1, 1, Math.max(1, this.getLastRow()), Math.max(1, this.getLastColumn()));
  }

  /** Behind the last row with content; the grid grows when it must. */
  appendRow(values: readonly unknown[]): this {
    if (values.length === 0) throw new ServiceError('The number of columns in the range must be at least 1.');
    const row = this.getLastRow() + 1;
    if (row > this.getMaxRows()) this.insertRowsAfter(this.getMaxRows(), row - this.getMaxRows());
    const missing = values.length - this.getMaxColumns();
    if (missing > 0) this.insertColumnsAfter(this.getMaxColumns(), missing);
    this.getRange(row, 1, 1, values.length).setValues([values]);
    return this;
  }

  hideSheet(): this {
    const visible = this.book.workbook.sheets.filter(({ hidden }) => !hidden);
    if (visible.length === 1 && visible[0] === this.data)
      throw new ServiceError("You can't hide all the sheets in a document.");
    return this.change({ hidden: true });
  }
  showSheet(): this {
    return this.change({ hidden: false });
  }
  isSheetHidden(): boolean {
    return this.data.hidden;
  }
  setTabColor(color: string | null): this {
    if (color !== null) return this.change({ tabColor: color });
    this.book.touch();
    delete this.data.tabColor;
    return this;
  }
  getFormUrl(): string | null {
    return this.data.formUrl ?? null;
  }

  addDeveloperMetadata(key: string, ...rest: (string | EnumValue)[]): this {
    addMetadata(this.book, () => this.data, key, rest);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataOf(this.book, () => this.data);
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.book);
  }
  insertChart(chart: EmbeddedChart): void {
    const { row, column, ranges } = chart.data;
    if (ranges.length === 0) throw new ServiceError('A chart needs at least one range.');
    insideGrid(this.data, { row: row - 1, column: column - 1, rows: 1, columns: 1 });
    this.book.touch();
    this.data.charts.push({ ...structuredClone(chart.data), id: this.book.newId() });
  }
  getCharts(): EmbeddedChart[] {
    return this.data.charts.map((chart) => new EmbeddedChart(this.book, chart));
  }
  removeChart(chart: EmbeddedChart): void {
    this.book.touch();
    this.data.charts = this.data.charts.filter(({ id }) => id !== chart.data.id);
  }
  updateChart(chart: EmbeddedChart): void {
    if (!this.data.charts.some(({ id }) => id === chart.data.id))
      throw new ServiceError('The chart does not exist on this sheet.');
    this.book.touch();
    this.data.charts = this.data.charts.map((known) =>
      known.id === chart.data.id ? structuredClone(chart.data) : known,
    );
  }

  /** Contents, formats and conditional formats; notes, validation, charts and metadata stay. */
  clear(options: Readonly<Record<string, unknown>> = {}): this {
    const unknown = Object.keys(options).find((name) => name !== 'formatOnly' && name !== 'contentsOnly');
    if (unknown !== undefined) throw new NotEmulatedError(`Sheet.clear with ${unknown}`);
    if (options['formatOnly'] !== true) this.clearContents();
    if (options['contentsOnly'] !== true) this.clearFormats();
    return this;
  }
  clearContents(): this {
    return this.changeCells({ value: undefined, formula: undefined, link: undefined });
  }
  clearFormats(): this {
    this.clearConditionalFormatRules();
    return this.changeCells({ style: undefined, format: undefined });
  }
  clearNotes(): this {
    return this.changeCells({ note: undefined });
  }

  setConditionalFormatRules(rules: readonly ConditionalFormatRule[]): void {
    if (rules.some(({ sheetId }) => sheetId !== this.id))
      throw new ServiceError('All ranges of a conditional format rule must be on this sheet.');
    this.book.touch();
    this.data.conditionalFormats = rules.map(({ data }) => data);
  }
  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this.data.conditionalFormats.map((data) => new ConditionalFormatRule(this.book, this.id, data));
  }
  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  /** A tab has at most one protection of its own. */
  protect(): Protection {
    const known = this.data.protections.find(({ range }) => range === undefined);
    if (known) return new Protection(this.book, this.id, known);
    this.book.touch();
    const protection = { description: '', warningOnly: false };
    this.data.protections.push(protection);
    return new Protection(this.book, this.id, protection);
  }
  getProtections(type: EnumValue): Protection[] {
    return this.data.protections
      .filter(({ range }) => (range === undefined) === (type.label === 'SHEET'))
      .map((protection) => new Protection(this.book, this.id, protection));
  }
  getFilter(): Filter | null {
    return this.data.filter === undefined ? null : new Filter(this.book, this.id);
  }

  private change(change: { readonly hidden?: boolean; readonly tabColor?: string }): this {
    this.book.touch();
    Object.assign(this.data, change);
    return this;
  }

  private changeCells(change: { readonly [P in keyof CellData]?: undefined }): this {
    this.book.touch();
    this.data.cells = this.data.cells.map((row) =>
      row?.map((cell) => {
        if (!cell) return undefined;
        const next = changed(cell, change);
        return Object.keys(next).length > 0 ? next : undefined;
      }),
    );
    return this;
  }
}
