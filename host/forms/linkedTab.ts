// The tab that receives a form's answers: made when the form is linked, grown by a row with each answer.
import { type World } from '../engine/world';
import { cellAt, lastFilledRow, putCell } from '../workbook/cells';
import { noteChange } from '../workbook/changes';
import { type CellData, type SheetData } from '../workbook/model';
import { displayText } from '../workbook/numberFormat';
import { blankSheet, newSheetId, sheetById, sheetByName } from '../workbook/sheets';
import { serialAt, serialOfDay } from '../workbook/wallClock';
import {
  type Answer,
  type FormData,
  isGrid,
  isQuestion,
  type ItemData,
  type LinkedColumn,
  type ResponseData,
} from './formData';
import { formsData, formUrl } from './formStore';
import { formWords } from './formWords';

/** Makes the linked tabs that are due by now. Host and services call it at the moments a tab may have appeared. */
export function settleLinks(world: World): void {
  for (const form of formsData(world).forms) {
    if (form.linkDue !== undefined && form.linkDue <= world.clock.now()) makeLinkedTab(world, form);
  }
}

/** Makes the tab of a form that waits for one, whether due or not. */
export function makeLinkedTab(world: World, form: FormData): void {
  if (form.linkDue === undefined) return;
  delete form.linkDue;
  const { workbook } = world;
  const words = formWords(world.account.locale);
  world.pendingWrites.touch();
  const sheet = blankSheet(newSheetId(workbook), freeName(world, words.tabName));
  sheet.maxRows = 100;
  sheet.frozenRows = 1;
  sheet.formUrl = formUrl(world, form);
  workbook.sheets.push(sheet);
  form.link = { sheetId: sheet.id, columns: [] };
  syncColumns(world, form, sheet);
  for (const response of form.responses) writeResponse(world, form, response);
  noteChange(workbook);
}

/** `Form Responses 1`, or the next number that is free. */
function freeName(world: World, name: (number: number) => string): string {
  for (let number = 1; ; number += 1) {
    if (!sheetByName(world.workbook, name(number))) return name(number);
  }
}

/** The tab that a form writes to; undefined when there is none or somebody deleted it. */
export const linkedSheet = (world: World, form: FormData): SheetData | undefined =>
  form.link && sheetById(world.workbook, form.link.sheetId);

/** Appends columns for new questions and renames changed ones; columns of deleted questions stay (ASSUMED). */
function syncColumns(world: World, form: FormData, sheet: SheetData): void {
  const columns = form.link?.columns ?? [];
  const words = formWords(world.account.locale);
  const wanted: { source: LinkedColumn['source']; header: string }[] = [
    { source: 'time', header: words.timestamp },
    ...(form.collectEmail ? [{ source: 'email', header: words.emailAddress } as const] : []),
    ...form.items.filter(isQuestion).flatMap(itemColumns),
  ];
  for (const { source, header } of wanted) {
    let index = columns.findIndex((column) => JSON.stringify(column.source) === JSON.stringify(source));
    if (index < 0) index = columns.push({ source }) - 1;
    sheet.maxColumns = Math.max(sheet.maxColumns, index + 1);
    putCell(sheet, 0, index, { ...cellAt(sheet, 0, index), value: header });
  }
}

function itemColumns(item: ItemData): { source: LinkedColumn['source']; header: string }[] {
  if (!isGrid(item)) return [{ source: { item: item.id }, header: item.title }];
  return item.rows.map((name, row) => ({
    source: { item: item.id, row },
    header: `${item.title} [${name}]`,
  }));
}

export interface WrittenRow {
  readonly sheetId: number;
  /** From 1. */
  readonly row: number;
  /** Displayed, one for each column. An edit shows the changed ones only (ASSUMED). */
  readonly values: readonly string[];
  /** By header; questions of one title share an entry. */
  readonly namedValues: Readonly<Record<string, readonly string[]>>;
}

/** Writes an answer into its row, or into a new one below all others. */
export function writeResponse(world: World, form: FormData, response: ResponseData): WrittenRow | undefined {
  const sheet = linkedSheet(world, form);
  if (!form.link || !sheet) return undefined;
  world.pendingWrites.touch();
  syncColumns(world, form, sheet);
  const edited = response.row !== undefined;
  const row = response.row ?? Math.max(1, lastFilledRow(sheet));
  response.row = row;
  sheet.maxRows = Math.max(sheet.maxRows, row + 1);
  const values: string[] = [];
  const namedValues: Record<string, string[]> = {};
  form.link.columns.forEach((column, index) => {
    const before = displayText(cellAt(sheet, row, index));
    const cell = answerCell(world, form, response, column);
    if (cell !== undefined || edited) putCell(sheet, row, index, cell);
    const after = displayText(cellAt(sheet, row, index));
    const told = edited && after === before ? '' : after;
    values.push(told);
    const header = displayText(cellAt(sheet, 0, index));
    (namedValues[header] ??= []).push(told);
  });
  noteChange(world.workbook);
  return { sheetId: sheet.id, row: row + 1, values, namedValues };
}

function answerCell(
  world: World,
  form: FormData,
  response: ResponseData,
  { source }: LinkedColumn,
): CellData | undefined {
  if (source === 'time') {
    const { timeFormat } = formWords(world.account.locale);
    return { value: serialAt(response.at, world.workbook.timeZone), format: timeFormat };
  }
  if (source === 'email') return response.email === '' ? undefined : { value: response.email };
  const item = form.items.find(({ id }) => id === source.item);
  const answer = response.answers[source.item];
  if (!item || answer === undefined) return undefined;
  return typedCell(item, source.row === undefined ? answer : (answer[source.row] ?? ''));
}

/** Times and dates become instants of the sheet, numbers numbers; other text stays text, even after a `=`. */
function typedCell(item: ItemData, answer: Answer): CellData | undefined {
  const text = typeof answer === 'string' ? answer : answer.join(', ');
  if (text === '') return undefined;
  if (item.kind === 'DATE') {
    const [year, month, day] = text.split('-').map(Number) as [number, number, number]; // checked when it came in
    return { value: serialOfDay(year, month, day), format: 'm/d/yyyy' };
  }
  if (item.kind === 'TIME') {
    const [hour, minute] = text.split(':').map(Number) as [number, number]; // checked when it came in
    return { value: (hour * 60 + minute) / 1440, format: 'h:mm:ss am/pm' };
  }
  return { value: /^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(text) ? Number(text) : text };
}
