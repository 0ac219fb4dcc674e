import { groupsAsked } from '../../../src/core/survey/answers';
import { proposeTables } from '../../../src/core/survey/proposeTables';
import { responsesTable } from '../../../src/core/survey/responsesTable';
import {
  surveyOf,
  type ReadAnswer,
  type ReadColumn,
  type ReadTable,
} from '../../../src/core/survey/surveyOf';
import { surveyTables } from '../../../src/core/survey/surveyTables';
import type { TabData } from '../../../src/core/table';
import { choiceItem, likertItem, options, rated, respondent, settings, survey, text } from './invented';
import { printed } from './printed';

const column = (label: string, kind: string, answers: ReadAnswer[], changes = {}): ReadColumn => ({
  question: {
    label,
    kind,
    confidence: 'likely',
    scale: null,
    options: [],
    section: '',
    inTables: true,
    ...changes,
  },
  answers,
  texts: answers.map(() => ''),
});
const row = (
  rowIndex: number,
  changes: Partial<ReadTable['rows'][number]> = {},
): ReadTable['rows'][number] => ({
  rowIndex,
  at: '',
  email: '',
  personKey: '',
  rowKey: `row ${rowIndex}`,
  hasConsented: null,
  ...changes,
});
const people = (rows: [role: string, email: string, year: string, status?: string][]): TabData => ({
  name: 'People',
  headers: ['Role', 'E-mail', 'Year level', 'Status'],
  rows: rows.map(([role, email, year, status]) => [role, email, year, status ?? 'active']),
  firstRow: 2,
});
const mentor: ReadAnswer = { type: 'roles', roles: ['mentor'] };

