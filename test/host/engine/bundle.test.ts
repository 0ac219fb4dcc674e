import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Host } from '../../../host/host';

describe('the built files', () => {
  let folder = '';
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'bundle-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are read from a folder: code, manifest, pages', () => {
    write('appsscript.json', JSON.stringify({ timeZone: 'UTC', oauthScopes: [] }));
    write('Sidebar.html', '<p>panel</p>');
    write(
      'Code.js',
      "function entry() { return HtmlService.createHtmlOutputFromFile('Sidebar').getContent(); }",
    );
    const host = Host.open({ dist: folder });
    expect(host.run('entry').value).toBe('<p>panel</p>');
    expect(host.workbook.timeZone).toBe('UTC');
  });

  it('bring only the advanced services that the manifest turns on', () => {
    write('appsscript.json', JSON.stringify({ timeZone: 'UTC', oauthScopes: [] }));
    write('Code.js', 'function entry() { return [typeof Drive, typeof Docs, typeof MailApp]; }');
    expect(Host.open({ dist: folder }).run('entry').value).toEqual(['undefined', 'undefined', 'object']);
  });

  it('give nothing that the manifest does not ask for', () => {
    write('appsscript.json', JSON.stringify({ timeZone: 'UTC', oauthScopes: [] }));
    write('Code.js', 'function entry() { return MailApp.getRemainingDailyQuota(); }');
    expect(Host.open({ dist: folder }).run('entry').error?.message).toContain(
      'You do not have permission to call',
    );
  });

  it('are missed in plain words', () => {
    expect(() => Host.open({ dist: folder })).toThrow('Run npm run build first.');
  });

  it('cannot be left through the name of a page', () => {
    write('appsscript.json', JSON.stringify({ timeZone: 'UTC', oauthScopes: [] }));
    write('Code.js', "function entry() { HtmlService.createHtmlOutputFromFile('../Sidebar'); }");
    expect(Host.open({ dist: folder }).run('entry').error?.message).toBe(
      'No HTML file named ../Sidebar was found.',
    );
  });
});
