// What a panel, an answer or a cell could try against the workbench, and what Google's rules for panels forbid:
// in the browser, with a small add-on that tries.
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { call, type RunningWorkbench, startWorkbench } from '../workbench/runningWorkbench';
import { complaintsOf, newContext, startBrowser } from './browser';
import { WorkbenchPage } from './workbenchPage';

const EVIL = '<img src=x onerror="top.hacked = 1"><script>top.hacked = 1</script>';

const CODE = `
  var EVIL = ${JSON.stringify(EVIL)};
  function onOpen() {
    SpreadsheetApp.getUi().createMenu('Test')
      .addItem('Panel', 'openPanel').addItem('Tell ' + EVIL, 'tell').addItem('Ask', 'ask')
      .addItem('Write', 'write').addItem('Make a form', 'makeForm').addItem('Send', 'sendOne').addToUi();
  }
  function openPanel() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Panel'));
  }
  function tell() {
    SpreadsheetApp.getActiveSpreadsheet().toast(EVIL, EVIL);
    SpreadsheetApp.getUi().alert(EVIL, EVIL, SpreadsheetApp.getUi().ButtonSet.OK);
  }
  function ask() {
    var ui = SpreadsheetApp.getUi();
    var answer = ui.prompt('Name', 'Who?', ui.ButtonSet.OK_CANCEL);
    var said = answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : 'nothing';
    SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue(said);
  }
  function write() {
    SpreadsheetApp.getActiveSheet().getRange(2, 2).setValue(EVIL).setNote(EVIL);
    SpreadsheetApp.getActiveSpreadsheet().insertSheet('<b>tab</b>');
  }
  function makeForm() {
    var form = FormApp.create('Sign-up');
    form.addTextItem().setTitle('Name');
    form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());
    form.setPublished(true);
  }
  function sendOne() { MailApp.sendEmail({ to: 'mentor@example.org', subject: 'Hi', body: 'Hello' }); }
  function echo(value) { return value; }
  function fail() { throw new Error('Not today'); }
  function hidden_() { return 'secret'; }
`;

let workbench: RunningWorkbench;
let browser: Browser;
let context: BrowserContext;
let desk: WorkbenchPage;
let page: Page;

beforeAll(async () => {
  const panel =
    '<!doctype html><html><head><title>Panel</title></head><body><p id="said">Panel</p></body></html>';
  [workbench, browser] = await Promise.all([startWorkbench({ code: CODE, panel }), startBrowser()]);
  context = await newContext(browser, workbench.origin);
  page = await context.newPage();
  desk = await WorkbenchPage.open(page, workbench.address);
  await desk.clickMenu('Panel');
  await desk.panel.locator('#said').waitFor();
});
afterAll(async () => {
  await browser.close();
  await workbench.stop();
});

const panelFrame = (): Frame => page.frames().find((frame) => frame.url().endsWith('/panel'))!;
const hacked = () => page.evaluate(() => 'hacked' in window);

