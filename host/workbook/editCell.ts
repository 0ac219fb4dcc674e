// A person types into a cell.
import { cellName } from './a1';
import { cellAt, lastFilledRow, putCell } from './cells';
import { noteChange } from './changes';
import { entered, MAX_CHARACTERS, TOO_LONG } from './enteredCell';
import type { WorkbookData } from './model';
import { displayValue, isDateFormat } from './numberFormat';
import { sheetById } from './sheets';
import { readTyped } from './typedInput';
import { accepts } from './validation';
import { partsOfSerial, serialAt } from './wallClock';

export type Edit =
  { readonly done: true; readonly warning?: string } | { readonly done: false; readonly refusal: string };

/**
 * Enters text as Sheets would read it from the keyboard, locale en_US.
 *
 * @param row From 0; the grid grows when the last row is typed into.
 * @param column From 0.
 * @param now Milliseconds since 1970; says which year a day without one belongs to.
 * @throws RangeError when the place is outside the grid.
 */
export function editCell(
  workbook: WorkbookData,
  sheetId: number,
  { row, column, text, now }: { row: number; column: number; text: string; now: number },
): Edit {
  const sheet = sheetById(workbook, sheetId);
  if (!sheet || row < 0 || column < 0 || row >= sheet.maxRows || column >= sheet.maxColumns)
    throw new RangeError(`editCell: no cell at row ${row}, column ${column} of tab ${sheetId}`);
  if (text.length > MAX_CHARACTERS) return { done: false, refusal: TOO_LONG };

  const cell = cellAt(sheet, row, column);
  const year = partsOfSerial(serialAt(now, workbook.timeZone)).year;
  const typed = readTyped(text, cell?.format, year);
  const rule = cell?.validation;
  const fits = !rule || accepts(rule, typed.value, typed.format ?? cell.format, workbook);
  const complaint =
    rule?.helpText ??
    `The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell.`;
  if (!fits && !rule.allowInvalid) return { done: false, refusal: complaint };

  noteChange(workbook);
  putCell(sheet, row, column, entered(cell, typed));
  if (lastFilledRow(sheet) === sheet.maxRows) sheet.maxRows += 1;
  return fits ? { done: true } : { done: true, warning: complaint };
}

/** What a person sees in the cell when they begin to edit it. */
export function editText(workbook: WorkbookData, sheetId: number, row: number, column: number): string {
  const sheet = sheetById(workbook, sheetId);
  const cell = sheet && cellAt(sheet, row, column);
  if (cell?.formula !== undefined) return cell.formula;
  const value = cell?.value ?? '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'number') return shownInput(value, cell?.format);
  return typeof value === 'boolean' ? String(value).toUpperCase() : markedText(value, cell?.format);
}

/** Days and times as they are shown, percentages with their sign, other numbers; all with all their digits. */
function shownInput(value: number, format: string | undefined): string {
  if (isDateFormat(format)) return displayValue(value, format);
  // 15 digits: 0.07 is 7%, not 7.000000000000001%
  return format?.includes('%') ? `${Number((value * 100).toPrecision(15))}%` : String(value);
}

/** Text that would be read as something else keeps its apostrophe while it is edited. */
function markedText(text: string, format: string | undefined): string {
  const { value, formula } = readTyped(text, format, 2000);
  return formula === undefined && value === text ? text : text === '' ? '' : `'${text}`;
}
