// What the panel offers about issued certificates besides correcting them: failures one by one, letters, the list for
// portals, the key, plain papers without Drive, and the check of the register.
import { paragraphTexts, withParagraphTexts } from '../../host/documents/editDocument';
import { DriveStore } from '../../host/documents/driveStore';
import type { Host } from '../../host/host';
import { editCell } from '../../host/workbook/editCell';
import { copyOf } from '../../host/workbook/copy';
import { sheetByName } from '../../host/workbook/sheets';
import { readPdf } from '../host/documents/readPdf';
import { certificateHost, filesOf, issueAll, register, rowsOf, slice } from './certificateProgram';
import { ask, job } from './formsHost';

interface Desk {
  readonly runningElsewhere: string;
  readonly unknown: readonly { readonly serial: string; readonly look: string }[];
  readonly failed: readonly { readonly serial: string; readonly why: string }[];
  readonly standing: readonly { readonly serial: string; readonly name: string; readonly hours: string }[];
  readonly records: readonly {
    readonly name: string;
    readonly line: string;
    readonly standing: string;
    readonly mail?: { readonly to: string; readonly text: string };
  }[];
}

const desk = (host: Host) => ask<Desk>(host, 'certificateDesk');
const FIRST = 'PM-2026S1-0001';

function type(host: Host, tab: string, row: number, header: string, text: string): void {
  const sheet = sheetByName(host.workbook, tab)!;
  const column = Object.keys(rowsOf(host, tab)[0] ?? {}).indexOf(header);
  editCell(host.workbook, sheet.id, { row, column, text, now: host.world.clock.now() });
}

function issued(mentors = 1, settings: Record<string, string> = {}): Host {
  const host = certificateHost({ mentors, settings });
  issueAll(host);
  return host;
}

/** A further meeting of the first pair, confirmed. */
function addSession(host: Host, id: string, day: string): void {
  const sheet = sheetByName(host.workbook, 'Sessions')!;
  const row = rowsOf(host, 'Sessions').length + 1;
  sheet.cells[row] = structuredClone(sheet.cells[1])!;
  for (const [header, text] of Object.entries({
    'Session ID': id,
    Date: day,
    Certificate: '',
    'Logged at': `${day} 20:00:00`,
  }))
    type(host, 'Sessions', row, header, text);
}

describe('the desk', () => {
  it('lists what stands, latest first, and nothing to worry about', () =>
    expect(desk(issued(2))).toMatchObject({
      unknown: [],
      failed: [],
      runningElsewhere: '',
      standing: [{ serial: 'PM-2026S1-0002' }, { serial: FIRST, hours: '1.5 hours (1 h 40 min confirmed)' }],
    }));

  it('says who is issuing when somebody else is', () => {
    const host = certificateHost({ mentors: 10 });
    const first = slice(host, '');
    expect(first?.ok && first.answer.next).toBeTruthy();
    host.useAccount('second@example.org');
    expect(desk(host).runningElsewhere).toContain('coordinator@example.org is issuing certificates now');
  });

  it('lists a mail that was cut off, with the account that sent it', () => {
    const host = certificateHost({ mentors: 1 });
    host.hook = ({ name, when }) =>
      name === 'MailApp.sendEmail' && when === 'after' ? { kill: 'keepWrites' } : undefined;
    host.panel('certificateSlice', '');
    host.hook = undefined;
    expect(desk(host).unknown).toMatchObject([
      {
        serial: FIRST,
        look: expect.stringContaining(
          'Sent mail of coordinator@example.org for a message to m001@example.org, 2026-06-22',
        ),
      },
    ]);
  });

  it('retries a failed one alone', () => {
    const host = certificateHost({ mentors: 2 });
    host.hook = ({ name, when }) =>
      name === 'MailApp.sendEmail' && when === 'before' ? { throw: 'Invalid email: m@example' } : undefined;
    issueAll(host);
    host.hook = undefined;
    const why = 'Filed, but not sent. Is the address in "People" right? (Invalid email: m@example)';
    expect(desk(host).failed.map((one) => [one.serial, one.why])).toEqual([
      [FIRST, why],
      ['PM-2026S1-0002', why],
    ]);
    expect(ask<{ summary: string }>(host, 'retryCertificate', 'PM-2026S1-0002').summary).toBe(
      '0 certificates filed, 1 sent by e-mail.',
    );
    expect(host.outbox.map(({ to }) => String(to))).toEqual(['m002@example.org']);
    expect(desk(host).failed.map(({ serial }) => serial)).toEqual([FIRST]);
  });
});

