import { HICCUPS, type Fault } from '../../host/engine/hook';
import { tabFromCsv } from '../../host/files/csvTab';
import { workbookOf } from '../../host/files/workbookOf';
import { Host } from '../../host/host';
import { editCell } from '../../host/workbook/editCell';
import { sheetByName } from '../../host/workbook/sheets';
import { ask, formTitled, job, makeForms, rowsOf, send } from './formsHost';

interface Preview {
  readonly summary: string;
  readonly due: readonly { readonly name: string; readonly email: string; readonly last: string }[];
  readonly unknown: readonly { readonly personId: string }[];
  readonly notes: readonly string[];
  readonly example: { readonly subject: string; readonly text: string } | null;
}

const PEOPLE = [
  'Person ID,Role,Status,Name,E-mail,Year level',
  'S001,mentee,active,Mentee One,one@example.org,Y1',
  'S002,mentor,active,Mentor Two,two@example.org,Y3',
  'S003,mentee,active,Both Three,three@example.org,Y2',
  'S004,mentor,active,Both Three,three@example.org,Y2',
  'S005,mentee,withdrawn,Gone Five,five@example.org,Y1',
  'S006,mentee,active,Mute Six,,Y1',
];

/** People, and the survey that the add-on made. */
function hostWithSurvey(settings: Readonly<Record<string, string>> = {}, pairs?: readonly string[]): Host {
  const rows = Object.entries(settings).map(([name, value]) => `${name},${value}`);
  const tabs: Record<string, readonly string[]> = { People: PEOPLE, Settings: ['Setting,Value', ...rows] };
  if (pairs) tabs['Pairs'] = ['Pair ID,Status', ...pairs];
  const sheets = Object.entries(tabs).map(([name, lines], index) =>
    tabFromCsv(index + 1, name, lines.join('\n'), 2026),
  );
  const workbook = workbookOf('Program', sheets, { timeZone: 'Asia/Seoul' });
  const host = Host.open({ workbook, now: '2026-06-15T09:00:00+09:00' });
  makeForms(host, 'survey');
  return host;
}

const answerSurvey = (host: Host, email: string) =>
  expect(
    send(host, formTitled(host, 'survey'), email, {
      'I consent to take part in this survey': 'No, I do not agree',
      'What was your role in the program?': 'Mentee',
    }),
  ).toBe(200);

const preview = (host: Host) => ask<Preview>(host, 'previewReminders');
const recipients = (host: Host) => host.outbox.map(({ to }) => String(to)).sort();
const stateOf = (host: Host, id: string) =>
  rowsOf(host, 'People').find((row) => row['Person ID'] === id)?.['Survey reminder'] ?? '';

describe('previewReminders', () => {
  it('names everybody who has not answered, each address once, and sends nothing', () => {
    const host = hostWithSurvey();
    answerSurvey(host, 'Two@example.org');
    const { summary, due, notes, example } = preview(host);
    expect(summary).toBe(
      '1 of 4 people have answered. 2 reminders can go out now; 100 e-mails are left today.',
    );
    expect(due.map(({ email }) => email)).toEqual(['one@example.org', 'three@example.org']);
    expect(notes).toEqual(['1 without an e-mail address cannot be reminded.']);
    expect(example!.subject).toBe('Peer mentoring program: your answer is still missing');
    expect(example!.text).toMatch(/\/forms\/\S+=Mentee/);
    expect(host.outbox).toHaveLength(0);
  });

  it('asks only people in an agreed pair, once there is one', () => {
    const host = hostWithSurvey({}, ['T1-S001-S002,Accepted']);
    expect(preview(host).due.map(({ email }) => email)).toEqual(['one@example.org', 'two@example.org']);
  });

  it('reminds nobody of an anonymous survey', () => {
    const host = hostWithSurvey({ 'Survey collects e-mail': 'no' });
    send(host, formTitled(host, 'survey'), '', {
      'I consent to take part in this survey': 'Yes, I agree to take part',
      'What was your role in the program?': 'Mentee',
    });
    expect(preview(host)).toMatchObject({
      summary:
        'The survey collects no e-mail addresses, so nobody can be reminded alone: 1 answers so far, from 5 people asked.',
      due: [],
    });
    expect(job(host, 'remindSurvey').ok).toBe(false);
    expect(host.outbox).toHaveLength(0);
  });
});

