import fc from 'fast-check';
import { conflictsToTab } from '../../../src/core/pairing/conflictsTab';
import { pairsToTab } from '../../../src/core/pairing/pairsTab';
import { keepsProposal } from '../../../src/core/pairing/propose';
import { INITIAL_SETTINGS, ONLY_GOOD } from '../../../src/core/pairing/settings';
import { unmatchedToTab } from '../../../src/core/pairing/unmatchedTab';
import { speak } from '../../../src/text/speak';
import type { Person } from '../../../src/core/program';
import {
  answers,
  DEFAULTS,
  inEnglish,
  mentee,
  mentor,
  pairRules,
  partners,
  propose,
  rowsAfter,
  rule,
  tabAfter,
} from './build';

const TERM = INITIAL_SETTINGS.termCode;

const helps = (areas: string) => answers({ helpAreas: areas });

const reasonOf = (
  people: readonly Person[],
  id: string,
  given: Parameters<typeof propose>[1] = {},
): string => {
  const left = propose(people, given).unmatched.find(({ person }) => person.id === id);
  return left ? `${inEnglish(left.reason)} ${inEnglish(left.fix)}` : 'paired';
};

const conflictsOf = (
  people: readonly Person[],
  given: Parameters<typeof propose>[1] = {},
): readonly string[] =>
  propose(people, given).conflicts.map(
    ({ kind, people: who, what }) => `${inEnglish(kind)}: ${who}: ${inEnglish(what)}`,
  );

/** A program of many people whose answers are drawn by a fixed rule. */
function crowd(size: number): Person[] {
  const areas = ['Test strategy', 'Study plan', 'Time and focus', 'Tutoring', 'Emotional support'];
  const times = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
  const pick = (list: readonly string[], seed: number, count: number) =>
    Array.from({ length: count }, (_, at) => list[(seed * (at + 3) + at) % list.length]!).join('; ');
  return Array.from({ length: size }, (_, at) => [
    mentee(`S${100 + at}`, {
      yearLevel: ['PY2', 'Y1', 'Y2'][at % 3]!,
      fields: { 'Help areas': pick(areas, at + 1, 3), Times: pick(times, at * 5 + 1, 3) },
    }),
    mentor(`S${500 + at}`, {
      yearLevel: ['Y1', 'Y2', 'Y3', 'Y4'][(at * 7) % 4]!,
      places: at % 4 === 0 ? 2 : 1,
      fields: { 'Help areas': pick(areas, at * 3 + 2, 2), Times: pick(times, at * 2 + 1, 3) },
    }),
  ]).flat();
}

describe('proposePairsFor', () => {
  it('pairs two who fit, and says why', () => {
    const result = propose([
      mentee('S001', helps('Test strategy; Study plan')),
      mentor('S002', helps('Study plan')),
    ]);
    const [pair] = result.pairs;
    expect(pair).toMatchObject({
      id: `${TERM}-S001-S002`,
      status: 'Proposed',
      how: 'suggested',
      eligible: 1,
    });
    expect(inEnglish(pair!.why)).toContain('Covers 1 of 2 help areas (Study plan)');
    expect(result.figures).toMatchObject({ mentees: 1, mentors: 1, paired: 1, isProvedBest: true });
  });

  it('leaves nobody over for the sake of a higher score', () => {
    const people = [
      mentee('S001', helps('a')),
      mentee('S002', { ...helps('a'), yearLevel: 'Y2' }),
      mentor('S003', { ...helps('a'), yearLevel: 'Y3' }),
      mentor('S004', { ...helps('b'), yearLevel: 'Y4' }),
    ];
    // Y4 is out of reach for the mentee in Y1, so the best mentor for both goes to her.
    expect(partners(propose(people))).toEqual({ S001: 'S003', S002: 'S004' });
  });

  it('does not depend on the order of rows', () => {
    const people = crowd(30);
    const expected = tabAfter(pairsToTab(propose(people), [], TERM));
    fc.assert(
      fc.property(fc.shuffledSubarray(people, { minLength: people.length }), (shuffled) => {
        expect(tabAfter(pairsToTab(propose(shuffled), [], TERM))).toEqual(expected);
      }),
      { numRuns: 10, seed: 3 },
    );
  });

  it('writes the same cells when nothing has changed', () => {
    const people = crowd(20);
    const rows = rowsAfter(propose(people));
    const again = propose(people, { rows });
    expect(tabAfter(pairsToTab(again, rows, TERM)).rows).toEqual(
      tabAfter(pairsToTab(propose(people), [], TERM)).rows,
    );
    expect(again.figures.kept).toBe(again.figures.paired);
  });

  it('gives an answer for nobody at all', () => {
    expect(propose([]).pairs).toEqual([]);
    expect(propose([mentor('S001')]).unmatched).toHaveLength(1);
  });

  it('never pairs a person with themself', () => {
    const twin = { email: 'same@example.org' };
    expect(propose([mentee('S001', twin), mentor('S002', twin)]).pairs).toEqual([]);
  });
});

