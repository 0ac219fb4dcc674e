import { holdsTogether, ledger } from '../../../src/core/hours/ledger';
import type { Session } from '../../../src/core/hours/session';
import type { HoursSettings } from '../../../src/core/hours/settings';
import { hoursOf, inputOf, PAIRS, pair, rules, session, training } from './build';

const buckets = ({ counted, overCap, held, disputed, rejected }: ReturnType<typeof hoursOf>) => ({
  counted,
  overCap,
  held,
  disputed,
  rejected,
});
const none = { counted: 0, overCap: 0, held: 0, disputed: 0, rejected: 0 };
const one = (more: Partial<Session>, settings: Partial<HoursSettings> = {}) =>
  hoursOf({ sessions: [session(more)], settings: rules(settings) });
const codes = (hours: ReturnType<typeof hoursOf>) =>
  hours.entries.flatMap(({ reasons }) => reasons.map(({ code }) => code.replace('hours.', '')));

describe('one session', () => {
  it.each([
    { why: 'a confirmed hour counts', more: {}, expected: { counted: 60 }, reasons: [] },
    {
      why: 'nobody confirmed it',
      more: { answer: '' as const },
      expected: { held: 60 },
      reasons: ['notConfirmed'],
    },
    {
      why: 'the other side disputes it',
      more: { answer: 'wrong' as const },
      expected: { disputed: 60 },
      reasons: ['disputed'],
    },
    {
      why: 'the coordinator accepts a disputed one',
      more: { answer: 'wrong' as const, decision: 'Accept' as const, decisionReason: 'both agreed by phone' },
      expected: { counted: 60 },
      reasons: [],
    },
    {
      why: 'a decision without a reason changes nothing',
      more: { answer: '' as const, decision: 'Accept' as const },
      expected: { held: 60 },
      reasons: ['notConfirmed', 'decisionWithoutReason'],
    },
    {
      why: 'the coordinator does not count it',
      more: { decision: 'Not counted' as const, decisionReason: 'a party' },
      expected: { rejected: 60 },
      reasons: ['notCounted'],
    },
    { why: 'it ends before it starts', more: { end: '13:00' }, expected: {}, reasons: ['endNotAfterStart'] },
    {
      why: 'it goes past midnight',
      more: { start: '23:30', end: '00:30', endedNextDay: true },
      expected: { counted: 60 },
      reasons: [],
    },
    {
      why: 'minutes without clock times',
      more: { start: '', end: '', minutes: 45 },
      expected: { counted: 45 },
      reasons: [],
    },
    {
      why: 'minutes in words',
      more: { start: '', end: '', minutes: 'an hour' },
      expected: {},
      reasons: ['minutesMissing'],
    },
    {
      why: 'more minutes than a day',
      more: { start: '', end: '', minutes: 2000 },
      expected: { rejected: 2000 },
      reasons: ['minutesImpossible', 'tooLong'],
    },
    {
      why: 'logged before it happened',
      more: { day: '2026-03-21' },
      expected: { rejected: 60 },
      reasons: ['loggedBeforeItHappened'],
    },
    {
      why: 'logged 32 days after',
      more: { loggedAt: '2026-04-03T09:00:00' },
      expected: { held: 60 },
      reasons: ['late'],
    },
    {
      why: 'logged 31 days after is in time',
      more: { loggedAt: '2026-04-02T09:00:00' },
      expected: { counted: 60 },
      reasons: [],
    },
    { why: 'three hours are not too long', more: { end: '17:00' }, expected: { counted: 180 }, reasons: [] },
    {
      why: 'longer than the session cap',
      more: { end: '17:01' },
      expected: { held: 181 },
      reasons: ['tooLong'],
    },
    {
      why: 'text conversations do not count',
      more: { mode: 'text', start: '', end: '', minutes: 30 },
      expected: { rejected: 30 },
      reasons: ['textNotCounted'],
    },
    {
      why: "another pair's mentor logged it",
      more: { loggedBy: 's004@example.org' },
      expected: { rejected: 60 },
      reasons: ['notOfThisPair'],
    },
  ])('$why', ({ more, expected, reasons }) => {
    const hours = one(more);
    expect(buckets(hours)).toEqual({ ...none, ...expected });
    expect(codes(hours)).toEqual(reasons);
  });

  it('of no known pair goes to the mentor who logged it, and does not count', () => {
    expect(buckets(one({ pairId: '' }))).toEqual({ ...none, rejected: 60 });
  });

  it('of a pair that was only proposed does not count', () => {
    const hours = hoursOf({ sessions: [session()], pairs: [pair('S003', 'S014', { status: 'Proposed' })] });
    expect(codes(hours)).toEqual(['pairUnknown']);
  });

  it('counts from before anyone accepted the pair', () => {
    const accepted = [pair('S003', 'S014', { from: '2026-03-03' })];
    expect(buckets(hoursOf({ sessions: [session()], pairs: accepted }))).toEqual({ ...none, counted: 60 });
  });

  it.each([
    ['before the term', rules({ termBegins: '2026-03-03' }), PAIRS, 'outsideTerm'],
    ['after the term', rules({ termEnds: '2026-03-01' }), PAIRS, 'outsideTerm'],
    [
      'before the pair took over from another',
      rules(),
      [
        pair('S003', 'S014', { from: '2026-03-03' }),
        pair('S004', 'S014', { status: 'Ended', until: '2026-03-02' }),
      ],
      'beforePair',
    ],
    ['after the pair ended', rules(), [pair('S003', 'S014', { until: '2026-03-01' })], 'afterPair'],
  ])('%s is held', (_, settings, pairs, reason) => {
    const hours = hoursOf({ sessions: [session()], settings, pairs });
    expect(buckets(hours)).toEqual({ ...none, held: 60 });
    expect(codes(hours)).toEqual([reason]);
  });

  it('longer than the cap counts up to it when the rule says so, and in full when accepted', () => {
    const cut = { longSessions: 'count up to the cap' };
    expect(buckets(one({ end: '18:00' }, cut))).toEqual({ ...none, counted: 180, overCap: 60 });
    const accepted = { end: '18:00', decision: 'Accept' as const, decisionReason: 'an excursion' };
    expect(buckets(one(accepted, cut))).toEqual({ ...none, counted: 240 });
  });

  it('confirms itself after the set days, and not a day earlier', () => {
    const sessions = [session({ answer: '' })]; // logged on 20 March
    const settings = rules({ automaticAfterDays: 14 });
    expect(hoursOf({ sessions, settings, today: '2026-04-02' }).held).toBe(60);
    expect(hoursOf({ sessions, settings, today: '2026-04-03' }).counted).toBe(60);
  });
});

