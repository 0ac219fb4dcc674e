// The people of the sample term, as an import leaves them in the spreadsheet.
import { Host } from '../../host/host';
import { sampleProgram } from '../../host/sample/sampleProgram';
import { displayText } from '../../host/workbook/numberFormat';
import { sheetByName } from '../../host/workbook/sheets';
import { TABS, type Person } from '../../src/core/program';
import { peopleFromTab } from '../../src/core/responses/peopleTab';

/** Needs the built add-on in dist/. */
export function samplePeople(): readonly Person[] {
  const host = Host.open({ workbook: sampleProgram() });
  host.panel('runJob', 'importResponses');
  const [headers = [], ...rows] = (sheetByName(host.workbook, TABS.people)?.cells ?? []).map((row) =>
    (row ?? []).map((cell) => displayText(cell)),
  );
  return peopleFromTab({ name: TABS.people, headers, rows, firstRow: 2 }).people;
}
