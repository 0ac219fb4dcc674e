// Whether a file is there, may be read, and is not too large, said before it is read.
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { fileTrouble } from './workbookFileError';

/** Largest workbook file that is opened, in bytes: 20 MB. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/**
 * Guards the reading of one file.
 *
 * @throws WorkbookFileError when it is missing, refused, empty or too large.
 */
export function mustBeReadable(path: string): void {
  if (!existsSync(path)) throw fileTrouble.missing(path);
  try {
    accessSync(path, constants.R_OK);
  } catch {
    throw fileTrouble.refused(basename(path));
  }
  const { size } = statSync(path);
  if (size === 0) throw fileTrouble.empty(basename(path));
  if (size > MAX_FILE_BYTES) throw fileTrouble.tooLarge(basename(path));
}
