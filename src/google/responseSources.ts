// Which tabs were read as form answers, by the number that Google gives a tab: a tab keeps it under a new name.
import { readProperty, writeProperty } from './properties';
import { activeSpreadsheet } from './spreadsheet';
import { textInput } from './cellInput';

const KEY = 'responseTabs';

/** Names under which tabs were last imported, by sheet ID. */
export function knownSources(): ReadonlyMap<number, string> {
  const known = JSON.parse(readProperty(KEY) ?? '{}') as Record<string, string>;
  return new Map(Object.entries(known).map(([sheetId, name]) => [Number(sheetId), name]));
}

/** Remembers tabs under their present names, beside those that are known already. */
export function rememberSources(tabs: readonly { readonly sheetId: number; readonly name: string }[]): void {
  const before = knownSources();
  if (tabs.every(({ sheetId, name }) => before.get(sheetId) === name)) return;
  const known = [...before, ...tabs.map(({ sheetId, name }) => [sheetId, name] as const)];
  const text: Record<string, string> = {};
  for (const [sheetId, name] of known) text[String(sheetId)] = name;
  writeProperty(KEY, JSON.stringify(text));
}

/** Writes another text into the cells of a column that hold `from`: one read, one write. */
export function replaceInColumn(tab: string, header: string, from: string, to: string): void {
  const sheet = activeSpreadsheet().getSheetByName(tab);
  const rows = sheet === null ? 0 : sheet.getLastRow() - 1;
  if (sheet === null || rows < 1) return;
  const headers = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] ?? [];
  const column = headers.findIndex((each) => String(each).trim() === header);
  if (column < 0) return;
  const range = sheet.getRange(2, column + 1, rows, 1);
  const values = range.getValues();
  range.setNumberFormat('@');
  range.setValues(values.map(([cell]) => [textInput(String(cell) === from ? to : String(cell ?? ''))]));
}
