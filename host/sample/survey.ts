// The survey of the sample: the nineteen answers of survey.csv, in which nobody real speaks.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tabFromCsv } from '../files/csvTab';
import type { CellData, SheetData } from '../workbook/model';
import { PEOPLE_IN_GROUP } from './people';

const SURVEY_FILE = 'host/sample/survey.csv';
const EMAIL_COLUMN = 1;

/**
 * The survey tab. The first group of people answers as in the file; further groups give the same answers
 * under their own addresses.
 */
export function surveyTab(id: number, name: string, groups: number): SheetData {
  const tab = tabFromCsv(id, name, readFileSync(fromProject(SURVEY_FILE), 'utf8'), 2026);
  const [header, ...answers] = tab.cells as CellData[][];
  const cells = [header, ...Array.from({ length: groups }, (_, group) => answers.map(inGroup(group))).flat()];
  return {
    ...tab,
    cells,
    maxRows: Math.max(tab.maxRows, cells.length),
    frozenRows: 1,
    formUrl: `https://docs.google.com/forms/d/e/sample-${id}/viewform`,
  };
}

const inGroup =
  (group: number) =>
  (row: CellData[]): CellData[] =>
    row.map((cell, column) =>
      column === EMAIL_COLUMN && group > 0
        ? { ...cell, value: emailInGroup(String(cell.value), group) }
        : { ...cell },
    );

/** @example emailInGroup('student07@example.edu', 1) // 'student74@example.edu' */
const emailInGroup = (email: string, group: number): string =>
  email.replace(/\d+/, (number) => String(Number(number) + group * PEOPLE_IN_GROUP));

/** A file of the project, looked for from the working folder, then from the started program, upwards. */
function fromProject(file: string): string {
  for (const start of [process.cwd(), dirname(process.argv[1] ?? '.')]) {
    for (let folder = start; ; folder = dirname(folder)) {
      if (existsSync(join(folder, file))) return join(folder, file);
      if (dirname(folder) === folder) break;
    }
  }
  throw new Error(`The sample program needs the file ${file} of the project.`);
}
