// What the page can ask for, over a small add-on.
import { Desk } from '../../host/workbench/desk';
import { blankWorkbook } from '../../host/workbook/sheets';
import { makeAddon } from './runningWorkbench';

const CODE = `
  function onOpen() {
    SpreadsheetApp.getUi().createMenu('Test').addItem('Fill', 'fill').addItem('Fail', 'fail').addItem('Look', 'look').addToUi();
  }
  function fill() {
    var sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1').setValue('half');
    SpreadsheetApp.flush();
    sheet.getRange('B1').setValue('all');
    SpreadsheetApp.getActiveSpreadsheet().toast('Filled');
  }
  function look() { return SpreadsheetApp.getActiveSheet().getName(); }
  function fail() { throw new Error('Not today'); }
  function panelFill() { fill(); return 1; }
`;

async function openDesk() {
  const toasts: string[] = [];
  const running: string[] = [];
  const seen: string[] = [];
  const desk: Desk = await Desk.open({
    dist: makeAddon({ code: CODE }).dist,
    workbook: () => blankWorkbook('w', 'Book', 'Asia/Seoul'),
    now: '2026-03-02T00:00:00Z',
    language: 'en',
    address: 'http://127.0.0.1:1',
    read: () => Promise.reject(new Error('Cannot be read.')),
    answer: () => ({ button: 'CLOSE' }),
    question: () => undefined,
    onChange: () => undefined,
    onPublish: () => void seen.push(text(0, 0)),
    onRunning: (name) => running.push(name),
    onToast: (_, message) => toasts.push(message),
  });
  const text = (row: number, column: number): string =>
    desk.shown(0, { row, column, rows: 1, columns: 1 })[0]![0]!;
  return { desk, toasts, running, seen, text };
}

