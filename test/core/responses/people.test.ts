import type { FieldRecord, Person } from '../../../src/core/program';
import { mergePeople, type SignUpSource } from '../../../src/core/responses/mergePeople';
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
): SignUpSource => ({
  purpose,
  records,
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
    expect(after).toMatchObject({ added: 0, changed: 0 });
  });

  it('changes nothing the second time, through the tab and back', () => {
    const records = [answer({ Places: '1', 'Help areas': 'Exams; Tutoring' }), answer({ Consent: 'No' })];
    const first = merge(records);
    const tab = peopleToTab(first.rows, first.fields);
    const second = merge(records, peopleFromTab(readBack(tab)).rows);
    expect(readBack(peopleToTab(second.rows, second.fields))).toEqual(readBack(tab));
    expect(second).toMatchObject({ added: 0, changed: 0 });
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