describe('several sessions', () => {
  it('the same meeting logged twice counts once', () => {
    const first = session();
    const hours = hoursOf({ sessions: [first, session({ start: '14:30', end: '15:30' })] });
    expect(buckets(hours)).toEqual({ ...none, counted: 60, held: 60 });
    expect(hours.entries[1]?.reasons[0]).toMatchObject({
      code: 'hours.duplicate',
      gaps: { first: first.id },
    });
  });

  it('without clock times, same pair, date, minutes and mode is the same meeting', () => {
    const like = { start: '', end: '', minutes: 40 };
    expect(buckets(hoursOf({ sessions: [session(like), session(like)] }))).toEqual({
      ...none,
      counted: 40,
      held: 40,
    });
    const online = session({ ...like, mode: 'Video call' });
    expect(hoursOf({ sessions: [session(like), online] }).counted).toBe(80);
  });

  it('two mentees at once: held, or the shared time counts once', () => {
    const sessions = [session(), session({ pairId: '26S1-S015-S003', start: '14:40', end: '15:40' })];
    expect(buckets(hoursOf({ sessions }))).toEqual({ ...none, counted: 60, held: 60 });
    const once = hoursOf({ sessions, settings: rules({ sameTime: 'count once' }) });
    expect(buckets(once)).toEqual({ ...none, counted: 100, overCap: 20 });
    expect(once.entries[1]?.caps).toEqual(['same time']);
  });

  it('accepting a duplicate never counts a clock minute twice', () => {
    const twice = session({ start: '14:30', end: '15:30', decision: 'Accept', decisionReason: 'went on' });
    expect(buckets(hoursOf({ sessions: [session(), twice] }))).toEqual({ ...none, counted: 90, overCap: 30 });
  });

  it('a correction takes the place of the row it names', () => {
    const wrong = session({ end: '18:00' });
    const right = session({ corrects: wrong.id });
    expect(buckets(hoursOf({ sessions: [wrong, right] }))).toEqual({ ...none, counted: 60, rejected: 240 });
  });

  it("nobody can correct another mentor's row", () => {
    const theirs = session({ pairId: '26S1-S015-S004', loggedBy: 's004@example.org' });
    const hours = ledger(inputOf({ sessions: [theirs, session({ corrects: theirs.id })] }));
    expect(hours.mentors.find(({ mentorId }) => mentorId === 'S004')?.counted).toBe(60);
  });

  it('the day cap is shared by all pairs of a mentor, earliest first', () => {
    const sessions = ['08:00', '11:00', '14:00'].map((start, i) =>
      session({
        start,
        end: `${String(Number(start.slice(0, 2)) + 3).padStart(2, '0')}:00`,
        pairId: PAIRS[i % 2]?.id ?? '',
      }),
    );
    const hours = hoursOf({ sessions });
    expect(buckets(hours)).toEqual({ ...none, counted: 480, overCap: 60 });
    expect(hours.entries[2]).toMatchObject({ counted: 120, overCap: 60, caps: ['day'] });
  });

  it('week runs Monday to Sunday; the tightest cap is named', () => {
    const days = ['2026-03-02', '2026-03-08', '2026-03-09']; // Monday, Sunday, Monday
    const hours = hoursOf({
      sessions: days.map((day) => session({ day })),
      settings: rules({ weekCap: 90, termCap: 140 }),
    });
    expect(hours.entries.map(({ counted, caps }) => ({ counted, caps }))).toEqual([
      { counted: 60, caps: [] },
      { counted: 30, caps: ['week'] },
      { counted: 50, caps: ['term'] },
    ]);
  });

  it('text counts up to its weekly allowance', () => {
    const text = { mode: 'KakaoTalk', start: '', end: '' };
    const sessions = [
      session({ ...text, minutes: 40 }),
      session({ ...text, minutes: 30, day: '2026-03-03' }),
    ];
    const hours = hoursOf({ sessions, settings: rules({ textWeekly: 60 }) });
    expect(buckets(hours)).toEqual({ ...none, counted: 60, overCap: 10 });
  });
});

