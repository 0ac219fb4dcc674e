// What the command says when it cannot start.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call, startWorkbench } from './runningWorkbench';

const ROOT = join(__dirname, '../..');
const BAD = join(mkdtempSync(join(tmpdir(), 'workbench-')), 'bad.xlsx');
writeFileSync(BAD, 'PK\u0003\u0004 and no more');

const start = (...args: string[]) =>
  spawnSync(process.execPath, ['build/host/commands/start.mjs', ...args], { cwd: ROOT, encoding: 'utf8' });

describe('npm start', () => {
  it.each([
    [['--port', '70000'], '--port takes a number from 0 to 65535.'],
    [['--size', '0'], '--size takes a whole number from 1.'],
    [['--seed', 'x'], '--seed takes a whole number.'],
    [['--lang', 'fr'], '--lang takes en or ko.'],
    [['--workbook', '/no/such.xlsx'], 'There is no file or folder /no/such.xlsx.'],
    [['--keep', BAD], 'was not written by this workbench'],
    [['--colour', 'red'], "Unknown option '--colour'"],
    [['--workbook', BAD], `"bad.xlsx"`],
  ])('%j ends with one sentence', (args, sentence) => {
    const { status, stderr, stdout } = start(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
  });
});

describe('--keep', () => {
  it('goes on where it was when it was stopped', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'workbench-')), 'kept.json');
    const addon = { code: 'function onOpen() {}' };
    const first = await startWorkbench(addon, '--keep', file);
    await call(first, 'addTab');
    const { value } = await call(first, 'state');
    const { activeTab } = value as { activeTab: number };
    await call(first, 'edit', activeTab, 0, 0, '김하늘');
    await first.stop();
    expect(readFileSync(file, 'utf8')).toContain('김하늘');

    const second = await startWorkbench(addon, '--keep', file);
    expect(await call(second, 'editText', activeTab, 0, 0)).toEqual({ value: '김하늘' });
    await second.stop();
  });
});
