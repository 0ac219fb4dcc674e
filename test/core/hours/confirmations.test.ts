import {
  applyAnswers,
  readAnswer,
  requestLine,
  type ConfirmationRequest,
} from '../../../src/core/hours/confirmations';
import { sessionsFromLog } from '../../../src/core/hours/sessionsFromLog';
import { sessionsFromTab, sessionsToTab } from '../../../src/core/hours/sessionsTab';
import type { FieldRecord } from '../../../src/core/program';
import { PAIRS, PEOPLE, session } from './build';

let count = 0;
const answer = (email: string, fields: Record<string, string>, at = '2026-03-21T10:00:00'): FieldRecord => {
  count += 1;
  return { tab: 'Answers', rowIndex: count, rowKey: `row ${count}`, at, email, name: '', fields };
};
const apply = (
  records: FieldRecord[],
  sessions = [session({ answer: '' })],
  requests: ConfirmationRequest[] = [],
) => applyAnswers({ records, sessions, requests, people: PEOPLE, pairs: PAIRS, certifiedIds: new Set() });
const plain = { Mentor: 'S003@example.org', Date: '2026-03-02', Answer: 'Yes, this is right' };

describe('the plain confirmation form', () => {
  it('confirms the session of that mentor and day', () =>
    expect(apply([answer('s014@example.org', plain)]).sessions[0]).toMatchObject({
      answer: 'right',
      confirmedBy: 's014@example.org',
      confirmedAt: '2026-03-21T10:00:00',
    }));

  it('lets the latest answer win, whatever the order of rows', () => {
    const no = answer(
      's014@example.org',
      { ...plain, Answer: 'No, this is not right' },
      '2026-03-22T10:00:00',
    );
    expect(apply([no, answer('s014@example.org', plain)]).sessions[0]?.answer).toBe('wrong');
  });

  it("does not take the mentor's own word", () => {
    const { sessions, problems } = apply([
      answer('s003@example.org', { Mentee: 's014@example.org', Date: '2026-03-02', Answer: 'Yes' }),
    ]);
    expect(sessions[0]?.answer).toBe('');
    expect(problems[0]?.fix.code).toBe('hours.ownHours');
  });

  it('lets the mentor confirm what the mentee logged', () => {
    const logged = [session({ answer: '', loggedBy: 's014@example.org' })];
    const record = answer('s003@example.org', {
      Mentee: 's014@example.org',
      Date: '2026-03-02',
      Answer: '예',
    });
    expect(apply([record], logged).sessions[0]?.answer).toBe('right');
  });

  it('lists an answer about a day without a session', () =>
    expect(apply([answer('s014@example.org', { ...plain, Date: '2026-03-03' })]).problems[0]?.fix.code).toBe(
      'hours.answerNamesNoSession',
    ));

  it.each([
    ['Yes', 'right'],
    ['All of these are right', 'right'],
    ['맞습니다', 'right'],
    ['Some are not right', 'wrong'],
    ['Not right', 'wrong'],
    ['아니요', 'wrong'],
    ['maybe', undefined],
  ])('reads %s', (text, read) => expect(readAnswer(text)).toBe(read));
});

describe('an e-mailed request', () => {
  const sessions = [session({ answer: '' }), session({ answer: '', day: '2026-03-09' })];
  const request: ConfirmationRequest = {
    id: 'R001',
    personId: 'S014',
    lines: sessions.map(requestLine),
    code: '7K3Q-X9M2',
    askedAt: '',
    mailState: 'SENT',
    mailKey: '',
    mailAt: '',
    sentFrom: '',
    reminders: 0,
    answer: '',
    answeredAt: '',
    error: '',
  };
  const reply = (more: Record<string, string>, email = 's014@example.org') =>
    apply(
      [answer(email, { 'Request ID': 'R001', Code: '7k3qx9m2', Answer: 'All of these are right', ...more })],
      sessions,
      [request],
    );

  it('confirms all its lines', () =>
    expect(reply({}).sessions.map(({ answer: said }) => said)).toEqual(['right', 'right']));

  it('disputes the lines that are ticked and confirms the others', () =>
    expect(
      reply({ Answer: 'Some are not right', Lines: 'Line 2' }).sessions.map(({ answer: said }) => said),
    ).toEqual(['right', 'wrong']));

  it.each([
    ['answerCodeWrong', { Code: '00000000' }, 's014@example.org'],
    ['answerRequestUnknown', { 'Request ID': 'R999' }, 's014@example.org'],
    ['answerNotFromAsked', {}, 's015@example.org'],
  ])('is refused: %s', (code, more, email) => {
    const { sessions: after, problems } = reply(more, email);
    expect(problems[0]?.fix.code).toBe(`hours.${code}`);
    expect(after.map(({ answer: said }) => said)).toEqual(['', '']);
  });

  it('says nothing about a line that was changed after the request', () => {
    const changed = sessions.map((one, index) => (index === 0 ? { ...one, end: '16:00' } : one));
    const record = answer('s014@example.org', { 'Request ID': 'R001', Code: '7K3QX9M2', Answer: 'All' });
    expect(apply([record], changed, [request]).sessions.map(({ answer: said }) => said)).toEqual([
      '',
      'right',
    ]);
  });
});

