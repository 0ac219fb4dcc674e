import { conformanceProject, RESULT_TAB } from '../../../host/conformance/onGoogle';
import { conformanceTable } from '../../../host/conformance/table';
import { Host } from '../../../host/host';
import type { Manifest } from '../../../host/engine/world';

describe('the conformance project', () => {
  const project = conformanceProject(conformanceTable);
  const manifest = JSON.parse(project['appsscript.json']) as Manifest;

  it('runs as it stands and agrees with the table, here as it should on Google', () => {
    const code = `${project['Code.js']}
      function read() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${RESULT_TAB}').getDataRange().getValues(); }`;
    const host = Host.fromSource(code, { manifest });
    expect(host.run('runConformance').error).toBeUndefined();
    const [header, ...results] = host.run('read').value as string[][];
    expect(header).toEqual(['id', 'behaviour', 'evidence', 'agrees', 'observed']);
    expect(results.filter(([, , , agrees]) => agrees !== 'yes')).toEqual([]);
    expect(results.length).toBe(conformanceTable.filter((row) => 'script' in row).length);
  });

  it('asks for nothing but the spreadsheet it stands in', () => {
    expect(manifest.oauthScopes).toEqual(['https://www.googleapis.com/auth/spreadsheets.currentonly']);
  });
});
