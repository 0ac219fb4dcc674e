// What the panel asks of pairing: decisions, trials of rules, notices, agreements, and two people at once.
import type { Host } from '../../host/host';
import {
  activePairs,
  call,
  couples,
  hostWith,
  job,
  PEOPLE,
  PEOPLE_HEAD,
  personLine,
  rowsOf,
  table,
  type,
} from './pairingProgram';

/** As many pairs as wanted, proposed. */
function programOf(pairs: number): Host {
  const id = (at: number) => `S${String(at).padStart(3, '0')}`;
  const host = hostWith({
    People: [
      PEOPLE_HEAD,
      ...Array.from({ length: pairs }, (_, at) => personLine(id(at + 1), 'mentee', {})),
      ...Array.from({ length: pairs }, (_, at) => personLine(id(500 + at), 'mentor', {})),
    ],
  });
  job(host, 'proposePairs');
  return host;
}

const accepted = (): Host => {
  const host = hostWith();
  job(host, 'proposePairs');
  call(host, 'decidePair', 'T1-S001-S003', 'Accepted');
  return host;
};

describe('accepting all proposed pairs', () => {
  it('writes status and first day of those that were seen and still wait', () => {
    const host = programOf(4);
    const seen = activePairs(host);
    call(host, 'decidePair', seen[1], 'Rejected');
    expect(call(host, 'acceptPairs', [...seen.slice(0, 3), 'T1-S999-S998']).answer).toEqual([
      seen[0],
      seen[2],
    ]);
    expect(couples(host)).toEqual([
      `${seen[0]} Accepted`,
      `${seen[1]} Rejected`,
      `${seen[2]} Accepted`,
      `${seen[3]} Proposed`,
    ]);
    expect(rowsOf(host, 'Pairs').map(({ From }) => From !== '')).toEqual([true, false, true, false]);
    expect(call(host, 'acceptPairs', seen.slice(0, 3)).answer).toEqual([]);
  });

  it('takes the same number of calls for many more pairs', () => {
    const calls = (pairs: number) => {
      const host = programOf(pairs);
      call(host, 'acceptPairs', activePairs(host));
      return Object.values(host.counts).reduce((sum, count) => sum + count, 0);
    };
    expect(calls(60)).toBe(calls(3));
  });
});

describe('the overview', () => {
  it('shows rejected pairs too, so that a rejection can be undone', () => {
    const host = accepted();
    call(host, 'decidePair', 'T1-S002-S004', 'Rejected');
    const cards = () =>
      (call(host, 'pairingOverview').answer as { cards: { id: string; status: string }[] }).cards.map(
        ({ id, status }) => `${id} ${status}`,
      );
    expect(cards()).toEqual(['T1-S001-S003 Accepted', 'T1-S002-S004 Rejected']);
    call(host, 'decidePair', 'T1-S002-S004', 'Proposed');
    expect(cards()).toEqual(['T1-S002-S004 Proposed', 'T1-S001-S003 Accepted']);
  });

  it('says who is left over and what must be settled, in the words of the tabs', () => {
    const host = hostWith({
      People: [
        PEOPLE_HEAD,
        personLine('S001', 'mentee', { 'Named partners': 'Nobody Known' }),
        personLine('S002', 'mentee', { Times: 'Sun' }),
        personLine('S003', 'mentor', {}),
        personLine('S004', 'mentee', { Consent: 'No' }),
      ],
    });
    // the one without consent takes no part, here as in the sentence of the job
    expect(job(host, 'proposePairs').summary).toContain('1 of 2 mentees');
    expect(call(host, 'pairingOverview').answer).toMatchObject({
      glance: { mentees: 2, paired: 1 },
      unmatched: [
        { id: 'S002', name: 'Name S002', role: 'mentee', reason: expect.stringContaining('A common time') },
        { id: 'S004', role: 'mentee' },
      ],
      conflicts: [{ kind: 'Named somebody unknown', people: expect.stringContaining('S001') }],
    });
  });
});

