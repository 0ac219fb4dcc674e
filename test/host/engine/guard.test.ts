import { Host } from '../../../host/host';
import type { ServiceCall } from '../../../host/engine/hook';

const host = (body: string) => Host.fromSource(`function entry() { ${body} }`);
const errorOf = (body: string) => host(body).run('entry').error;

describe('the guard refuses', () => {
  it('a member that is not emulated', () => {
    expect(errorOf('Utilities.zip([]);')?.message).toBe('local host: Utilities.zip is not emulated');
  });

  it('it also when the script swallows the refusal', () => {
    const opened = host('try { Utilities.zip([]); } catch (e) {} return 1;');
    expect(opened.run('entry')).toMatchObject({
      value: undefined,
      error: { message: 'local host: Utilities.zip is not emulated' },
    });
    expect(opened.refusals).toEqual(['local host: Utilities.zip is not emulated']);
  });

  it('services for which the add-on has no scope', () => {
    expect(errorOf('DriveApp.getFiles();')?.message).toBe('local host: DriveApp.getFiles is not emulated');
  });

  it('setting a member', () => {
    expect(errorOf('"use strict"; Utilities.sleep = 1;')?.message).toContain('is not emulated');
  });

  it('a name that is no service, as Google does', () => {
    expect(errorOf('ContactsApp.getContacts();')?.message).toBe('ContactsApp is not defined');
  });
});

describe('the guard checks arguments', () => {
  it.each([
    ['LockService.getDocumentLock().waitLock(null)', '(null)', 'LockService.Lock.waitLock'],
    ['Utilities.sleep("1")', '(String)', 'Utilities.sleep'],
    ['Utilities.getUuid(1)', '(number)', 'Utilities.getUuid'],
    ['Utilities.formatDate("2026", "GMT", "yyyy")', '(String,String,String)', 'Utilities.formatDate'],
    ['Utilities.base64Encode([1, "a"])', '(number[])', 'Utilities.base64Encode'],
    ['Utilities.formatDate()', '()', 'Utilities.formatDate'],
  ])('%s', (call, given, method) => {
    expect(errorOf(`${call};`)).toMatchObject({
      name: 'Exception',
      message: `The parameters ${given} don't match the method signature for ${method}.`,
    });
  });
});

describe('what the guard hands out', () => {
  it('throws errors of the script, named Exception', () => {
    const value = host(
      `try { Utilities.sleep(-1); } catch (e) { return [e instanceof Error, e.name, String(e)]; }`,
    );
    expect(value.run('entry').value).toEqual([true, 'Exception', 'Exception: Invalid argument: sleep: -1']);
  });

  it('keeps one face for one enum value', () => {
    const claim =
      'ScriptApp.AuthMode.FULL === ScriptApp.AuthMode.FULL && `${ScriptApp.AuthMode.FULL}` === "FULL"';
    expect(host(`return ${claim};`).run('entry').value).toBe(true);
  });

  it('refuses an enum value that does not exist', () => {
    expect(errorOf('return ScriptApp.AuthMode.SOME;')?.message).toBe(
      'local host: AuthMode.SOME is not emulated',
    );
  });

  it('can be asked whether it has a member', () => {
    expect(host('return ["sleep" in Utilities, "zip" in Utilities];').run('entry').value).toEqual([
      true,
      false,
    ]);
  });
});

describe('counting', () => {
  it('names calls by class and method, and leaves the log out', () => {
    const opened = host(
      'PropertiesService.getScriptProperties().getKeys(); console.log(1); Utilities.sleep(1);',
    );
    opened.run('entry');
    expect(opened.counts).toEqual({
      'PropertiesService.getScriptProperties': 1,
      'Properties.getKeys': 1,
      'Utilities.sleep': 1,
    });
  });
});

describe('the fault hook', () => {
  const writes = `const p = PropertiesService.getScriptProperties(); p.setProperty('a', '1'); p.setProperty('b', '2');`;
  const stored = (opened: Host) =>
    (opened.world.state('properties', () => ({})) as Record<string, object>)['script'];
  const second = (when: ServiceCall['when']) => (call: ServiceCall) =>
    call.name === 'Properties.setProperty' && call.nthOfName === 2 && call.when === when;

  it('is told every call, before and after', () => {
    const opened = host('Utilities.sleep(3); Utilities.getUuid();');
    const seen: string[] = [];
    opened.hook = ({ name, nth, nthOfName, when, args }) => {
      seen.push(`${nth} ${name} #${nthOfName} ${when} ${args.join()}`.trim());
      return undefined;
    };
    opened.run('entry');
    expect(seen).toEqual([
      '1 Utilities.sleep #1 before 3',
      '1 Utilities.sleep #1 after 3',
      '2 Utilities.getUuid #1 before',
      '2 Utilities.getUuid #1 after',
    ]);
  });

  it.each([
    ['before', { a: '1' }],
    ['after', { a: '1', b: '2' }],
  ] as const)('throws %s the effect', (when, expected) => {
    const opened = host(`try { ${writes} } catch (e) { return e.message; }`);
    opened.hook = (call) => (second(when)(call) ? { throw: 'Server error' } : undefined);
    expect(opened.run('entry').value).toBe('Server error');
    expect(stored(opened)).toEqual(expected);
  });

  it.each([
    ['before', { a: '1' }],
    ['after', { a: '1', b: '2' }],
  ] as const)('kills %s the effect, whatever the script catches', (when, expected) => {
    const opened = host(
      `try { ${writes} } catch (e) {} try { p.deleteAllProperties(); } catch (e) {} return 'done';`,
    );
    opened.hook = (call) => (second(when)(call) ? { kill: 'keepWrites' } : undefined);
    expect(opened.run('entry')).toMatchObject({
      value: undefined,
      error: { message: 'local host: the execution was killed at Properties.setProperty' },
    });
    expect(stored(opened)).toEqual(expected);
  });
});

describe('the time limit', () => {
  it('ends an execution after six simulated minutes, whatever it catches', () => {
    const opened = host(`for (let i = 0; i < 10; i += 1) { try { Utilities.sleep(60000); } catch (e) {} }
      try { PropertiesService.getScriptProperties().setProperty('late', '1'); } catch (e) {}
      return 'done';`);
    const { value, error } = opened.run('entry');
    expect(value).toBeUndefined();
    expect(error).toMatchObject({ name: 'Exception', message: 'Exceeded maximum execution time' });
    expect(opened.world.state('properties', () => ({}))).toEqual({});
  });

  it('is thirty seconds for a custom function', () => {
    const opened = host('Utilities.sleep(31000); return 1;');
    expect(opened.runCustomFunction('ENTRY', []).error?.message).toBe('Exceeded maximum execution time');
    expect(opened.run('entry').value).toBe(1);
  });
});
