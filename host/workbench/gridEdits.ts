// What a person does to cells of a tab by hand: types one, pastes or clears a block, copies one.
import type { HostWorld } from '../engine/hostWorld';
import { editCell } from '../workbook/editCell';
import { gridCells, MAX_CELLS, sheetById } from '../workbook/sheets';
import { viewport } from '../workbook/viewport';
import type { SheetData } from '../workbook/model';

/** A place in a tab, both from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A block of cells. */
export interface Block extends Place {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Types a block of texts, its upper left corner at `place`; the tab grows where it is too small. Cells that refuse
 * what is typed keep what they had.
 *
 * @returns What to tell the person: the first complaint of a cell, and how many more there are; '' when all went well.
 * @throws Error when the tab is gone or would become too large.
 */
export function typeBlock(
  world: HostWorld,
  sheetId: number,
  { row, column }: Place,
  texts: readonly (readonly string[])[],
): string {
  const sheet = existing(world, sheetId);
  const columns = texts.reduce((most, line) => Math.max(most, line.length), 0);
  grow(world, sheet, row + texts.length, column + columns);
  const complaints: string[] = [];
  const now = world.clock.now();
  texts.forEach((line, down) =>
    line.forEach((text, across) => {
      const place = { row: row + down, column: column + across };
      const edit = editCell(world.workbook, sheetId, { ...place, text, now });
      const complaint = edit.done ? edit.warning : edit.refusal;
      if (complaint !== undefined) complaints.push(complaint);
    }),
  );
  const [first, ...more] = complaints;
  if (first === undefined) return '';
  return more.length === 0 ? first : `${first} The same holds for ${more.length} more of these cells.`;
}

/** Empties the cells of a block; their look and rules stay. */
export function clearBlock(world: HostWorld, sheetId: number, { row, column, rows, columns }: Block): string {
  const sheet = existing(world, sheetId);
  const blank = Array.from({ length: Math.min(rows, sheet.maxRows - row) }, (_, down) =>
    (sheet.cells[row + down] ?? []).slice(column, column + columns).map(() => ''),
  );
  return typeBlock(world, sheetId, { row, column }, blank);
}

/** The cells of a block as they are shown. */
export function shownBlock(
  world: HostWorld,
  sheetId: number,
  { row, column, rows, columns }: Block,
): string[][] {
  const shown = Array.from({ length: rows }, () => new Array<string>(columns).fill(''));
  for (const line of viewport(world, sheetId, row, rows).rows) {
    for (const cell of line.cells) {
      const texts = shown[line.row - row];
      if (texts && cell.column >= column && cell.column < column + columns)
        texts[cell.column - column] = cell.text;
    }
  }
  return shown;
}

function existing({ workbook }: HostWorld, sheetId: number): SheetData {
  const sheet = sheetById(workbook, sheetId);
  if (sheet === undefined) throw new Error('This tab is no longer there.');
  return sheet;
}

function grow({ workbook }: HostWorld, sheet: SheetData, rows: number, columns: number): void {
  const maxRows = Math.max(sheet.maxRows, rows);
  const maxColumns = Math.max(sheet.maxColumns, columns);
  const others = gridCells(workbook) - sheet.maxRows * sheet.maxColumns;
  if (others + maxRows * maxColumns > MAX_CELLS)
    throw new Error('This would make the workbook larger than 10 million cells.');
  Object.assign(sheet, { maxRows, maxColumns });
}
