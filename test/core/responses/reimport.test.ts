import { importAll, type ImportResult } from '../../../src/core/responses/importAll';
import { NO_RECORD, recordFromTab, recordToTab } from '../../../src/core/responses/importRecord';
import { peopleFromTab, peopleToTab } from '../../../src/core/responses/peopleTab';
import { questionsFromTab, questionsToTab } from '../../../src/core/responses/questionsTab';
import { atRest, renamed } from '../../../src/core/responses/renamedQuestions';
import type { QuestionRow } from '../../../src/core/responses/questionsTab';
import type { Cell, TabData } from '../../../src/core/table';
import { OPTIONS, readBack, responseTab } from './responseTab';

const START = { questions: [], people: [], record: NO_RECORD, options: OPTIONS, now: '2026-04-01T09:00:00' };
const first = (...tabs: TabData[]): ImportResult => importAll({ ...START, tabs });

interface Between {
  /** Changes rows of Questions between two imports. */
  readonly rows?: (rows: readonly QuestionRow[]) => readonly QuestionRow[];
  /** Decisions by the beginning of a row key. */
  readonly decisions?: Readonly<Record<string, string>>;
}

/** The import after another one, with everything read back from the tabs that it wrote. */
function next(before: ImportResult, tabs: TabData[], { rows, decisions = {} }: Between = {}): ImportResult {
  const questions = questionsFromTab(readBack(questionsToTab(before.questions)));
  const record = recordFromTab(readBack(recordToTab(before.record)));
  const decided = record.entries.map((entry) => {
    const key = Object.keys(decisions).find((start) => entry.rowKey.startsWith(start));
    return key === undefined ? entry : { ...entry, decision: decisions[key] ?? '' };
  });
  return importAll({
    tabs,
    questions: rows ? rows(questions) : questions,
    people: peopleFromTab(readBack(peopleToTab(before.people, before.fields))).rows,
    record: { ...record, entries: decided },
    options: OPTIONS,
    now: '2026-04-02T09:00:00',
  });
}
const did = ({ added, changed, withdrawn }: ImportResult): number[] => [added, changed, withdrawn];
const codes = ({ problems }: ImportResult): string[] =>
  problems.map(({ fix }) => fix.code.replace('responses.', ''));
const open = ({ matters }: ImportResult): string[] =>
  matters.filter(({ isOpen }) => isOpen).map(({ about }) => about.code.replace('responses.', ''));
const states = ({ record }: ImportResult): string[] => record.entries.map(({ state }) => state);

const HEADERS = ['Timestamp', 'Email Address', 'Your name', 'Year level', 'Help areas', 'Gender'];
const NAMES = ['Ann Marlow', 'Bo Quist', 'Cy Draper', 'Di Pallas', 'Ed Vance', 'Flo Umber', 'Gus Tarn'];
const signUps = NAMES.map((name, index): Cell[] => [
  `2026-03-0${index + 1}T10:00:00`,
  `s${index}@example.edu`,
  name,
  `Y${1 + (index % 2)}`,
  index % 2 ? 'Exams, Tutoring' : 'Tutoring',
  index % 2 ? 'Female' : 'Male',
]);
const tab = (rows: Cell[][], headers = HEADERS): TabData => responseTab(headers, rows, 'Mentee sign-up');
const without = (column: number) => (row: readonly Cell[]) => row.filter((_, index) => index !== column);
const sure = { rows: (rows: readonly QuestionRow[]) => rows };

