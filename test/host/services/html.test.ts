import { Host } from '../../../host/host';

const open = (body: string) =>
  Host.fromSource(`function entry() { ${body} }`, { html: { Sidebar: '<p>panel</p>' } });

describe('HtmlService', () => {
  it('reads a file of the bundle', () => {
    expect(
      open("return HtmlService.createHtmlOutputFromFile('Sidebar').getContent();").run('entry').value,
    ).toBe('<p>panel</p>');
  });

  it('throws for a file that is not in the bundle', () => {
    const { error } = open("HtmlService.createHtmlOutputFromFile('Other');").run('entry');
    expect(error).toMatchObject({ name: 'Exception', message: 'No HTML file named Other was found.' });
  });

  it('has no templates', () => {
    const { error } = open("HtmlService.createTemplateFromFile('Sidebar');").run('entry');
    expect(error?.message).toBe('local host: HtmlService.createTemplateFromFile is not emulated');
  });

  it('shows a dialog of the size asked for', () => {
    const host = open(`const page = HtmlService.createHtmlOutput('<b>x</b>').setWidth(400).setHeight(300);
      SpreadsheetApp.getUi().showModalDialog(page, 'Title');`);
    host.run('entry');
    expect(host.dialog).toEqual({ title: 'Title', html: '<b>x</b>', width: 400, height: 300, modal: true });
  });
});