describe('training', () => {
  it('counts up to its allowance once attended', () => {
    expect(hoursOf({ training: [training()] }).training).toBe(120);
    const long = hoursOf({ training: [training({ minutes: 150 })] });
    expect(buckets(long)).toEqual({ ...none, counted: 120, overCap: 30 });
    expect(buckets(hoursOf({ training: [training({ attended: false })] }))).toEqual({ ...none, held: 120 });
  });

  it('of a mentee is attendance only', () => {
    expect(ledger(inputOf({ training: [training({ personId: 'S014' })] })).entries).toEqual([]);
  });
});

describe('certified sessions', () => {
  const issued = session();
  const certified = new Map([[issued.id, { serial: 'PM-2026S1-0001', counted: 60, term: 'Spring' }]]);

  it('stay as issued, whatever happens to them afterwards', () => {
    const hours = hoursOf({ sessions: [{ ...issued, answer: 'wrong' }], certified });
    expect(buckets(hours)).toEqual({ ...none, counted: 60 });
    expect(hours).toMatchObject({ certified: 60, ready: 0 });
    expect(hours.entries[0]).toMatchObject({ state: 'Certified', certificate: 'PM-2026S1-0001' });
  });

  it('take their room first, and the squeezed session says so', () => {
    const earlier = session({ start: '08:00', end: '09:00' });
    const hours = hoursOf({ sessions: [earlier, issued], certified, settings: rules({ dayCap: 90 }) });
    expect(hours).toMatchObject({ counted: 90, overCap: 30, certified: 60, ready: 30 });
    expect(codes(hours)).toContain('roomUsedByCertificates');
  });

  it('of an earlier term take no room from the caps of this one', () => {
    const next = session({ day: '2026-09-07', loggedAt: '2026-09-07T20:00:00' });
    const trainings = [training(), training({ id: 'T002', day: '2026-09-01' })];
    const issuedThen = new Map([
      ...certified,
      [trainings[0]!.id, { serial: 'PM-2026S1-0001', counted: 120, term: 'Spring' }],
    ]);
    const hoursIn = (settings: Parameters<typeof rules>[0]) =>
      hoursOf({
        sessions: [issued, next],
        training: trainings,
        certified: issuedThen,
        settings: rules({ termCap: 180, ...settings }),
      });
    const autumn = { term: 'Autumn', termBegins: '2026-09-01', termEnds: '2026-12-20' };
    expect(hoursIn(autumn)).toMatchObject({ counted: 360, overCap: 0, certified: 180, ready: 180 });
    expect(hoursIn({ ...autumn, roundingStep: '60', rounding: 'up' })).toMatchObject({ ready: 180 });
    // a term that was renamed after issuing is still the same term
    const renamed = { term: 'Year', termBegins: '2026-02-01', termEnds: '2026-12-20' };
    expect(hoursIn(renamed)).toMatchObject({ counted: 180, overCap: 180, ready: 0 });
  });

  it('come back to life when the certificate is revoked', () => {
    expect(hoursOf({ sessions: [issued] })).toMatchObject({ certified: 0, ready: 60 });
  });
});

describe('rounding', () => {
  const sessions = [session({ end: '14:50' }), session({ day: '2026-03-03', end: '14:50' })]; // 50 + 50 minutes

  it.each([
    ['off', 'down', 100],
    ['30', 'down', 60],
    ['30', 'nearest', 120],
    ['15', 'nearest', 90],
    ['60', 'up', 120],
  ])('each day to %s, %s', (roundingStep, rounding, credited) => {
    const hours = hoursOf({ sessions, settings: rules({ roundingStep, rounding }) });
    expect(hours).toMatchObject({ counted: 100, credited });
  });

  it('never passes a cap', () => {
    const settings = rules({ roundingStep: '60', rounding: 'up', weekCap: 105 });
    expect(hoursOf({ sessions, settings }).credited).toBe(105);
  });
});

it('a mentor without sessions has hours of zero that hold together', () => {
  const hours = hoursOf({});
  expect(hours.logged).toBe(0);
  expect(holdsTogether(hours)).toBe(true);
});
