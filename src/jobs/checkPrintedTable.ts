// Says whether a printed row of a table can be right, for the panel. Reads and writes nothing.
import { printedVerdict, type PrintedRow } from '../core/survey/printedVerdict';
import { chosenLanguage, sayIn } from './running/language';

export const checkPrintedTable = (row: PrintedRow): readonly string[] =>
  printedVerdict(row).map(sayIn(chosenLanguage()));
