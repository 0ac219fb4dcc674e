// The tab Settings as far as a coordinator has filled it in: who runs the program, and when the term is.
import type { SheetData } from '../workbook/model';
import { blankSheet } from '../workbook/sheets';
import { SAMPLE_TERM } from './calendar';
import type { SampleWords } from './words/words';

const HEADERS = ['Part', 'Setting', 'Value', 'What it does', 'Allowed'];
const WIDTHS = [110, 210, 200, 430, 200];

/** The add-on adds every other setting below, with its explanation, and leaves these values alone. */
export function settingsTab(id: number, { program }: SampleWords): SheetData {
  const rows: readonly (readonly [name: string, value: string])[] = [
    ['Institution', program.institution],
    ['Program name', program.name],
    ['Term code', '26S1'],
    ['Term name', program.term],
    ['Term begins', SAMPLE_TERM.from],
    ['Term ends', SAMPLE_TERM.until],
    ['Contact name', program.contactName],
    ['Contact title', program.contactTitle],
    ['Contact e-mail', 'mentoring@example.edu'],
  ];
  return {
    ...blankSheet(id, 'Settings'),
    frozenRows: 1,
    columnWidths: Object.fromEntries(WIDTHS.map((width, column) => [column, width])),
    cells: [
      HEADERS.map((value) => ({ value, format: '@', style: { bold: true } })),
      ...rows.map(([name, value]) => ['Program', name, value].map((text) => ({ value: text, format: '@' }))),
    ],
  };
}
