// What a person is told about a workbook file that cannot be opened: one sentence, with the file's name.

/** A file that is no workbook we can open. The message is for people. */
export class WorkbookFileError extends Error {
  override readonly name = 'WorkbookFileError';
}

/** One sentence for each way in which a file may refuse to be opened. */
export const fileTrouble = {
  missing: (name: string) => new WorkbookFileError(`There is no file or folder "${name}".`),
  refused: (name: string) =>
    new WorkbookFileError(`"${name}" cannot be read: this computer refuses access to it.`),
  empty: (name: string) => new WorkbookFileError(`"${name}" is empty.`),
  tooLarge: (name: string) =>
    new WorkbookFileError(`"${name}" is larger than 20 MB, which is more than can be opened here.`),
  encrypted: (name: string) =>
    new WorkbookFileError(`"${name}" is locked with a password. Save it without one, then open it again.`),
  oldExcel: (name: string) =>
    new WorkbookFileError(
      `"${name}" is in the old Excel format (.xls). Save it as .xlsx, then open it again.`,
    ),
  damaged: (name: string) =>
    new WorkbookFileError(
      `"${name}" cannot be read as an .xlsx workbook: the file is damaged or incomplete.`,
    ),
  notAWorkbook: (name: string) =>
    new WorkbookFileError(
      `"${name}" is not a workbook: an .xlsx file, a .csv file or a folder of .csv files is needed.`,
    ),
  noCsvInFolder: (name: string) => new WorkbookFileError(`The folder "${name}" holds no .csv file.`),
  sameTabTwice: (name: string, tab: string) =>
    new WorkbookFileError(`The folder "${name}" holds two .csv files for one tab, "${tab}".`),
} as const;