describe('wishes', () => {
  const named = (partner: string) => answers({ namedPartners: partner });

  it('pairs two who named each other, before anything else', () => {
    const people = [
      mentee('S001', answers({ namedPartners: 's004@example.org', helpAreas: 'a' })),
      mentee('S002', helps('b')),
      mentor('S003', helps('a')),
      mentor('S004', answers({ namedPartners: 'Name S001', helpAreas: 'b' })),
    ];
    const result = propose(people);
    expect(partners(result)).toEqual({ S001: 'S004', S002: 'S003' });
    expect(result.pairs.map(({ how }) => how)).toEqual(['chosenByBoth', 'suggested']);
  });

  it('prefers the first named to the second, and a mentee’s wish to a mentor’s', () => {
    const people = [
      mentee('S001', named('Name S004; Name S003')),
      mentee('S002'),
      mentor('S003', named('S001')),
      mentor('S004', named('Name S002')),
    ];
    const result = propose([...people.slice(0, 2), mentor('S003'), mentor('S004', named('S002'))]);
    expect(partners(result)).toEqual({ S001: 'S004', S002: 'S003' });
    expect(result.pairs[0]!.how).toBe('askedByMentee');
    // S003 named S001, who named S003 too: chosen by both goes before the first wish.
    expect(partners(propose(people))).toEqual({ S001: 'S003', S002: 'S004' });
  });

  it('counts a mentor’s wish when no mentee has one', () => {
    const result = propose([
      mentee('S001'),
      mentee('S002'),
      mentor('S003', named('Name S002')),
      mentor('S004'),
    ]);
    expect(partners(result)).toEqual({ S001: 'S004', S002: 'S003' });
    expect(result.pairs[1]!.how).toBe('askedByMentor');
  });

  it('says when a choice by both breaks a rule, or a place is missing', () => {
    const against = [
      mentee('S001', named('Name S002')),
      mentor('S002', { ...named('Name S001'), yearLevel: 'PY2' }),
    ];
    expect(conflictsOf(against)[0]).toContain('Chosen by both, but against a rule');
    const both = { ...named('Name S001; Name S002'), places: 1 };
    const full = [
      mentee('S001', named('Name S003')),
      mentee('S002', named('Name S003')),
      mentor('S003', both),
    ];
    expect(propose(full).pairs).toHaveLength(1);
    expect(conflictsOf(full)[0]).toContain('Chosen by both, but not paired');
  });

  it('names the nearest spelling of somebody who has not signed up', () => {
    const people = [mentee('S001', named('Name S0002')), mentor('S002'), mentee('S003', named('Name S001'))];
    expect(conflictsOf(people)).toEqual([
      'Named somebody unknown: Name S001 (S001): "Name S0002" has not signed up. The nearest spelling is "Name S002".',
      'Named somebody unclear: Name S003 (S003): "Name S001" has the same role.',
    ]);
  });
});

