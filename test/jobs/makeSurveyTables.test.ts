import { Host } from '../../host/host';
import { sampleProgram } from '../../host/sample/sampleProgram';
import type { SheetData } from '../../host/workbook/model';

const tab = (host: Host, name: string): SheetData => {
  const sheet = host.workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`there is no tab "${name}"`);
  return sheet;
};
const line = (sheet: SheetData, row: number): unknown[] =>
  (sheet.cells[row] ?? []).map((cell) => cell?.value ?? '').filter((value) => value !== '');
const TABLES = ['Responses', 'Program details', 'Satisfaction', 'Purposes', 'Mentor roles', 'Methods'];

function afterRun(prepare: (host: Host) => void = () => undefined): Host {
  const host = Host.open({ workbook: sampleProgram() });
  host.open();
  prepare(host);
  const run = host.run('makeSurveyTables');
  expect(run.error).toBeUndefined();
  expect(host.refusals).toEqual([]);
  return host;
}

describe('makeSurveyTables', () => {
  it('needs nothing but a tab of answers', () => {
    const names = afterRun().workbook.sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(TABLES));
  });

  it('writes numbers as numbers, with their format, and charts beside them', () => {
    const sheet = tab(afterRun(), 'Satisfaction');
    const rows = sheet.cells.map((_, row) => line(sheet, row));
    const item = rows.findIndex((cells) => cells[1] === 10);
    expect(rows[item]?.slice(1, 8)).toEqual([
      10,
      '3.5 ± 0.7',
      9,
      '3.7 ± 0.9',
      39.5,
      0.682,
      '-.12 (-.58 to .39)',
    ]);
    expect(sheet.cells[item]?.find((cell) => cell?.value === 0.682)?.format).toBe('.000');
    expect(sheet.charts).toHaveLength(1);
  });

  it('replaces its own tables and keeps one that somebody edited', () => {
    const host = afterRun();
    const sheet = tab(host, 'Purposes');
    sheet.cells[0] = [{ value: 'My own title' }];
    expect(host.run('makeSurveyTables').error).toBeUndefined();
    const names = host.workbook.sheets.map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('Satisfaction'))).toEqual(['Satisfaction']);
    expect(names).toContain('Purposes 2');
    expect(line(tab(host, 'Purposes'), 0)).toEqual(['My own title']);
  });

  it('gives labels the room they need, up to a limit', () => {
    const widthWith = (label: string): number => {
      const workbook = sampleProgram();
      const heads = workbook.sheets.find(({ name }) => name === 'Survey')?.cells[0] ?? [];
      const rated = heads.findIndex((cell) => /^Program satisfaction/.test(String(cell?.value)));
      heads[rated] = { value: `Program satisfaction [${label}]` };
      const host = Host.open({ workbook });
      host.open();
      expect(host.run('makeSurveyTables').error).toBeUndefined();
      return tab(host, 'Distribution').columnWidths[0]!; // set by the run
    };
    const fitting = widthWith('Useful');
    expect(fitting).toBeGreaterThan(450); // the longest of the other labels has 68 letters
    expect(widthWith('long '.repeat(80))).toBeGreaterThan(fitting);
    expect(widthWith('long '.repeat(80))).toBeLessThan(600);
  });

  it.each(['menu', 'panel'])('leaves the first table in front, from the %s', (from) => {
    const host = Host.open({ workbook: sampleProgram() });
    host.open();
    if (from === 'menu') host.clickMenu('Make survey tables');
    else expect(host.panel('runJob', 'makeSurveyTables').value).toMatchObject({ ok: true });
    const { sheets, activeSheet } = host.workbook;
    expect(sheets[activeSheet]?.name).toBe('Responses');
  });

  it('makes as many service calls for twenty times the answers', () => {
    const callsAt = (size: number): Record<string, number> => {
      const host = Host.open({ workbook: sampleProgram({ size }) });
      host.open();
      const { calls, error } = host.run('makeSurveyTables');
      expect(error).toBeUndefined();
      // a tab grows past its first 1,000 rows in one call
      const { 'Sheet.insertRowsAfter': _grown, ...others } = calls;
      return others;
    };
    expect(callsAt(20)).toEqual(callsAt(1));
  });

  it('says in one sentence that there is no survey', () => {
    const host = Host.open();
    host.open();
    host.answers.push('OK');
    host.run('makeSurveyTables');
    expect(host.asked.at(-1)?.message).toContain('No tab with survey answers was found.');
  });
});
