import { requestLine, type ConfirmationRequest } from '../../../src/core/hours/confirmations';
import { ledger } from '../../../src/core/hours/ledger';
import { MOST_LINES, planRequests, signedText } from '../../../src/core/hours/requests';
import type { Session } from '../../../src/core/hours/session';
import type { Person } from '../../../src/core/program';
import { inputOf, PAIRS, PEOPLE, session } from './build';

const NOW = '2026-04-01T09:00:00';

interface Given {
  readonly sessions: readonly Session[];
  readonly requests?: readonly ConfirmationRequest[];
  readonly people?: readonly Person[];
  readonly now?: string;
}

function plan({ sessions, requests = [], people = PEOPLE, now = NOW }: Given) {
  const { entries } = ledger(inputOf({ sessions, people }));
  return planRequests({
    sessions,
    entries,
    people,
    pairs: PAIRS,
    requests,
    now,
    codeOf: (text) => `<${text}>`,
  });
}

const unconfirmed = (more: Partial<Session> = {}) => session({ answer: '', ...more });

const sent = (
  sessions: readonly Session[],
  more: Partial<ConfirmationRequest> = {},
): ConfirmationRequest => ({
  id: 'R0001',
  personId: 'S014',
  lines: sessions.map(requestLine),
  code: 'ABCDE-FGH',
  askedAt: NOW,
  mailState: 'SENT',
  mailKey: '',
  mailAt: NOW,
  sentFrom: '',
  reminders: 0,
  answer: '',
  answeredAt: '',
  error: '',
  ...more,
});

describe('asking', () => {
  it('gathers the unconfirmed sessions of a person into one message, by day', () => {
    const [late, early] = [unconfirmed({ day: '2026-03-09' }), unconfirmed()];
    const { letters, waiting } = plan({ sessions: [late, early, session({ day: '2026-03-16' })] });
    expect(letters).toHaveLength(1);
    expect(letters[0]).toMatchObject({ kind: 'request', person: { id: 'S014' }, answerBy: '2026-04-29' });
    expect(letters[0]?.request).toMatchObject({ id: 'R0001', mailState: 'READY' });
    expect(letters[0]?.lines.map(({ number, session: { id } }) => [number, id])).toEqual([
      [1, early.id],
      [2, late.id],
    ]);
    expect(letters[0]?.lines[0]?.partner?.id).toBe('S003');
    expect(waiting).toMatchObject([{ sessions: 2, status: 'not asked' }]);
  });

  it('asks the mentor about what the mentee logged', () =>
    expect(plan({ sessions: [unconfirmed({ loggedBy: 's014@example.org' })] }).letters[0]?.person.id).toBe(
      'S003',
    ));

  it('signs the request, the address and every line', () => {
    const one = unconfirmed();
    const [letter] = plan({ sessions: [one] }).letters;
    expect(letter?.request.code).toBe(
      `<${signedText({ id: 'R0001', lines: [requestLine(one)] }, 's014@example.org')}>`,
    );
  });

  it('has no more lines than the form has boxes, and asks the rest the next time', () => {
    const sessions = Array.from({ length: MOST_LINES + 3 }, (_, index) =>
      unconfirmed({ day: `2026-03-${String(index + 2).padStart(2, '0')}` }),
    );
    const [letter] = plan({ sessions }).letters;
    expect(letter?.lines).toHaveLength(MOST_LINES);
    const next = plan({ sessions, requests: [sent(sessions.slice(0, MOST_LINES))] }).letters[0];
    expect(next?.request.id).toBe('R0002');
    const rest = sessions.slice(MOST_LINES).map(({ id }) => id);
    expect(next?.lines.map(({ session: { id } }) => id)).toEqual(expect.arrayContaining(rest));
  });

  it('asks nobody about sessions that do not count anyway, or wait for the coordinator', () => {
    const sessions = [
      unconfirmed({ day: '2026-03-21' }), // logged the day before it happened
      unconfirmed({ decision: 'Not counted', decisionReason: 'no', day: '2026-03-04' }),
      unconfirmed({ decision: 'Accept', decisionReason: 'seen', day: '2026-03-05' }),
      session({ answer: 'wrong', day: '2026-03-06' }),
    ];
    expect(plan({ sessions })).toMatchObject({ letters: [], waiting: [] });
  });

  it('cannot ask someone without an address', () => {
    const people = PEOPLE.map((one) => (one.id === 'S014' ? { ...one, email: '' } : one));
    const { letters, waiting } = plan({ sessions: [unconfirmed()], people });
    expect(letters).toEqual([]);
    expect(waiting).toMatchObject([{ status: 'no address' }]);
  });

  it('writes a request anew that surely never went out', () => {
    const [one, two] = [unconfirmed(), unconfirmed({ day: '2026-03-09' })];
    const { letters } = plan({ sessions: [one, two], requests: [sent([one], { mailState: 'FAILED' })] });
    expect(letters[0]?.request).toMatchObject({ id: 'R0001', lines: [requestLine(one), requestLine(two)] });
  });

  it('asks again about a session that was changed after the request', () => {
    const asked = unconfirmed();
    const changed = { ...asked, end: '15:30' };
    const { letters } = plan({ sessions: [changed], requests: [sent([asked])] });
    expect(letters[0]?.request.lines).toEqual([requestLine(changed)]);
  });
});

describe('reminding', () => {
  const one = unconfirmed();
  it.each([
    ['2026-04-07T09:00:00', 0, undefined, 'asked'],
    ['2026-04-08T09:00:00', 0, 'reminder', 'reminder due'],
    ['2026-04-14T09:00:00', 1, undefined, 'asked'],
    ['2026-04-15T09:00:00', 1, 'reminder', 'reminder due'],
    ['2026-04-20T09:00:00', 2, undefined, 'asked in vain'],
  ])('on %s, after %i reminders', (now, reminders, kind, status) => {
    const { letters, waiting } = plan({ sessions: [one], requests: [sent([one], { reminders })], now });
    expect(letters[0]?.kind).toBe(kind);
    expect(waiting[0]?.status).toBe(status);
  });

  it('keeps the numbers of the request and leaves out what is confirmed by now', () => {
    const two = unconfirmed({ day: '2026-03-09' });
    const requests = [sent([one, two])];
    const sessions = [{ ...one, answer: 'right' as const }, two];
    const { letters } = plan({ sessions, requests, now: '2026-04-08T09:00:00' });
    expect(letters[0]?.lines.map(({ number, session: { id } }) => [number, id])).toEqual([[2, two.id]]);
    expect(letters[0]?.request.code).toBe('ABCDE-FGH');
  });

  it('leaves a message that may have gone out to a person', () => {
    const { letters, unknown, waiting } = plan({
      sessions: [one],
      requests: [sent([one], { mailState: 'SENDING' })],
    });
    expect(letters).toEqual([]);
    expect(unknown).toHaveLength(1);
    expect(waiting[0]?.status).toBe('unknown');
  });
});
