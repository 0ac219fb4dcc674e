// Makes docs/workbench.png: the workbench after the four jobs. Run it after `node scripts/build.mjs --host`.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const picture = join(root, 'docs/workbench.png');
const WAIT = { timeout: 120_000 };

const workbench = spawn(process.execPath, ['build/host/commands/start.mjs'], { cwd: root });
const address = await new Promise((resolve, reject) => {
  workbench.stdout.on('data', (text) => resolve(/http:\S+/.exec(String(text))?.[0]));
  workbench.on('exit', () => reject(new Error('The workbench did not start. Has it been built?')));
});
const browser = await playwright.launch({
  executablePath: process.env.CHROME_PATH ?? (await chromium.executablePath()),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(address).origin });
  const page = await context.newPage();
  page.setDefaultTimeout(WAIT.timeout);
  await page.goto(address);
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: 'Open panel' }).click();
  const panel = page.frameLocator('.panel iframe');
  const step = (name) => panel.locator(`[data-step=${name}]`);
  const run = async (name, label) => {
    await step(name).getByRole('button', { name: label, exact: true }).click();
    await panel.getByText('Working…').waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.querySelector('.busy')?.textContent === '');
  };

  await run('setUp', 'Set up this spreadsheet');
  await run('signUp', 'Import responses');
  await run('pair', 'Propose pairs');
  await acceptPairs(page);
  await run('meet', 'Update hours');
  await run('report', 'Make survey tables');
  await step('thank').getByRole('button', { name: 'Issue certificates' }).click();
  await step('thank')
    .getByRole('button', { name: /^Issue \d+ now$/ })
    .click();
  await step('thank').getByRole('progressbar').waitFor();
  await step('thank').getByRole('progressbar').waitFor({ state: 'detached' });

  await page.locator('.tab', { hasText: /^Pairs$/ }).click();
  await page.getByLabel('Cell name').fill('A2');
  await page.keyboard.press('Enter');
  await page.mouse.move(600, 20);
  await panel
    .locator('header')
    .first()
    .evaluate(() => window.scrollTo(0, 0));
  await page.waitForFunction(() => document.querySelector('.formula-bar .content')?.value !== '');
  mkdirSync(dirname(picture), { recursive: true });
  await page.screenshot({ path: picture });
} finally {
  await browser.close();
  workbench.kill();
}

/** Writes Accepted into the whole column Status. */
async function acceptPairs(page) {
  await page.locator('.tab', { hasText: /^Pairs$/ }).click();
  const status = page.locator('[data-row="0"] .cell', { hasText: /^Status$/ });
  const column = Number(await status.getAttribute('data-column'));
  await page.getByLabel('Cell name').fill(`${String.fromCharCode(65 + column)}2`);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+Shift+ArrowDown');
  await page.evaluate(() => navigator.clipboard.writeText('Accepted'));
  await page.keyboard.press('ControlOrMeta+v');
  await page.waitForFunction(() => document.querySelector('.formula-bar .content')?.value === 'Accepted');
}
