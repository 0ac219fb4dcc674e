import type { FieldRecord, Person } from '../../../src/core/program';
import type { SignUpSource } from '../../../src/core/responses/latestSignUps';
import { mergePeople } from '../../../src/core/responses/mergePeople';
import { peopleFromTab, peopleToTab, type PersonRow } from '../../../src/core/responses/peopleTab';
import { readBack, YEAR_LEVELS } from './responseTab';

const OPTIONS = { yearLevels: YEAR_LEVELS };
let row = 0;
const answer = (fields: Record<string, string>): FieldRecord => {
  row += 1;
  const { 'E-mail': email = `s${row}@example.edu`, Name: name = `Person ${row}` } = fields;
  const all = { 'Year level': 'Y2', Times: 'Mon; Tue; Wed', 'E-mail': email, Name: name, ...fields };
  const at = fields['at'] ?? `2026-03-0${row}T10:00:00`;
  return { tab: 'Sign-up', rowIndex: row - 1, rowKey: `${at} ${email}`, at, email, name, fields: all };
};
const source = (
  records: FieldRecord[],
  purpose: SignUpSource['purpose'] = 'mentor sign-up',
  decisions: readonly (readonly [string, string])[] = [],
  corrected: readonly (readonly [string, string])[] = [],
): SignUpSource => ({
  purpose,
  records,
  leftOut: [],
  decisions: new Map(decisions),
  corrected: new Map(corrected),
  columnOf: (field) => {
    const column = ['', 'E-mail', 'Name', 'Year level', 'Places', 'Times'].indexOf(field);
    return column < 0 ? undefined : column;
  },
  firstRow: 2,
});
const merge = (
  records: FieldRecord[],
  existing: readonly PersonRow[] = [],
  purpose?: SignUpSource['purpose'],
) => mergePeople(existing, [source(records, purpose)], OPTIONS);
const codes = ({ problems }: { problems: readonly { fix: { code: string }; cell?: string }[] }): string[] =>
  problems.map(({ fix, cell }) => `${cell} ${fix.code.replace('responses.', '')}`);
/** What stands in the tab after a coordinator changed it. */
const edited = (
  rows: readonly PersonRow[],
  change: (person: Person) => Partial<Person>,
): readonly PersonRow[] => rows.map((one) => ({ ...one, person: { ...one.person, ...change(one.person) } }));

beforeEach(() => {
  row = 0;
});