describe('remindSurvey', () => {
  it('sends one e-mail each, never twice a day, and again on another day to those still missing', () => {
    const host = hostWithSurvey();
    expect(job(host, 'remindSurvey').summary).toBe('3 reminders sent.');
    expect(recipients(host)).toEqual(['one@example.org', 'three@example.org', 'two@example.org']);
    expect(stateOf(host, 'S001')).toMatch(/^SENT 2026-06-15T09:/);
    expect(stateOf(host, 'S004')).toBe('');
    expect(job(host, 'remindSurvey').summary).toBe('Nobody needs a reminder.');
    expect(preview(host).notes).toContain('3 were reminded today already.');

    answerSurvey(host, 'one@example.org');
    host.moveClock(1);
    expect(preview(host).due.map(({ email, last }) => [email, last])).toEqual([
      ['two@example.org', '2026-06-15'],
      ['three@example.org', '2026-06-15'],
    ]);
    job(host, 'remindSurvey');
    expect(host.outbox).toHaveLength(5);
  });

  it('stops at the quota and goes on the next day', () => {
    const host = hostWithSurvey();
    host.setQuota('mail', 1);
    expect(job(host, 'remindSurvey').summary).toBe('1 reminder sent. 2 must wait for tomorrow.');
    host.moveClock(1);
    job(host, 'remindSurvey');
    expect(host.outbox).toHaveLength(4);
    expect(new Set(recipients(host)).size).toBe(3);
  });

  it('says what went out earlier on the day, so that slices add up', () => {
    const host = hostWithSurvey();
    host.setQuota('mail', 1);
    job(host, 'remindSurvey');
    host.setQuota('mail', 9);
    expect(job(host, 'remindSurvey').summary).toBe('2 reminders sent, 1 earlier today.');
    expect(host.outbox).toHaveLength(3);
  });

  it('sends nothing while somebody else does, and says so', () => {
    const host = hostWithSurvey();
    host.holdLocks('document');
    const refused = job(host, 'remindSurvey');
    expect(refused).toMatchObject({ ok: false, message: expect.stringMatching(/working|else/i) });
    expect(host.outbox).toHaveLength(0);
    expect(stateOf(host, 'S001')).toBe('');
    host.holdLocks();
    job(host, 'remindSurvey');
    expect(recipients(host)).toEqual(['one@example.org', 'three@example.org', 'two@example.org']);
  });

  it('leaves out whom the coordinator wrote something else about', () => {
    const host = hostWithSurvey();
    job(host, 'remindSurvey');
    const sheet = sheetByName(host.workbook, 'People')!;
    const column = Object.keys(rowsOf(host, 'People')[0]!).indexOf('Survey reminder');
    editCell(host.workbook, sheet.id, { row: 1, column, text: 'please not', now: host.world.clock.now() });
    host.moveClock(1);
    expect(preview(host).due.map(({ email }) => email)).not.toContain('one@example.org');
  });

  it.each<readonly [string, 'before' | 'after', Fault]>([
    ['killed before it', 'before', { kill: 'dropWrites' }],
    ['killed after it, writes lost', 'after', { kill: 'dropWrites' }],
    ['killed after it, writes kept', 'after', { kill: 'keepWrites' }],
    ['a hiccup after it', 'after', { throw: HICCUPS[0] }],
  ])('sends nobody two e-mails, cut off while sending: %s', (_, when, fault) => {
    const strikeAt = new Set(['MailApp.sendEmail', 'Range.setValue']);
    const saved = hostWithSurvey().save();
    for (let strike = 1; ; strike += 1) {
      const host = Host.open({ saved });
      let passed = 0;
      host.hook = (call) => {
        if (call.when !== when || !strikeAt.has(call.name)) return undefined;
        passed += 1;
        return passed === strike ? fault : undefined;
      };
      host.panel('runJob', 'remindSurvey');
      host.hook = undefined;
      if (passed < strike) break;
      job(host, 'remindSurvey');
      const to = recipients(host);
      expect([strike, new Set(to).size]).toEqual([strike, to.length]);
      for (const [id, address] of [
        ['S001', 'one@example.org'],
        ['S002', 'two@example.org'],
        ['S003', 'three@example.org'],
      ] as const) {
        const state = stateOf(host, id);
        // sent and known, or cut off and left to a person; never lost without a word
        expect([strike, id, state]).toEqual([strike, id, expect.stringMatching(/^SEN(T|DING) /)]);
        if (state.startsWith('SENT')) expect(to).toContain(address);
      }
      for (const { personId } of preview(host).unknown) ask(host, 'settleReminder', personId, true);
      expect(preview(host)).toMatchObject({ unknown: [], due: [] });
    }
  });
});
