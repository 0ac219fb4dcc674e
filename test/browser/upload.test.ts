// A file dropped on the panel in a real browser: looked at, imported, and one of its questions decided on its card.
import iconv from 'iconv-lite';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { call, type RunningWorkbench, startWorkbench } from '../workbench/runningWorkbench';
import { complaintsOf, newContext, startBrowser } from './browser';
import { WorkbenchPage } from './workbenchPage';

let workbench: RunningWorkbench;
let browser: Browser;
let desk: WorkbenchPage;
let complaints: string[];
const folder = mkdtempSync(join(tmpdir(), 'upload-'));

beforeAll(async () => {
  [workbench, browser] = await Promise.all([startWorkbench(), startBrowser()]);
  const page = await (await newContext(browser, workbench.origin)).newPage();
  complaints = complaintsOf(page);
  desk = await WorkbenchPage.open(page, workbench.address);
  await desk.clickMenu('Open panel');
});
afterAll(async () => {
  await browser.close();
  await workbench.stop();
  rmSync(folder, { recursive: true });
});

const signUp = (): Locator => desk.panel.locator('[data-step=signUp]');
const notice = (): Locator => desk.panel.getByTestId('notice');
const open = (part: string): Promise<void> => signUp().locator('summary', { hasText: part }).first().click();

/** Lets go of a file over an element, as the desktop does. */
async function drop(file: string, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('there is nothing to drop on');
  const client = await desk.page.context().newCDPSession(desk.page);
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await client.send('Input.dispatchDragEvent', { type, ...place, data });
  await client.detach();
}

async function questions(): Promise<Record<string, string>[]> {
  const { tabs } = (await call(workbench, 'state')).value as { tabs: { id: number; name: string }[] };
  const id = tabs.find(({ name }) => name === 'Questions')?.id;
  const block = { row: 0, column: 0, rows: 150, columns: 20 };
  const [head = [], ...rows] = (await call(workbench, 'shown', id, block)).value as string[][];
  return rows.map((row) => Object.fromEntries(head.map((header, at) => [header, row[at] ?? ''])));
}

const LEVELS = ['가끔 확인한다', '믿고 쓴다', '늘 확인한다'];
const ROWS = Array.from({ length: 12 }, (_, row) =>
  [`2026/03/${10 + row} 6:25:06 오후 GMT+9`, String(1 + (row % 5)), LEVELS[row % 3], `똠방각하 ${row}`].join(
    ',',
  ),
);
const TEXT = ['타임스탬프,만족도,얼마나 확인하나요?,의견', ...ROWS].join('\r\n');

describe('a file dropped on the panel', () => {
  it('is shown with its letters to check before anything is done', async () => {
    const file = join(folder, '설문 2026.csv');
    writeFileSync(file, iconv.encode(TEXT, 'cp949'));
    await open('Add a file or pasted cells');
    await drop(file, signUp().locator('.drop'));
    await signUp().getByText('The file does not say how its letters are written.').waitFor();
    await signUp().getByText('12 answers, 4 questions.').waitFor();
    expect(await signUp().locator('td', { hasText: '얼마나 확인하나요?' }).count()).toBe(1);
    expect(await desk.tabNames()).not.toContain('설문 2026');
  });

  it('becomes a tab and is imported', async () => {
    await signUp().getByRole('button', { name: 'Add and import' }).click();
    await notice().getByText('Added as 설문 2026.').waitFor();
    await desk.rests();
    expect(await desk.tabNames()).toContain('설문 2026');
  });

  it('has its ratings put in order on a card', async () => {
    await open('Look before you import');
    await signUp().locator('details.source > summary', { hasText: '설문 2026' }).click();
    const card = signUp().locator('[data-question="얼마나 확인하나요?"]');
    await card.getByLabel('Kind').selectOption('Likert');
    const levels = card.locator('.levels input');
    const read = () =>
      levels.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
    expect((await read()).sort()).toEqual(['', ...LEVELS].sort());
    while ((await read())[0] !== '믿고 쓴다')
      await card.getByRole('button', { name: 'Move up: 믿고 쓴다' }).click();
    while ((await read())[1] !== '가끔 확인한다')
      await card.getByRole('button', { name: 'Move up: 가끔 확인한다' }).click();
    await card.getByLabel('Higher means less').check();
    await card.getByRole('button', { name: /^Save/ }).click();
    await card.waitFor({ state: 'detached' });
    await desk.rests();
    const row = (await questions()).find(({ Question }) => Question === '얼마나 확인하나요?');
    expect(row).toMatchObject({
      Kind: 'Likert',
      Scale: '믿고 쓴다; 가끔 확인한다; 늘 확인한다 (reversed)',
      Confidence: 'confirmed',
    });
  });

  it('is not imported a second time before that is said', async () => {
    const file = join(folder, 'again.csv');
    writeFileSync(file, TEXT);
    await drop(file, signUp().locator('.drop'));
    await signUp().getByRole('button', { name: 'Add and import' }).click();
    await notice()
      .getByText(/the same form by two routes.*Nothing was imported yet/)
      .waitFor();
    await desk.rests();
    expect((await questions()).filter((row) => row['Source tab'] === 'again')).toEqual([]);
  });

  it('leaves the page without a complaint', () => expect(complaints).toEqual([]));
});
