// Each reason for being without a partner, from the tabs to the tab Unmatched, with its nearest fix.
import { hostWith, job, PEOPLE_HEAD, personLine, rowsOf, type Tabs } from './pairingProgram';

type Given = Readonly<Record<string, string>>;

const mentee = (id: string, given: Given = {}) => personLine(id, 'mentee', given);
const mentor = (id: string, given: Given = {}) => personLine(id, 'mentor', given);

interface Case {
  readonly reason: string;
  readonly people: readonly string[];
  readonly tabs?: Tabs;
  /** Who is left over; any mentee when absent, since a tie decides which. */
  readonly id?: string;
  readonly says: string;
  readonly fix: string;
}

const CASES: readonly Case[] = [
  {
    reason: 'has withdrawn',
    people: [mentee('S001', { Status: 'withdrawn' }), mentor('S002')],
    id: 'S001',
    says: 'Has withdrawn.',
    fix: 'Set the status in People to active',
  },
  {
    reason: 'refused consent',
    people: [mentee('S001', { Consent: 'No' }), mentor('S002')],
    id: 'S001',
    says: 'Does not agree to show name and e-mail address',
    fix: 'change Consent in People',
  },
  {
    reason: 'did not answer about consent',
    people: [mentee('S001', { Consent: '' }), mentee('S003'), mentor('S002')],
    id: 'S001',
    says: 'Has not answered whether name and e-mail address may be shown',
    fix: 'change Consent in People',
  },
  {
    reason: 'signed up again',
    people: [
      mentee('S001', { 'E-mail': 'a@example.org', 'Signed up': '2026-02-01T09:00:00' }),
      mentee('S002', { 'E-mail': 'a@example.org', 'Signed up': '2026-02-02T09:00:00' }),
      mentor('S003'),
    ],
    id: 'S001',
    says: 'Signed up again; the later sign-up (S002) counts.',
    fix: 'Nothing to do.',
  },
  {
    reason: 'left an answer blank that a rule needs',
    people: [mentee('S001', { 'Year level': '' }), mentee('S003'), mentor('S002')],
    id: 'S001',
    says: 'Did not answer "Year level"',
    fix: 'fill in the cell in People',
  },
  {
    reason: 'a mentor left such an answer blank',
    people: [mentee('S001'), mentor('S002', { 'Year level': '' }), mentor('S003')],
    id: 'S002',
    says: 'Did not answer "Year level"',
    fix: 'fill in the cell in People',
  },
  {
    reason: 'no mentor takes anyone',
    people: [mentee('S001'), mentor('S002', { Places: '0' })],
    id: 'S001',
    says: 'No mentor takes mentees at present.',
    fix: 'give a pausing mentor a place',
  },
  {
    reason: 'a mentor pauses',
    people: [mentee('S001'), mentor('S002', { Places: '0' }), mentor('S003')],
    id: 'S002',
    says: 'Takes no mentee at present (0 places).',
    fix: 'Nothing to do',
  },
  {
    reason: 'there are no mentees',
    people: [mentor('S002')],
    id: 'S002',
    says: 'No mentee takes part.',
    fix: 'Wait for sign-ups.',
  },
  {
    reason: 'a mentor is not needed',
    people: [mentee('S001', { 'Named partners': 's002@example.org' }), mentor('S002'), mentor('S003')],
    id: 'S003',
    says: 'All mentees who could be paired with this mentor have one.',
    fix: 'Keep as a reserve',
  },
  {
    reason: 'one rule bars every mentor',
    people: [mentee('S001', { Times: 'Sun; Sat night' }), mentor('S002'), mentor('S003')],
    id: 'S001',
    says: 'No mentor passes the rules; "A common time" alone bars the most.',
    fix: 'Without "A common time", 2 mentors would be possible, 2 of them with a free place.',
  },
  {
    reason: 'one rule bars every mentee',
    people: [mentee('S001'), mentor('S002'), mentor('S003', { Times: 'Sun; Sat night' })],
    id: 'S003',
    says: 'No mentee passes the rules; "A common time" alone bars the most.',
    fix: 'Without "A common time", 1 mentee would be possible, 0 of them without a mentor.',
  },
  {
    reason: 'several rules bar everyone',
    people: [mentee('S001', { Times: 'Sun', 'Year level': 'Y4' }), mentor('S002', { 'Year level': 'Y2' })],
    id: 'S001',
    says: 'Nobody passes the rules, and no single rule is the cause.',
    fix: 'Nearest is Name S002',
  },
  {
    reason: 'the only mentor who fits is blocked',
    people: [mentee('S001'), mentor('S002')],
    tabs: { 'Pair rules': ['Mentee,Mentor,Rule,Reason', 'S001,S002,Block,a quarrel'] },
    id: 'S001',
    says: 'The only people who fit (1) were blocked, rejected, or ended with this person.',
    fix: 'Look at Pair rules',
  },
  {
    reason: 'the only mentor who fits was rejected',
    people: [mentee('S001'), mentor('S002')],
    tabs: { Pairs: ['Pair ID,Status', 'T1-S001-S002,Rejected'] },
    id: 'S002',
    says: 'The only people who fit (1) were blocked, rejected, or ended with this person.',
    fix: 'the rejected pairs in Pairs',
  },
  {
    reason: 'the best pair is below the minimum score',
    people: [
      mentee('S001', { 'Help areas': 'Time', Times: 'Mon' }),
      mentor('S002', { 'Help areas': 'Tutoring', Times: 'Mon; Tue; Wed' }),
    ],
    tabs: { Settings: ['Setting,Value', 'What matters most,Only good pairs', 'Minimum score,90'] },
    id: 'S001',
    says: 'is below the minimum score of 90.0.',
    fix: 'Lower the minimum score to',
  },
  {
    reason: 'all eligible mentors are taken',
    people: [
      mentee('S001', { Times: 'Mon' }),
      mentee('S002', { Times: 'Mon' }),
      mentor('S003', { Times: 'Mon' }),
      mentor('S004', { Times: 'Fri' }),
    ],
    says: 'All eligible mentors are taken: these 2 mentees can only go to 1 place (Name S003).',
    fix: 'One more place with one of them: Name S003.',
  },
  {
    reason: 'all eligible mentors are taken by pairs that stay',
    people: [
      mentee('S001', { Times: 'Mon' }),
      mentee('S002', { Times: 'Mon' }),
      mentor('S003', { Times: 'Mon' }),
      mentor('S004', { Times: 'Fri' }),
    ],
    tabs: { Pairs: ['Pair ID,Status', 'T1-S001-S003,Accepted'] },
    id: 'S002',
    says: '1 place of them is held by pairs that stay.',
    fix: 'One more place with one of them: Name S003.',
  },
  {
    reason: 'there are fewer places than mentees',
    people: [mentee('S001'), mentee('S002'), mentee('S003'), mentor('S004')],
    says: 'There are more mentees than places: 2 places short.',
    fix: 'One more place with one of them: Name S004.',
  },
];

describe('somebody without a partner is told why, and what would change it', () => {
  it.each(CASES)('$reason', ({ people, tabs = {}, id, says, fix }) => {
    const host = hostWith({ People: [PEOPLE_HEAD, ...people], ...tabs });
    expect(job(host, 'proposePairs').ok).toBe(true);
    const left = rowsOf(host, 'Unmatched').filter((row) =>
      id === undefined ? row['Role'] === 'mentee' : row['Person ID'] === id,
    );
    const texts = left.map((row) => `${row['Reason']} ${row['Nearest fix']}`);
    expect(texts).toContainEqual(expect.stringContaining(says));
    expect(texts).toContainEqual(expect.stringContaining(fix));
  });

  it('never tells the reason of a pair rule', () => {
    const host = hostWith({
      People: [PEOPLE_HEAD, mentee('S001'), mentor('S002')],
      'Pair rules': ['Mentee,Mentor,Rule,Reason', 'S001,S002,Block,a quarrel'],
    });
    job(host, 'proposePairs');
    const elsewhere = ['Pairs', 'Unmatched', 'Conflicts', 'Problems', 'Run log'].map((tab) =>
      rowsOf(host, tab),
    );
    expect(JSON.stringify(elsewhere)).not.toContain('quarrel');
  });
});
