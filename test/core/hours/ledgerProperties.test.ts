// What holds for every log: each minute is in one bucket, and neither the order of rows nor the order in
// which people logged changes anyone's hours.
import fc from 'fast-check';
import { dayOf } from '../../../src/core/hours/calendar';
import { holdsTogether, ledger } from '../../../src/core/hours/ledger';
import type { Session, Training } from '../../../src/core/hours/session';
import { inputOf, PAIRS, rules, session, training } from './build';

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

// Few values each, so that duplicates, overlaps and full caps are the rule rather than the exception.
const anySession = fc
  .record({
    pairId: fc.constantFrom(...PAIRS.map(({ id }) => id), ''),
    day: fc.integer({ min: 20515, max: 20524 }).map(dayOf), // 3 to 12 March 2026
    start: fc.integer({ min: 0, max: 20 }).map((quarter) => clock(540 + 15 * quarter)),
    end: fc.integer({ min: 0, max: 20 }).map((quarter) => clock(555 + 15 * quarter)),
    hasClock: fc.boolean(),
    minutes: fc.constantFrom<number | string>(30, 45, 60, 200, 0, 1500, '', 'one'),
    mode: fc.constantFrom('In person', 'Text'),
    answer: fc.constantFrom<Session['answer']>('right', 'right', 'right', 'wrong', ''),
    decision: fc.constantFrom<Session['decision']>('', '', 'Accept', 'Not counted'),
    loggedAt: fc.constantFrom('2026-03-13T10:00:00', '2026-03-05T10:00:00', '2026-05-01T10:00:00'),
  })
  .map(({ hasClock, ...fields }) => ({
    ...fields,
    decisionReason: 'seen',
    ...(hasClock ? {} : { start: '', end: '' }),
  }));
const anyTraining = fc.record({ minutes: fc.constantFrom(30, 90, 120), attended: fc.boolean() });
const anyRules = fc
  .record({
    sessionCap: fc.constantFrom(0, 60, 180),
    longSessions: fc.constantFrom('hold', 'count up to the cap'),
    sameTime: fc.constantFrom('hold', 'count once'),
    textWeekly: fc.constantFrom(0, 60),
    dayCap: fc.constantFrom(0, 90, 480),
    weekCap: fc.constantFrom(0, 150),
    termCap: fc.constantFrom(0, 240),
    roundingStep: fc.constantFrom('off', '15', '60'),
    rounding: fc.constantFrom('down', 'nearest', 'up'),
  })
  .map(rules);
const anyLog = fc.array(anySession, { maxLength: 25 });

const numbered = (rows: readonly Partial<Session>[]): Session[] =>
  rows.map((row, index) => session({ ...row, id: `L${String(index + 1).padStart(4, '0')}` }));
const numberedTraining = (rows: readonly Partial<Training>[]): Training[] =>
  rows.map((row, index) => training({ ...row, id: `T${String(index + 1).padStart(3, '0')}` }));

describe('the ledger', () => {
  it('puts every logged minute into exactly one bucket', () => {
    fc.assert(
      fc.property(anyLog, fc.array(anyTraining, { maxLength: 4 }), anyRules, (log, trained, settings) => {
        const sessions = numbered(log);
        const result = ledger(inputOf({ sessions, training: numberedTraining(trained), settings }));
        expect(result.mentors.every(holdsTogether)).toBe(true);
        expect(result.entries.every(holdsTogether)).toBe(true);
        expect(result.entries).toHaveLength(log.length + trained.length);
      }),
      { numRuns: 400 },
    );
  });

  it('does not depend on the order of rows or on Session IDs', () => {
    const shuffled = anyLog.chain((log) =>
      fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length, maxLength: log.length })),
    );
    fc.assert(
      fc.property(shuffled, anyRules, ([log, other], settings) => {
        const totals = (rows: typeof log) =>
          ledger(inputOf({ sessions: numbered(rows), settings })).mentors.map(({ entries, ...hours }) => ({
            ...hours,
            rows: entries
              .map(({ day, logged, counted, overCap }) => [day, logged, counted, overCap].join())
              .sort(),
          }));
        expect(totals(other)).toEqual(expect.arrayContaining(totals(log)));
      }),
      { numRuns: 400 },
    );
  });

  it('never counts more than a cap allows', () => {
    fc.assert(
      fc.property(anyLog, anyRules, (log, settings) => {
        const { mentors } = ledger(inputOf({ sessions: numbered(log), settings }));
        for (const { entries, counted, credited } of mentors) {
          const byDay = new Map<string, number>();
          for (const entry of entries) byDay.set(entry.day, (byDay.get(entry.day) ?? 0) + entry.counted);
          if (settings.dayCap > 0)
            for (const minutes of byDay.values()) expect(minutes).toBeLessThanOrEqual(settings.dayCap);
          if (settings.termCap > 0) {
            expect(counted).toBeLessThanOrEqual(settings.termCap);
            expect(credited).toBeLessThanOrEqual(settings.termCap);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
