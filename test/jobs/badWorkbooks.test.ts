// Workbooks with nothing to work on: one clear sentence each, exit code 2 in the demo, an alert over the grid.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demo } from '../../host/commands/demo/demo';
import { readWorkbookFile } from '../../host/files/workbookFile';
import { Host } from '../../host/host';

const folder = mkdtempSync(join(tmpdir(), 'bad-workbooks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
};

const CASES = [
  { what: 'a file that is not there', path: join(folder, 'none.xlsx'), says: /There is no file or folder/ },
  {
    what: 'a text that is called a workbook',
    path: file('text.xlsx', 'hello'),
    says: /"text.xlsx" cannot be read/,
  },
  { what: 'an empty file', path: file('empty.csv', ''), says: /"empty.csv" is empty/ },
  {
    what: 'a folder without tabs',
    path: join(file('folder/notes.txt', 'x'), '..'),
    says: /holds no .csv file/,
  },
  {
    what: 'no tab with answers',
    path: join(file('list/Prices.csv', 'Item,Price\nPen,3\n'), '..'),
    says: /no tab with form answers/,
  },
  {
    what: 'a tab with headers only',
    path: join(file('heads/Sign-up.csv', 'Timestamp,Email Address,Your name\n'), '..'),
    says: /"Sign-up" holds questions but no answers yet/,
  },
];

describe('the demo', () => {
  it.each(CASES)('says in one sentence: $what', async ({ path, says }) => {
    const [out, err]: string[][] = [[], []];
    const code = await demo(['--workbook', path, '--out', join(folder, 'out')], {
      out: (line) => out?.push(line),
      err: (line) => err?.push(line),
    });
    expect(code).toBe(2);
    expect(out).toEqual([]);
    expect(err).toHaveLength(1);
    expect(err?.[0]).toMatch(says);
    expect(err?.[0]).not.toMatch(/\n\s+at |Error:/);
  });
});

describe('the menu', () => {
  it.each(CASES.slice(-2))('says in an alert: $what', async ({ path, says }) => {
    const host = Host.open({ workbook: await readWorkbookFile(path) });
    host.install();
    host.answers.push('OK');
    expect(host.clickMenu('Import responses').error).toBeUndefined();
    expect(host.asked.map(({ message }) => message)).toEqual([expect.stringMatching(says)]);
  });
});
