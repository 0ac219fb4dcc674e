// The grid by mouse and keyboard, beside an add-on that does nothing.
import type { Browser, Page } from 'playwright-core';
import { call, fromPage, type RunningWorkbench, send, startWorkbench } from '../workbench/runningWorkbench';
import { complaintsOf, newContext, startBrowser } from './browser';
import { WorkbenchPage } from './workbenchPage';

/** A drop-down in C1, a tick box in D1, a frozen row and column, and a rule that refuses in E1. */
const CODE = `
  function onOpen() { SpreadsheetApp.getUi().createMenu('Test').addItem('Prepare', 'prepare').addToUi(); }
  function prepare() {
    var sheet = SpreadsheetApp.getActiveSheet();
    var rule = function () { return SpreadsheetApp.newDataValidation(); };
    sheet.getRange('C1').setDataValidation(rule().requireValueInList(['Proposed', 'Accepted'], true).build());
    sheet.getRange('D1').insertCheckboxes();
    sheet.getRange('E1').setDataValidation(
      rule().requireValueInList(['Yes'], true).setAllowInvalid(false).setHelpText('Only Yes.').build());
    sheet.setFrozenRows(1);
    sheet.setFrozenColumns(1);
  }
`;
const ROWS = 3000;

let workbench: RunningWorkbench;
let browser: Browser;
let desk: WorkbenchPage;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  [workbench, browser] = await Promise.all([startWorkbench({ code: CODE }), startBrowser()]);
  const rows = Array.from({ length: ROWS }, (_, row) => `row ${row + 1},${row + 1},,,`);
  const opened = await send(workbench, '/open?name=rows.csv', {
    method: 'POST',
    headers: fromPage(workbench),
    body: rows.join('\n'),
  });
  expect(opened.text).toBe('{}');
  page = await (await newContext(browser, workbench.origin)).newPage();
  complaints = complaintsOf(page);
  desk = await WorkbenchPage.open(page, workbench.address);
  await desk.clickMenu('Prepare');
  await page.locator('.choose').first().waitFor();
});
afterAll(async () => {
  await browser.close();
  await workbench.stop();
});

const key = (...keys: string[]) =>
  keys.reduce((before, each) => before.then(() => page.keyboard.press(each)), Promise.resolve());
const cell = (row: number, column: number) =>
  page.locator(`[data-row="${row - 1}"] [data-column="${column - 1}"]`);

describe('typing', () => {
  it('keeps what Enter ends, and goes down', async () => {
    await desk.select('B2');
    await page.keyboard.type('Kim Ha-neul');
    await key('Enter');
    await desk.selected('B3');
    await desk.content('B2', 'Kim Ha-neul');
  });

  it('drops what Escape ends', async () => {
    await desk.select('B2');
    await page.keyboard.type('nothing');
    await key('Escape');
    await desk.content('B2', 'Kim Ha-neul');
  });

  it('goes right and left with Tab', async () => {
    await desk.select('F2');
    await page.keyboard.type('one');
    await key('Tab');
    await page.keyboard.type('two');
    await key('Shift+Tab');
    await desk.selected('F2');
    await desk.content('G2', 'two');
  });

  it('goes on with what is there after F2 and a double click, line breaks included', async () => {
    await desk.type('F3', 'first');
    await desk.select('F3');
    await key('F2', 'Alt+Enter');
    await page.keyboard.type('second');
    await key('Enter');
    await desk.content('F3', 'first\nsecond');
    await cell(3, 6).dblclick();
    await page.keyboard.type('!');
    await key('Enter');
    await desk.content('F3', 'first\nsecond!');
  });

  it('works in the bar above, too', async () => {
    await desk.select('F4');
    await page.getByLabel('Cell content').fill('=B4*2');
    await key('Enter');
    await desk.content('F4', '=B4*2');
    await cell(4, 6).getByText('8', { exact: true }).waitFor();
  });

  it('is kept when another cell is clicked', async () => {
    await desk.select('F5');
    await page.keyboard.type('kept');
    await cell(7, 6).click();
    await desk.selected('F7');
    await desk.content('F5', 'kept');
  });
});