describe('a letter over several terms', () => {
  /** One mentor with a certificate of each of two terms. */
  const twoTerms = (): Host => {
    const host = issued();
    type(host, 'Settings', 2, 'Value', '2026S2');
    addSession(host, 'L0003', '2026-03-10');
    issueAll(host);
    return host;
  };
  const letters = (host: Host) => rowsOf(host, 'Letters');
  const lettersFiled = (host: Host) =>
    filesOf(host).pdfs.filter(({ appProperties }) => appProperties['serial']?.startsWith('LT'));
  const write = (host: Host) => ask<string>(host, 'allHoursLetter', FIRST);

  it('adds up what the certificates print, each with its number and code', () => {
    const host = twoTerms();
    const [record] = desk(host).records;
    expect(record).toMatchObject({
      name: 'Mentor 001',
      line: '2 certificates, 2 hours (2026S1, 2026S2)',
      standing: '',
    });
    expect(write(host)).toMatch(/^https:/);
    const [letter] = lettersFiled(host);
    const text = readPdf(letter?.bytes ?? new Uint8Array())
      .pages.join(' ')
      .replace(/\s+/g, ' ');
    // 1 h 40 min and 50 min, each printed down to half hours
    for (const said of ['Record of peer mentoring hours', 'Mentor 001', '2 hours', 'two hours'])
      expect(text).toContain(said);
    for (const row of register(host)) {
      expect(text).toContain(row['Serial']);
      expect(text).toContain(row['Code']);
    }
    expect(filesOf(host).copies).toEqual([]);
  });

  it('is written once over the same certificates, and anew after another one', () => {
    const host = twoTerms();
    const link = write(host);
    expect(write(host)).toBe(link);
    expect(letters(host)).toMatchObject([{ 'Letter ID': 'LT0001', Minutes: '120', 'Mail state': 'READY' }]);
    addSession(host, 'L0004', '2026-03-17');
    issueAll(host);
    expect(desk(host).records).toMatchObject([
      { line: '3 certificates, 2.5 hours (2026S1, 2026S2)', link: '' },
    ]);
    expect(write(host)).not.toBe(link);
    expect(letters(host).map((row) => row['Letter ID'])).toEqual(['LT0001', 'LT0002']);
  });

  it('is mailed once, after a look at the message', () => {
    const host = twoTerms();
    const before = host.outbox.length;
    write(host);
    expect(desk(host).records[0]).toMatchObject({
      standing: 'Filed, not mailed yet.',
      mail: { to: 'm001@example.org', text: expect.stringContaining('2 hours, on 2 certificates') },
    });
    expect(ask<string>(host, 'mailLetter', FIRST)).toBe('The letter went to m001@example.org.');
    expect(host.panel('mailLetter', FIRST).value).toMatchObject({ ok: false });
    expect(host.outbox.slice(before).map(({ to }) => String(to))).toEqual(['m001@example.org']);
    expect(host.outbox[before]?.attachments).toHaveLength(1);
    expect(letters(host)).toMatchObject([
      { 'Mail state': 'SENT', 'Mail key': 'letter|LT0001|m001@example.org' },
    ]);
    expect(desk(host).records[0]?.mail).toBeUndefined();
  });

  it('waits for tomorrow when no e-mail is left', () => {
    const host = twoTerms();
    write(host);
    host.setQuota('mail', 10); // all kept in reserve
    expect(host.panel('mailLetter', FIRST).value).toMatchObject({
      ok: false,
      message: expect.stringContaining('tomorrow'),
    });
    expect(letters(host)).toMatchObject([{ 'Mail state': 'READY' }]);
  });

  it('that was cut off while it was sent is shown, and sent again only when a person says so', () => {
    const host = twoTerms();
    write(host);
    const before = host.outbox.length;
    host.hook = ({ name, when }) =>
      name === 'MailApp.sendEmail' && when === 'before' ? { kill: 'keepWrites' } : undefined;
    host.panel('mailLetter', FIRST);
    host.hook = undefined;
    expect(desk(host).unknown).toMatchObject([
      { serial: 'LT0001', look: expect.stringContaining('Sent mail of coordinator@example.org') },
    ]);
    expect(host.panel('mailLetter', FIRST).value).toMatchObject({ ok: false });
    ask(host, 'settleMail', 'LT0001', false);
    ask(host, 'mailLetter', FIRST);
    expect(host.outbox).toHaveLength(before + 1);
  });

  it('is one file wherever the writing breaks off', () => {
    const { workbook } = twoTerms();
    const again = () =>
      certificateHost(
        { mentors: 1 },
        { workbook: copyOf(workbook), now: '2026-06-23T09:00:00+09:00', drawsPdf: false },
      );
    const EFFECT = /^(Drive|UrlFetchApp)\.|\.flush$|\.setValues?$/;
    const calls: string[] = [];
    const clean = again();
    clean.hook = ({ name, when }) => {
      if (when === 'after' && EFFECT.test(name)) calls.push(name);
      return undefined;
    };
    write(clean);
    expect(calls.length).toBeGreaterThan(8);
    calls.forEach((name, index) => {
      const host = again();
      let seen = 0;
      host.hook = (call) => {
        if (call.when !== 'after' || !EFFECT.test(call.name) || (seen += 1) !== index + 1) return undefined;
        return { kill: 'dropWrites' };
      };
      host.panel('allHoursLetter', FIRST);
      host.hook = undefined;
      write(host);
      expect([name, lettersFiled(host).length, filesOf(host).copies.length, letters(host).length]).toEqual([
        name,
        1,
        0,
        1,
      ]);
    });
  });

  it('needs more than one certificate, and Drive', () => {
    expect(issued().panel('allHoursLetter', FIRST).value).toMatchObject({ ok: false });
    const host = twoTerms();
    host.refuse('drive.file');
    expect(host.panel('allHoursLetter', FIRST).value).toMatchObject({
      ok: false,
      message: expect.stringContaining('permission for Drive'),
    });
    expect(letters(host)).toEqual([]);
  });
});

