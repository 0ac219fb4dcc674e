// Builds response tabs for tests: from rows as they stand in a sheet, or from a .csv among the fixtures.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Cell, TabData, WorkTab } from '../../../src/core/table';
import { isPhrase } from '../../../src/core/phrase';
import { speak } from '../../../src/text/speak';

export const YEAR_LEVELS = ['PY1', 'PY2', 'Y1', 'Y2', 'Y3', 'Y4'];
export const OPTIONS = { yearLevels: YEAR_LEVELS };

/** A tab whose cells are shown as they stand. */
export const responseTab = (
  headers: readonly string[],
  rows: readonly (readonly Cell[])[],
  name = 'Form Responses 1',
): TabData => ({ name, headers, rows, displayed: rows.map((row) => row.map(String)), firstRow: 2 });

/** A tab with one question, `answers` given one a row. */
export const columnTab = (header: string, answers: readonly Cell[]): TabData =>
  responseTab(
    ['Timestamp', header],
    answers.map((answer, index) => [`2026-03-02T10:00:${String(index % 60).padStart(2, '0')}`, answer]),
  );

/** A downloaded response file among the fixtures. */
export function fixtureTab(file: string): TabData {
  const text = readFileSync(join(__dirname, '../../fixtures/responses', file), 'utf8');
  const [headers = [], ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  return { name: file.replace(/\.csv$/, ''), headers, rows, firstRow: 2 };
}

/** Repeats each answer as often as its number says. */
export const times = (counts: Readonly<Record<string, number>>): string[] =>
  Object.entries(counts).flatMap(([answer, count]) => Array.from({ length: count }, () => answer));

/** A working tab as it is read back after it was written. */
export const readBack = (work: WorkTab): TabData => ({
  name: work.tab,
  headers: work.columns.map(({ header }) => header),
  rows: work.rows.map((row) => row.map((cell): Cell => (isPhrase(cell) ? speak(cell, 'en') : cell))),
  firstRow: 2,
});