describe('trying rules', () => {
  it('shows now, try and difference, and applying them gives what was shown', () => {
    const host = hostWith();
    job(host, 'proposePairs');
    const before = table(host, 'Pairs');
    type(host, 'Matching rules', 'Help areas asked and offered', 'Kind', 'Avoid');
    const trial = call(host, 'rulesTrial').answer as { measures: string[][]; changes: string[][] };
    expect(table(host, 'Pairs')).toEqual(before);
    expect(trial.measures[0]).toEqual(['Mentees with a mentor', '2', '2', '0', '']);
    expect(
      trial.changes.map(([who, now, tried]) => [who, now!.split(' (')[0], tried!.split(' (')[0]]),
    ).toEqual([
      ['Mentee One (S001)', 'Mentor Three', 'Mentor Four'],
      ['Mentee Two (S002)', 'Mentor Four', 'Mentor Three'],
    ]);
    expect(rowsOf(host, 'What-if')).toHaveLength(trial.measures.length + trial.changes.length);
    expect(job(host, 'proposeAfresh').summary).toContain('earlier proposals were not kept');
    expect(couples(host)).toEqual(['T1-S001-S004 Proposed', 'T1-S002-S003 Proposed']);
    expect(job(host, 'proposePairs').summary).toContain('2 proposed pairs kept.');
  });

  it('applies what was shown also where proposed pairs are always kept', () => {
    const host = hostWith();
    job(host, 'setUpSpreadsheet');
    job(host, 'proposePairs');
    type(host, 'Settings', 'Keep proposed pairs', 'Value', 'Always');
    type(host, 'Matching rules', 'Help areas asked and offered', 'Kind', 'Avoid');
    job(host, 'proposePairs');
    expect(couples(host)).toEqual(['T1-S001-S003 Proposed', 'T1-S002-S004 Proposed']);
    job(host, 'proposeAfresh');
    expect(couples(host)).toEqual(['T1-S001-S004 Proposed', 'T1-S002-S003 Proposed']);
  });
});

describe('telling pairs from the panel', () => {
  it('sends in slices, once each', () => {
    const host = accepted();
    expect(call(host, 'noticeSlice', true).answer).toMatchObject({ sent: 2, failed: 0, more: 0 });
    expect(call(host, 'noticeSlice', false).answer).toMatchObject({ sent: 0, more: 0 });
    expect(host.outbox.map(({ to }) => String(to))).toEqual(['one@example.org', 'three@example.org']);
    expect(call(host, 'previewNotices').answer).toMatchObject({ due: [], examples: [] });
  });

  it('writes to each person in the language they speak, or in both when that is set', () => {
    const host = accepted();
    job(host, 'setUpSpreadsheet');
    type(host, 'Settings', 'Language of e-mails to pairs', 'Value', 'Both');
    call(host, 'noticeSlice', true);
    const [letter] = host.outbox;
    expect(letter!.subject).toContain(' / ');
    expect(letter!.body).toContain('Dear Mentee One,');
    expect(letter!.body).toContain('Mentee One 님, 안녕하세요.');
  });

  it.each([
    { wentOut: true, says: /^SENT 2026/, mails: 1 },
    { wentOut: false, says: /^$/, mails: 2 },
  ])(
    'takes a person’s word for an e-mail that was cut off: went out = $wentOut',
    ({ wentOut, says, mails }) => {
      const host = accepted();
      call(host, 'noticeSlice', true);
      host.outbox.splice(0);
      type(host, 'Pairs', 'T1-S001-S003', 'Mentee notice', 'SENDING 2026-03-02T09:00:00');
      type(host, 'Pairs', 'T1-S001-S003', 'Mentor notice', '');
      const { unknown, due } = call(host, 'previewNotices').answer as {
        unknown: { pairId: string; column: string }[];
        due: unknown[];
      };
      expect(unknown).toMatchObject([
        { pairId: 'T1-S001-S003', column: 'Mentee notice', name: 'Mentee One' },
      ]);
      expect(due).toHaveLength(1);
      const [{ pairId, column }] = unknown as [{ pairId: string; column: string }];
      expect(call(host, 'settleNotice', pairId, column, wentOut).ok).toBe(true);
      expect(rowsOf(host, 'Pairs')[0]![column]).toMatch(says);
      expect(call(host, 'settleNotice', pairId, column, wentOut)).toMatchObject({ ok: false });
      call(host, 'noticeSlice', true);
      expect(host.outbox).toHaveLength(mails);
    },
  );

  it('settles nothing but an e-mail in question', () => {
    const host = accepted();
    const before = table(host, 'Pairs');
    expect(call(host, 'settleNotice', 'T1-S001-S003', 'Status', true).ok).toBe(false);
    expect(call(host, 'settleNotice', 'T1-S001-S003', 'Mentee notice', true).ok).toBe(false);
    expect(call(host, 'settleNotice', 'T1-S009-S003', 'Mentee notice', true).ok).toBe(false);
    expect(table(host, 'Pairs')).toEqual(before);
  });
});

