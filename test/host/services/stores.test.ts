import { Host } from '../../../host/host';

const host = (body: string) => Host.fromSource(`function entry(a) { ${body} }`);
const valueOf = (body: string) => host(body).run('entry').value;
const errorOf = (body: string) => host(body).run('entry').error?.message;

describe('properties', () => {
  const DOCUMENT = 'PropertiesService.getDocumentProperties()';

  it('outlive an execution', () => {
    const opened = host(
      `const p = ${DOCUMENT}; const old = p.getProperty('k'); p.setProperty('k', 'v'); return old;`,
    );
    expect([opened.run('entry').value, opened.run('entry').value]).toEqual([null, 'v']);
  });

  it('keep document, script and user apart, and users from each other', () => {
    const opened = host(`
      const stores = ['getDocumentProperties', 'getScriptProperties', 'getUserProperties'];
      if (a) PropertiesService[a].call(PropertiesService).setProperty('k', a);
      return stores.map((name) => PropertiesService[name]().getProperty('k'));`);
    opened.run('entry', ['getUserProperties']);
    expect(opened.run('entry').value).toEqual([null, null, 'getUserProperties']);
    opened.useAccount('other@example.org');
    expect(opened.run('entry').value).toEqual([null, null, null]);
  });

  it('refuse a value over 9 kB and a store over 500 kB', () => {
    expect(errorOf(`${DOCUMENT}.setProperty('k', 'x'.repeat(9217));`)).toBe('Argument too large: value');
    expect(errorOf(`${DOCUMENT}.setProperty('k', '글'.repeat(3073));`)).toBe('Argument too large: value');
    expect(
      errorOf(`for (let i = 0; i < 60; i += 1) ${DOCUMENT}.setProperty('k' + i, 'x'.repeat(9000));`),
    ).toBe('You have exceeded the property storage quota. Please remove some properties and try again.');
  });

  it('count against a daily quota that comes back after 24 hours', () => {
    const opened = host(`${DOCUMENT}.getProperty('k');`);
    opened.setQuota('properties', 1);
    expect(opened.run('entry').error).toBeUndefined();
    expect(opened.run('entry').error?.message).toBe(
      'Service invoked too many times for one day: properties.',
    );
    opened.moveClock(1);
    expect(opened.run('entry').error).toBeUndefined();
  });

  it('take many at once, replacing the others when told to', () => {
    const set = `const p = ${DOCUMENT}; p.setProperty('a', '1');`;
    expect(valueOf(`${set} p.setProperties({ b: 2 }); return p.getProperties();`)).toEqual({
      a: '1',
      b: '2',
    });
    expect(valueOf(`${set} p.setProperties({ b: 2 }, true); return p.getKeys();`)).toEqual(['b']);
  });
});

describe('the cache', () => {
  const CACHE = 'CacheService.getDocumentCache()';

  it('forgets after the time given, ten minutes when none is', () => {
    const after = (put: string, seconds: number) =>
      valueOf(`const c = ${CACHE}; c.put(${put}); Utilities.sleep(${seconds * 1000}); return c.get('k');`);
    expect(after(`'k', 'v', 100`, 99)).toBe('v');
    expect(after(`'k', 'v', 100`, 101)).toBeNull();
    expect(after(`'k', 'v'`, 299)).toBe('v');
  });

  it('can be made to forget everything', () => {
    const opened = host(`const c = ${CACHE}; const old = c.get('k'); c.put('k', 'v', 21600); return old;`);
    opened.run('entry');
    expect(opened.run('entry').value).toBe('v');
    opened.forgetCache();
    expect(opened.run('entry').value).toBeNull();
  });

  it('refuses keys over 250 letters and values over 100 kB', () => {
    expect(errorOf(`${CACHE}.put('k'.repeat(251), 'v');`)).toBe('Argument too large: key');
    expect(errorOf(`${CACHE}.put('k', 'v'.repeat(102401));`)).toBe('Argument too large: value');
  });
});

describe('locks', () => {
  const LOCK = 'LockService.getDocumentLock()';

  it('are had at once, and again by the execution that has them', () => {
    expect(
      valueOf(`const l = ${LOCK}; return [l.hasLock(), l.tryLock(10), l.tryLock(10), l.hasLock()];`),
    ).toEqual([false, true, true, true]);
  });

  it('wait for somebody else in vain', () => {
    const opened = host(
      `const from = Date.now(); const had = ${LOCK}.tryLock(5000); return [had, Date.now() - from >= 5000];`,
    );
    opened.holdLocks('document');
    expect(opened.run('entry').value).toEqual([false, true]);
  });

  it('fail when waited for', () => {
    const opened = host(`${LOCK}.waitLock(100);`);
    opened.holdLocks('document');
    expect(opened.run('entry').error).toMatchObject({
      name: 'Exception',
      message: 'Lock timeout: another process was holding the lock for too long.',
    });
  });

  it('die with their execution', () => {
    const opened = host(`const l = ${LOCK}; const had = l.hasLock(); l.waitLock(1); return had;`);
    opened.run('entry');
    expect(opened.run('entry').value).toBe(false);
  });

  it('do not exist outside a document', () => {
    const opened = host(`return ${LOCK};`);
    opened.world.state('locks', () => ({ heldByOthers: [], outsideDocument: true }));
    expect(opened.run('entry').value).toBeNull();
  });
});

describe('the session', () => {
  it('tells address, language and zone', () => {
    const code =
      'function entry() { return [Session.getActiveUser().getEmail(), Session.getActiveUserLocale(), Session.getScriptTimeZone()]; }';
    const opened = Host.fromSource(code, { account: 'a@example.org', locale: 'ko' });
    expect(opened.run('entry').value).toEqual(['a@example.org', 'ko', 'Asia/Seoul']);
    opened.useAccount('');
    expect(opened.run('entry').value).toEqual(['', 'ko', 'Asia/Seoul']);
  });
});
