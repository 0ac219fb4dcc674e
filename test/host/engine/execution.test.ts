import { Host } from '../../../host/host';

const run = (code: string, args: readonly unknown[] = []) => Host.fromSource(code).run('entry', args);
const valueOf = (body: string, args: readonly unknown[] = []) => {
  const { value, error } = run(`function entry(a, b) { ${body} }`, args);
  expect(error).toBeUndefined();
  return value;
};

describe('an execution', () => {
  it('starts from fresh globals, as each call does on Google', () => {
    const host = Host.fromSource('var count = 0; function entry() { count += 1; return count; }');
    expect([host.run('entry').value, host.run('entry').value]).toEqual([1, 1]);
  });

  it('sees neither timers nor Node', () => {
    const names = [
      'setTimeout',
      'URL',
      'fetch',
      'TextEncoder',
      'process',
      'require',
      'WebAssembly',
      'Atomics',
    ];
    const types = valueOf(`return ${JSON.stringify(names)}.map((name) => typeof globalThis[name]);`);
    expect(types).toEqual(names.map(() => 'undefined'));
  });

  it('calls top-level function declarations only', () => {
    const host = Host.fromSource('(() => { globalThis.inner = () => 1; })(); function outer() {}');
    expect(host.run('inner').error?.message).toBe('Script function not found: inner');
    expect(host.run('outer').error).toBeUndefined();
  });

  it('runs what a bundle assigns over an empty stub', () => {
    expect(run('function entry() {}\n(() => { globalThis.entry = () => 7; })();').value).toBe(7);
  });

  it('fails every entry point when the bundle fails to load', () => {
    expect(run('function entry() {}\nthrow new Error("at load");').error?.message).toBe('at load');
  });

  it('reports an exception of the script with its name and message', () => {
    const { error, value } = run('function entry() { throw new RangeError("wrong"); }');
    expect(error).toMatchObject({ name: 'RangeError', message: 'wrong' });
    expect(value).toBeUndefined();
  });

  it('stops a script that loops without service calls', () => {
    const host = Host.fromSource('function entry() { for (;;); }', { realTimeLimit: 50 });
    expect(host.run('entry').error?.message).toBe('Exceeded maximum execution time');
  });

  it('keeps what the script logs', () => {
    const { log } = run(
      'function entry() { console.warn("two %s", "words"); Logger.log("%s of %s", 1, 2); }',
    );
    expect(log.map(({ level, text }) => `${level} ${text}`)).toEqual(['warn two words', 'log 1 of 2']);
  });
});

describe('values that cross into the script', () => {
  it.each([
    ['a Date', 'a instanceof Date && a.getTime() === 5', new Date(5)],
    ['an array', 'a instanceof Array && a[0] instanceof Array', [[1]]],
    ['an object', 'a instanceof Object && a.deep instanceof Object', { deep: {} }],
    ['an error', 'a instanceof Error && a.message === "text"', new Error('text')],
  ])('%s belongs to the realm of the script', (_, claim, value) => {
    expect(valueOf(`return ${claim};`, [value])).toBe(true);
  });

  it('come back as values of the host', () => {
    const value = valueOf('return { when: new Date(5), list: [1, [2]] };');
    expect(value).toEqual({ when: new Date(5), list: [1, [2]] });
  });
});

describe('the clock of the script', () => {
  const now = '2026-03-02T09:30:00Z';
  const seen = (body: string) =>
    Host.fromSource(`function entry() { return ${body}; }`, { now }).run('entry').value;

  it('is the clock of the host, however asked', () => {
    expect(seen('[Date.now(), new Date().getTime(), +new Date(2026, 0, 1) > 0]')).toEqual([
      Date.parse(now),
      Date.parse(now),
      true,
    ]);
    expect(seen('typeof Date()')).toBe('string');
  });

  it('leaves dates that are dates', () => {
    expect(seen('new Date() instanceof Date && new Date().constructor === Date')).toBe(true);
  });

  it('moves by sleeping', () => {
    expect(seen('(Utilities.sleep(1500), Date.now())')).toBe(Date.parse(now) + 1500);
  });

  it.each([
    ['UTC', 9],
    ['Asia/Seoul', 18],
    ['America/New_York', 4],
  ])('tells local hours in %s, the zone of the manifest', (timeZone, hour) => {
    const host = Host.fromSource('function entry() { return new Date().getHours(); }', {
      now,
      manifest: { timeZone },
    });
    expect(host.run('entry').value).toBe(hour);
  });
});

describe('two time zones', () => {
  it('are kept apart: cells use the one of the spreadsheet, the script its own', () => {
    const code = `function entry() {
      const cell = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1');
      cell.setValue(new Date(Date.UTC(2026, 2, 5, 22, 30)));
      return [cell.getDisplayValue().slice(0, 8), cell.getValue().getHours()];
    }`;
    const host = Host.fromSource(code, { timeZone: 'America/New_York' });
    const { value, error } = host.run('entry');
    expect(error).toBeUndefined();
    expect(value).toEqual(['3/5/2026', 7]);
  });
});