describe('mergePeople', () => {
  it('gives IDs in the order of sending and keeps them', () => {
    const first = merge([answer({ at: '2026-03-05T10:00:00' }), answer({ at: '2026-03-04T10:00:00' })]);
    expect(first.rows.map(({ person }) => [person.id, person.name])).toEqual([
      ['S001', 'Person 2'],
      ['S002', 'Person 1'],
    ]);
    const second = merge([answer({ Name: 'Late' })], first.rows.slice(1));
    expect(second.rows.map(({ person }) => person.id)).toEqual(['S002', 'S003']);
  });

  it('lets the latest answer of a person count and lists the earlier one', () => {
    const merged = merge([
      answer({ 'E-mail': 'a@example.edu', Name: 'Ann Lee', Places: '1' }),
      answer({ 'E-mail': 'a@example.edu', Name: 'ann-lee', Places: '2' }),
    ]);
    expect(merged.rows.map(({ person }) => person.places)).toEqual([2]);
    expect(codes(merged)).toEqual(['A2 superseded']);
  });

  it('asks whether somebody typed into People is the one who signs up', () => {
    const typed = merge([
      answer({ 'E-mail': 'a@example.edu', Name: 'Minji Kim' }),
      answer({ 'E-mail': 'old@example.edu', Name: 'Seoyeon Park' }),
      answer({ 'E-mail': 'c@example.edu', Name: 'Someone Else' }),
    ]).rows.map((one) => ({ ...one, lastImport: '' }));
    const merged = merge(
      [
        answer({ 'E-mail': 'a@example.edu', Name: 'Kim Minji' }),
        answer({ 'E-mail': 'new@example.edu', Name: 'Seoyeon Parc' }),
        answer({ 'E-mail': 'd@example.edu', Name: 'Nobody Known' }),
      ],
      typed,
    );
    expect(merged.rows).toHaveLength(6);
    expect(merged.matters.map(({ choices }) => choices.map(({ decision }) => decision))).toEqual([
      ['same as S001', 'another person'],
      ['same as S002', 'another person'],
    ]);
    expect(codes(merged)).toEqual(['B5 sameEmailOtherName', 'B6 similarPerson']);
  });

  it('does not merge two names with one address', () => {
    const merged = merge([
      answer({ 'E-mail': 'a@example.edu', Name: 'Ann Lee' }),
      answer({ 'E-mail': 'a@example.edu', Name: 'Bo Kim' }),
    ]);
    expect(merged.rows).toHaveLength(2);
    expect(codes(merged)).toEqual(['B3 sameEmailOtherName']);
  });

  it('puts someone who is both mentor and mentee in twice', () => {
    const merged = merge([answer({ Role: 'mentor; mentee' })], [], 'sign-up');
    expect(merged.rows.map(({ person }) => person.role)).toEqual(['mentor', 'mentee']);
  });

  it('names the cell of each fault', () => {
    const merged = merge([
      answer({ 'E-mail': 's at example.edu' }),
      answer({ 'Year level': '' }),
      answer({ 'Year level': 'Y9' }),
      answer({ Places: 'some' }),
      answer({ Times: 'Mon' }),
      answer({ 'E-mail': '', Name: '' }),
    ]);
    expect(codes(merged)).toEqual([
      'B7 personUnknown',
      'B2 emailInvalid',
      'D3 yearLevelMissing',
      'D4 yearLevelUnknown',
      'E5 placesUnusable',
      'F6 tooFewTimes',
    ]);
    expect(merged.rows).toHaveLength(5);
  });

  it('asks for the role where one form serves both', () =>
    expect(codes(merge([answer({})], [], 'sign-up'))).toEqual(['A2 roleMissing']));

  it('keeps what a coordinator typed and follows the form elsewhere', () => {
    const before = merge([answer({ 'E-mail': 'a@example.edu', Name: 'Ann Lee', Places: '1', Mode: 'Text' })]);
    const corrected = edited(before.rows, () => ({ places: 3, status: 'withdrawn' }));
    row = 0;
    const again = answer({ 'E-mail': 'a@example.edu', Name: 'Ann Lee', Places: '2', Mode: 'Cafe' });
    const after = merge([again], corrected).rows[0]!.person;
    expect([after.places, after.status, after.fields['Mode']]).toEqual([3, 'withdrawn', 'Cafe']);
  });

  it('knows a person again after their address was corrected by hand', () => {
    const record = answer({ 'E-mail': 's at example.edu' });
    const corrected = edited(merge([record]).rows, () => ({ email: 's@example.edu' }));
    const after = merge([record], corrected);
    expect(after.rows.map(({ person }) => person.email)).toEqual(['s@example.edu']);
  });

  it('changes nothing the second time, through the tab and back', () => {
    const records = [answer({ Places: '1', 'Help areas': 'Exams; Tutoring' }), answer({ Consent: 'No' })];
    const first = merge(records);
    const tab = peopleToTab(first.rows, first.fields);
    const second = merge(records, peopleFromTab(readBack(tab)).rows);
    expect(readBack(peopleToTab(second.rows, second.fields))).toEqual(readBack(tab));
  });
});

