import { HICCUPS, type Fault } from '../../host/engine/hook';
import { Host } from '../../host/host';
import { sampleProgram } from '../../host/sample/sampleProgram';
import { couples, hostWith, job, PEOPLE, rowsOf, table, type } from './pairingProgram';

describe('proposePairs', () => {
  it('pairs the sample program: chosen pairs first, proved best, everybody else explained', () => {
    const host = Host.open({ workbook: sampleProgram() });
    job(host, 'importResponses');
    expect(job(host, 'proposePairs').summary).toContain('Proved best.');
    const pairs = rowsOf(host, 'Pairs');
    const people = rowsOf(host, 'People');
    const unmatched = rowsOf(host, 'Unmatched');
    expect(pairs.every(({ Score, How }) => Number(Score) >= 0 && How !== '')).toBe(true);
    expect(new Set(pairs.map(({ Mentee }) => Mentee)).size).toBe(pairs.length);
    const mentees = people.filter(({ Role }) => Role === 'mentee');
    expect(pairs.length + unmatched.filter(({ Role }) => Role === 'mentee').length).toBe(mentees.length);
    expect(unmatched.every((row) => row['Reason'] !== '' && row['Nearest fix'] !== '')).toBe(true);

    const before = ['Pairs', 'Unmatched', 'Conflicts', 'Matching rules'].map((tab) => table(host, tab));
    job(host, 'proposePairs');
    expect(['Pairs', 'Unmatched', 'Conflicts', 'Matching rules'].map((tab) => table(host, tab))).toEqual(
      before,
    );
  });

  it('shows points that add up to the score', () => {
    const host = Host.open({ workbook: sampleProgram() });
    job(host, 'importResponses');
    job(host, 'proposePairs');
    for (const row of rowsOf(host, 'Pairs')) {
      const points = [...row['Why it fits']!.matchAll(/\(([+−])(\d+\.\d)\)/g)].map(
        ([, sign, value]) => (sign === '+' ? 1 : -1) * Math.round(Number(value) * 10),
      );
      expect(points.reduce((sum, one) => sum + one, 0)).toBe(Math.round(Number(row['Score']) * 10));
    }
  });

  it('makes the same number of calls for many more people', () => {
    const calls = (size: number) => {
      const host = Host.open({ workbook: sampleProgram({ size }) });
      job(host, 'importResponses');
      job(host, 'proposePairs');
      return Object.values(host.counts).reduce((sum, count) => sum + count, 0);
    };
    expect(calls(3)).toBe(calls(1));
  });

  it('keeps what the coordinator decided, sorted and added', () => {
    const host = hostWith();
    job(host, 'proposePairs');
    expect(couples(host)).toEqual(['T1-S001-S003 Proposed', 'T1-S002-S004 Proposed']);
    type(host, 'Pairs', 'T1-S001-S003', 'Status', 'Accepted');
    type(host, 'Pairs', 'T1-S002-S004', 'Status', 'Rejected');
    type(host, 'Pairs', 'T1-S002-S004', 'Coordinator note', 'asked for somebody else');
    job(host, 'proposePairs');
    expect(couples(host)).toEqual(['T1-S001-S003 Accepted', 'T1-S002-S004 Rejected']);
    expect(rowsOf(host, 'Pairs')[1]!['Coordinator note']).toBe('asked for somebody else');
    expect(rowsOf(host, 'Unmatched').map((row) => row['Person ID'])).toEqual(['S002', 'S004']);
  });

  it('stops before it writes anything when a rule cannot be understood', () => {
    const host = hostWith();
    job(host, 'proposePairs');
    type(host, 'Matching rules', 'Common times', 'Operator', 'is like');
    const before = table(host, 'Pairs');
    const reply = job(host, 'proposePairs');
    expect(reply).toMatchObject({ ok: true, problems: 1 });
    expect(reply.summary).toContain('No pairs were proposed');
    expect(table(host, 'Pairs')).toEqual(before);
    expect(rowsOf(host, 'Problems')[0]!['Where']).toBe('Matching rules!E5');
  });

  it('writes nothing when somebody decided about a pair while it ran', () => {
    const host = hostWith();
    job(host, 'proposePairs');
    host.hook = ({ name, when }) => {
      if (name === 'LockService.getDocumentLock' && when === 'before')
        type(host, 'Pairs', 'T1-S001-S003', 'Status', 'Rejected');
      return undefined;
    };
    const before = rowsOf(host, 'Unmatched');
    const reply = job(host, 'proposePairs');
    expect(reply.ok).toBe(false);
    expect(reply.message).toContain('Somebody changed the pairs');
    expect(rowsOf(host, 'Unmatched')).toEqual(before);
  });

  it('says so when nobody has signed up yet', () => {
    expect(job(hostWith({ Notes: ['a'] }), 'proposePairs').message).toContain(
      'There is nobody in the tab "People" yet',
    );
  });
});

describe('tryRules', () => {
  it('writes the tab What-if and nothing else', () => {
    const host = hostWith();
    job(host, 'proposePairs');
    const before = table(host, 'Pairs');
    type(host, 'Matching rules', 'Help areas asked and offered', 'Kind', 'Avoid');
    expect(job(host, 'tryRules').summary).toContain('2 mentees would have another mentor');
    expect(table(host, 'Pairs')).toEqual(before);
    expect(rowsOf(host, 'What-if').map((row) => row['What'])).toContain('Mentee One (S001)');
  });
});

