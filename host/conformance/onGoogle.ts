// The rows that are Apps Script themselves, as a project of its own: a person pastes it into a scratch spreadsheet,
// chooses runConformance, and downloads the tab that it writes. What agrees there becomes LIVE.
import type { ConformanceRow } from './row';

/** Name of the tab that `runConformance` writes. */
export const RESULT_TAB = 'Conformance';

const HEADER = ['id', 'behaviour', 'evidence', 'agrees', 'observed'];

/** Files of the project by name. Its only scope is the spreadsheet it stands in. */
export function conformanceProject(
  rows: readonly ConformanceRow[],
): Record<'Code.js' | 'appsscript.json', string> {
  const manifest = {
    timeZone: 'Asia/Seoul',
    runtimeVersion: 'V8',
    exceptionLogging: 'STACKDRIVER',
    oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
  };
  return { 'Code.js': code(rows), 'appsscript.json': `${JSON.stringify(manifest, null, 2)}\n` };
}

function code(rows: readonly ConformanceRow[]): string {
  const checks = rows.flatMap((row) => ('script' in row ? [check(row)] : []));
  return `// Compares this Apps Script with what the local host claims. Run runConformance in an empty spreadsheet.
var CHECKS = [
${checks.join(',\n')}
];

function runConformance() {
  var rows = [${JSON.stringify(HEADER)}].concat(CHECKS.map(resultRow));
  var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  var tab = spreadsheet.getSheetByName('${RESULT_TAB}') || spreadsheet.insertSheet('${RESULT_TAB}');
  tab.getRange(1, 1, rows.length, ${HEADER.length}).setNumberFormat('@').setValues(rows);
}

function resultRow(check) {
  var observed;
  try {
    observed = check.throws === undefined ? JSON.stringify(check.run()) : check.run() && 'no exception';
  } catch (error) {
    observed = error.message;
  }
  var wanted = check.throws === undefined ? check.expected : check.throws;
  return [check.id, check.behaviour, check.evidence, observed === wanted ? 'yes' : 'no', String(observed)];
}
`;
}

function check(row: Extract<ConformanceRow, { script: string }>): string {
  const { id, behaviour, evidence } = row;
  const wanted =
    'throws' in row
      ? `throws: ${JSON.stringify(row.throws)}`
      : `expected: ${JSON.stringify(JSON.stringify(row.expected))}`;
  const said = JSON.stringify({ id, behaviour, evidence }).slice(1, -1);
  return `  {${said}, ${wanted}, run: function () { ${row.script} }}`;
}
