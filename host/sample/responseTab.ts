// One tab as Google Forms makes it: questions in row 1, which is frozen, one answer a row, time first.
import type { CellData, SheetData } from '../workbook/model';
import { blankSheet } from '../workbook/sheets';
import { RESPONSE_FORMATS } from './calendar';

/** One answer in a cell: text, a number, or a serial number shown as a date or a time; '' when left blank. */
export type Answer =
  string | number | { readonly serial: number; readonly as: keyof typeof RESPONSE_FORMATS };

/** One answered form: when it was sent (serial number), and the answers by question. */
export interface Response {
  readonly sentAt: number;
  readonly answers: readonly Answer[];
}

export interface ResponseTab {
  readonly id: number;
  readonly name: string;
  /** Header of the first column, in the language of the form. */
  readonly timestamp: string;
  readonly questions: readonly string[];
  readonly responses: readonly Response[];
}

/** Writes the answers in the order in which they were sent. */
export function responseTab({ id, name, timestamp, questions, responses }: ResponseTab): SheetData {
  const inOrder = [...responses].sort((a, b) => a.sentAt - b.sentAt);
  const header = [timestamp, ...questions].map((text): CellData => ({ value: text }));
  const rows = inOrder.map(({ sentAt, answers }) => [
    cell({ serial: sentAt, as: 'instant' }),
    ...answers.map(cell),
  ]);
  const blank = blankSheet(id, name);
  return {
    ...blank,
    maxRows: Math.max(blank.maxRows, rows.length + 1),
    maxColumns: Math.max(blank.maxColumns, header.length),
    cells: [header, ...rows],
    frozenRows: 1,
    formUrl: `https://docs.google.com/forms/d/e/sample-${id}/viewform`,
  };
}

function cell(answer: Answer): CellData {
  if (typeof answer === 'object') return { value: answer.serial, format: RESPONSE_FORMATS[answer.as] };
  return answer === '' ? {} : { value: answer };
}