describe('the template', () => {
  interface Template {
    readonly link: string;
    readonly problems: readonly string[];
    readonly verdict: string;
    readonly tags: readonly { readonly tag: string; readonly example: string; readonly isThere: boolean }[];
  }
  const look = (host: Host) => ask<Template>(host, 'certificateTemplate');
  const document = (host: Host) =>
    DriveStore.of(host.world)
      .all()
      .filter(({ appProperties }) => appProperties['kind'] === 'template');

  it('is made once, and its tags are listed with what would stand in their place', () => {
    const host = certificateHost({ mentors: 1 });
    const { link, problems, verdict, tags } = look(host);
    expect(link).toContain(document(host)[0]?.id ?? 'no template');
    expect([problems, verdict]).toEqual([[], 'Every tag it needs is there, and none is misspelt.']);
    expect(tags).toContainEqual({
      tag: '{{Hours}}',
      example: '12.5 hours (12 h 47 min confirmed)',
      isThere: true,
    });
    expect(tags).toContainEqual({ tag: '{{Session list}}', example: '', isThere: false });
    look(host);
    issueAll(host);
    expect(document(host)).toHaveLength(1);
  });

  it('shows a misspelt tag before anything is issued', () => {
    const host = certificateHost({ mentors: 1 });
    look(host);
    const [file] = document(host);
    const text = paragraphTexts(file!.document!).map((line) => line.replace('{{Hours}}', '{{Houres}}'));
    Object.assign(file!, { document: withParagraphTexts(file!.document!, text) });
    const { problems, verdict } = look(host);
    expect(verdict).toBe('');
    expect(problems).toEqual([
      'The template holds {{Houres}}, which is not a tag. Correct it, or take it out.',
      'The template lacks {{Hours}}. Put it where it belongs.',
    ]);
    expect(slice(host, '')).toMatchObject({ ok: false, message: expect.stringContaining('{{Houres}}') });
    expect(register(host)).toEqual([]);
  });

  it('needs Drive', () => {
    const host = certificateHost({ mentors: 1 });
    host.refuse('drive.file');
    expect(host.panel('certificateTemplate').value).toMatchObject({ ok: false });
  });
});

describe('the list for portals', () => {
  it('has a line a session, and says nothing private', () => {
    const host = issued();
    expect(ask(host, 'portalExport')).toBe('Portal export');
    expect(rowsOf(host, 'Portal export')).toMatchObject([
      {
        Name: 'Mentor 001',
        Date: '2026-03-02',
        Start: '14:00',
        End: '14:50',
        Hours: '0.83',
        Certificate: FIRST,
      },
      { Name: 'Mentor 001', Date: '2026-03-03', Hours: '0.83' },
    ]);
    expect(JSON.stringify(rowsOf(host, 'Portal export'))).not.toContain('Mentee');
  });

  it('leaves out what was revoked', () => {
    const host = issued(2);
    ask(host, 'portalExport');
    ask(host, 'revokeCertificate', FIRST, 'by mistake');
    ask(host, 'portalExport');
    expect(new Set(rowsOf(host, 'Portal export').map((row) => row['Name']))).toEqual(new Set(['Mentor 002']));
  });
});

