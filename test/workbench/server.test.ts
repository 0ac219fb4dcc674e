// Who gets in, and what goes in and out: over HTTP, with the real command.
import ExcelJS from 'exceljs';
import { call, fromPage, type RunningWorkbench, send, startWorkbench } from './runningWorkbench';

const CODE = `
  function onOpen() {
    SpreadsheetApp.getUi().createMenu('Test').addItem('Send', 'sendOne').addItem('Make a form', 'makeForm').addToUi();
  }
  function sendOne() { MailApp.sendEmail({ to: 'mentor@example.org', subject: 'Thank you', body: 'Hello' }); }
  function makeForm() {
    var form = FormApp.create('Sign-up');
    form.addTextItem().setTitle('Name');
    form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());
    form.setPublished(true);
  }
`;

let workbench: RunningWorkbench;
const signedIn = (): Record<string, string> => ({ Cookie: `workbench=${workbench.token}` });
const post = (path: string, headers: Record<string, string>, body: string | Buffer = '[]') =>
  send(workbench, path, { method: 'POST', headers, body });

beforeAll(async () => {
  workbench = await startWorkbench({ code: CODE });
});
afterAll(() => workbench.stop());

describe('the printed address', () => {
  it('turns its token into a cookie that no other page can use or read', async () => {
    const { status, headers } = await send(workbench, `/?token=${workbench.token}`);
    expect(status).toBe(302);
    expect(headers.location).toBe('/');
    expect(headers['set-cookie']).toEqual([
      `workbench=${workbench.token}; HttpOnly; SameSite=Strict; Path=/`,
    ]);
  });

  it('gives the page to whoever has the cookie, with a policy that lets it talk to this server only', async () => {
    const { status, headers, text } = await send(workbench, '/', { headers: signedIn() });
    expect(status).toBe(200);
    expect(text).toContain(`content="${workbench.token}"`);
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it.each([
    ['no token', '/', {}],
    ['a wrong token', '/?token=x', {}],
    ['a wrong token of the right length', `/?token=${'0'.repeat(48)}`, {}],
    ['a wrong cookie', '/', { Cookie: 'workbench=x' }],
    ['no token for the panel', '/panel', {}],
    ['no token for the news', '/news', {}],
    ['no token for the workbook', '/download', {}],
    ['no token for the permissions', '/consent', {}],
  ])('refuses %s', async (_, path, headers) => {
    const reply = await send(workbench, path, { headers: headers as Record<string, string> });
    expect(reply.status).toBe(403);
    expect(reply.text).not.toContain(workbench.token);
  });

  it('is served under no other name, whatever the name resolves to', async () => {
    const port = new URL(workbench.origin).port;
    const under = async (host: string) =>
      (await send(workbench, '/', { headers: { ...signedIn(), Host: host } })).status;
    expect(await under('evil.example')).toBe(421);
    expect(await under(`evil.example:${port}`)).toBe(421);
    expect(await under('127.0.0.1')).toBe(421);
    expect(await under(`localhost:${port}`)).toBe(200);
  });
});

describe('a link from elsewhere', () => {
  const link = { 'Sec-Fetch-Dest': 'document', 'Sec-Fetch-Site': 'cross-site' };

  it('comes again from our own page, which holds nothing', async () => {
    const { status, text, headers } = await send(workbench, '/consent', { headers: link });
    expect(status).toBe(200);
    expect(text).toContain('url=/consent?again=');
    expect(text).not.toContain(workbench.token);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  it('is refused when it has no cookie then either', async () => {
    expect((await send(workbench, '/consent?again=', { headers: link })).status).toBe(403);
  });

  it('cannot write into the page', async () => {
    const { text } = await send(workbench, '/x?"><script>alert(1)</script>', { headers: link });
    expect(text).not.toContain('<script');
  });
});

describe('calls', () => {
  it.each([
    ['of a sandboxed frame', { Origin: 'null' }],
    ['of another site', { Origin: 'http://evil.example' }],
    ['of another port', { Origin: 'http://127.0.0.1:1' }],
  ])('%s are refused', async (_, origin) => {
    expect((await post('/api/state', { ...fromPage(workbench), ...origin })).status).toBe(403);
    expect((await post('/open?name=a.csv', { ...fromPage(workbench), ...origin }, 'a')).status).toBe(403);
  });

  it.each(['Origin', 'Cookie', 'X-Workbench-Token'])('without %s are refused', async (missing) => {
    const headers = Object.fromEntries(
      Object.entries(fromPage(workbench)).filter(([name]) => name !== missing),
    );
    expect((await post('/api/state', headers)).status).toBe(403);
  });

  it('are JSON, as no form can send it', async () => {
    const reply = await post('/api/state', { ...fromPage(workbench), 'Content-Type': 'text/plain' });
    expect(reply.status).toBe(415);
  });

  it('name a method that is meant for the page', async () => {
    for (const method of [
      'constructor',
      'toString',
      'take',
      'downloadWorkbook',
      'openFile',
      '__proto__',
      '',
    ]) {
      expect((await post(`/api/${method}`, fromPage(workbench))).status).toBe(404);
    }
  });

  it('answer mistakes with a sentence', async () => {
    const headers = fromPage(workbench);
    expect(JSON.parse((await post('/api/state', headers, '{}')).text)).toEqual({
      error: 'A call carries a list of arguments.',
    });
    expect(await call(workbench, 'clickMenu', 'noSuchFunction')).toEqual({
      error: 'The menu has no such item.',
    });
    expect(await call(workbench, 'setSwitch', 'gravity', 0)).toEqual({ error: 'There is no such switch.' });
  });

  it('use no other verb', async () => {
    expect((await send(workbench, '/', { method: 'PUT', headers: signedIn() })).status).toBe(405);
    expect((await post('/nowhere', fromPage(workbench))).status).toBe(404);
  });
});

describe('paths', () => {
  it.each([
    '/assets/../../../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets//etc/passwd',
    '/assets/index.html',
    '/files/../../etc/passwd',
    '/files/%2e%2e%2fpackage.json',
    '/outbox/../package.json',
    '/outbox/1.eml',
    '/document/../../package.json',
    '/package.json',
    '/.git/config',
  ])('%s leads nowhere', async (path) => {
    const reply = await send(workbench, path, { headers: signedIn() });
    expect(reply.status).toBe(404);
    expect(reply.text).toBe('There is nothing here.');
  });

  it.each(['/forms/../package.json', '/forms/x/y', '/forms/'])('%s is no form', async (path) => {
    expect((await send(workbench, path)).status).not.toBe(200);
  });
});

describe('forms', () => {
  let form: string;
  const open = () => send(workbench, form);
  const nonce = async () => /name="nonce" value="([^"]+)"/.exec((await open()).text)?.[1] ?? '';
  const field = async () => /<input[^>]+type="text"[^>]+name="([^"]+)"/.exec((await open()).text)?.[1] ?? '';
  const answer = async (origin: Record<string, string>, given: string) =>
    send(workbench, form, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...origin },
      body: new URLSearchParams({ nonce: given, [await field()]: '<img src=x onerror=alert(1)>' }).toString(),
    });

  beforeAll(async () => {
    await call(workbench, 'clickMenu', 'makeForm');
    const { value } = await call(workbench, 'forms');
    form = new URL((value as { url: string }[])[0]!.url).pathname;
  });

  it('open without a token, since links in e-mails lead there, and run no script', async () => {
    const { status, headers, text } = await open();
    expect(status).toBe(200);
    expect(text).toContain('Sign-up');
    expect(text).not.toContain(workbench.token);
    expect(headers['content-security-policy']).toContain("script-src 'none'");
  });

  it('take answers from their own page only', async () => {
    const own = { Origin: workbench.origin };
    expect((await answer({ Origin: 'null' }, await nonce())).status).toBe(403);
    expect((await answer({}, await nonce())).status).toBe(403);
    expect((await answer({ Origin: 'http://evil.example' }, await nonce())).status).toBe(403);
    expect((await answer(own, 'wrong')).status).toBe(403);
    expect((await answer(own, await nonce())).status).toBe(200);
  });

  it('put the answer into the linked tab, as text', async () => {
    const { value } = await call(workbench, 'state');
    const tab = (value as { tabs: { id: number; name: string }[] }).tabs.find(({ name }) =>
      name.startsWith('Form Responses'),
    );
    const shown = await call(workbench, 'shown', tab?.id, { row: 0, column: 0, rows: 3, columns: 2 });
    const rows = shown.value as string[][];
    expect(rows[0]).toEqual(['Timestamp', 'Name']);
    expect(rows[1]?.[1]).toBe('<img src=x onerror=alert(1)>');
    expect(rows[2]).toEqual(['', '']);
  });
});