describe('a second run', () => {
  const people = crowd(24);
  const first = propose(people);

  it('keeps accepted and locked pairs, whatever the rules say now', () => {
    const [one, two] = first.pairs;
    const rows = rowsAfter(first, [], { [one!.id]: { Status: 'Accepted' }, [two!.id]: { Status: 'Locked' } });
    const strict = rule({
      kind: 'Must',
      operator: 'year gap in',
      value: '5',
      menteeColumn: 'Year level',
      mentorColumn: 'Year level',
    });
    const again = propose(people, { rows, rules: [strict], keep: false });
    expect(again.pairs.map(({ id, status }) => [id, status])).toEqual([
      [one!.id, 'Accepted'],
      [two!.id, 'Locked'],
    ]);
    expect(again.conflicts.map(({ kind }) => inEnglish(kind))).toContain('A fixed pair breaks a rule');
  });

  it('does not propose a rejected pair again, changes few others, and keeps it as history', () => {
    const gone = first.pairs[3]!;
    const rows = rowsAfter(first, [], {
      [gone.id]: { Status: 'Rejected', 'Coordinator note': 'talk to her' },
    });
    const again = propose(people, { rows });
    expect(again.pairs.some(({ id }) => id === gone.id)).toBe(false);
    expect(again.figures.paired).toBe(first.figures.paired);
    expect(again.figures.kept).toBeGreaterThanOrEqual(first.figures.paired - 4);
    const tab = tabAfter(pairsToTab(again, rows, TERM));
    const history = tab.rows.filter((row) => row[1] === 'Rejected');
    expect(history.map((row) => [row[0], row[tab.headers.indexOf('Coordinator note')]])).toEqual([
      [gone.id, 'talk to her'],
    ]);
    const changed = again.pairs.find(({ mentee: { id } }) => id === gone.mentee.id);
    if (changed) expect(inEnglish(changed.changed as never)).toBe(`Was ${gone.mentor.name}`);
  });

  it('undoes a rejection when the cell is cleared', () => {
    const gone = first.pairs[3]!;
    const rows = rowsAfter(first, [], { [gone.id]: { Status: '' } });
    expect(partners(propose(people, { rows }))).toEqual(partners(first));
  });

  it('takes stale proposals away and moves the note on with the mentee', () => {
    const two = [mentee('S001', helps('a')), mentor('S002', helps('a'))];
    const before = propose(two);
    const rows = rowsAfter(before, [], { [before.pairs[0]!.id]: { 'Coordinator note': 'shy' } });
    const without = [two[0]!, { ...two[1]!, status: 'withdrawn' as const }, mentor('S003')];
    const after = rowsAfter(propose(without, { rows }), rows);
    expect(after.map(({ id, status, cells }) => [id, status, cells['Coordinator note']])).toEqual([
      [`${TERM}-S001-S003`, 'Proposed', 'shy'],
    ]);
  });

  it('moves as few proposed pairs as it can when a late mentor joins', () => {
    const rows = rowsAfter(first);
    const late = [
      ...people,
      mentor('S900', {
        fields: { Times: 'Mon; Tue; Wed; Thu; Fri; Sat', 'Help areas': 'Test strategy; Study plan' },
      }),
    ];
    const again = propose(late, { rows });
    expect(again.figures.kept).toBe(first.figures.paired);
  });

  it('frees the places of an ended pair, but does not pair the two again', () => {
    const two = [mentee('S001'), mentee('S002'), mentor('S003')];
    const before = propose(two);
    const [pair] = before.pairs;
    const other = pair!.mentee.id === 'S001' ? 'S002' : 'S001';
    const rows = rowsAfter(before, [], { [pair!.id]: { Status: 'Ended' } });
    expect(partners(propose(two, { rows }))).toEqual({ [other]: 'S003' });
  });

  it('names a fixed pair whose mentor has withdrawn, and leaves the decision to the coordinator', () => {
    const two = [mentee('S001'), mentor('S002')];
    const before = propose(two);
    const rows = rowsAfter(before, [], { [before.pairs[0]!.id]: { Status: 'Accepted' } });
    const after = propose([two[0]!, { ...two[1]!, status: 'withdrawn' }], { rows });
    expect(after.pairs).toHaveLength(1);
    expect(inEnglish(after.conflicts[0]!.kind)).toBe('Withdrawn, but still a pair');
  });

  it('proposes afresh after a change of rules, unless told otherwise', () => {
    expect(keepsProposal(INITIAL_SETTINGS, 'aaaa', 'aaaa')).toBe(true);
    expect(keepsProposal(INITIAL_SETTINGS, 'aaaa', 'bbbb')).toBe(false);
    expect(keepsProposal({ ...INITIAL_SETTINGS, keepProposed: 'Always' }, 'aaaa', 'bbbb')).toBe(true);
    expect(keepsProposal({ ...INITIAL_SETTINGS, keepProposed: 'Never' }, 'aaaa', 'aaaa')).toBe(false);
  });
});

