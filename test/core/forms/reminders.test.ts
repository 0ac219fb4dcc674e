import {
  addressesIn,
  participants,
  planReminders,
  REMINDER_COLUMN,
  type ReminderContext,
} from '../../../src/core/forms/reminders';
import type { Pair, Person, Role } from '../../../src/core/program';
import type { Question } from '../../../src/core/responses/question';

const person = (id: string, role: Role, email: string, state = ''): Person => ({
  id,
  role,
  status: 'active',
  name: `Person ${id}`,
  email,
  yearLevel: 'Y1',
  places: null,
  consent: null,
  signedUp: '',
  fields: { [REMINDER_COLUMN]: state },
});

const CONTEXT: ReminderContext = {
  programName: 'Program',
  contactName: '',
  contactEmail: '',
  linkFor: (role) => `https://example.org/${role}`,
  today: '2026-06-15',
};

const plan = (people: readonly Person[], ...answered: readonly string[]) =>
  planReminders(people, new Set(answered), CONTEXT);

describe('planReminders', () => {
  it.each([
    { state: '', due: 1, why: 'never reminded' },
    { state: 'SENT 2026-06-14T23:59:00', due: 1, why: 'reminded yesterday' },
    { state: 'SENT 2026-06-15T00:01:00', due: 0, why: 'reminded today' },
    { state: 'FAILED 2026-06-15T08:00:00 Invalid email', due: 0, why: 'tried today' },
    { state: 'FAILED 2026-06-12T08:00:00 Invalid email', due: 1, why: 'tried another day' },
    { state: 'SENT', due: 1, why: 'a person settled it without a day' },
    { state: 'asked me to stop', due: 0, why: 'the coordinator said no' },
    { state: 'SENDING 2026-06-01T08:00:00', due: 0, why: 'nobody knows' },
  ])('$why: $due', ({ state, due }) => {
    expect(plan([person('S001', 'mentee', 'a@example.org', state)]).due).toHaveLength(due);
  });

  it('leaves a reminder that was cut off to a person, also on another day', () => {
    const { unknown } = plan([person('S001', 'mentee', 'a@example.org', 'SENDING 2026-06-01T08:00:00')]);
    expect(unknown.map(({ personId }) => personId)).toEqual(['S001']);
  });

  it('writes once to somebody in two roles, by the row that was used before', () => {
    const two = [
      person('S001', 'mentee', 'a@example.org'),
      person('S002', 'mentor', 'a@example.org', 'SENT 2026-06-01T08:00:00'),
    ];
    const { due, people } = plan(two);
    expect(people).toBe(1);
    expect(due).toEqual([expect.objectContaining({ personId: 'S002', last: '2026-06-01' })]);
  });

  it('counts everybody once', () => {
    const people = [
      person('S001', 'mentee', 'a@example.org'),
      person('S002', 'mentee', 'b@example.org'),
      person('S003', 'mentee', ''),
    ];
    expect(plan(people, 'b@example.org')).toMatchObject({ people: 3, answered: 1, withoutAddress: 1 });
  });
});

describe('participants', () => {
  const people = [
    person('S001', 'mentee', 'a'),
    person('S002', 'mentor', 'b'),
    person('S003', 'mentee', 'c'),
  ];
  const pair = (status: Pair['status']): Pair => ({
    id: 'T1-S001-S002',
    status,
    menteeId: 'S001',
    mentorId: 'S002',
    from: '',
    until: '',
  });

  it.each([
    { status: 'Accepted' as const, ids: ['S001', 'S002'] },
    { status: 'Ended' as const, ids: ['S001', 'S002'] },
    { status: 'Proposed' as const, ids: ['S001', 'S002', 'S003'] },
  ])('with a pair that is $status', ({ status, ids }) => {
    expect(participants(people, [pair(status)]).map(({ id }) => id)).toEqual(ids);
  });
});

describe('addressesIn', () => {
  const tab = {
    name: 'Survey',
    headers: ['Timestamp', 'Email Address'],
    rows: [
      ['t', ' A@Example.org '],
      ['t', ''],
    ],
    firstRow: 2,
  };
  const question = (kind: Question['kind']) => ({ kind, label: 'Email Address' }) as Question;

  it('reads them trimmed, in lower case', () => {
    expect([...addressesIn(tab, [question('e-mail')])!]).toEqual(['a@example.org']);
  });

  it('tells an anonymous survey', () => expect(addressesIn(tab, [question('open text')])).toBeNull());
});
