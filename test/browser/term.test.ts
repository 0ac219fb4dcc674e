// A term in the browser: the real add-on beside the sample program, clicked as a coordinator clicks it.
import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import type { Browser, Locator } from 'playwright-core';
import { call, type RunningWorkbench, startWorkbench } from '../workbench/runningWorkbench';
import { complaintsOf, newContext, startBrowser } from './browser';
import { WorkbenchPage } from './workbenchPage';

let workbench: RunningWorkbench;
let browser: Browser;
let desk: WorkbenchPage;
let complaints: string[];

beforeAll(async () => {
  [workbench, browser] = await Promise.all([startWorkbench(), startBrowser()]);
  const page = await (await newContext(browser, workbench.origin)).newPage();
  complaints = complaintsOf(page);
  desk = await WorkbenchPage.open(page, workbench.address);
});
afterAll(async () => {
  await browser.close();
  await workbench.stop();
});

const step = (name: string): Locator => desk.panel.locator(`[data-step=${name}]`);

/** Clicks a step's button and waits for its end. */
async function run(name: string, label: string): Promise<void> {
  await step(name).getByRole('button', { name: label, exact: true }).click();
  await desk.panel.getByText('Working…').waitFor({ state: 'detached' });
  await desk.rests();
}

const rowsOf = async (tab: string): Promise<string[][]> => {
  const { tabs } = (await call(workbench, 'state')).value as { tabs: { id: number; name: string }[] };
  const id = tabs.find(({ name }) => name === tab)?.id;
  const block = { row: 0, column: 0, rows: 80, columns: 12 };
  const rows = (await call(workbench, 'shown', id, block)).value as string[][];
  return rows.filter((row) => row.some((text) => text !== ''));
};
const outbox = async (): Promise<{ to: string }[]> =>
  (await call(workbench, 'outbox')).value as { to: string }[];

describe('a term in the workbench', () => {
  it('answers a job that comes too early with one dialog, which Enter closes', async () => {
    await desk.clickMenu('Propose pairs');
    await desk.dialog.waitFor();
    expect(await desk.dialog.textContent()).toContain('People');
    await desk.page.keyboard.press('Enter');
    await desk.dialog.waitFor({ state: 'detached' });
    await desk.rests();
  });

  it('imports and proposes from the panel', async () => {
    await desk.clickMenu('Open panel');
    await step('signUp').waitFor();
    await run('signUp', 'Import responses');
    expect(await desk.tabNames()).toEqual(expect.arrayContaining(['People', 'Questions', 'Problems']));
    await run('pair', 'Propose pairs');
    expect((await rowsOf('Pairs')).length).toBeGreaterThan(20);
  });

  it('keeps a decision that was typed into a cell when the job runs again', async () => {
    await desk.showTab('Pairs');
    const header = (await rowsOf('Pairs'))[0]!;
    const status = String.fromCharCode(65 + header.indexOf('Status'));
    const last = (await rowsOf('Pairs')).length;
    await desk.select(`${status}2`);
    for (let row = 2; row < last; row += 1) await desk.page.keyboard.press('Shift+ArrowDown');
    await desk.selected(`${status}2:${status}${last}`);
    await desk.page.evaluate(() => navigator.clipboard.writeText('Accepted'));
    await desk.page.keyboard.press('ControlOrMeta+v');
    await desk.content(`${status}${last}`, 'Accepted');

    await run('pair', 'Propose pairs');
    const decided = (await rowsOf('Pairs')).slice(1).map((row) => row[header.indexOf('Status')]);
    expect(decided.filter((each) => each === 'Accepted')).toHaveLength(last - 1);
  });

  it('makes the tables of the survey', async () => {
    await run('report', 'Make survey tables');
    const satisfaction = (await rowsOf('Satisfaction')).flat();
    expect(satisfaction).toEqual(expect.arrayContaining(['3.5 ± 0.7', '3.7 ± 0.9', '.682', '.307', '.586']));
  });

  it('issues certificates with a preview, stops in the middle and goes on', async () => {
    await run('meet', 'Update hours');
    const thank = step('thank');
    await thank.getByRole('button', { name: 'Issue certificates' }).click();
    const issue = thank.getByRole('button', { name: /^Issue \d+ now$/ });
    await issue.waitFor();
    expect(await outbox()).toEqual([]);
    const count = Number(/\d+/.exec((await issue.textContent()) ?? '')?.[0]);

    await issue.click();
    await thank.getByRole('button', { name: 'Stop' }).click();
    const resume = thank.getByRole('button', { name: 'Resume' });
    await resume.waitFor();
    const sent = (await outbox()).length;
    expect(sent).toBeGreaterThan(0);
    expect(sent).toBeLessThan(count);

    await resume.click();
    await resume.waitFor({ state: 'detached' });
    await thank.getByRole('progressbar').waitFor({ state: 'detached' });
    const receivers = (await outbox()).map(({ to }) => to);
    expect(receivers).toHaveLength(count);
    expect(new Set(receivers).size).toBe(count);
  });

  it('shows what was filed and mailed', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: /^Outbox \(\d+\)$/ }).click();
    await page.locator('.drawer summary').first().click();
    const [message] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Open as .eml' }).first().click(),
    ]);
    expect(readFileSync(await message.path(), 'utf8')).toContain('application/pdf');
    await page.getByRole('button', { name: /^Files \(\d+\)$/ }).click();
    const certificate = page.locator('.drawer a', { hasText: '.pdf' }).first();
    const response = await page.request.get(
      new URL((await certificate.getAttribute('href')) ?? '', workbench.origin).href,
    );
    expect((await response.body()).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('lets the words of the template be edited, for the next certificates', async () => {
    const { page } = desk;
    const [editor] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: 'Edit text' }).click(),
    ]);
    await editor.getByLabel('Paragraph 1', { exact: true }).fill('Faculty of {{Institution}}');
    await editor.getByRole('button', { name: 'Save' }).click();
    await editor.getByText('Saved.').waitFor();
    await editor.reload();
    await editor.getByLabel('Paragraph 1', { exact: true }).waitFor();
    expect(await editor.getByLabel('Paragraph 1', { exact: true }).inputValue()).toBe(
      'Faculty of {{Institution}}',
    );
    await editor.close();
    await page.locator('.drawer').getByRole('button', { name: 'Close' }).click();
  });

  it('gives the workbook as .xlsx', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'File', exact: true }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Download .xlsx' }).click(),
    ]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(await file.path());
    expect(book.worksheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Pairs', 'Certificates']),
    );
    const column = book.getWorksheet('Certificates')?.getColumn(1).values ?? [];
    const serials = (column as unknown[]).filter((value) => /^PM-/.test(String(value)));
    expect(serials).toHaveLength((await outbox()).length);
  });

  it('can be used by keyboard alone, panel included', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Close panel' }).press('Enter');
    await page.locator('.panel').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Extensions' }).press('Enter');
    await page.keyboard.press('Enter');
    await step('setUp').waitFor();

    await page.getByRole('button', { name: 'Close panel' }).focus();
    const focused = () =>
      page
        .frames()
        .at(-1)!
        .evaluate(() => document.activeElement?.textContent ?? '')
        .catch(() => '');
    for (let tabs = 0; tabs < 40 && (await focused()) !== 'Update hours'; tabs += 1)
      await page.keyboard.press('Tab');
    expect(await focused()).toBe('Update hours');
    await page.keyboard.press('Enter');
    await desk.panel.getByTestId('notice').waitFor();
    await desk.rests();
  });

  it('never complained', () => expect(complaints).toEqual([]));
});