describe('pair rules', () => {
  const people = [
    mentee('S001', helps('a')),
    mentee('S002', helps('b')),
    mentor('S003', helps('a')),
    mentor('S004', helps('b')),
  ];
  const run = (...rows: readonly [string, string, string][]) =>
    propose(people, { pairRules: pairRules(people, ...rows).pairRules });

  it('locks and blocks pairs named by ID or e-mail address', () => {
    expect(partners(run(['S001', 's004@example.org', 'Lock']))).toEqual({ S001: 'S004', S002: 'S003' });
    expect(run(['S001', 'S004', 'Lock']).pairs[0]).toMatchObject({ status: 'Locked', how: 'locked' });
    expect(partners(run(['S001', 'S003', 'Block']))).toEqual({ S001: 'S004', S002: 'S003' });
  });

  it('adds or takes off points', () => {
    expect(partners(run(['S001', 'S003', 'Avoid'], ['S002', 'S004', 'Avoid']))).toEqual({
      S001: 'S003',
      S002: 'S004',
    });
    const plain = run().pairs[0]!.details.score;
    expect(run(['S001', 'S003', 'Avoid']).pairs[0]!.details.score).toBe(plain - 150);
  });

  it('names rules that clash', () => {
    const kinds = (...rows: readonly [string, string, string][]) =>
      run(...rows).conflicts.map(({ kind }) => inEnglish(kind));
    expect(kinds(['S001', 'S003', 'Lock'], ['S001', 'S004', 'Lock'])).toEqual(['Two fixed mentors']);
    expect(kinds(['S001', 'S003', 'Lock'], ['S001', 'S003', 'Block'])).toEqual(['Fixed and blocked']);
  });

  it('lists people it does not know', () => {
    expect(pairRules(people, ['S009', 'S003', 'Lock']).unknown).toEqual([
      { written: 'S009', role: 'mentee' },
    ]);
    expect(pairRules(people, ['S001', 'S003', 'Marry']).problems[0]!.cell).toBe('C2');
  });
});

