import { Host } from '../../../host/host';
import type { ServiceCall } from '../../../host/engine/hook';

const MENU = `
  function onOpen() {
    SpreadsheetApp.getUi().createAddonMenu().addItem('Greet', 'greet').addItem('Show panel', 'showPanel').addToUi();
  }
  function onInstall(e) { onOpen(e); }
  function greet() {
    SpreadsheetApp.getActiveSpreadsheet().toast('Hello');
    return SpreadsheetApp.getUi().alert('Done.') === SpreadsheetApp.getUi().Button.OK;
  }
  function showPanel() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Panel'));
  }`;

const A1 = "SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1')";

const entry = (body: string, options = {}) => Host.fromSource(`function entry(a) { ${body} }`, options);

describe('a person at the screen', () => {
  const open = () => Host.fromSource(MENU, { html: { Sidebar: '<p>hi</p>' } });

  it('finds the menu in a file in which the add-on was never used', () => {
    const host = open();
    expect(host.open().error).toBeUndefined();
    expect(host.menu.map(({ label }) => label)).toEqual(['Greet', 'Show panel']);
  });

  it('clicks an item, sees a toast and answers an alert', () => {
    const host = open();
    host.open();
    host.answers.push('OK');
    expect(host.clickMenu('Greet').value).toBe(true);
    expect(host.toasts.map(({ message }) => message)).toEqual(['Hello']);
    expect(host.asked.map(({ message }) => message)).toEqual(['Done.']);
  });

  it('is never asked something that a test did not prepare for', () => {
    const host = open();
    host.open();
    expect(host.clickMenu('Greet').error?.message).toBe('local host: nobody answers the alert "Done."');
    expect(host.refusals).toEqual(['local host: nobody answers the alert "Done."']);
  });

  it('may think for longer than an execution may take', () => {
    const host = open();
    host.open();
    host.answers.push(() => {
      host.world.clock.advance(10 * 60 * 1000);
      return { button: 'OK' };
    });
    expect(host.clickMenu('Greet').value).toBe(true);
  });

  it('sees the panel', () => {
    const host = open();
    host.install();
    host.clickMenu('Show panel');
    expect(host.sidebar).toEqual({ title: 'Panel', html: '<p>hi</p>' });
  });

  it('is told which items there are when a label is wrong', () => {
    const host = open();
    host.open();
    expect(() => host.clickMenu('Great')).toThrow(
      'The menu has 0 items "Great". Its items: "Greet", "Show panel".',
    );
  });
});

describe('the panel', () => {
  it('gets null for nothing', () => expect(entry('').panel('entry').value).toBeNull());

  it.each([
    ['a function', 'return function () {};', 'a function cannot cross between panel and script (at result)'],
    [
      'a cycle',
      'const o = {}; o.self = o; return o;',
      'a cycle cannot cross between panel and script (at result.self)',
    ],
    [
      'an object of a service',
      'return [SpreadsheetApp];',
      'an object of a service cannot cross between panel and script (at result[0])',
    ],
  ])('never gets %s', (_, body, message) => {
    expect(entry(body).panel('entry').error?.message).toBe(`local host: ${message}`);
  });

  it('cannot hand over a Date either', () => {
    expect(() => entry('').panel('entry', { day: new Date() })).toThrow('a Date cannot cross');
  });
});

describe('writes that are not flushed', () => {
  const writes = `${A1}.setValue('old'); SpreadsheetApp.flush(); ${A1}.setValue('new'); Utilities.sleep(1);`;
  const atSleep = (call: ServiceCall) => call.name === 'Utilities.sleep' && call.when === 'before';
  const valueAfter = (host: Host) => {
    host.hook = undefined;
    return host.run('read').value;
  };
  const open = () =>
    Host.fromSource(`function entry() { ${writes} } function read() { return ${A1}.getValue(); }`);

  it('reach the workbook at the end', () => {
    const host = open();
    host.run('entry');
    expect(valueAfter(host)).toBe('new');
  });

  it.each([
    ['dropWrites', 'old'],
    ['keepWrites', 'new'],
  ] as const)('after a kill with %s', (kill, expected) => {
    const host = open();
    host.hook = (call) => (atSleep(call) ? { kill } : undefined);
    expect(host.run('entry').error?.message).toContain('killed at Utilities.sleep');
    expect(valueAfter(host)).toBe(expected);
  });

  it('are shown as soon as they are flushed', () => {
    const host = open();
    let published = 0;
    host.onPublish = () => (published += 1);
    host.run('entry');
    expect(published).toBe(2);
  });
});

