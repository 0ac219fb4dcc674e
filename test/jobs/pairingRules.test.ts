// Each operator and each default rule at least once, from the tab to the pairs.
import type { Host } from '../../host/host';
import { sheetByName } from '../../host/workbook/sheets';
import { activePairs, call, hostWith, job, personLine, rowsOf, type, type Tabs } from './pairingProgram';

/** Two mentees, two mentors, their answers in this order; a rule decides who goes with whom. */
type Four = readonly [string, string, string, string];

const IDS = ['S001', 'S002', 'S003', 'S004'] as const;

/** S001 with S004 and S002 with S003, or the other way about. */
const CROSSED = ['T1-S001-S004', 'T1-S002-S003'];
const STRAIGHT = ['T1-S001-S003', 'T1-S002-S004'];

const swapped = ([one, two, three, four]: Four): Four => [one, two, four, three];

/** A line of .csv; a cell may hold commas. */
const csvLine = (cells: readonly string[]): string => cells.map((cell) => `"${cell}"`).join(',');

/** People whose columns hold these answers. */
const peopleWith = (
  columns: Readonly<Record<string, Four>>,
  common: Readonly<Record<string, string>> = {},
) => [
  csvLine([
    'Person ID',
    'Role',
    'Status',
    'Name',
    'E-mail',
    'Consent',
    ...Object.keys(common),
    ...Object.keys(columns),
  ]),
  ...IDS.map((id, at) =>
    csvLine([
      id,
      at < 2 ? 'mentee' : 'mentor',
      'active',
      `Name ${id}`,
      `${id.toLowerCase()}@example.org`,
      'Yes',
      ...Object.values(common),
      ...Object.values(columns).map((answers) => answers[at]!),
    ]),
  ),
];

const RULE_HEAD = 'On,Rule,Kind,Mentee column,Operator,Mentor column,Value,Weight,Missing answer';

const pairsBy = (tabs: Tabs): string[] => {
  const host = hostWith(tabs);
  expect(job(host, 'proposePairs')).toMatchObject({ ok: true, problems: 0 });
  return activePairs(host).filter((id) => id.startsWith('T1-'));
};

describe('each operator of Matching rules', () => {
  it.each<{ operator: string; kind: string; value?: string; column?: string; answers: Four }>([
    { operator: 'same', kind: 'Prefer', answers: ['calm', 'lively', 'Lively', 'CALM'] },
    { operator: 'different', kind: 'Prefer', answers: ['calm', 'lively', 'calm', 'lively'] },
    { operator: 'share any', kind: 'Must', answers: ['a; b', 'c', 'c; d', 'b'] },
    { operator: 'share count >=', kind: 'Must', value: '2', answers: ['a; b; c', 'd; e', 'd; e; a', 'b; c'] },
    {
      operator: 'share count >=',
      kind: 'Prefer',
      value: '1:60, 2:100',
      answers: ['a; b', 'c; d', 'a; c; d', 'a; b; c'],
    },
    {
      operator: "share part of mentee's list",
      kind: 'Prefer',
      answers: ['a; b', 'c; d', 'a; c; d', 'a; b; c'],
    },
    {
      operator: "share part of mentee's list",
      kind: 'Must',
      value: '60',
      answers: ['a; b', 'c; d', 'a; c; d', 'a; b; c'],
    },
    {
      operator: 'rank-weighted share',
      kind: 'Prefer',
      value: '3, 2, 1',
      answers: ['a; b', 'b; a', 'b', 'a'],
    },
    {
      operator: 'year gap in',
      kind: 'Must',
      value: '1',
      column: 'Year level',
      answers: ['Y1', 'Y2', 'Y3', 'Y2'],
    },
    {
      operator: 'year gap in',
      kind: 'Prefer',
      value: '1:100, 2:20',
      column: 'Year level',
      answers: ['Y1', 'Y2', 'Y3', 'Y2'],
    },
    {
      operator: 'contains',
      kind: 'Prefer',
      value: 'music',
      answers: ['I like music', 'sports', 'sports', 'Music, art'],
    },
    { operator: 'number within', kind: 'Must', value: '1', answers: ['1', '9', '8', '2'] },
    { operator: 'asked for same', kind: 'By person', value: 'Wish', answers: ['f', 'm', 'm', 'f'] },
    { operator: 'both said yes', kind: 'Prefer', answers: ['Yes', 'No', 'No', 'Yes'] },
  ])('$operator as $kind', ({ operator, kind, value = '', column = 'Answer', answers }) => {
    const rules = [
      RULE_HEAD,
      csvLine(['TRUE', 'The rule', kind, column, operator, column, value, '10', 'skip']),
    ];
    const people = (given: Four) => peopleWith({ [column]: given }, { Wish: 'required' });
    expect(pairsBy({ People: people(answers), 'Matching rules': rules })).toEqual(CROSSED);
    expect(pairsBy({ People: people(swapped(answers)), 'Matching rules': rules })).toEqual(STRAIGHT);
  });

  it.each([
    { kind: 'Must', expected: CROSSED, why: 'never the same two again' },
    { kind: 'Avoid', expected: CROSSED, why: 'rather not the same two again' },
    { kind: 'Prefer', expected: STRAIGHT, why: 'gladly the same two again' },
  ])('paired before as $kind: $why', ({ kind, expected }) => {
    const same: Four = ['a', 'a', 'a', 'a'];
    const pairs = pairsBy({
      People: peopleWith({ Answer: same }),
      'Matching rules': [
        RULE_HEAD,
        csvLine(['TRUE', 'Alike', 'Prefer', 'Answer', 'same', 'Answer', '', '50', 'skip']),
        csvLine(['TRUE', 'Again', kind, '', 'paired before', '', '', '50', 'skip']),
      ],
      Pairs: ['Pair ID,Status', 'T0-S001-S003,Accepted', 'T0-S002-S004,Accepted'],
    });
    expect(pairs).toEqual(expected);
  });

  it('Avoid takes points off what Prefer would add', () => {
    const rules = [
      RULE_HEAD,
      csvLine(['TRUE', 'Alike', 'Prefer', 'Other', 'same', 'Other', '', '10', 'skip']),
      csvLine(['TRUE', 'Not alike', 'Avoid', 'Answer', 'same', 'Answer', '', '10', 'skip']),
    ];
    const people = peopleWith({ Answer: ['a', 'b', 'a', 'b'], Other: ['x', 'x', 'x', 'x'] });
    expect(pairsBy({ People: people, 'Matching rules': rules })).toEqual(CROSSED);
  });
});