describe('people left over', () => {
  it.each<[string, Person[], string, Parameters<typeof propose>[1], string]>([
    ['withdrawn', [mentee('S001', { status: 'withdrawn' }), mentor('S002')], 'S001', {}, 'Has withdrawn'],
    ['no consent', [mentee('S001', { consent: false }), mentor('S002')], 'S001', {}, 'Does not agree'],
    [
      'consent not answered',
      [mentee('S001', { consent: null }), mentor('S002')],
      'S001',
      {},
      'Has not answered whether',
    ],
    [
      'no times',
      [mentee('S001', { fields: { Times: '' } }), mentee('S003'), mentor('S002')],
      'S001',
      {},
      'Did not answer "Times"',
    ],
    [
      'mentor without times',
      [mentee('S001'), mentor('S002', { fields: { Times: '' } }), mentor('S003')],
      'S002',
      {},
      'Did not answer "Times"',
    ],
    ['pausing', [mentee('S001'), mentor('S002', { places: 0 })], 'S002', {}, 'Takes no mentee at present'],
    ['all pausing', [mentee('S001'), mentor('S002', { places: 0 })], 'S001', {}, 'No mentor takes mentees'],
    [
      'one rule bars',
      [mentee('S001', { fields: { Times: 'Sunday night' } }), mentor('S002'), mentor('S003')],
      'S001',
      {},
      'No mentor passes the rules; "A common time" alone bars the most. Without "A common time", 2 mentors would be possible, 2 of them with a free place.',
    ],
    [
      'several rules bar',
      [mentee('S001', { yearLevel: 'Y4', fields: { Times: 'Sunday night' } }), mentor('S002')],
      'S001',
      {},
      'no single rule is the cause. Nearest: Mentor Y3 for mentee Y4: outside the allowed years; No common time. Nearest is Name S002',
    ],
    [
      'below the minimum',
      [mentee('S001', helps('a')), mentor('S002', helps('b'))],
      'S001',
      { settings: { mattersMost: ONLY_GOOD, minimumScore: 90 } },
      'is below the minimum score of 90.0',
    ],
    [
      'more mentees than places',
      [mentee('S001'), mentee('S002'), mentor('S003', answers({ namedPartners: 'Name S001' }))],
      'S002',
      {},
      'There are more mentees than places: 1 place short. One more place with one of them: Name S003.',
    ],
    [
      'all eligible taken',
      [
        mentee('S001', { ...answers({ namedPartners: 'Name S003' }) }),
        mentee('S002'),
        mentor('S003'),
        mentor('S004', { yearLevel: 'Y4' }),
      ],
      'S002',
      {},
      'All eligible mentors are taken: these 2 mentees can only go to 1 place (Name S003). One more place with one of them: Name S003.',
    ],
    [
      'not needed',
      [mentee('S001'), mentor('S002', answers({ namedPartners: 'Name S001' })), mentor('S003')],
      'S003',
      {},
      'All mentees who could be paired with this mentor have one',
    ],
    ['no mentees', [mentor('S002')], 'S002', {}, 'No mentee takes part'],
    [
      'signed up twice',
      [
        mentee('S001', { email: 'x@example.org' }),
        mentee('S002', { email: 'x@example.org', signedUp: '2026-02-17T09:00:00' }),
        mentor('S003'),
      ],
      'S001',
      {},
      'Signed up again; the later sign-up (S002) counts',
    ],
  ])('%s', (_, people, id, given, expected) => expect(reasonOf(people, id, given)).toContain(expected));

  it('names places held by pairs that stay, and people who must not be paired', () => {
    const people = [mentee('S001'), mentee('S002'), mentor('S003'), mentor('S004', { yearLevel: 'Y4' })];
    const { pairRules: locks } = pairRules(people, ['S001', 'S003', 'Lock']);
    expect(reasonOf(people, 'S002', { pairRules: locks })).toContain(
      '1 place of them is held by pairs that stay',
    );
    const { pairRules: blocks } = pairRules(people, ['S001', 'S003', 'Block'], ['S002', 'S003', 'Block']);
    expect(reasonOf(people, 'S001', { pairRules: blocks })).toContain('were blocked, rejected, or ended');
  });

  it('proves "all taken": one mentee more than places, over many programs', () => {
    let proved = 0;
    const next = rule({
      kind: 'Must',
      operator: 'year gap in',
      value: '1',
      menteeColumn: 'Year level',
      mentorColumn: 'Year level',
    });
    for (let size = 5; size < 40; size += 1) {
      for (const { reason } of propose(crowd(size), { rules: [...DEFAULTS, next] }).unmatched) {
        if (reason.code !== 'pairing.allTaken') continue;
        expect(Number(reason.gaps.mentees)).toBe(Number(reason.gaps.places) + 1);
        proved += 1;
      }
    }
    expect(proved).toBeGreaterThan(20);
  });

  it('are counted for each Must that alone leaves them with nobody', () => {
    const people = [
      mentee('S001', { fields: { Times: 'Sunday night' } }),
      mentee('S002', { yearLevel: 'Y4' }),
      mentee('S003'),
      mentor('S004'),
    ];
    const { leftByMust } = propose(people);
    expect([leftByMust.get('A common time'), leftByMust.get('Academic year')]).toEqual([1, 1]);
  });

  it('become rows of the tabs, in both languages', () => {
    const result = propose([
      mentee('S001', answers({ namedPartners: 'Nobody' })),
      mentor('S002', { places: 0 }),
    ]);
    expect(tabAfter(unmatchedToTab(result.unmatched)).rows.map((row) => row.slice(0, 3))).toEqual([
      ['S001', 'Name S001', 'mentee'],
      ['S002', 'Name S002', 'mentor'],
    ]);
    expect(tabAfter(conflictsToTab(result.conflicts)).rows).toHaveLength(1);
    for (const { reason, fix } of result.unmatched) {
      expect(speak(reason, 'ko')).toMatch(/[가-힣]/);
      expect(speak(fix, 'ko')).toMatch(/[가-힣]/);
    }
  });
});