describe('an answer that comes late, or before a change', () => {
  const asked = session({ answer: '' });
  const request: ConfirmationRequest = {
    id: 'R0001',
    personId: 'S014',
    lines: [requestLine(asked)],
    code: 'ABCDE-FGH',
    askedAt: '2026-03-21T10:00:00',
    mailState: 'SENT',
    mailKey: '',
    mailAt: '',
    sentFrom: '',
    reminders: 0,
    answer: '',
    answeredAt: '',
    error: '',
  };
  const reply = (at: string) =>
    apply(
      [answer('s014@example.org', { 'Request ID': 'R0001', Code: 'abcdefgh', Answer: 'All right' }, at)],
      [asked],
      [request],
    );

  it('counts up to 28 days after the request', () =>
    expect(reply('2026-04-18T23:00:00').sessions[0]?.answer).toBe('right'));

  it('goes to the coordinator after that', () => {
    const { sessions, problems } = reply('2026-04-19T00:10:00');
    expect(sessions[0]?.answer).toBe('');
    expect(problems[0]?.fix.code).toBe('hours.answerLate');
  });

  it('no longer holds when the session was changed afterwards', () => {
    const [confirmed] = reply('2026-04-01T10:00:00').sessions;
    const changed = { ...confirmed!, end: '15:30' }; // one session went in, one came out
    expect(apply([], [changed], [request]).sessions[0]).toMatchObject({ answer: '', requestId: '' });
    expect(apply([], [confirmed!], [request]).sessions[0]?.answer).toBe('right');
  });
});

describe('the session log', () => {
  const log = (fields: Record<string, string>, email = 's004@example.org') =>
    answer(email, { Date: '2026-03-02', Start: '14:00', End: '15:00', Mode: 'In person', ...fields });

  it('finds the pair by Pair ID, by the mentee, or by the only mentee', () => {
    const records = [
      log({ 'Pair ID': '26s1-s015-s004' }),
      log({ Mentee: 'Person S015' }),
      log({}),
      log({ Mentee: 'S015@EXAMPLE.ORG' }),
    ];
    const { sessions, problems } = sessionsFromLog(records, PEOPLE, PAIRS, []);
    expect(sessions.map(({ pairId }) => pairId)).toEqual(new Array(4).fill('26S1-S015-S004'));
    expect(problems).toEqual([]);
  });

  it('lists what names no pair, or several', () => {
    const records = [log({ Mentee: 'Nobody' }), log({}, 's003@example.org')];
    expect(sessionsFromLog(records, PEOPLE, PAIRS, []).problems.map(({ fix }) => fix.code)).toEqual([
      'hours.logNamesNoPair',
      'hours.logNamesSeveralPairs',
    ]);
  });

  it('imports an answer once, and finds its pair once there is one', () => {
    const record = log({});
    const before = sessionsFromLog([record], PEOPLE, [], []);
    expect(before).toMatchObject({ sessions: [{ id: 'L0001', pairId: '' }], problems: [] });
    const after = sessionsFromLog([record], PEOPLE, PAIRS, before.sessions);
    expect(after.sessions).toEqual([{ ...before.sessions[0], pairId: '26S1-S015-S004' }]);
  });

  it('comes back from its tab as it went in', () => {
    const sessions = [
      session({ decision: 'Accept', decisionReason: 'seen', endedNextDay: true, minutes: 45 }),
    ];
    const tab = sessionsToTab(sessions, new Map(), [], []);
    const headers = tab.columns.map(({ header }) => header);
    const rows = tab.rows.map((cells) => cells.map((cell) => (typeof cell === 'object' ? '' : cell)));
    expect(sessionsFromTab({ name: tab.tab, headers, rows, firstRow: 2 })).toEqual(sessions);
  });
});