describe('a submit trigger', () => {
  const code = `
    function setUp() { ScriptApp.newTrigger('arrived').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onFormSubmit().create(); }
    function arrived(e) {
      PropertiesService.getDocumentProperties().setProperty('seen',
        [e.authMode, e.range.getA1Notation(), e.range.getSheet().getSheetId(), e.values.join('|'), e.namedValues['Your name'][0]].join(' '));
    }`;
  const submission = {
    formId: 'form',
    sheetId: 0,
    row: 2,
    columns: 2,
    values: ['1/2/2026 10:00:00', 'Ada'],
    namedValues: { Timestamp: ['1/2/2026 10:00:00'], 'Your name': ['Ada'] },
  };

  it('runs for a form answer, with range and values', () => {
    const host = Host.fromSource(code);
    expect(host.run('setUp').error).toBeUndefined();
    const [run] = host.submitTriggers(submission);
    expect(run?.error).toBeUndefined();
    expect(host.world.state('properties', () => ({}))).toEqual({
      'document local-workbook': { seen: 'FULL A2:B2 0 1/2/2026 10:00:00|Ada Ada' },
    });
  });

  it('does nothing where none is installed', () => {
    expect(Host.fromSource(code).submitTriggers(submission)).toEqual([]);
  });
});

describe('a custom function', () => {
  const code = `function DOUBLE(rows) { return rows.map((row) => row.map((value) => value * 2)); }
    function WRITES() { ${A1}.setValue(1); }
    function entry() { const cell = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('B1');
      ${A1}.setValue(21); cell.setFormula('=double(A1:A2)'); return cell.getValue(); }`;

  it('gets ranges as rows, and is found in any case', () => {
    expect(Host.fromSource(code).runCustomFunction('double', [[[1], [2]]]).value).toEqual([[2], [4]]);
  });

  it('may not write', () => {
    expect(Host.fromSource(code).runCustomFunction('WRITES', []).error?.message).toContain(
      'You do not have permission to call',
    );
  });

  it('computes the cell that a script reads', () => {
    const run = Host.fromSource(code).run('entry');
    expect(run.error).toBeUndefined();
    expect(run.value).toBe(42);
  });
});

describe('what outlives the process', () => {
  it('is the workbook, properties, triggers, quotas, the clock and the person', () => {
    const code = `function entry() { ${A1}.setValue('kept'); PropertiesService.getScriptProperties().setProperty('k', 'v');
        ScriptApp.newTrigger('entry').timeBased().everyHours(1).create(); Utilities.sleep(1000); return Utilities.getUuid(); }
      function read() { return [${A1}.getValue(), PropertiesService.getScriptProperties().getProperty('k'),
        ScriptApp.getProjectTriggers().length, Session.getActiveUserLocale()]; }`;
    const first = Host.fromSource(code, { locale: 'ko' });
    const uuid = first.run('entry').value;
    first.setQuota('mail', 3);
    const second = Host.fromSource(code, { saved: first.save() });
    expect(second.run('read').value).toEqual(['kept', 'v', 1, 'ko']);
    expect(second.world.clock.now()).toBeGreaterThan(first.world.clock.now());
    expect(second.world.quotas.left('mail')).toBe(3);
    expect(second.world.randomId()).not.toBe(String(uuid).replaceAll('-', ''));
  });

  it('keeps bytes and dates as they are', () => {
    const first = entry('');
    first.world.state('files', () => ({ bytes: new Uint8Array([1, 255]), at: new Date(7) }));
    const second = entry('', { saved: first.save() });
    expect(second.world.state('files', () => ({}))).toEqual({
      bytes: new Uint8Array([1, 255]),
      at: new Date(7),
    });
  });
});

describe('an account', () => {
  it('keeps its refused scopes until it allows them', () => {
    const host = entry('return Session.getActiveUser().getEmail();');
    host.refuse('userinfo.email');
    expect(host.run('entry').error?.message).toContain(
      'You do not have permission to call Session.getActiveUser.',
    );
    host.allow('userinfo.email');
    expect(host.run('entry').value).toBe('coordinator@example.org');
  });
});
