// Builders that fill in what a test is not about.
import { ledger, type LedgerInput, type MentorHours } from '../../../src/core/hours/ledger';
import type { Session, Training } from '../../../src/core/hours/session';
import { DEFAULT_HOURS_SETTINGS, type HoursSettings } from '../../../src/core/hours/settings';
import type { Pair, Person, Role } from '../../../src/core/program';

export function person(id: string, role: Role, more: Partial<Person> = {}): Person {
  return {
    id,
    role,
    status: 'active',
    name: `Person ${id}`,
    email: `${id.toLowerCase()}@example.org`,
    yearLevel: 'Y3',
    places: role === 'mentor' ? 1 : null,
    consent: true,
    signedUp: '',
    fields: {},
    ...more,
  };
}

export function pair(mentorId: string, menteeId: string, more: Partial<Pair> = {}): Pair {
  return {
    id: `26S1-${menteeId}-${mentorId}`,
    status: 'Accepted',
    menteeId,
    mentorId,
    from: '',
    until: '',
    ...more,
  };
}

let count = 0;

/** An hour on 2 March 2026 from 14:00, logged that evening by the mentor of S014, confirmed by the mentee. */
export function session(more: Partial<Session> = {}): Session {
  count += 1;
  return {
    id: `L${String(count).padStart(4, '0')}`,
    pairId: '26S1-S014-S003',
    day: '2026-03-02',
    start: '14:00',
    end: '15:00',
    endedNextDay: false,
    minutes: '',
    mode: 'In person',
    place: 'Library',
    areas: 'Studying',
    whatWeDid: '',
    loggedBy: 's003@example.org',
    loggedAt: '2026-03-20T20:00:00',
    corrects: '',
    source: `answer ${count}`,
    answer: 'right',
    comment: '',
    confirmedBy: '',
    confirmedAt: '',
    requestId: '',
    decision: '',
    decisionReason: '',
    ...more,
  };
}

export const training = (more: Partial<Training> = {}): Training => ({
  id: 'T001',
  personId: 'S003',
  day: '2026-02-27',
  minutes: 120,
  attended: true,
  title: 'First training',
  source: '',
  ...more,
});

export const PEOPLE = [
  person('S003', 'mentor'),
  person('S004', 'mentor'),
  person('S014', 'mentee'),
  person('S015', 'mentee'),
];
export const PAIRS = [pair('S003', 'S014'), pair('S003', 'S015'), pair('S004', 'S015', { status: 'Ended' })];

export const rules = (more: Partial<HoursSettings> = {}): HoursSettings => ({
  ...DEFAULT_HOURS_SETTINGS,
  ...more,
});

export const inputOf = (more: Partial<LedgerInput>): LedgerInput => ({
  sessions: [],
  training: [],
  people: PEOPLE,
  pairs: PAIRS,
  settings: rules(),
  certified: new Map(),
  today: '2026-06-30',
  ...more,
});

/** The hours of mentor S003. */
export function hoursOf(more: Partial<LedgerInput>): MentorHours {
  const found = ledger(inputOf(more)).mentors.find(({ mentorId }) => mentorId === 'S003');
  if (!found) throw new Error('no hours of S003');
  return found;
}
