import { ledger } from '../../../src/core/hours/ledger';
import { toDecide } from '../../../src/core/hours/toDecide';
import type { Session } from '../../../src/core/hours/session';
import { inputOf, PAIRS, PEOPLE, rules, session } from './build';

const cases = (sessions: readonly Session[]) =>
  toDecide(ledger(inputOf({ sessions, settings: rules({ termEnds: '2026-03-31' }) })).entries, PEOPLE, PAIRS);

describe('what waits for the coordinator', () => {
  it('is disputed first, then what is held for more than a missing word', () => {
    const long = session({ end: '18:00' });
    const disputed = session({ answer: 'wrong', day: '2026-03-09' });
    const found = cases([
      long,
      disputed,
      session({ answer: '', day: '2026-03-10' }),
      session({ day: '2026-03-11' }),
    ]);
    expect(found.map(({ entry, mentor, mentee }) => [entry.id, mentor?.id, mentee?.id])).toEqual([
      [disputed.id, 'S003', 'S014'],
      [long.id, 'S003', 'S014'],
    ]);
  });

  it('is nothing once it was decided with a reason', () =>
    expect(cases([session({ end: '18:00', decision: 'Accept', decisionReason: 'a lab day' })])).toEqual([]));

  it('still waits when the reason is missing', () =>
    expect(cases([session({ end: '18:00', decision: 'Accept' })])).toHaveLength(1));
});

describe('the same minutes logged twice within a day', () => {
  const warned = (second: Partial<Session>) => {
    const first = session({ loggedAt: '2026-03-20T20:00:00' });
    const { entries } = ledger(
      inputOf({
        sessions: [first, session({ day: '2026-03-03', loggedAt: '2026-03-21T19:59:00', ...second })],
      }),
    );
    expect(entries.map(({ counted }) => counted)).toEqual([60, 60]); // it holds nothing up
    return entries[1]?.reasons.map(({ code, gaps }) => [code, gaps['first'] === first.id]);
  };
  it('is worth a look', () => expect(warned({})).toEqual([['hours.loggedTwice', true]]));
  it('is fine a day later', () => expect(warned({ loggedAt: '2026-03-21T20:00:00' })).toEqual([]));
});