describe('the key', () => {
  it('checks codes again in a copy of the file once it is put back', () => {
    const host = issued();
    const key = ask<string>(host, 'saveKey');
    const [row] = register(host);
    const copy = certificateHost({ mentors: 1 });
    const sheets = structuredClone(host.workbook.sheets);
    copy.workbook.sheets.splice(0, copy.workbook.sheets.length, ...sheets);
    const check = () =>
      ask<{ result: string; caution: string }>(copy, 'checkCertificate', FIRST, row?.['Code']);
    expect(check()).toMatchObject({ result: 'valid', caution: expect.stringContaining('key') });
    expect(ask(copy, 'restoreCertificateKey', key)).toContain('fits 1 of 1');
    expect(check()).toMatchObject({ result: 'valid', caution: '' });
  });

  it('is never replaced by one that fits fewer certificates, or by any other text', () => {
    const host = issued();
    const key = ask<string>(host, 'saveKey');
    for (const text of [`k1:${'0'.repeat(64)}`, 'no key at all'])
      expect(host.panel('restoreCertificateKey', text).value).toMatchObject({ ok: false });
    expect(ask(host, 'saveKey')).toBe(key);
  });
});

describe('without the permission for Drive', () => {
  it('mails a plain paper, files nothing, and says so', () => {
    const host = certificateHost({ mentors: 1, firstName: '이서희' });
    host.refuse('drive.file');
    const { problems, summary } = issueAll(host);
    expect(problems.join()).toContain('Without the permission for Drive');
    expect(DriveStore.of(host.world).all()).toEqual([]);
    const [attached] = host.outbox[0]?.attachments ?? [];
    const text = readPdf(attached?.bytes ?? new Uint8Array())
      .pages.join(' ')
      .replace(/\s+/g, ' ');
    expect(text).toContain('이서희');
    expect(text).toContain(FIRST);
    expect(text).not.toContain('{{');
    expect(register(host)).toMatchObject([
      { 'Document step': 'Not filed', 'Mail state': 'SENT', 'File link': '' },
    ]);
    expect(summary).toBe(
      '0 certificates filed, 1 sent by e-mail. 1 certificate is not filed yet, since Drive is not permitted.',
    );
    expect(issueAll(host)).toMatchObject({ done: 1, total: 1 });
    expect(host.outbox).toHaveLength(1);
  });

  it('says so before anything is issued', () => {
    const host = certificateHost({ mentors: 1 });
    host.refuse('script.external_request');
    expect(ask<{ problems: string[] }>(host, 'previewCertificates').problems.join()).toContain('not filed');
  });

  it('files them later, from the template and without another e-mail', () => {
    const host = certificateHost({ mentors: 3 });
    host.refuse('drive.file');
    host.setQuota('mail', 12); // ten are kept in reserve
    expect(issueAll(host).summary).toContain('3 certificates are not filed yet');
    host.allow('drive.file');
    const preview = ask<{ certificates: number; summary: string }>(host, 'previewCertificates');
    expect(preview.certificates).toBe(3);
    expect(preview.summary).toContain('1 e-mail will be sent');
    host.moveClock(1.1);
    expect(issueAll(host)).toMatchObject({
      done: 3,
      total: 3,
      summary: '3 certificates filed, 1 sent by e-mail.',
      problems: [],
    });
    expect(register(host).map((row) => [row['Document step'], row['Mail state']])).toEqual(
      Array.from({ length: 3 }, () => ['PDF made', 'SENT']),
    );
    expect(
      filesOf(host)
        .pdfs.map(({ appProperties }) => appProperties['serial'])
        .sort(),
    ).toEqual(register(host).map((row) => row['Serial']));
    expect(host.outbox.map(({ to }) => String(to)).sort()).toEqual(
      ['m001', 'm002', 'm003'].map((name) => `${name}@example.org`),
    );
    expect(issueAll(host).summary).toBe('0 certificates filed, 0 sent by e-mail.');
  });
});

describe('Check this spreadsheet', () => {
  const found = (host: Host) => {
    job(host, 'checkSpreadsheet');
    return rowsOf(host, 'Problems').map((row) => row['What to do'] ?? '');
  };
  it('finds a register row that was changed, and a session on two certificates', () => {
    const host = issued(2);
    expect(found(host).some((text) => text.includes(FIRST))).toBe(false);
    type(host, 'Certificates', 1, 'Credited min', '6000');
    const lines = register(host)[0]?.['Session IDs'] ?? '';
    type(host, 'Certificates', 2, 'Session IDs', lines);
    const problems = found(host);
    expect(problems.some((text) => text.includes(`The row of ${FIRST} was changed`))).toBe(true);
    expect(problems.some((text) => text.includes('more than one valid certificate'))).toBe(true);
  });
});
