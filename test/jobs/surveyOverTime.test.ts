import { Host } from '../../host/host';
import { sampleProgram } from '../../host/sample/sampleProgram';
import type { SheetData } from '../../host/workbook/model';

/** The sample with the same people's answers of a later term, every rating one higher but for those at the top. */
function twoTerms(): Host {
  const workbook = sampleProgram();
  const survey = workbook.sheets.find(({ name }) => name === 'Survey');
  if (!survey) throw new Error('the sample has no survey');
  const later = JSON.parse(JSON.stringify(survey)) as SheetData;
  const ratings = (later.cells[0] ?? []).map((cell) =>
    /^Program satisfaction/.test(String(cell?.value ?? '')),
  );
  later.cells.slice(1).forEach((row) =>
    row?.forEach((cell, column) => {
      if (!cell) return;
      if (column === 0 && typeof cell.value === 'number') cell.value += 180;
      if (ratings[column] && typeof cell.value === 'number') cell.value = Math.min(5, cell.value + 1);
    }),
  );
  workbook.sheets.push({ ...later, id: 987_654, name: 'Survey autumn' });
  return Host.open({ workbook });
}

const texts = (host: Host, name: string): string[][] =>
  (host.workbook.sheets.find((sheet) => sheet.name === name)?.cells ?? []).map((row = []) =>
    row.map((cell) => String(cell?.value ?? '')),
  );

it('counts the answers to the latest survey in the panel', () => {
  const host = twoTerms();
  host.workbook.sheets.find(({ name }) => name === 'Survey autumn')!.cells.pop(); // twoTerms made it
  host.open();
  expect(host.panel('runJob', 'importResponses').value).toMatchObject({ ok: true });
  expect(JSON.stringify(host.panel('panelState').value)).toContain('18 answers to the survey');
});

describe('two surveys in one spreadsheet', () => {
  const host = twoTerms();
  host.open();
  const { error } = host.run('makeSurveyTables');

  it('stand side by side, the earlier one first, with the same people linked', () => {
    expect(error).toBeUndefined();
    expect(host.refusals).toEqual([]);
    const table = texts(host, 'Over time');
    expect(table[2]?.slice(0, 6)).toEqual(['Survey items', 'Survey', '', 'Survey autumn', '', 'Same people, Survey – Survey autumn']); // prettier-ignore
    const row = table.find(([item]) => item === 'Was the peer mentoring program appropriate?');
    expect([row?.[1], row?.[3], row?.[5]]).toEqual(['19', '19', '19']);
    expect(row?.[8]).toBe('< .001');
    expect(row?.[9]).toBe('1.00');
  });

  it('make the other tables of the later one, unless the setting says otherwise', () => {
    const sources = texts(host, 'Coding').map(([, source]) => source);
    expect(new Set(sources.filter(Boolean))).toEqual(new Set(['Source', 'Survey autumn']));
  });
});