describe('files', () => {
  const upload = async (name: string, body: string | Buffer) =>
    JSON.parse(
      (await post(`/open?name=${encodeURIComponent(name)}`, fromPage(workbench), body)).text,
    ) as object;

  it('hand out messages as .eml', async () => {
    await call(workbench, 'clickMenu', 'sendOne');
    const { status, headers, text } = await send(workbench, '/outbox/1.eml', { headers: signedIn() });
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('message/rfc822');
    expect(headers['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''0001-mentor/);
    expect(text).toContain('Subject: Thank you');
  });

  it('that are larger than 20 MB are refused in words', async () => {
    expect(await upload('huge.csv', Buffer.alloc(20_000_001, 'a'))).toEqual({
      error: 'This is larger than 20 MB.',
    });
  });

  it.each([
    ['an empty file', 'answers.csv', ''],
    ['an old Excel file', 'answers.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['a broken .xlsx', 'answers.xlsx', 'PK\u0003\u0004 and no more'],
  ])('that cannot be read are refused in one sentence: %s', async (_, name, body) => {
    const { error } = (await upload(name, body)) as { error: string };
    expect(error).toMatch(/^"answers\.\w+" [^\n]+\.$/);
    expect(error).not.toMatch(/Error|undefined|at \//);
  });

  it('become the workbook, whatever their name is, and come back as .xlsx', async () => {
    expect(await upload('../../a<b>.csv', 'Name,Hours\r\n김하늘,1.5\r\n')).toEqual({});
    const { headers, bytes } = await send(workbench, '/download', { headers: signedIn() });
    expect(headers['content-type']).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
    expect(headers['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''[\w.%-]+\.xlsx$/);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as unknown as ArrayBuffer);
    expect(book.worksheets[0]?.getCell('A2').value).toBe('김하늘');
    expect(book.worksheets[0]?.getCell('B2').value).toBe(1.5);
  });
});
