// Opens a workbook: an .xlsx file, one .csv file, or a folder of .csv files.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { WorkbookData } from '../workbook/model';
import { csvText, readCsvFolder, tabName } from './csvFolder';
import { tabFromCsv } from './csvTab';
import { MAX_FILE_BYTES, mustBeReadable } from './readableFile';
import { fileTrouble } from './workbookFileError';
import { type ReadOptions, workbookOf } from './workbookOf';
import { looksLikeZip, readXlsx, refuseOldExcel } from './xlsx/readXlsx';

/**
 * Reads a workbook from a file or a folder.
 *
 * @throws WorkbookFileError with one sentence for people when it cannot be opened.
 */
export async function readWorkbookFile(
  path: string,
  options: Partial<ReadOptions> = {},
): Promise<WorkbookData> {
  if (!existsSync(path)) throw fileTrouble.missing(path);
  if (statSync(path).isDirectory()) return readWorkbookFolder(path, options);
  mustBeReadable(path);
  return fromUpload(basename(path), readFileSync(path), options);
}

/** Reads a folder of .csv files: one file for one tab, the file's name is the tab's. */
export function readWorkbookFolder(path: string, options: Partial<ReadOptions> = {}): WorkbookData {
  if (!existsSync(path)) throw fileTrouble.missing(path);
  return readCsvFolder(path, withDefaults(options));
}

/**
 * Reads an uploaded file; what it is shows in its bytes. A name that promises a workbook must be one.
 *
 * @throws WorkbookFileError with one sentence for people when it cannot be opened.
 */
export async function fromUpload(
  name: string,
  bytes: Uint8Array,
  options: Partial<ReadOptions> = {},
): Promise<WorkbookData> {
  if (bytes.length === 0) throw fileTrouble.empty(name);
  if (bytes.length > MAX_FILE_BYTES) throw fileTrouble.tooLarge(name);
  const full = withDefaults(options);
  if (looksLikeZip(bytes)) return readXlsx(name, bytes, full);
  refuseOldExcel(name, bytes);
  if (/\.(xlsx|xlsm|ods|numbers)$/i.test(name)) throw fileTrouble.damaged(name);

  const tab = tabName(name);
  return workbookOf(tab, [tabFromCsv(0, tab, csvText(name, bytes), full.year)], full);
}

/** The zone of the add-on's manifest, and this year. */
const withDefaults = ({
  timeZone = 'Asia/Seoul',
  year = new Date().getFullYear(),
}: Partial<ReadOptions>): ReadOptions => ({ timeZone, year });
