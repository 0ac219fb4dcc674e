// What a coordinator does between pairing and certificates: says yes to every proposed pair.
import type { Host } from '../../host';
import { editCell } from '../../workbook/editCell';
import { displayText } from '../../workbook/numberFormat';
import { sheetByName } from '../../workbook/sheets';

const TAB = 'Pairs';
const STATUS = 'Status';
const PROPOSED = 'Proposed';
const ACCEPTED = 'Accepted';

/** Types `Accepted` over every `Proposed`. @returns How many pairs were accepted; 0 without a tab of pairs. */
export function acceptProposals(host: Host): number {
  const { workbook } = host;
  const sheet = sheetByName(workbook, TAB);
  const header = sheet?.cells.findIndex((row) => row?.some((cell) => displayText(cell) === STATUS)) ?? -1;
  if (!sheet || header < 0) return 0;
  const column = sheet.cells[header]!.findIndex((cell) => displayText(cell) === STATUS);
  const rows = [...sheet.cells.keys()].filter((row) => displayText(sheet.cells[row]?.[column]) === PROPOSED);
  const now = host.world.clock.now();
  for (const row of rows) editCell(workbook, sheet.id, { row, column, text: ACCEPTED, now });
  return rows.length;
}