describe('one person or two', () => {
  const ann = (more: Record<string, string> = {}): FieldRecord =>
    answer({ 'E-mail': 'ann@example.edu', Name: 'Ann Marlow', ...more });
  const ask = (
    records: FieldRecord[],
    decisions: [string, string][] = [],
    existing: readonly PersonRow[] = [],
  ) => mergePeople(existing, [source(records, 'mentor sign-up', decisions)], OPTIONS);
  const open = ({ matters }: { matters: readonly { isOpen: boolean }[] }): number =>
    matters.filter(({ isOpen }) => isOpen).length;

  it.each([
    { name: 'Ann Marlowe', why: 'one letter more' },
    { name: 'Ann Marlov', why: 'another letter' },
    { name: 'Anm Marlow', why: 'another letter in the middle' },
    { name: 'Marlow Ann', why: 'first and last name swapped' },
    { name: 'ann marlow', why: 'the same name' },
  ])('asks about $name: $why', ({ name }) => {
    const merged = ask([ann(), answer({ Name: name })]);
    expect(merged.rows).toHaveLength(2);
    expect(codes(merged)).toEqual(['B3 similarPerson']);
    expect(open(merged)).toBe(1);
  });

  it.each(['Bo Marlow', 'Ann Barlowe', 'Ann'])('does not ask about %s', (name) =>
    expect(open(ask([ann(), answer({ Name: name })]))).toBe(0),
  );

  it('does not ask across year levels or about names that differ in a digit', () => {
    expect(open(ask([ann(), answer({ Name: 'Ann Marlow', 'Year level': 'Y4' })]))).toBe(0);
    expect(open(ask([answer({ Name: 'Student 11' }), answer({ Name: 'Student 12' })]))).toBe(0);
  });

  it('joins two answers after a yes, for ever, and gives the second back', () => {
    const records = [ann(), answer({ 'E-mail': 'am@example.edu', Name: 'Ann Marlow', Places: '3' })];
    const first = ask(records);
    expect(first.rows.map(({ person }) => person.id)).toEqual(['S001', 'S002']);
    const key = records[1]!.rowKey;
    const joined = ask(records, [[key, 'same as S001']], first.rows);
    expect(joined.rows.map(({ person }) => [person.id, person.status, person.email])).toEqual([
      ['S001', 'active', 'am@example.edu'],
      ['S002', 'withdrawn', 'am@example.edu'],
    ]);
    expect(open(joined)).toBe(0);
    const again = ask(records, [[key, 'same as S001']], joined.rows);
    expect(again.rows).toEqual(joined.rows);
    const apart = ask(records, [[key, 'another person']], again.rows);
    expect(apart.rows.map(({ person }) => [person.id, person.status, person.email])).toEqual([
      ['S001', 'active', 'ann@example.edu'],
      ['S002', 'active', 'am@example.edu'],
    ]);
    expect(ask(records, [[key, 'another person']], apart.rows).rows).toEqual(apart.rows);
  });

  it('holds back an answer of which the address was corrected until somebody says whose it is', () => {
    const before = ask([ann()]);
    row = 0;
    const now = ann({ 'E-mail': 'ann.marlow@example.edu' });
    const was: [string, string] = [now.rowKey, '2026-03-01T10:00:00 ann@example.edu annmarlow'];
    const merge = (decisions: [string, string][]) =>
      mergePeople(before.rows, [source([now], 'mentor sign-up', decisions, [was])], OPTIONS);
    expect(merge([]).rows.map(({ person }) => person.email)).toEqual(['ann@example.edu']);
    expect(codes(merge([]))).toEqual(['B2 personCorrected']);
    expect(open(merge([]))).toBe(1);
    const same = merge([[now.rowKey, 'same as S001']]);
    expect(same.rows.map(({ person }) => [person.id, person.email])).toEqual([
      ['S001', 'ann.marlow@example.edu'],
    ]);
    const other = merge([[now.rowKey, 'another person']]);
    expect(other.rows.map(({ person }) => person.id)).toEqual(['S001', 'S002']);
  });
});

describe('peopleFromTab', () => {
  it('leaves out rows that it cannot name and says so', () => {
    const headers = ['Person ID', 'Role', 'Name', 'E-mail', 'Own column'];
    const rows = [
      ['S001', 'mentor', 'Ann', 'A@Example.edu ', 'x'],
      ['', 'mentor', 'Bo', '', ''],
      ['S001', 'mentee', 'Cy', '', ''],
      ['S003', '', 'Di', '', ''],
      ['', '', '', '', ''],
    ];
    const read = peopleFromTab({ name: 'People', headers, rows, firstRow: 2 });
    expect(read.people.map(({ id, email, fields }) => [id, email, fields['Own column']])).toEqual([
      ['S001', 'a@example.edu', 'x'],
    ]);
    expect(codes(read)).toEqual(['A3 personIdMissing', 'A4 personIdRepeated', 'B5 personRoleMissing']);
  });
});
