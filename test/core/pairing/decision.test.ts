import { decisionToTab } from '../../../src/core/pairing/decision';
import { pairCards, pairingGlance } from '../../../src/core/pairing/glance';
import { INITIAL_SETTINGS } from '../../../src/core/pairing/settings';
import { tryRules, whatIfToTab } from '../../../src/core/pairing/whatIf';
import { answers, DEFAULTS, inEnglish, mentee, mentor, propose, rowsAfter, rule, tabAfter } from './build';

const TERM = INITIAL_SETTINGS.termCode;
const TODAY = '2026-03-02';
const people = [
  mentee('S001', answers({ helpAreas: 'a' })),
  mentee('S002', answers({ helpAreas: 'b' })),
  mentor('S003', answers({ helpAreas: 'a' })),
  mentor('S004', { ...answers({ helpAreas: 'b' }), yearLevel: 'Y2' }),
];
const proposal = propose(people);
const rows = rowsAfter(proposal);
const [first] = proposal.pairs;

describe('a decision about one pair', () => {
  it('sets the first day when accepted, and the last when ended', () => {
    expect(decisionToTab(rows, first!.id, 'Accepted', TODAY).rows).toEqual([
      [first!.id, 'Accepted', TODAY, ''],
    ]);
    const begun = rows.map((row) => ({ ...row, from: '2026-02-20' }));
    expect(decisionToTab(begun, first!.id, 'Locked', TODAY).rows).toEqual([
      [first!.id, 'Locked', '2026-02-20', ''],
    ]);
    expect(decisionToTab(begun, first!.id, 'Ended', TODAY).rows).toEqual([
      [first!.id, 'Ended', '2026-02-20', TODAY],
    ]);
    expect(decisionToTab(begun, first!.id, 'Rejected', TODAY).rows).toEqual([
      [first!.id, 'Rejected', '', ''],
    ]);
  });

  it('refuses a second fixed mentor, a pair that is gone and an unknown status', () => {
    const rival = { ...rows[0]!, id: `${TERM}-S001-S009`, mentorId: 'S009', status: 'Accepted' as const };
    expect(() => decisionToTab([...rows, rival], first!.id, 'Accepted', TODAY)).toThrow(
      'pairing.alreadyFixed',
    );
    expect(() => decisionToTab(rows, 'T1-S1-S2', 'Accepted', TODAY)).toThrow('pairing.pairGone');
    expect(() => decisionToTab(rows, first!.id, 'Maybe' as never, TODAY)).toThrow(RangeError);
  });
});

describe('trying rules', () => {
  const input = { people, pairRules: [], rows, settings: INITIAL_SETTINGS, keep: true };

  it('shows no change when nothing was changed', () => {
    expect(tryRules({ ...input, rules: DEFAULTS }).changes).toEqual([]);
  });

  it('shows who would be with whom, scored by the tried rules on both sides', () => {
    const differently = [
      rule({ operator: 'different', menteeColumn: 'Help areas', mentorColumn: 'Help areas' }),
    ];
    const { changes, measures } = tryRules({ ...input, rules: differently });
    expect(
      changes.map(({ mentee: one, now, tried }) => [
        one.id,
        now?.mentor.id,
        now?.score,
        tried?.mentor.id,
        tried?.score,
      ]),
    ).toEqual([
      ['S001', 'S003', 0, 'S004', 1000],
      ['S002', 'S004', 0, 'S003', 1000],
    ]);
    expect(measures.map(({ now, tried }) => [now, tried])).toEqual([
      [2, 2],
      [0, 0],
      [0, 100],
      [0, 100],
      [null, 2],
    ]);
    const tab = tabAfter(whatIfToTab({ changes, measures }));
    expect(tab.rows[2]).toEqual(['Mean score', '0', '100', '+100', '']);
    expect(tab.rows[5]!.slice(0, 4)).toEqual([
      'Name S001 (S001)',
      'Name S003 (0.0)',
      'Name S004 (100.0)',
      '+100',
    ]);
  });

  it('is the dry run before the first proposal', () => {
    const { changes } = tryRules({ ...input, rows: [], rules: DEFAULTS });
    expect(changes.map(({ now }) => now)).toEqual([null, null]);
  });
});

describe('the result at a glance', () => {
  it('counts by way, status, score and year gap', () => {
    const glance = pairingGlance(rows, 3, TERM, INITIAL_SETTINGS.yearLevels);
    expect(glance).toMatchObject({
      mentees: 3,
      paired: 2,
      byStatus: [{ label: 'Proposed', count: 2 }],
      byHow: [{ label: 'Suggested', count: 2 }],
      gaps: [
        { label: '1', count: 1 },
        { label: '2', count: 1 },
      ],
    });
    expect(glance.scores.reduce((sum, { count }) => sum + count, 0)).toBe(2);
    expect(glance.scores[9]).toEqual({ label: '90–100', count: 2 });
  });

  it('leaves history out, and shows waiting pairs first', () => {
    const decided = rows.map((row, at) => (at === 0 ? { ...row, status: 'Accepted' as const } : row));
    expect(pairCards(decided, TERM).map(({ status }) => status)).toEqual(['Proposed', 'Accepted']);
    const ended = rows.map((row) => ({ ...row, status: 'Ended' as const }));
    expect(pairingGlance(ended, 2, TERM, '').paired).toBe(0);
    expect(pairCards(rows, 'T0')).toEqual([]);
  });

  it('gives each card the reasons as single clauses', () => {
    const [card] = pairCards(rows, TERM);
    expect(card!.reasons[0]).toBe(inEnglish(first!.why).split('; ')[0]);
    expect(card!.score).toBe(first!.details.score / 10);
  });
});
