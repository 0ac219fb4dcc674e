// A form from its making to its end, in a real browser: made from the panel, answered as a page, noticed, imported,
// deleted.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { type RunningWorkbench, startWorkbench } from '../workbench/runningWorkbench';
import { complaintsOf, newContext, startBrowser } from './browser';
import { WorkbenchPage } from './workbenchPage';

let workbench: RunningWorkbench;
let browser: Browser;
let page: Page;
let desk: WorkbenchPage;
let complaints: string[];
const folder = mkdtempSync(join(tmpdir(), 'forms-'));
const TITLE = 'Peer mentoring: mentee sign-up';

beforeAll(async () => {
  writeFileSync(join(folder, 'Notes.csv'), 'Agenda,Who\nWelcome,me\n');
  [workbench, browser] = await Promise.all([startWorkbench(undefined, '--workbook', folder), startBrowser()]);
  page = await (await newContext(browser, workbench.origin)).newPage();
  complaints = complaintsOf(page);
  desk = await WorkbenchPage.open(page, workbench.address);
  await desk.clickMenu('Open panel');
});
afterAll(async () => {
  await browser.close();
  await workbench.stop();
  rmSync(folder, { recursive: true });
});

const step = (name: string): Locator => desk.panel.locator(`[data-step=${name}]`);
const form = (): Locator => step('setUp').locator('ul.forms > li', { hasText: 'Mentee sign-up' });
const forms = (): Locator => page.locator('.drawer');
const openForms = (): Promise<void> => page.getByRole('button', { name: /^Forms \(/ }).click();

describe('a form', () => {
  it('is made from the panel; other tabs are not taken for answers', async () => {
    await step('signUp').waitFor();
    expect(await step('signUp').getByText('found').count()).toBe(0);
    await step('setUp').locator('summary', { hasText: 'Forms' }).click();
    for (const name of ['Mentor sign-up', 'Session log', 'Session confirmation', 'Survey'])
      await step('setUp').getByLabel(name, { exact: true }).uncheck();
    await step('setUp').getByRole('button', { name: 'Make 1 form' }).click();
    await form().getByText('Ready').waitFor();
    await desk.rests();
  });

  it('is answered as a page, and the panel says so when somebody comes back to it', async () => {
    await openForms();
    const [answer] = await Promise.all([
      page.waitForEvent('popup'),
      forms().getByRole('link', { name: TITLE }).click(),
    ]);
    await answer.getByLabel('Your e-mail address').fill('minji@example.edu');
    await answer.getByLabel('Your name').fill('=Minji');
    for (const choice of ['Yes, I agree', 'Monday lunch', 'Tuesday lunch', 'Friday lunch'])
      await answer.getByLabel(choice, { exact: true }).check();
    for (const list of await answer.locator('select').all()) await list.selectOption({ index: 1 });
    await answer.getByRole('button', { name: 'Submit' }).click();
    await answer.getByText('Your answer has been received.').waitFor();
    await answer.close();
    const body = desk.panel.locator('body');
    const waiting = step('signUp').getByText('New answers are waiting to be imported');
    await page.mouse.move(300, 300);
    expect(await waiting.count()).toBe(0);
    await body.evaluate(() => {
      const later = Date.now() + 60_000;
      Date.now = () => later;
    });
    await step('signUp').hover();
    await waiting.waitFor();
  });

  it('brings its answers to People', async () => {
    await step('signUp').getByRole('button', { name: 'Import responses' }).click();
    await step('signUp').getByText('0 mentors, 1 mentee').waitFor();
    await desk.rests();
    await desk.showTab('People');
    await page.getByRole('gridcell', { name: '=Minji', exact: true }).waitFor();
  });

  it('can be deleted; that is said, and another can be made', async () => {
    page.once('dialog', (dialog) => void dialog.accept());
    await forms()
      .getByRole('button', { name: `Delete ${TITLE}` })
      .click();
    await forms().getByText('The add-on has made no forms yet.').waitFor();
    await desk.panel.getByRole('button', { name: 'Refresh' }).click();
    await form().getByText('It was deleted in Google Forms').waitFor();
    await form().getByRole('button', { name: 'Forget' }).click();
    await form().getByText('Not made').waitFor();
    await form().getByRole('checkbox').check();
    await step('setUp').getByRole('button', { name: 'Make 1 form' }).click();
    await form().getByText('Ready').waitFor();
    await forms().getByRole('link', { name: TITLE }).waitFor();
  });

  it('leaves the page without a complaint', () => expect(complaints).toEqual([]));
});