describe('decidePair', () => {
  it('writes status and first day, and answers with the card', () => {
    const host = hostWith();
    job(host, 'proposePairs');
    const { value } = host.panel('decidePair', 'T1-S001-S003', 'Accepted');
    expect(value).toMatchObject({
      ok: true,
      answer: { id: 'T1-S001-S003', status: 'Accepted', mentor: 'Mentor Three' },
    });
    const [row] = rowsOf(host, 'Pairs');
    expect(row).toMatchObject({ Status: 'Accepted', Mentee: 'Mentee One' });
    expect(row!['From']).toContain('2026');
    const { answer } = host.panel('pairingOverview').value as {
      answer: { glance: { byStatus: unknown } };
    };
    expect(answer.glance.byStatus).toEqual([
      { label: 'Accepted', count: 1 },
      { label: 'Proposed', count: 1 },
    ]);
    expect(host.panel('pairingPreparation').value).toMatchObject({
      ok: true,
      answer: {
        pairs: 1,
        hasTraining: false,
        unfinished: [
          {
            pairId: 'T1-S001-S003',
            missing: ['nothing agreed yet', 'neither has been told'],
          },
        ],
      },
    });
  });

  it('answers in words when the pair is gone', () => {
    const host = hostWith();
    job(host, 'proposePairs');
    expect(host.panel('decidePair', 'T1-S009-S003', 'Accepted').value).toEqual({
      ok: false,
      message: 'The pair T1-S009-S003 no longer stands in the tab "Pairs".',
    });
  });
});

describe('tellPairs', () => {
  it('has nobody to tell before a pair is accepted', () => {
    const host = hostWith();
    job(host, 'proposePairs');
    expect(job(host, 'tellPairs').summary).toBe('No pair is accepted yet, so there is nobody to tell.');
  });

  const accepted = () => {
    const host = hostWith();
    job(host, 'proposePairs');
    host.panel('decidePair', 'T1-S001-S003', 'Accepted');
    return host;
  };

  it('shows what it would send, then sends each e-mail once', () => {
    const host = accepted();
    const preview = host.panel('previewNotices').value as { answer: object };
    expect(preview.answer).toMatchObject({
      due: [
        { name: 'Mentee One', partner: 'Mentor Three', languages: ['en'] },
        { name: 'Mentor Three', partner: 'Mentee One', languages: ['en'] },
      ],
      examples: [{ to: 'one@example.org' }, { to: 'three@example.org' }],
    });
    expect(host.outbox).toHaveLength(0);
    expect(job(host, 'tellPairs').summary).toBe('2 e-mails sent.');
    expect(host.outbox.map(({ to }) => String(to))).toEqual(['one@example.org', 'three@example.org']);
    expect(rowsOf(host, 'Pairs')[0]!['Mentee notice']).toMatch(/^SENT 2026-03-02/);
    expect(job(host, 'tellPairs').summary).toBe('All accepted pairs have been told.');
    job(host, 'proposePairs');
    job(host, 'tellPairs');
    expect(host.outbox).toHaveLength(2);
  });

  it('waits for tomorrow when the mails of the day are used up', () => {
    const host = accepted();
    host.setQuota('mail', 1);
    expect(job(host, 'tellPairs').summary).toContain('1 wait');
    expect(host.outbox).toHaveLength(1);
    host.moveClock(1);
    job(host, 'tellPairs');
    expect(host.outbox.map(({ to }) => String(to)).sort()).toEqual(['one@example.org', 'three@example.org']);
  });

  it.each<[string, 'before' | 'after', Fault]>([
    ['killed before it, writes dropped', 'before', { kill: 'dropWrites' }],
    ['killed after it, writes kept', 'after', { kill: 'keepWrites' }],
    ['a hiccup before it', 'before', { throw: HICCUPS[0] }],
    ['a hiccup after it', 'after', { throw: HICCUPS[0] }],
  ])('sends nobody two e-mails, cut off while sending: %s', (_, when, fault) => {
    const strikeAt = new Set(['MailApp.sendEmail', 'Range.setValue', 'SpreadsheetApp.flush']);
    for (let strike = 1; ; strike += 1) {
      const host = hostWith({ People: PEOPLE, Pairs: ['Pair ID,Status', 'T1-S001-S003,Accepted'] });
      let passed = 0;
      host.hook = (call) => {
        if (call.when !== when || !strikeAt.has(call.name)) return undefined;
        passed += 1;
        return passed === strike ? fault : undefined;
      };
      host.panel('runJob', 'tellPairs');
      host.hook = undefined;
      if (passed < strike) break;
      host.moveClock(0.01);
      job(host, 'tellPairs');
      const recipients = host.outbox.map(({ to }) => String(to));
      const [row] = rowsOf(host, 'Pairs');
      expect([strike, new Set(recipients).size]).toEqual([strike, recipients.length]);
      const states = [
        ['one@example.org', row!['Mentee notice']!],
        ['three@example.org', row!['Mentor notice']!],
      ] as const;
      for (const [address, state] of states) {
        // Sent and known, or cut off and shown as unknown; never lost without a word.
        expect([strike, address, state]).toEqual([strike, address, expect.stringMatching(/^SEN(T|DING) /)]);
        if (state.startsWith('SENT')) expect(recipients).toContain(address);
      }
    }
  });
});