describe('surveyOf', () => {
  it('counts the latest answer of a person, and anonymous ones all', () => {
    const made = surveyOf(
      {
        rows: [
          row(0, { personKey: 'a', at: '2026-05-02T10:00:00' }),
          row(1, { personKey: 'a', at: '2026-05-01T10:00:00' }),
          row(2),
          row(3),
        ],
        columns: [column('role', 'role', [mentor, { type: 'roles', roles: ['mentee'] }, mentor, mentor])],
      },
      undefined,
      [],
    );
    expect(made.respondents.map(({ group }) => group)).toEqual(['mentor', 'mentor', 'mentor']);
    expect(made.superseded).toBe(1);
  });

  it('makes no third group of a few people in both roles', () => {
    const both: ReadAnswer = { type: 'roles', roles: ['mentor', 'mentee'] };
    const mentee: ReadAnswer = { type: 'roles', roles: ['mentee'] };
    const groups = (answers: ReadAnswer[]) =>
      surveyOf(
        { rows: answers.map((_, i) => row(i)), columns: [column('role', 'role', answers)] },
        undefined,
        [],
      ).groups.map(({ key }) => key);
    expect(groups([mentor, mentee, both])).toEqual(['mentor', 'mentee']);
    expect(groups([mentor, mentee, both, both, both, both, both])).toEqual(['mentor', 'mentee', 'both']);
  });

  it('takes role and year from People where the survey does not ask', () => {
    const made = surveyOf(
      { rows: [row(0, { email: 'a@example.edu', personKey: 'a' })], columns: [] },
      people([
        ['mentee', 'A@example.edu', 'Y1'],
        ['mentor', 'b@example.edu', 'Y3', 'withdrawn'],
      ]),
      ['Y1'],
    );
    expect(made.respondents[0]).toMatchObject({ group: 'mentee', yearLevel: 'Y1' });
    expect(made.participants).toHaveLength(1);
  });

  it('knows whether consent was asked', () =>
    expect([[column('consent', 'consent', [])], []].map((columns) => surveyOf({ columns, rows: [] }, undefined, []).asksConsent)).toEqual([true, false])); // prettier-ignore

  it('needs a yes where consent was asked', () => {
    const asked = column('consent', 'consent', []);
    const consents = (columns: ReadColumn[], hasConsented: boolean | null) =>
      surveyOf({ rows: [row(0, { hasConsented })], columns }, undefined, []).respondents[0]?.hasConsented;
    expect([consents([asked], true), consents([asked], null), consents([], null)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('prints the row of a grid as the item', () => {
    const made = surveyOf(
      {
        rows: [],
        columns: [column('Satisfaction [Was it useful?]', 'Likert', [], { section: 'Satisfaction' })],
      },
      undefined,
      [],
    );
    expect(made.items[0]).toMatchObject({ label: 'Was it useful?', section: '' });
  });

  it('leaves out questions that are not for tables', () =>
    expect(
      surveyOf({ rows: [], columns: [column('x', 'open text', [], { inTables: false })] }, undefined, [])
        .items,
    ).toEqual([]));
});

describe('groupsAsked', () => {
  const item = choiceItem('why');
  const answer = { why: options('x') };
  it('sees a question that was shown to one group only', () => {
    const made = survey(
      [item],
      [
        ...Array.from({ length: 4 }, () => respondent('mentor', answer)),
        ...Array.from({ length: 3 }, () => respondent('mentee', {})),
      ],
    );
    expect(groupsAsked(made, item)).toEqual(['mentor']);
  });
  it('does not conclude from two silent people', () => {
    const made = survey(
      [item],
      [respondent('mentor', answer), respondent('mentee', {}), respondent('mentee', {})],
    );
    expect(groupsAsked(made, item)).toEqual(['mentor', 'mentee']);
  });
});

describe('proposeTables', () => {
  it('follows what the coordinator decided', () => {
    const item = choiceItem('Which help?', { table: 'Mentor roles' });
    expect(proposeTables(survey([item], [])).roles).toEqual([item]);
  });
  it('keeps essays out of every table', () => {
    const essay = choiceItem('Anything else?', { kind: 'openText' });
    const made = survey([essay], [respondent('mentor', { 'Anything else?': text('no') })]);
    expect(Object.values(proposeTables(made)).flat()).toEqual([]);
  });
  it('sees own words that many people repeat', () => {
    const long = ['Mentee did not contact me in advance', 'Nothing changed, although I kept asking'];
    const essay = choiceItem('What was your worst experience?', { kind: 'singleChoice', options: long });
    const choice = choiceItem('Your experience', { kind: 'singleChoice', options: ['good', 'bad'] });
    expect(proposeTables(survey([essay, choice], [])).details).toEqual([choice]);
  });
  it('puts ratings into one table even when a section says otherwise', () => {
    const item = likertItem('x', { table: 'Purposes' });
    expect(proposeTables(survey([item], [])).satisfaction).toEqual([item]);
  });
});

describe('responsesTable', () => {
  const enrolled = (n: number, group: string) =>
    Array.from({ length: n }, () => ({ group, yearLevel: 'Y1' }));

  it('gives the response rate of the study with its interval', () => {
    const made = survey(
      [],
      [...rated('mentor', 'x', Array(10).fill(4)), ...rated('mentee', 'x', Array(9).fill(4))],
      {
        participants: [...enrolled(34, 'mentor'), ...enrolled(33, 'mentee')],
      },
    );
    expect(printed(responsesTable(made, [], settings())).rows[0]).toEqual([
      'All participants',
      '67',
      '19',
      '28.4 (19.0 to 40.1)', // R prop.test without correction
    ]);
  });

  it('has no rate when more people answered than are listed', () => {
    const made = survey([], rated('mentor', 'x', [4, 4]), { participants: enrolled(1, 'mentor') });
    expect(printed(responsesTable(made, [], settings())).rows[0]?.[3]).toBe('–');
  });
});

describe('a survey that asks for no consent and tests nothing', () => {
  const given = survey([], [respondent('mentor', {})]);
  const rowsOf = (asksConsent: boolean) =>
    printed(responsesTable({ ...given, asksConsent }, [], settings())).rows.map(([label]) => label);

  it('says nothing about consent', () => {
    expect(rowsOf(true)).toContain('Consent to use the answers');
    expect(rowsOf(false)).not.toContain('Consent to use the answers');
  });

  it('has no head of references without any', () => {
    const methods = surveyTables(given, settings(), '1').find(({ tab }) => tab === 'Methods')!; // always made
    expect(printed(methods).rows.flat()).not.toContain('References');
  });
});