describe('each default rule', () => {
  /** A host with the default rules of which only one is on. */
  const withOnly = (people: readonly string[], rule: string): Host => {
    const host = hostWith({ People: people });
    job(host, 'setUpSpreadsheet');
    for (const { Rule } of rowsOf(host, 'Matching rules'))
      type(host, 'Matching rules', Rule!, 'On', Rule === rule ? 'TRUE' : 'FALSE');
    return host;
  };

  it.each<{ rule: string; columns: Readonly<Record<string, Four>> }>([
    { rule: 'Academic year', columns: { 'Year level': ['Y1', 'Y4', 'Y4', 'Y2'] } },
    { rule: 'Year gap preferred', columns: { 'Year level': ['Y1', 'Y2', 'Y4', 'Y3'] } },
    { rule: 'A common time', columns: { Times: ['Mon; Tue', 'Fri', 'Fri; Sat', 'Tue'] } },
    { rule: 'Common times', columns: { Times: ['Mon; Tue', 'Fri; Sat', 'Mon; Fri; Sat', 'Mon; Tue; Fri'] } },
    { rule: 'Help areas asked and offered', columns: { 'Help areas': ['a; b; c', 'd; e; f', 'd', 'a'] } },
    { rule: 'Way of helping', columns: { 'Ways of helping': ['Push me', 'Listen', 'Listen', 'Push me'] } },
    { rule: 'Meeting mode', columns: { 'Meeting mode': ['Text', 'Room', 'Room', 'Text'] } },
    { rule: 'Meeting place', columns: { 'Meeting places': ['Library', 'Lounge', 'Lounge', 'Library'] } },
    { rule: 'Language', columns: { Languages: ['Korean', 'English', 'English', 'Korean'] } },
    {
      rule: 'Same gender',
      columns: { Gender: ['f', 'm', 'm', 'f'], 'Gender wish': ['Required', 'No wish', 'No wish', 'No wish'] },
    },
    { rule: 'Study style alike', columns: { 'Study style': ['calm', 'lively', 'lively', 'calm'] } },
  ])('$rule decides when it is the only one', ({ rule, columns }) => {
    const pairs = (given: Readonly<Record<string, Four>>) => {
      const host = withOnly(peopleWith(given), rule);
      type(host, 'Matching rules', rule, 'Weight', '10');
      expect(job(host, 'proposePairs')).toMatchObject({ ok: true, problems: 0 });
      return activePairs(host);
    };
    const [[first, answers]] = Object.entries(columns) as [[string, Four]];
    expect(pairs(columns)).toEqual(CROSSED);
    expect(pairs({ ...columns, [first]: swapped(answers) })).toEqual(STRAIGHT);
  });

  it('Same pair as last term decides when it is the only one', () => {
    const host = withOnly(peopleWith({ Answer: ['', '', '', ''] }), 'Same pair as last term');
    type(host, 'Matching rules', 'Same pair as last term', 'Weight', '10');
    job(host, 'proposePairs');
    const [first] = activePairs(host);
    for (const { 'Pair ID': id } of rowsOf(host, 'Pairs')) type(host, 'Pairs', id!, 'Status', 'Accepted');
    type(host, 'Settings', 'Term code', 'Value', 'T2');
    job(host, 'proposePairs');
    expect(activePairs(host)).toContain(first!.replace('T1-', 'T2-'));
  });

  it('stays away once the coordinator has deleted it, also when the spreadsheet is set up again', () => {
    const host = hostWith({ People: [...peopleWith({ Answer: ['', '', '', ''] })] });
    job(host, 'setUpSpreadsheet');
    const rules = sheetByName(host.workbook, 'Matching rules')!;
    const names = () => rowsOf(host, 'Matching rules').map(({ Rule }) => Rule);
    const [gone, ...left] = names();
    rules.cells.splice(1, 1);
    job(host, 'setUpSpreadsheet');
    job(host, 'proposePairs');
    expect(gone).toBe('Academic year');
    expect(names()).toEqual(left);
    rules.cells.splice(1);
    job(host, 'setUpSpreadsheet');
    job(host, 'proposePairs');
    expect(names()).toEqual([]);
  });
});