describe('questions that come and go', () => {
  const before = first(tab(signUps));

  it('do not make answers look edited', () => {
    const fewer = tab(signUps.map(without(4)), without(4)(HEADERS) as string[]);
    const after = next(before, [fewer]);
    expect(did(after)).toEqual([0, 0, 0]);
    expect(did(next(after, [fewer]))).toEqual([0, 0, 0]);
    const edited = fewer.rows.map((row, index) => (index === 2 ? [...row.slice(0, 4), 'Other'] : row));
    expect(did(next(after, [{ ...fewer, rows: edited, displayed: undefined as never }]))).toEqual([0, 1, 0]);
  });

  it('leave what is known of people alone', () => {
    const fewer = tab(signUps.map(without(3)), without(3)(HEADERS) as string[]);
    expect(next(before, [fewer]).people.map(({ person }) => person.yearLevel)).toEqual(
      before.people.map(({ person }) => person.yearLevel),
    );
  });

  it('are told apart: gone, new, renamed', () => {
    const headers = HEADERS.map((header) =>
      header === 'Help areas' ? 'What would you like help with?' : header,
    );
    const after = next(before, [
      tab(
        signUps.map((row) => [...row, 'German']),
        [...headers, 'Languages'],
      ),
    ]);
    expect(after.drift).toEqual([
      { tab: 'Mentee sign-up', question: 'What would you like help with?', was: 'Help areas' },
      { tab: 'Mentee sign-up', question: 'Languages', was: '' },
    ]);
    const again = next(after, [
      tab(
        signUps.map((row) => [...row, 'German']),
        [...headers, 'Languages'],
      ),
    ]);
    expect(again.drift.map(({ was }) => was)).toEqual([]);
  });

  it('keep their mapping under a new wording after one yes', () => {
    const headers = HEADERS.map((header) => (header === 'Help areas' ? 'Areas of support' : header));
    const decided = (rows: readonly QuestionRow[]): readonly QuestionRow[] =>
      rows.map((row) =>
        row.question.label === 'Help areas'
          ? {
              ...row,
              question: { ...row.question, field: 'Wishes', confidence: 'confirmed' },
              isDecided: true,
            }
          : row,
      );
    const chosen = next(before, [tab(signUps)], { rows: decided });
    const changed = next(chosen, [tab(signUps, headers)]);
    const rows = [
      ...questionsFromTab(readBack(questionsToTab(changed.questions))),
      ...chosen.questions.filter(({ question }) => question.label === 'Help areas'),
    ];
    const pair = renamed(rows, 'Mentee sign-up', 'Help areas', 'Areas of support');
    const settled = [...rows.filter(({ question }) => !/areas/i.test(question.label)), ...pair];
    const after = next(changed, [tab(signUps, headers)], { rows: () => settled });
    expect(after.drift).toEqual([]);
    expect(after.people[0]?.person.fields['Wishes']).toBe('Tutoring');
    expect(did(after)).toEqual([0, 0, 0]);
  });

  it('are not asked about again once they are gone for good', () => {
    const fewer = tab(signUps.map(without(4)), without(4)(HEADERS) as string[]);
    const rest = (rows: readonly QuestionRow[]) =>
      rows.map((row) => (row.question.label === 'Help areas' ? atRest(row) : row));
    expect(codes(next(before, [fewer], sure))).toContain('questionGone');
    expect(codes(next(before, [fewer], { rows: rest }))).not.toContain('questionGone');
  });
});

