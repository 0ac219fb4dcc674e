// Pairs in the panel: looked at, decided on, told and agreed, in a real browser beside the sample program.
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
  await desk.clickMenu('Open panel');
  await run('signUp', 'Import responses');
  await run('pair', 'Propose pairs');
});
afterAll(async () => {
  await browser.close();
  await workbench.stop();
});

const step = (name: string): Locator => desk.panel.locator(`[data-step=${name}]`);
const card = (id: string): Locator => step('pair').locator(`[data-pair="${id}"]`);
const notice = (): Locator => desk.panel.getByTestId('notice');

async function run(name: string, label: string): Promise<void> {
  await step(name).getByRole('button', { name: label, exact: true }).click();
  await desk.panel.getByText('Working…').waitFor({ state: 'detached' });
  await desk.rests();
}

/** Opens a part of a step that is closed. */
const open = (name: string, part: string): Promise<void> =>
  step(name).locator('summary', { hasText: part }).first().click();

/** The rows of Pairs by header. */
async function pairs(): Promise<Record<string, string>[]> {
  const { tabs } = (await call(workbench, 'state')).value as { tabs: { id: number; name: string }[] };
  const id = tabs.find(({ name }) => name === 'Pairs')?.id;
  const block = { row: 0, column: 0, rows: 60, columns: 26 };
  const [head = [], ...rows] = (await call(workbench, 'shown', id, block)).value as string[][];
  return rows
    .filter(([pairId]) => pairId !== undefined && pairId !== '')
    .map((row) => Object.fromEntries(head.map((header, at) => [header, row[at] ?? ''])));
}

/** Waits until the tab holds a status for a pair. */
async function hasStatus(id: string, status: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await pairs()).find((row) => row['Pair ID'] === id)?.['Status'] === status) return;
    await desk.page.waitForTimeout(100);
  }
  throw new Error(`${id} did not become ${status}`);
}

describe('pairs in the panel', () => {
  it('shows the result at a glance, and twenty cards at first', async () => {
    await step('pair').locator('.glance').waitFor();
    expect(await step('pair').locator('.paired').textContent()).toMatch(/^\d+ of \d+ mentees have a mentor$/);
    expect(await step('pair').locator('.columns').getAttribute('aria-label')).toMatch(/^\d+–\d+: \d+ pairs?/);
    const all = (await pairs()).length;
    expect(await step('pair').locator('[data-pair]').count()).toBe(20);
    await step('pair')
      .getByRole('button', { name: `Show more (${all - 20} left)` })
      .click();
    expect(await step('pair').locator('[data-pair]').count()).toBe(all);
  });

  it('writes accept, reject, lock and undo into the tab', async () => {
    const ids = (await pairs()).map((row) => row['Pair ID']!);
    const [first, second, third] = ids as [string, string, string];
    await card(first)
      .getByRole('button', { name: /^Accept/ })
      .click();
    await card(second)
      .getByRole('button', { name: /^Reject/ })
      .click();
    await card(third).getByRole('button', { name: /^Lock/ }).click();
    await hasStatus(first, 'Accepted');
    await hasStatus(second, 'Rejected');
    await hasStatus(third, 'Locked');
    await card(second).getByRole('button', { name: /^Undo/ }).click();
    await hasStatus(second, 'Proposed');
    expect(
      await step('pair')
        .getByRole('button', { name: /^Accepted 1$/ })
        .count(),
    ).toBe(1);
  });

  it('finds a pair by name', async () => {
    const [row] = await pairs();
    const search = step('pair').getByRole('searchbox');
    await search.fill(row!['Mentee']!);
    await card(row!['Pair ID']!).waitFor();
    expect(await step('pair').locator('[data-pair]').count()).toBe(1);
    await search.fill('');
  });

  it('accepts all that wait, after a question', async () => {
    const waiting = (await pairs()).filter(({ Status }) => Status === 'Proposed').length;
    await step('pair')
      .getByRole('button', { name: `Accept all ${waiting} proposed` })
      .click();
    await step('pair').getByRole('button', { name: 'Not now' }).click();
    await step('pair')
      .getByRole('button', { name: `Accept all ${waiting} proposed` })
      .click();
    await step('pair').getByRole('button', { name: 'Yes, accept' }).click();
    await notice().getByText(`${waiting} pairs accepted.`).waitFor();
    const left = (await pairs()).filter(({ Status }) => Status !== 'Accepted' && Status !== 'Locked');
    expect(left).toEqual([]);
  });

  it('tries the rules without touching a pair', async () => {
    const before = await pairs();
    await open('pair', 'Try other rules');
    await step('pair').getByRole('button', { name: 'Try the rules' }).click();
    await step('pair').getByText('Nobody would have another mentor.').waitFor();
    expect(await pairs()).toEqual(before);
    expect(await desk.tabNames()).toContain('What-if');
  });

  it('notes an agreement', async () => {
    await open('train', 'Who still lacks what');
    const [one] = await pairs();
    const pair = step('train').locator(`[data-pair="${one!['Pair ID']}"]`);
    await pair.locator('summary').click();
    await pair.getByLabel('Areas of help').fill('Study plan');
    await pair.getByLabel('How to meet').fill('library');
    await pair.getByLabel('How often').fill('every week');
    await pair.getByRole('button', { name: 'Save' }).click();
    await notice().getByText('The agreement is in the tab Pairs.').waitFor();
    expect((await pairs())[0]).toMatchObject({ 'Agreed areas': 'Study plan', 'How often': 'every week' });
  });

  it('shows the e-mails, then sends each once', async () => {
    await open('pair', 'Tell the pairs');
    const send = step('pair').getByRole('button', { name: /^Send \d+ e-mails$/ });
    await send.waitFor();
    const count = Number(/\d+/.exec((await send.textContent()) ?? '')?.[0]);
    expect((await call(workbench, 'outbox')).value).toEqual([]);
    await send.click();
    await notice().getByText(`${count} of ${count} e-mails sent.`).waitFor();
    const receivers = ((await call(workbench, 'outbox')).value as { to: string }[]).map(({ to }) => to);
    expect(receivers).toHaveLength(count);
    await step('pair').getByText('All accepted pairs have been told.').waitFor();
  });

  it('fits its width', async () => {
    const frame = desk.page.frames().at(-1)!;
    const widths = await frame.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1]!);
  });

  it('never complained', () => expect(complaints).toEqual([]));
});