describe('each kind of Pair rules', () => {
  const pairsWith = (rule: string): string[] =>
    pairsBy({
      People: [
        'Person ID,Role,Status,Name,E-mail,Year level,Places,Consent,Signed up,Help areas,Times,Named partners',
        ...IDS.map((id, at) => personLine(id, at < 2 ? 'mentee' : 'mentor', {})),
      ],
      'Pair rules': ['Mentee,Mentor,Rule,Reason', `s001@example.org,S004,${rule},our reason`],
    });

  it.each([
    { rule: 'Lock', expected: CROSSED },
    { rule: 'Prefer', expected: CROSSED },
    { rule: 'Block', expected: STRAIGHT },
    { rule: 'Avoid', expected: STRAIGHT },
  ])('$rule', ({ rule, expected }) => {
    expect(pairsWith(rule)).toEqual(expected);
  });
});

describe('a rule that cannot be understood', () => {
  it.each([
    {
      cell: 'unknown column',
      line: ['TRUE', 'R', 'Must', 'Nowhere', 'same', 'Answer', '', '0', 'skip'],
      where: 'D2',
    },
    {
      cell: 'unknown operator',
      line: ['TRUE', 'R', 'Must', 'Answer', 'like', 'Answer', '', '0', 'skip'],
      where: 'E2',
    },
    {
      cell: 'unknown kind',
      line: ['TRUE', 'R', 'Should', 'Answer', 'same', 'Answer', '', '0', 'skip'],
      where: 'C2',
    },
    {
      cell: 'senseless value',
      line: ['TRUE', 'R', 'Must', 'Answer', 'number within', 'Answer', 'x', '0', 'skip'],
      where: 'G2',
    },
    {
      cell: 'senseless weight',
      line: ['TRUE', 'R', 'Prefer', 'Answer', 'same', 'Answer', '', '1.5', 'skip'],
      where: 'H2',
    },
    {
      cell: 'unknown handling',
      line: ['TRUE', 'R', 'Must', 'Answer', 'same', 'Answer', '', '0', 'maybe'],
      where: 'J2',
    },
  ])('is a problem that names the cell, and nothing is paired: $cell', ({ line, where }) => {
    const cells = [...line.slice(0, 8), '', line[8]!];
    const host = hostWith({
      People: peopleWith({ Answer: ['a', 'a', 'a', 'a'] }),
      'Matching rules': [RULE_HEAD.replace('Weight,', 'Weight,Share %,'), csvLine(cells)],
    });
    expect(job(host, 'proposePairs')).toMatchObject({ ok: true, problems: 1 });
    expect(rowsOf(host, 'Problems').map(({ Where }) => Where)).toEqual([`Matching rules!${where}`]);
    expect(rowsOf(host, 'Pairs')).toEqual([]);
    const trial = call(host, 'rulesTrial').answer as { problems: string[]; changes: string[] };
    expect(trial.problems[0]).toContain(`Matching rules!${where}`);
    expect(trial.changes).toEqual([]);
    expect(rowsOf(host, 'What-if')).toEqual([]);
  });
});
