// Asking for the missing word, through the built add-on: the e-mail, its link, the answer, reminders, and what
// happens when the sending breaks off.
import { HICCUPS } from '../../host/engine/hook';
import type { Host } from '../../host/host';
import { certificateHost, rowsOf } from './certificateProgram';
import { ask, formTitled, job, linkTo, makeForms, send } from './formsHost';

interface Preview {
  readonly mails: number;
  readonly summary: string;
  readonly waiting: readonly { readonly name: string; readonly status: string }[];
  readonly example?: { readonly to: string; readonly text: string };
  readonly unknown: readonly { readonly request: string; readonly look: string }[];
  readonly runningElsewhere: string;
}
interface Slice {
  readonly sent: number;
  readonly left: number;
  readonly more: boolean;
  readonly summary: string;
}

const unconfirmed = (mentors = 1): Host =>
  certificateHost({ mentors, answer: '' }, { now: '2026-03-23T09:00:00+09:00' });
const preview = (host: Host) => ask<Preview>(host, 'previewConfirmations');
const slice = (host: Host) => ask<Slice>(host, 'confirmationSlice', true);
const states = (host: Host) => rowsOf(host, 'Sessions').map((row) => row['State']);
const requests = (host: Host) => rowsOf(host, 'Confirmations');

describe('asking for confirmation', () => {
  it('shows who would be asked, and changes nothing', () => {
    const host = unconfirmed(2);
    const before = JSON.stringify(host.workbook.sheets.map(({ cells }) => cells));
    const { mails, waiting, example } = preview(host);
    expect(mails).toBe(2);
    expect(waiting.map(({ name, status }) => [name, status])).toEqual([
      ['Mentee 001', 'not asked'],
      ['Mentee 002', 'not asked'],
    ]);
    expect(example?.to).toBe('n001@example.org');
    expect(example?.text).toContain('1. 2 March 2026, 14:00-14:50, 50 minutes, In person, with Mentor 001');
    expect(JSON.stringify(host.workbook.sheets.map(({ cells }) => cells))).toBe(before);
    expect(host.outbox).toEqual([]);
  });

  it('sends one message a person, once', () => {
    const host = unconfirmed(2);
    expect(slice(host)).toMatchObject({ sent: 2, left: 0, more: false });
    expect(host.outbox.map(({ to }) => String(to))).toEqual(['n001@example.org', 'n002@example.org']);
    expect(slice(host)).toMatchObject({ sent: 0, more: false });
    expect(requests(host).map((row) => [row['Request ID'], row['Mail state'], row['Person ID']])).toEqual([
      ['R0001', 'SENT', 'N001'],
      ['R0002', 'SENT', 'N002'],
    ]);
    expect(host.refusals).toEqual([]);
  });

  it('takes the answer through the link of the e-mail', () => {
    const host = unconfirmed();
    makeForms(host, 'confirmation');
    slice(host);
    const form = formTitled(host, 'Peer mentoring: confirm sessions');
    const answers = {
      'Answer: are these sessions right?': 'Some are not right',
      'Lines that are not right': ['Line 2'],
      Comment: '=1+1 우리는 30분만 만났어요',
    };
    expect(send(host, form, 'n001@example.org', answers, linkTo(host, 'n001@example.org', form))).toBe(200);
    job(host, 'importResponses');
    job(host, 'updateHours');
    expect(states(host)).toEqual(['Confirmed', 'Disputed']);
    const { cases } = ask<{ cases: { session: string; comment: string }[] }>(host, 'sessionDesk');
    expect(cases).toMatchObject([{ session: 'L0002', comment: '=1+1 우리는 30분만 만났어요' }]);
    expect(requests(host)[0]?.['Answer']).toBe('Some are not right');
    expect(preview(host)).toMatchObject({ mails: 0, waiting: [] });
  });

  it('takes no answer from the mentor, and none with another code', () => {
    const host = unconfirmed();
    makeForms(host, 'confirmation');
    slice(host);
    const form = formTitled(host, 'Peer mentoring: confirm sessions');
    const answers = { 'Answer: are these sessions right?': 'All of these are right' };
    const link = linkTo(host, 'n001@example.org', form);
    send(host, form, 'm001@example.org', answers, link);
    for (const [name, value] of link) if (/^\w{5}-\w{3}$/.test(value)) link.set(name, 'AAAAA-AAA');
    send(host, form, 'n001@example.org', answers, link);
    job(host, 'importResponses');
    expect(states(host)).toEqual(['Logged', 'Logged']);
    const said = rowsOf(host, 'Problems').map((row) => row['What to do'] ?? '');
    expect(said.some((text) => text.includes('another address'))).toBe(true);
    expect(said.some((text) => text.includes('code does not fit'))).toBe(true);
  });

  it('reminds after seven and after fourteen days, and then no more', () => {
    const host = unconfirmed();
    slice(host);
    const sent: number[] = [];
    for (let day = 1; day <= 20; day += 1) {
      host.moveClock(1);
      if (slice(host).sent > 0) sent.push(day);
    }
    expect(sent).toEqual([7, 14]);
    expect(host.outbox).toHaveLength(3);
    expect(requests(host)).toMatchObject([{ Reminders: '2', 'Mail state': 'SENT' }]);
    expect(preview(host).waiting).toMatchObject([{ status: 'asked in vain' }]);
  });

  it('shows whom no message reached, and tries again with the next run', () => {
    const host = unconfirmed(2);
    host.hook = ({ name, when }) =>
      name === 'MailApp.sendEmail' && when === 'before' ? { throw: 'Invalid email: n@' } : undefined;
    slice(host);
    host.hook = undefined;
    expect(preview(host)).toMatchObject({
      mails: 2,
      waiting: [
        { status: 'failed', line: '2 sessions, could not be sent; is the address right?' },
        { status: 'failed' },
      ],
    });
    expect(slice(host).sent).toBe(2);
  });

  it('tells a second coordinator who is sending', () => {
    const host = unconfirmed(10);
    host.setQuota('mail', 100);
    host.hook = ({ name, when, nthOfName }) =>
      name === 'MailApp.sendEmail' && when === 'after' && nthOfName === 2
        ? { kill: 'keepWrites' }
        : undefined;
    host.panel('confirmationSlice', true);
    host.hook = undefined;
    host.useAccount('second@example.org');
    expect(preview(host).runningElsewhere).toContain('coordinator@example.org is sending these e-mails now');
    expect(host.panel('confirmationSlice', true).value).toMatchObject({
      ok: false,
      message: expect.stringContaining('coordinator@example.org'),
    });
    expect(host.outbox).toHaveLength(2);
  });

  it('keeps mails in reserve and goes on the next day', () => {
    const host = unconfirmed(4);
    host.setQuota('mail', 13); // ten stay in reserve
    expect(slice(host)).toMatchObject({ sent: 3, left: 1, more: false });
    host.moveClock(1.1);
    expect(slice(host)).toMatchObject({ sent: 1, left: 0 });
    expect(new Set(host.outbox.map(({ to }) => String(to))).size).toBe(4);
  });
});