describe('the panel in its frame', () => {
  it('reaches neither the server nor anything else', async () => {
    const reached: string[] = [];
    page.on('response', (response) => reached.push(response.url()));
    const outcomes = await panelFrame().evaluate(async (origin) => {
      const blocked = (work: Promise<unknown>) =>
        work.then(
          () => 'done',
          () => 'blocked',
        );
      const loads = (element: HTMLImageElement | HTMLScriptElement, src: string) =>
        blocked(
          new Promise((resolve, reject) => {
            Object.assign(element, { src, onload: resolve, onerror: reject });
            document.body.append(element);
          }),
        );
      return {
        call: await blocked(fetch(`${origin}/api/state`, { method: 'POST', body: '[]' })),
        opaque: await blocked(fetch(`${origin}/api/state`, { method: 'POST', mode: 'no-cors', body: '[]' })),
        other: await blocked(fetch('http://127.0.0.1:9/')),
        image: await loads(new Image(), `${origin}/download`),
        script: await loads(document.createElement('script'), `${origin}/assets/page.js`),
        news: await new Promise((resolve) => {
          const source = new EventSource(`${origin}/news`);
          source.onopen = () => resolve('done');
          source.onerror = () => resolve('blocked');
        }),
      };
    }, workbench.origin);
    expect(new Set(Object.values(outcomes))).toEqual(new Set(['blocked']));
    expect(reached).toEqual([]);
  });

  it('sees nothing of the page around it', async () => {
    const tries = await panelFrame().evaluate(() => {
      const denied = (look: () => unknown): boolean => {
        try {
          look();
          return false;
        } catch {
          return true;
        }
      };
      return [
        denied(() => parent.document.body),
        denied(() => document.cookie),
        denied(() => localStorage.length),
        denied(() => (parent.location.href = 'about:blank') && parent.location.pathname),
      ];
    });
    expect(tries).toEqual([true, true, true, true]);
    expect(new URL(page.url()).pathname).toBe('/');
  });

  it('sends no form', async () => {
    const reached: string[] = [];
    page.on('response', (response) => reached.push(response.url()));
    const violated = await panelFrame().evaluate(
      (origin) =>
        new Promise((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
          const form = document.createElement('form');
          Object.assign(form, { action: `${origin}/api/undo`, method: 'post' });
          document.body.append(form);
          form.submit();
        }),
      workbench.origin,
    );
    expect(violated).toBe('form-action');
    expect(reached).toEqual([]);
  });

  it('is the only one whose calls are heard', async () => {
    const runs = async () => ((await call(workbench, 'runs')).value as unknown[]).length;
    const before = await runs();
    await page.evaluate(() => window.postMessage({ panelCall: { id: 1, name: 'sendOne', args: [] } }, '*'));
    // a call of the panel comes after it, and alone
    await panelFrame().evaluate(
      'new Promise((resolve) => google.script.run.withSuccessHandler(resolve).echo(1))',
    );
    expect((await runs()) - before).toBe(1);
    expect((await call(workbench, 'outbox')).value).toEqual([]);
  });
});

describe('google.script.run', () => {
  /** Runs in the panel; `run` is google.script.run. */
  const inPanel = (script: string): Promise<unknown> =>
    panelFrame().evaluate(`(async () => { const run = google.script.run; ${script} })()`);

  it('hands back the result with the user object, or the error', async () => {
    expect(
      await inPanel(`return await new Promise((resolve) => run
        .withSuccessHandler((value, user) => resolve([value, user])).withUserObject('me').echo({ a: [1, null] }));`),
    ).toEqual([{ a: [1, null] }, 'me']);
    expect(
      await inPanel(`return await new Promise((resolve) => run
        .withFailureHandler((error) => resolve([error instanceof Error, error.message])).fail());`),
    ).toEqual([true, 'Not today']);
  });

  it('keeps handlers apart: a chain never changes the one that it began with', async () => {
    expect(
      await inPanel(`const heard = []; const first = run.withSuccessHandler((value) => heard.push('first ' + value));
        await new Promise((done) => { first.withSuccessHandler((v) => { heard.push('second ' + v); }).echo(1); first.echo(2);
          run.withSuccessHandler(done).echo(3); });
        return heard;`),
    ).toEqual(['second 1', 'first 2']);
  });

  it.each([
    ['new Date()', 'is a Date'],
    ['() => 1', 'is a function'],
    ['{ deep: [new Map()] }', 'is a Map'],
    ['(() => { const a = {}; a.a = a; return a; })()', 'contains itself'],
  ])('refuses %s loudly, where Google would hand over null', async (value, complaint) => {
    expect(
      await inPanel(`try { run.echo(${value}); return 'sent'; } catch (error) { return error.message; }`),
    ).toContain(complaint);
  });

  it('knows no private functions, and tells of missing ones', async () => {
    expect(await inPanel('return typeof run.hidden_')).toBe('undefined');
    expect(
      await inPanel(
        'return await new Promise((resolve) => run.withFailureHandler((e) => resolve(e.message)).nothing());',
      ),
    ).toContain('nothing');
  });

  it('takes ten calls at once and no more, also in any order', async () => {
    await call(workbench, 'setSwitch', 'shuffled', true);
    await page.waitForFunction(() => document.querySelector('.panel') !== null);
    const outcome = await inPanel(`const heard = []; let refused = '';
      await new Promise((done) => {
        for (let i = 0; i < 10; i += 1) run.withSuccessHandler((v) => { if (heard.push(v) === 10) done(); }).echo(i);
        try { run.echo(11); } catch (error) { refused = error.message; }
      });
      return { heard: heard.sort(), refused };`);
    expect(outcome).toEqual({
      heard: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
      refused: expect.stringContaining('ten'),
    });
    await call(workbench, 'setSwitch', 'shuffled', false);
  });
});