describe('the agreement of a pair', () => {
  it('is written into the tab, and the next e-mail tells it', () => {
    const host = accepted();
    const agreed = { areas: 'Study plan', way: '=in the library', rhythm: 'every week' };
    expect(call(host, 'recordAgreement', 'T1-S001-S003', agreed).ok).toBe(true);
    expect(rowsOf(host, 'Pairs')[0]).toMatchObject({
      'Agreed areas': 'Study plan',
      'How to meet': '=in the library',
      'How often': 'every week',
      Status: 'Accepted',
    });
    expect(call(host, 'pairingPreparation').answer).toMatchObject({
      unfinished: [{ agreed, missing: ['neither has been told'] }],
      inAll: ['2 people not told yet'],
    });
    call(host, 'noticeSlice', true);
    expect(host.outbox[0]!.body).toContain('You agreed on these areas of help: Study plan.');
  });

  it('is read from a form: of a member of the pair, the latest, into blank cells only', () => {
    const form = 'Agreements';
    const host = hostWith({
      People: PEOPLE,
      Pairs: [
        'Pair ID,Status,Agreed areas,How to meet,How often',
        'T1-S001-S003,Accepted,,by text,',
        'T1-S002-S004,Proposed,,,',
      ],
      [form]: [
        'Timestamp,Email Address,Pair ID,Agreed areas of help,How will you meet?,How often will you meet?',
        '2026-03-02 09:00:00,one@example.org,T1-S001-S003,Tutoring,library,once',
        '2026-03-02 10:00:00,Three@example.org,t1-s001-s003,"Tutoring, Study plan",library,every week',
        '2026-03-02 11:00:00,two@example.org,T1-S001-S003,Gossip,nowhere,never',
        '2026-03-02 12:00:00,two@example.org,T1-S002-S004,Tutoring,library,once',
      ],
    });
    expect(job(host, 'importAgreements')).toMatchObject({ ok: true, problems: 2 });
    expect(rowsOf(host, 'Pairs')[0]).toMatchObject({
      'Agreed areas': 'Tutoring, Study plan',
      'How to meet': 'by text',
      'How often': 'every week',
    });
    expect(rowsOf(host, 'Pairs')[1]).toMatchObject({ 'Agreed areas': '', 'How often': '' });
    expect(rowsOf(host, 'Problems').map(({ Where }) => Where)).toEqual([`${form}!B4`, `${form}!C5`]);
    const before = table(host, 'Pairs');
    expect(job(host, 'importAgreements').summary).toContain('No new agreement');
    expect(table(host, 'Pairs')).toEqual(before);
    job(host, 'importResponses');
    expect(rowsOf(host, 'Questions').map(({ Purpose }) => Purpose)).not.toContain('survey');
  });

  it('says which form is missing', () => {
    expect(job(accepted(), 'importAgreements').message).toContain('No form asks what pairs agreed on');
  });

  it('waits until the pair is accepted', () => {
    const host = accepted();
    const agreed = { areas: 'a', way: 'b', rhythm: 'c' };
    expect(call(host, 'recordAgreement', 'T1-S002-S004', agreed).message).toContain('Accept the pair');
    expect(call(host, 'recordAgreement', 'T1-S009-S004', agreed).message).toContain('no longer stands');
  });
});

describe('two coordinators', () => {
  it.each<{ name: string; given: readonly unknown[] }>([
    { name: 'decidePair', given: ['T1-S002-S004', 'Accepted'] },
    { name: 'acceptPairs', given: [['T1-S002-S004']] },
    { name: 'runJob', given: ['proposePairs'] },
    { name: 'runJob', given: ['proposeAfresh'] },
    { name: 'runJob', given: ['tellPairs'] },
    { name: 'noticeSlice', given: [true] },
    { name: 'recordAgreement', given: ['T1-S001-S003', { areas: 'a', way: 'b', rhythm: 'c' }] },
  ])('one waits while the other writes, and is told so: $name $given', ({ name, given }) => {
    const host = accepted();
    const before = table(host, 'Pairs');
    host.holdLocks('document');
    expect(call(host, name, ...given)).toMatchObject({ ok: false, message: expect.stringMatching(/\w/) });
    expect(table(host, 'Pairs')).toEqual(before);
    expect(host.outbox).toEqual([]);
    host.holdLocks();
    expect(call(host, name, ...given).ok).toBe(true);
  });

  it('cannot give one mentee two fixed mentors', () => {
    const host = hostWith({
      People: [
        PEOPLE_HEAD,
        personLine('S001', 'mentee', {}),
        personLine('S003', 'mentor', {}),
        personLine('S004', 'mentor', {}),
      ],
      Pairs: ['Pair ID,Status', 'T1-S001-S003,Proposed', 'T1-S001-S004,Proposed'],
    });
    expect(call(host, 'decidePair', 'T1-S001-S003', 'Accepted').ok).toBe(true);
    expect(call(host, 'decidePair', 'T1-S001-S004', 'Locked').message).toContain(
      'already has a fixed mentor',
    );
    expect(call(host, 'acceptPairs', ['T1-S001-S004']).answer).toEqual([]);
    expect(couples(host)).toEqual(['T1-S001-S003 Accepted', 'T1-S001-S004 Proposed']);
  });
});