describe('a request that was cut off while it was sent', () => {
  function cutOff(when: 'before' | 'after', host = unconfirmed()): Host {
    host.hook = (call) =>
      call.name === 'MailApp.sendEmail' && call.when === when ? { kill: 'keepWrites' } : undefined;
    host.panel('confirmationSlice', true);
    host.hook = undefined;
    return host;
  }

  it('is shown, and never sent again by itself', () => {
    const host = cutOff('after');
    expect(preview(host)).toMatchObject({
      mails: 0,
      unknown: [
        {
          request: 'R0001',
          look: expect.stringContaining(
            'Sent mail of coordinator@example.org for a message to n001@example.org',
          ),
        },
      ],
    });
    slice(host);
    expect(host.outbox).toHaveLength(1);
  });

  it('is settled by a person', () => {
    const found = cutOff('after');
    ask(found, 'settleRequest', 'R0001', true);
    expect(slice(found).sent).toBe(0);
    const lost = cutOff('before');
    ask(lost, 'settleRequest', 'R0001', false);
    expect(slice(lost).sent).toBe(1);
    expect([found.outbox.length, lost.outbox.length]).toEqual([1, 1]);
  });

  it('counts a lost reminder as not sent', () => {
    const host = unconfirmed();
    slice(host);
    host.moveClock(7);
    cutOff('before', host);
    ask(host, 'settleRequest', 'R0001', false);
    expect(requests(host)[0]).toMatchObject({ Reminders: '0', 'Mail state': 'SENT' });
    expect(slice(host).sent).toBe(1);
    expect(requests(host)[0]).toMatchObject({ Reminders: '1' });
  });

  it('cannot be settled twice', () => {
    const host = cutOff('after');
    ask(host, 'settleRequest', 'R0001', true);
    expect(host.panel('settleRequest', 'R0001', false).value).toMatchObject({ ok: false });
  });

  it('happens at most once to anyone, wherever a slice breaks off', () => {
    const clean = unconfirmed(2);
    let calls = 0;
    const EFFECT = /^MailApp\.|\.flush$|\.setValues?$|\.setProperty$/;
    clean.hook = ({ when, name }) => {
      if (when === 'before' && EFFECT.test(name)) calls += 1;
      return undefined;
    };
    slice(clean);
    for (let nth = 1; nth <= calls; nth += 1) {
      const host = unconfirmed(2);
      let seen = 0;
      host.hook = ({ when, name }) => {
        if (when !== 'after' || !EFFECT.test(name) || (seen += 1) !== nth) return undefined;
        return { throw: HICCUPS[0] ?? '' };
      };
      host.panel('confirmationSlice', true);
      host.hook = undefined;
      host.moveClock(0.01);
      slice(host);
      const sent = host.outbox.map(({ to }) => String(to));
      expect([nth, sent.length]).toEqual([nth, new Set(sent).size]);
      const shown = requests(host).map((row) => row['Mail state']);
      expect([nth, shown.every((state) => state === 'SENT' || state === 'SENDING')]).toEqual([nth, true]);
      expect([nth, shown.length]).toEqual([nth, 2]);
    }
  });
});