describe('Desk', () => {
  it('shows cells as soon as a script has flushed them, before its end', async () => {
    const { desk, seen, running, toasts, text } = await openDesk();
    seen.length = 0;
    desk.clickMenu('fill');
    expect(seen[0]).toBe('half');
    expect(text(0, 1)).toBe('all');
    expect(running).toEqual(['Fill', '']);
    expect(toasts).toEqual(['Filled']);
  });

  it('undoes typing, pasting, clearing and runs, one step each', async () => {
    const { desk, text } = await openDesk();
    desk.edit(0, 0, 0, 'one');
    desk.paste(0, { row: 0, column: 0 }, [['a', 'b'], ['c', 'd']]); // prettier-ignore
    desk.clear(0, { row: 0, column: 0, rows: 2, columns: 2 });
    expect(text(1, 1)).toBe('');
    expect(desk.state().undo).toBe('clearing');
    desk.undo();
    expect(text(1, 1)).toBe('d');
    desk.clickMenu('fill');
    expect(text(0, 0)).toBe('half');
    expect(desk.state().undo).toBe('Fill');
    desk.undo();
    expect(text(0, 0)).toBe('a');
    desk.undo();
    expect(text(0, 0)).toBe('one');
    desk.undo();
    expect(desk.state().undo).toBe('');
  });

  it('keeps no step for a run that changed nothing', async () => {
    const { desk } = await openDesk();
    desk.clickMenu('look');
    expect(desk.state().undo).toBe('');
    expect(desk.panel('panelFill', [])).toEqual({ value: 1 });
    expect(desk.state().undo).toBe('what the panel did');
  });

  it('tells mistakes of scripts, and rests after them', async () => {
    const { desk, running } = await openDesk();
    expect(() => desk.clickMenu('fail')).toThrow('Not today');
    expect(desk.panel('fail', [])).toEqual({
      error: { name: 'Error', message: expect.stringContaining('Not today') },
    });
    expect(running.at(-1)).toBe('');
    expect(desk.state().running).toBe('');
  });

  it('runs only what the menu shows', async () => {
    const { desk } = await openDesk();
    expect(() => desk.clickMenu('panelFill')).toThrow('The menu has no such item.');
  });

  it('keeps the workbook when another one cannot be read', async () => {
    const { desk, text } = await openDesk();
    desk.edit(0, 0, 0, 'mine');
    await expect(desk.openFile('x.xlsx', new Uint8Array())).rejects.toThrow('Cannot be read.');
    expect(text(0, 0)).toBe('mine');
    await desk.startAgain();
    expect(text(0, 0)).toBe('');
  });

  it('gives and refuses permissions by name', async () => {
    const { desk } = await openDesk();
    const granted = () =>
      desk
        .permissions()
        .filter((each) => each.granted)
        .map(({ name }) => name);
    expect(granted()).toContain('script.send_mail');
    desk.grantPermissions(['spreadsheets.currentonly']);
    expect(granted()).toEqual(['spreadsheets.currentonly']);
    desk.grantPermissions(desk.permissions().map(({ name }) => name));
    expect(granted()).toHaveLength(desk.permissions().length);
  });

  it('sets switches, and refuses what is none', async () => {
    const { desk } = await openDesk();
    desk.setSwitch('mailLeft', 3);
    desk.setSwitch('submitEvents', 'doubled');
    desk.setSwitch('lockHeld', true);
    desk.setSwitch('shuffled', true);
    desk.setSwitch('locale', 'ko');
    expect(desk.switches()).toMatchObject({
      ...{ mailLeft: 3, submitEvents: 'doubled', lockHeld: true, shuffled: true, locale: 'ko' },
    });
    for (const [name, value] of [
      ['mailLeft', -1],
      ['submitEvents', 'often'],
      ['locale', 'fr'],
      ['x', 1],
    ] as const)
      expect(() => desk.setSwitch(name, value)).toThrow('There is no such switch.');
  });

  it('passes days', async () => {
    const { desk } = await openDesk();
    expect(desk.switches().now).toBe('2026-03-02 09:00');
    desk.setSwitch('nextDay', 1);
    expect(desk.switches().now).toBe('2026-03-03 09:00');
  });

  it('inserts and deletes rows and columns, and takes it back', async () => {
    const { desk, text } = await openDesk();
    desk.paste(0, { row: 0, column: 0 }, [['a', 'b'], ['c', '=A1']]); // prettier-ignore
    desk.changeLines(0, 'insert', { axis: 'row', at: 0, count: 2 });
    desk.changeLines(0, 'insert', { axis: 'column', at: 0, count: 1 });
    expect(text(3, 1)).toBe('c');
    expect(desk.editText(0, 3, 2)).toBe('=B3');
    desk.changeLines(0, 'delete', { axis: 'row', at: 2, count: 1 });
    expect(text(2, 1)).toBe('c');
    expect(desk.state().undo).toBe('delete rows');
    desk.undo();
    expect(text(2, 1)).toBe('a');
  });

  it('keeps at least one row and one column', async () => {
    const { desk } = await openDesk();
    const { maxRows, maxColumns } = desk.layout(0);
    const deleting = (axis: 'row' | 'column', at: number, count: number) => () =>
      desk.changeLines(0, 'delete', { axis, at, count });
    expect(deleting('row', 0, maxRows)).toThrow('A tab needs at least one row.');
    expect(deleting('column', 0, maxColumns)).toThrow('A tab needs at least one column.');
    expect(deleting('row', maxRows - 1, 2)).toThrow('The tab has no such rows.');
    expect(desk.state().undo).toBe('');
  });

  it('adds, renames and deletes tabs; formulas follow the new name', async () => {
    const { desk } = await openDesk();
    desk.addTab();
    const [first, second] = desk.state().tabs;
    expect(desk.state().activeTab).toBe(second?.id);
    desk.edit(second!.id, 0, 0, '=Sheet1!A1');
    desk.renameTab(first!.id, 'Sign-up');
    expect(desk.editText(second!.id, 0, 0)).toBe("='Sign-up'!A1");
    expect(() => desk.renameTab(second!.id, 'sign-UP')).toThrow('already exists');
    desk.deleteTab(second!.id);
    expect(() => desk.deleteTab(first!.id)).toThrow('A workbook needs at least one tab.');
    desk.undo();
    expect(desk.state().tabs).toHaveLength(2);
  });
});
