// More than two groups, and groups that are too small, in the bundle: its numeric library was made smaller.
import { Host } from '../../host/host';
import { sampleProgram } from '../../host/sample/sampleProgram';
import type { WorkbookData } from '../../host/workbook/model';
import { kruskalWallis } from '../../src/core/statistics/kruskalWallis';

const texts = ({ sheets }: WorkbookData, name: string): string[][] =>
  (sheets.find((sheet) => sheet.name === name)?.cells ?? []).map((row = []) =>
    row.map((cell) => String(cell?.value ?? '')),
  );

/** The sample after its tables were made with these settings. */
function made(settings: Readonly<Record<string, string>>): WorkbookData {
  const workbook = sampleProgram();
  const sheet = workbook.sheets.find(({ name }) => name === 'Settings');
  for (const [name, value] of Object.entries(settings))
    sheet!.cells.push(['', name, value].map((text) => ({ value: text }))); // the sample has settings
  const host = Host.open({ workbook });
  host.open();
  expect(host.run('makeSurveyTables').error).toBeUndefined();
  return host.workbook;
}

it('compares year levels by Kruskal-Wallis', () => {
  const workbook = made({ 'Compare groups by': 'year level' });
  const [heads = [], ...answers] = texts(sampleProgram(), 'Survey');
  const years = heads.indexOf('What is your year?');
  const tested = texts(workbook, 'Satisfaction').filter(([item = '']) =>
    heads.some((head) => head.includes(`[${item}]`)),
  );
  const h = texts(workbook, 'Satisfaction')[2]!.indexOf('H');
  expect(tested).toHaveLength(3);
  for (const cells of tested) {
    const column = heads.findIndex((head) => head.includes(`[${cells[0]}]`));
    const groups = ['PY2', 'Y1', 'Y2', 'Y3', 'Y4'].map((year) =>
      answers.filter((row) => row[years] === year).map((row) => Number(row[column])),
    );
    const { H, p, degreesOfFreedom } = kruskalWallis(groups);
    const [shownH, df, shownP] = cells.slice(h, h + 3).map(Number);
    expect(shownH).toBeCloseTo(H!, 2);
    expect(df).toBe(degreesOfFreedom);
    expect(shownP).toBeCloseTo(p, 3);
  }
});

it('puts small groups together in every tab, and hides what would tell them apart', () => {
  const workbook = made({ 'Compare groups by': 'year level', 'Hide counts below': '3' });
  expect(texts(workbook, 'Satisfaction')[2]!.filter(Boolean).slice(1, 4)).toEqual([
    'PY2 (N = 6)',
    'Y1 (N = 6)',
    'Other groups (N = 7)',
  ]);
  expect(texts(workbook, 'Responses').find(([label]) => label === 'Y4')?.[2]).toBe('< 3');
  const cells = ['Program details', 'Distribution', 'Purposes', 'Mentor roles'].flatMap((tab) =>
    texts(workbook, tab).flat(),
  );
  expect(cells.filter((cell) => /^[12] \(\d+\)$/.test(cell))).toEqual([]);
  expect(cells.filter((cell) => cell === '< 3').length).toBeGreaterThan(5);
});
