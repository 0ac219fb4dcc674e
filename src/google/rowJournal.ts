// Notes in single rows of a tab, each in the file before the next step begins.
import type { Cell, ColumnFormat } from '../core/table';
import { cellInput, numberFormat } from './cellInput';
import { activeSpreadsheet, flush } from './spreadsheet';

export interface RowJournal {
  /** Writes cells of the row with a key and waits until they are in the file. */
  readonly note: (key: string, cells: Readonly<Record<string, Cell>>) => void;
}

/**
 * Opens a tab for notes. The row is looked up by its key each time, since somebody may sort the tab meanwhile.
 *
 * @param keyHeader Header of the column that names a row.
 * @param formatOf Format of the column with a header.
 */
export function openJournal(
  tab: string,
  keyHeader: string,
  formatOf: (header: string) => ColumnFormat,
): RowJournal {
  const sheet = activeSpreadsheet().getSheetByName(tab);
  if (!sheet) throw new RangeError(`openJournal: there is no tab "${tab}"`);
  return {
    note(key, cells) {
      const [headers = []] = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues();
      const columnOf = (header: string) => headers.findIndex((found) => String(found).trim() === header) + 1;
      const keys = sheet.getRange(2, columnOf(keyHeader), sheet.getLastRow() - 1, 1).getValues();
      const row = keys.findIndex(([found]) => String(found).trim() === key) + 2;
      if (row < 2) throw new RangeError(`openJournal: there is no row "${key}" in "${tab}"`);
      for (const [header, value] of Object.entries(cells)) {
        const format = formatOf(header);
        const cell = sheet.getRange(row, columnOf(header));
        cell.setNumberFormat(numberFormat(format)).setValue(cellInput(value, format));
      }
      flush();
    },
  };
}