describe('settings', () => {
  it('gives short places to those left over last term, or to those who signed up first', () => {
    const first = mentee('S001', { ...helps('a'), signedUp: '2026-02-18T09:00:00' });
    const second = mentee('S002', { ...helps('b'), signedUp: '2026-02-16T09:00:00' });
    const waited = mentee('S002', { fields: { 'Left over last term': 'yes', 'Help areas': 'b' } });
    const place = mentor('S003', helps('a'));
    expect(partners(propose([first, second, place]))).toEqual({ S001: 'S003' });
    expect(partners(propose([first, second, place], { settings: { earlierFirst: true } }))).toEqual({
      S002: 'S003',
    });
    expect(partners(propose([first, waited, place]))).toEqual({ S002: 'S003' });
    expect(partners(propose([first, waited, place], { settings: { leftOverFirst: false } }))).toEqual({
      S001: 'S003',
    });
  });

  it('spreads the load over mentors where that costs little', () => {
    const people = [
      mentee('S001', helps('a; b; c; d; e; f; g; h')),
      mentee('S002', helps('a; b; c; d; e; f; g; h')),
      mentor('S003', { ...helps('a; b; c; d; e; f; g; h'), places: 2 }),
      mentor('S004', { ...helps('a; b; c; d; e; f; g'), places: 1 }),
    ];
    expect(new Set(Object.values(partners(propose(people))))).toEqual(new Set(['S003']));
    expect(new Set(Object.values(partners(propose(people, { settings: { spreadLoad: true } }))))).toEqual(
      new Set(['S003', 'S004']),
    );
  });

  it('counts a mentor who did not answer with the usual places', () => {
    const people = [mentee('S001'), mentee('S002'), mentor('S003', { places: null })];
    expect(propose(people).pairs).toHaveLength(1);
    expect(propose(people, { settings: { placesNotAnswered: 2 } }).pairs).toHaveLength(2);
  });

  it('flags sign-ups beside the pair without leaving anyone out', () => {
    const asked = answers({ ownWish: 'Someone asked me to', times: 'Monday lunch' });
    const [pair] = propose([mentee('S001', asked), mentor('S002')]).pairs;
    expect(inEnglish(pair!.watchOut as never)).toBe(
      'Name S001 was asked to take part, ask whether it is their own wish too; Name S001 offers few times (1)',
    );
  });
});

describe('alternatives', () => {
  const person = (id: string, area: string) => mentee(id, helps(area));
  const people = [
    person('S001', 'a'),
    person('S002', 'b'),
    mentor('S003', helps('a')),
    mentor('S004', helps('b')),
  ];
  const alternativesOf = (given: readonly Person[], id: string): readonly string[] =>
    propose(given)
      .pairs.find((pair) => pair.mentee.id === id)!
      .alternatives.map(inEnglish);

  it('say who else would move, and what it costs in all', () => {
    // Help areas weigh 35 of 65 compared: each of the two loses 53.8 points.
    expect(alternativesOf(people, 'S001')).toEqual([
      'Name S004 (46.2): 1 other pair changes (Name S002 to Name S003), nobody is left out, 107.6 points less in all',
    ]);
  });

  it('say when nobody else is touched', () => {
    expect(alternativesOf([...people, mentor('S005', helps('c'))], 'S001')[1]).toBe(
      'Name S005 (46.2): no other pair changes, 53.8 points less in all',
    );
  });

  it('say who would be left out', () => {
    const alone = mentee('S002', { ...helps('b'), yearLevel: 'Y2' });
    const senior = mentor('S004', { ...helps('b'), yearLevel: 'Y3' });
    const third = mentor('S003', { ...helps('a'), yearLevel: 'Y1' });
    expect(alternativesOf([person('S001', 'a'), alone, third, senior], 'S001')[0]).toContain(
      '(Name S002 to nobody), 1 person left out',
    );
  });

  it('are costed for pairs who chose each other, too', () => {
    const mutual = [
      mentee('S001', answers({ namedPartners: 'Name S003', helpAreas: 'a' })),
      person('S002', 'b'),
      mentor('S003', answers({ namedPartners: 'Name S001', helpAreas: 'a' })),
      mentor('S004', helps('b')),
    ];
    expect(alternativesOf(mutual, 'S001')[0]).toContain('1 other pair changes (Name S002 to Name S003)');
  });
});