describe('decisions about sign-ups', () => {
  it('keep the person of an answer whose address was corrected, after one yes', () => {
    const before = first(tab(signUps));
    const corrected = tab(
      signUps.map((row, index) => (index === 1 ? [row[0]!, 'bo@example.edu', ...row.slice(2)] : row)),
    );
    const asked = next(before, [corrected]);
    expect(did(asked)).toEqual([0, 1, 0]);
    expect(open(asked)).toEqual(['aboutCorrected']);
    expect(asked.people.map(({ person }) => person.email)).toContain('s1@example.edu');
    expect(open(next(asked, [corrected]))).toEqual(['aboutCorrected']);
    const told = next(asked, [corrected], { decisions: { '2026-03-02': 'same as S002' } });
    expect(told.people.map(({ person }) => person.id)).toEqual(before.people.map(({ person }) => person.id));
    expect(told.people[1]?.person.email).toBe('bo@example.edu');
    const again = next(told, [corrected]);
    expect([open(again), did(again), again.people]).toEqual([[], [0, 0, 0], told.people]);
  });

  it('count an earlier sign-up when the later one is left out', () => {
    const second = [...signUps[0]!.slice(0, 3), 'Y4', ...signUps[0]!.slice(4)];
    second[0] = '2026-03-20T10:00:00';
    const rows = tab([...signUps, second]);
    const before = first(rows);
    const yearOfAnn = ({ people }: ImportResult) =>
      people.find(({ person }) => person.name === 'Ann Marlow')?.person.yearLevel;
    expect(yearOfAnn(before)).toBe('Y4');
    const after = next(before, [rows], { decisions: { '2026-03-20': 'leave out' } });
    expect(yearOfAnn(after)).toBe('Y1');
    expect(states(after)).toContain('excluded');
    expect(next(after, [rows]).people).toEqual(after.people);
  });

  it('ask once about an answer that is gone', () => {
    const before = first(tab(signUps));
    const after = next(before, [tab(signUps.slice(1))]);
    expect(open(after)).toEqual(['aboutGone']);
    const kept = next(after, [tab(signUps.slice(1))], { decisions: { '2026-03-01': 'keep' } });
    expect([open(kept), codes(kept).includes('answersGone')]).toEqual([[], false]);
  });
});

describe('decisions about survey answers', () => {
  const headers = ['Timestamp', 'Rate [A]', 'Rate [B]', 'Rate [C]', 'Where?', 'Why?'];
  const anonymous = (minute: number, ...rates: number[]): Cell[] => [
    `2026-06-01T10:0${minute}:00`,
    ...rates,
    'Cafe',
    'Because',
  ];
  const survey = (rows: Cell[][]): TabData => responseTab(headers, rows, 'Survey');
  const rows = [
    anonymous(1, 1, 2, 3),
    anonymous(2, 2, 3, 4),
    anonymous(3, 1, 2, 3),
    anonymous(4, 5, 4, 5),
    anonymous(5, 5, 5, 5),
  ];

  it.each(['keep', 'leave out'])('are not asked again about equal answers after "%s"', (decision) => {
    const before = first(survey(rows));
    expect(open(before)).toEqual(['aboutSameAnswers']);
    const after = next(before, [survey(rows)], { decisions: { '2026-06-01T10:03': decision } });
    expect([open(after), codes(after).includes('sameAnswers')]).toEqual([[], false]);
    expect(states(after).includes('excluded')).toBe(decision === 'leave out');
    expect(open(next(after, [survey(rows)]))).toEqual([]);
  });

  it('see an anonymous answer that was edited through the form as one changed', () => {
    const before = first(survey(rows));
    const edited = rows.map((row, index) => (index === 1 ? anonymous(9, 2, 3, 5) : row));
    const after = next(before, [survey(edited)]);
    expect(did(after)).toEqual([0, 1, 0]);
    expect(did(next(after, [survey(edited)]))).toEqual([0, 0, 0]);
  });

  it('take an anonymous answer deleted and another one added for what they are', () => {
    const before = first(survey(rows));
    const other = [...rows.slice(0, 1), ...rows.slice(2), anonymous(9, 1, 1, 1)];
    expect(did(next(before, [survey(other)]))).toEqual([1, 0, 1]);
  });
});

it('says when the same form came by two routes', () => {
  const linked = tab(signUps);
  const uploaded = {
    ...responseTab(
      HEADERS,
      signUps.map((row, index) => [`2026/03/0${index + 1} 10:00:00 AM GMT+9`, ...row.slice(1)]),
      'Mentee sign-up file',
    ),
  };
  const result = first(linked, uploaded);
  expect(result.warnings.map(({ fix }) => fix)).toMatchObject([
    { code: 'responses.twoRoutes', gaps: { count: 7 } },
  ]);
  expect(result.people).toHaveLength(7);
});