describe('cells with rules', () => {
  it('offer their choices', async () => {
    await cell(1, 3).locator('.choose').click();
    const list = page.locator('select.editor');
    await list.waitFor();
    expect(await list.locator('option').allTextContents()).toEqual(['', 'Proposed', 'Accepted']);
    await list.selectOption('Accepted');
    await desk.content('C1', 'Accepted');
  });

  it('are ticked by click and by Space', async () => {
    const box = cell(1, 4).getByRole('checkbox');
    await box.click();
    await desk.content('D1', 'TRUE');
    await key(' ');
    await desk.content('D1', 'FALSE');
  });

  it('refuse with their own sentence', async () => {
    await call(workbench, 'edit', 0, 0, 4, 'Yes');
    await desk.select('E1');
    await page.evaluate(() => navigator.clipboard.writeText('No'));
    await key('ControlOrMeta+v');
    await page.getByRole('alert').filter({ hasText: 'Only Yes.' }).waitFor();
    await desk.content('E1', 'Yes');
  });
});

describe('blocks', () => {
  it('are pasted with quotes, tabs and line breaks, and taken back in one step', async () => {
    await desk.select('H2');
    await page.evaluate(() => navigator.clipboard.writeText('a\tb\r\n"two\nlines"\t"say ""hi"""\r\n'));
    await key('ControlOrMeta+v');
    await desk.selected('H2:I3');
    await desk.content('H3', 'two\nlines');
    await desk.content('I3', 'say "hi"');
    await key('ControlOrMeta+z');
    await desk.content('H3', '');
    await desk.content('H2', '');
  });

  it('are copied as they are shown, and cut', async () => {
    await desk.type('H5', '=2+3');
    await desk.type('I5', 'x');
    await desk.select('H5');
    await key('Shift+ArrowRight', 'ControlOrMeta+x');
    await page.waitForFunction(async () => (await navigator.clipboard.readText()) === '5\tx');
    await desk.content('H5', '');
    await desk.content('I5', '');
  });

  it('are emptied by Delete; one text fills them', async () => {
    await desk.select('H7');
    await key('Shift+ArrowDown', 'Shift+ArrowRight');
    await page.evaluate(() => navigator.clipboard.writeText('same'));
    await key('ControlOrMeta+v');
    await desk.content('I8', 'same');
    await desk.select('H7');
    await key('Shift+ArrowDown', 'Shift+ArrowRight', 'Delete');
    await desk.content('I8', '');
    await desk.content('H7', '');
  });

  it('are whole rows and columns by a click on their heads', async () => {
    await page.locator('.letters [data-head="1"]').click();
    expect(await page.getByLabel('Cell name').inputValue()).toMatch(/^B1:B\d{4}$/);
    await page.locator('[data-row="2"] .row-number').click();
    expect(await page.getByLabel('Cell name').inputValue()).toMatch(/^A3:[A-Z]+3$/);
  });

  it('make the grid grow when they do not fit', async () => {
    await desk.select(`A${ROWS}`);
    await page.evaluate(() => navigator.clipboard.writeText('last\nbeyond'));
    await key('ControlOrMeta+v');
    await desk.content(`A${ROWS + 1}`, 'beyond');
  });
});

describe('the other mouse button', () => {
  it('inserts and deletes as many rows as are selected', async () => {
    await desk.select('A10');
    await key('Shift+ArrowDown');
    await cell(11, 1).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Insert 2 rows above' }).click();
    await desk.content('A12', 'row 10');
    await desk.select('A10');
    await key('Shift+ArrowDown');
    await cell(10, 1).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Delete 2 rows' }).click();
    await desk.content('A10', 'row 10');
  });

  it('renames a tab', async () => {
    page.once('dialog', (dialog) => void dialog.accept('Renamed'));
    await page.locator('.tab').first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Rename…' }).click();
    await page.getByRole('grid', { name: 'Renamed' }).waitFor();
  });
});

describe('thousands of rows', () => {
  it('are in the page only while they are in view', async () => {
    await desk.select('A2500');
    await cell(2500, 1).getByText('row 2500', { exact: true }).waitFor();
    await page.waitForFunction(() => document.querySelectorAll('.row').length < 150);
    await key('ControlOrMeta+Home');
    await desk.selected('A1');
    await page.waitForFunction(() => document.querySelector('.grid-box')?.scrollTop === 0);
  });

  it('leave frozen rows and columns in their place', async () => {
    await desk.select('Z2000');
    const corner = await cell(1, 1).boundingBox();
    const box = await page.locator('.grid-box').boundingBox();
    expect(Math.round(corner!.x - box!.x)).toBe(46);
    expect(Math.round(corner!.y - box!.y)).toBe(22);
  });

  it('are walked through with the keys, to the end of the data and back', async () => {
    await desk.select('A1');
    await key('ControlOrMeta+ArrowDown');
    await desk.selected(`A${ROWS + 1}`);
    await key('ControlOrMeta+ArrowUp', 'ArrowDown', 'ArrowRight', 'ArrowLeft');
    await desk.selected('A2');
  });
});

it('never complained', () => expect(complaints).toEqual([]));