describe('a decision in the panel', () => {
  const cases = (host: Host) =>
    ask<{ cases: { session: string; isDisputed: boolean }[] }>(host, 'sessionDesk').cases;

  it('settles a disputed session with its reason, and works the hours out anew', () => {
    const host = certificateHost({ mentors: 1, answer: 'wrong' });
    expect(cases(host).map(({ session, isDisputed }) => [session, isDisputed])).toEqual([
      ['L0001', true],
      ['L0002', true],
    ]);
    job(host, 'updateHours');
    ask(host, 'decideSession', 'L0001', 'Accept', 'both were seen in the library');
    ask(host, 'decideSession', 'L0002', 'Not counted', 'it did not take place');
    expect(rowsOf(host, 'Sessions')).toMatchObject([
      {
        Mentor: 'Mentor 001',
        Mentee: 'Mentee 001',
        State: 'Confirmed by coordinator',
        Outcome: 'Counted',
        Decision: 'Accept',
        'Decision reason': 'both were seen in the library',
        'Decided by': 'coordinator@example.org',
      },
      { State: 'Disputed', Outcome: 'Does not count', Decision: 'Not counted' },
    ]);
    expect(rowsOf(host, 'Hours')).toMatchObject([
      { Name: 'Mentor 001', State: 'Ready', Counted: '0:50', 'Does not count': '0:50' },
      { 'Mentor ID': 'Total', Counted: '0:50' },
    ]);
    expect(cases(host)).toEqual([]);
  });

  it('wants a reason', () => {
    const host = certificateHost({ mentors: 1, answer: 'wrong' });
    expect(host.panel('decideSession', 'L0001', 'Accept', ' ').value).toMatchObject({ ok: false });
    expect(host.panel('decideSession', 'L0009', 'Accept', 'why').value).toMatchObject({ ok: false });
  });
});

describe('how addresses of answers are known', () => {
  const levels = (host: Host) => rowsOf(host, 'Hours').map((row) => row['Confirmation level']);

  it('stands in Hours as the coordinator was asked', () => {
    const host = certificateHost({ mentors: 1 });
    job(host, 'updateHours');
    const unknown = '2 sessions by the other side (address not known to be verified)';
    expect(levels(host)).toEqual([unknown, unknown]);
    expect(ask(host, 'addressLevel')).toMatchObject({ level: 'not known' });
    expect(ask(host, 'addressLevel', 'verified')).toMatchObject({ level: 'verified' });
    job(host, 'updateHours');
    expect(levels(host)[0]).toBe('2 sessions by the other side (verified address)');
    expect(rowsOf(host, 'Settings').find((row) => row['Setting'] === 'Institution')?.['Value']).toBe(
      'Example Medical School',
    );
  });

  it('says nothing about addresses where nobody answered', () => {
    const host = unconfirmed();
    job(host, 'updateHours');
    expect(levels(host)[0]).toBe('0 sessions by the other side');
  });
});
