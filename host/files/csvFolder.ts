// A folder of .csv files as a workbook: one file for one tab, the file's name is the tab's.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { WorkbookData } from '../workbook/model';
import { csvFromTab, type ShowCell, tabFromCsv } from './csvTab';
import { mustBeReadable } from './readableFile';
import { textFromBytes } from './textBytes';
import { fileTrouble } from './workbookFileError';
import { type ReadOptions, workbookOf } from './workbookOf';

/** The .csv files of a folder as tabs, in the order of their names. */
export function readCsvFolder(folder: string, options: ReadOptions): WorkbookData {
  const name = basename(folder);
  const files = readdirSync(folder)
    .filter((file) => /\.csv$/i.test(file))
    .sort();
  if (files.length === 0) throw fileTrouble.noCsvInFolder(name);

  const taken = new Set<string>();
  const sheets = files.map((file, id) => {
    const tab = tabName(file);
    if (taken.has(tab.toLowerCase())) throw fileTrouble.sameTabTwice(name, tab);
    taken.add(tab.toLowerCase());
    mustBeReadable(join(folder, file));
    return tabFromCsv(id, tab, csvText(file, readFileSync(join(folder, file))), options.year);
  });
  return workbookOf(name, sheets, options);
}

/** How a page or a document begins that was saved or renamed as .csv, though it is text as far as its bytes go. */
const PAGE = /^\s*(%PDF-|\{\\rtf|<!doctype|<html|<\?xml)/i;

/** The text of a .csv file; refuses one that is empty, no text, or a page of another kind. */
export function csvText(name: string, bytes: Uint8Array): string {
  const text = textFromBytes(bytes);
  if (text === undefined || PAGE.test(text)) throw fileTrouble.notAWorkbook(name);
  if (text.trim() === '') throw fileTrouble.empty(name);
  return text;
}

/** @example tabName('Survey 2026.csv') // 'Survey 2026' */
export const tabName = (file: string): string => file.replace(/\.csv$/i, '').normalize('NFC');

/**
 * Writes what every tab shows, hidden ones too, as `<folder>/<tab>.csv`.
 *
 * @returns The files written, in the order of the tabs.
 */
export function writeCsvFolder(workbook: WorkbookData, folder: string, show?: ShowCell): string[] {
  mkdirSync(folder, { recursive: true });
  const taken = new Set<string>();
  return workbook.sheets.map((sheet) => {
    const file = freeFileName(sheet.name, taken);
    writeFileSync(join(folder, file), csvFromTab(sheet, show));
    return file;
  });
}

/** A tab's name as a file name: characters that file systems refuse become `_`, equal names get a number. */
function freeFileName(tab: string, taken: Set<string>): string {
  const safe = tab.replace(/[<>:"/\\|?*\u0000-\u001f]/g, '_').replace(/^\.+|[. ]+$/g, '_') || '_';
  let name = safe;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${safe} (${count})`;
  taken.add(name.toLowerCase());
  return `${name}.csv`;
}
