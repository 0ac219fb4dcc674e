// What happens to a certificate after it was issued: checked, replaced, revoked, and its e-mail settled by a person.
import { editCell } from '../../host/workbook/editCell';
import { sheetByName } from '../../host/workbook/sheets';
import type { Host } from '../../host/host';
import { certificateHost, issueAll, register, rowsOf } from './certificateProgram';

const SERIAL = 'PM-2026S1-0001';

function issued(mentors = 1): Host {
  const host = certificateHost({ mentors });
  issueAll(host);
  return host;
}

function type(host: Host, tab: string, row: number, header: string, text: string): void {
  const sheet = sheetByName(host.workbook, tab);
  const column = Object.keys(rowsOf(host, tab)[0] ?? {}).indexOf(header);
  if (!sheet || column < 0) throw new Error(`no ${header} in ${tab}`);
  editCell(host.workbook, sheet.id, { row, column, text, now: host.world.clock.now() });
}

const check = (host: Host, serial = SERIAL, code = register(host)[0]?.['Code'] ?? '') =>
  host.panel('checkCertificate', serial, code).value as {
    ok: boolean;
    answer: { result: string; details: string };
  };

describe('checking a certificate', () => {
  it('answers with what it said, however the code is typed', () => {
    const host = issued();
    const code = register(host)[0]?.['Code'] ?? '';
    const { answer } = check(host, SERIAL.toLowerCase(), code.toLowerCase().replace('-', ' '));
    expect(answer).toMatchObject({
      result: 'valid',
      details: expect.stringContaining('Mentor 001, 1.5 hours'),
    });
  });

  it('refuses a code with any letter changed', () => {
    const host = issued();
    const code = register(host)[0]?.['Code'] ?? '';
    for (let at = 0; at < code.length; at += 1) {
      if (code[at] === '-') continue;
      const changed = `${code.slice(0, at)}${code[at] === '2' ? '3' : '2'}${code.slice(at + 1)}`;
      expect(check(host, SERIAL, changed).answer).toMatchObject({
        result: 'wrong code',
        details: expect.stringContaining('Mentor 001, 1.5 hours'),
      });
    }
  });

  it('notices a register row that was altered', () => {
    const host = issued();
    type(host, 'Certificates', 1, 'Credited min', '6000');
    expect(check(host).answer.result).toBe('altered');
  });
});

describe('replacing a certificate', () => {
  it('issues a new one under the corrected name and marks the old one', () => {
    const host = issued();
    type(host, 'People', 1, 'Name', 'Mentor One');
    expect(host.panel('replaceCertificate', SERIAL, 'misspelt name').value).toMatchObject({ ok: true });
    issueAll(host);
    expect(
      register(host).map((row) => [
        row['Serial'],
        row['Name'],
        row['Status'],
        row['Replaces'],
        row['Replaced by'],
      ]),
    ).toEqual([
      [SERIAL, 'Mentor 001', 'Replaced', '', 'PM-2026S1-0002'],
      ['PM-2026S1-0002', 'Mentor One', 'Valid', SERIAL, ''],
    ]);
    expect(check(host).answer.result).toBe('replaced');
    expect(host.outbox).toHaveLength(2);
    expect(host.outbox[1]?.body).toContain(SERIAL);
    expect(rowsOf(host, 'Sessions').map((row) => row['Certificate'])).toEqual([
      'PM-2026S1-0002',
      'PM-2026S1-0002',
    ]);
  });

  it('wants a reason, and a certificate that stands', () => {
    const host = issued();
    expect(host.panel('replaceCertificate', SERIAL, ' ').value).toMatchObject({ ok: false });
    expect(host.panel('replaceCertificate', 'PM-2026S1-0009', 'why').value).toMatchObject({ ok: false });
    expect(register(host)).toHaveLength(1);
  });
});

describe('revoking a certificate', () => {
  it('keeps its row with the reason and frees its sessions', () => {
    const host = issued();
    expect(host.panel('revokeCertificate', SERIAL, 'issued by mistake').value).toMatchObject({ ok: true });
    expect(register(host)[0]).toMatchObject({ Status: 'Revoked', 'Revoked reason': 'issued by mistake' });
    expect(check(host).answer.result).toBe('revoked');
    expect(rowsOf(host, 'Sessions').map((row) => row['State'])).toEqual(['Confirmed', 'Confirmed']);
    expect(rowsOf(host, 'Hours')[0]).toMatchObject({
      'Ready to certify': '1:40',
      'Already certified': '0:00',
    });
  });
});

describe('an e-mail that was cut off', () => {
  function cutOff(when: 'before' | 'after'): Host {
    const host = certificateHost({ mentors: 1 });
    host.hook = (call) =>
      call.name === 'MailApp.sendEmail' && call.when === when ? { kill: 'keepWrites' } : undefined;
    host.panel('certificateSlice', '');
    host.hook = undefined;
    return host;
  }

  it('is shown as unknown and never sent again by itself', () => {
    const host = cutOff('after');
    expect(issueAll(host).problems.join()).toContain('Look in the Sent mail of coordinator@example.org');
    expect(host.outbox).toHaveLength(1);
  });

  it('is settled by a person who found it in the Sent mail', () => {
    const host = cutOff('after');
    host.panel('settleMail', SERIAL, true);
    expect(issueAll(host)).toMatchObject({ done: 1, total: 1, problems: [] });
    expect(host.outbox).toHaveLength(1);
  });

  it('is sent again by a person who did not', () => {
    const host = cutOff('before');
    expect(host.outbox).toHaveLength(0);
    host.panel('settleMail', SERIAL, false);
    expect(issueAll(host)).toMatchObject({ done: 1, total: 1, problems: [] });
    expect(host.outbox).toHaveLength(1);
  });

  it('cannot be settled when nothing is in question', () =>
    expect(issued().panel('settleMail', SERIAL, false).value).toMatchObject({ ok: false }));
});