describe('text stays text', () => {
  it('in menus, dialogs and toasts', async () => {
    await desk.clickMenu(`Tell ${EVIL}`);
    await desk.dialog.waitFor();
    expect(await desk.dialog.locator('h2').textContent()).toBe(EVIL);
    expect(await desk.dialog.locator('.message').textContent()).toBe(EVIL);
    await page.keyboard.press('Escape');
    await desk.dialog.waitFor({ state: 'detached' });
    expect(await page.locator('.toast strong').textContent()).toBe(EVIL);
    expect(await hacked()).toBe(false);
  });

  it('in cells, notes and names of tabs', async () => {
    await desk.clickMenu('Write');
    await page.getByRole('button', { name: '<b>tab</b>' }).waitFor();
    await page.locator('.tab').first().click();
    await desk.content('B2', EVIL);
    expect(await page.locator('#active-cell').textContent()).toBe(EVIL);
    expect(await page.locator('.formula-bar .note').textContent()).toBe(EVIL);
    expect(await page.locator('main img').count()).toBe(0);
    expect(await hacked()).toBe(false);
  });

  it('that is typed into a prompt', async () => {
    await desk.clickMenu('Ask');
    await desk.dialog.getByRole('textbox').fill('<b>Kim</b>');
    await page.keyboard.press('Enter');
    await desk.dialog.waitFor({ state: 'detached' });
    await desk.content('A1', '<b>Kim</b>');
    await desk.clickMenu('Ask');
    await desk.dialog.getByRole('button', { name: 'Cancel' }).click();
    await desk.content('A1', 'nothing');
  });
});

describe('pages beside the workbench', () => {
  it('take the answer to a form, which becomes a row', async () => {
    await desk.clickMenu('Make a form');
    await page.getByRole('button', { name: 'Forms (1)' }).click();
    const [form] = await Promise.all([
      page.waitForEvent('popup'),
      page.locator('.drawer').getByRole('link', { name: 'Sign-up' }).click(),
    ]);
    await form.locator('input[type=text]').fill(EVIL);
    await form.locator('button, input[type=submit]').first().click();
    await form.waitForLoadState();
    expect(await form.content()).not.toContain(EVIL);
    await form.close();
    const tab = (await desk.tabNames()).find((name) => name.startsWith('Form Responses'))!;
    await desk.showTab(tab);
    await desk.content('B2', EVIL);
    expect(await hacked()).toBe(false);
  });

  it('open from a link in the panel, permissions too, and refuse what was unticked', async () => {
    await panelFrame().evaluate((origin) => {
      const link = Object.assign(document.createElement('a'), {
        href: `${origin}/consent`,
        target: '_blank',
      });
      link.append('Give permissions');
      document.body.append(link);
    }, workbench.origin);
    const [consent] = await Promise.all([
      context.waitForEvent('page'),
      desk.panel.getByRole('link', { name: 'Give permissions' }).click(),
    ]);
    const complaints = complaintsOf(consent);
    await consent.getByLabel('Send e-mail as you').uncheck();
    await consent.getByRole('button', { name: 'Save' }).click();
    await consent.getByText('Saved.').waitFor();
    await consent.close();
    expect(complaints).toEqual([]);

    await desk.clickMenu('Send');
    await page.getByRole('alert').filter({ hasText: 'permission' }).waitFor();
    expect((await call(workbench, 'outbox')).value).toEqual([]);
  });
});
