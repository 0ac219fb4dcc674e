// How long the exact test takes as answers grow, and whole reports of very large surveys.
import { readSettings } from '../../src/core/settings';
import { EXACT_GATE, mannWhitney } from '../../src/core/statistics/mannWhitney';
import { rankSumExact, type TieTable } from '../../src/core/statistics/rankSumExact';
import { signedRank } from '../../src/core/statistics/signedRank';
import type { Answer, Respondent, Survey, SurveyItem } from '../../src/core/survey/answers';
import { SURVEY_SETTINGS } from '../../src/core/survey/settings';
import { surveyTables } from '../../src/core/survey/surveyTables';
import { say } from '../../src/core/survey/words';
import type { BenchCase, BenchTable } from './benchCase';

/** Numbers from 0 to 1 that look random and come again in every run. */
function seeded(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** Answers spread over k levels, most of them in the middle. */
function answers(n: number, k: number, seed: number): number[] {
  const chance = seeded(seed);
  return Array.from({ length: n }, () => 1 + Math.floor(((chance() + chance()) / 2) * k));
}

function tieTable(n: number, k: number): TieTable {
  const counts = (scores: readonly number[]): number[] =>
    Array.from({ length: k }, (_, level) => scores.filter((score) => score === level + 1).length);
  return { first: counts(answers(n, k, n + k)), second: counts(answers(n, k, n - k)) };
}

/** The exact routine itself, also where the gate would not let it be asked. */
const exactCase = (n: number, k: number, mostSeconds: number): BenchCase => ({
  name: `exact p, k = ${k}, n = m = ${n}`,
  prepare: () => tieTable(n, k),
  run: (table: TieTable) => `p = ${rankSumExact(table).twoSided.toPrecision(4)}; ${asked(n, k)}`,
  mostSeconds,
});

/** What a table prints for such groups when the exact p is asked for. */
function asked(n: number, k: number): string {
  const { why, p } = mannWhitney(answers(n, k, n + k), answers(n, k, n - k));
  return why === 'tooLarge'
    ? `beyond the gate, tables print normal-continuity ${p.toPrecision(4)}`
    : 'exact in tables';
}

const item = (i: number, kind: SurveyItem['kind']): SurveyItem => ({
  id: `q${i}`,
  label: `Question ${i}`,
  section: `Part ${Math.floor(i / 20) + 1}`,
  kind,
  levels: kind === 'likert' ? [1, 2, 3, 4, 5] : [],
  levelLabels: kind === 'likert' ? ['', '', '', '', ''] : [],
  isReversed: false,
  options: kind === 'likert' ? [] : ['A', 'B', 'C', 'D'],
  isOptionOrderKnown: true,
  table: '',
});

/** Two groups; four of five questions are ratings, the others choices. */
function largeSurvey(questions: number, people: number): Survey {
  const items = Array.from({ length: questions }, (_, i) =>
    item(i, i % 5 === 4 ? 'multipleChoice' : 'likert'),
  );
  const columns = items.map(({ kind }, i) => ({
    kind,
    scores: answers(people, kind === 'likert' ? 5 : 4, i + 1),
  }));
  const answerOf = (kind: SurveyItem['kind'], score: number): Answer =>
    kind === 'likert' ? { kind: 'score', score } : { kind: 'options', chosen: ['ABCD'.charAt(score - 1)] };
  const respondents = Array.from({ length: people }, (_, person): Respondent => ({
    group: person % 2 === 0 ? 'mentor' : 'mentee',
    yearLevel: `Y${(person % 4) + 1}`,
    hasConsented: true,
    answers: new Map(
      columns.map(({ kind, scores }, i) => [`q${i}`, answerOf(kind, scores[person]!)] as const),
    ),
  }));
  return {
    items,
    respondents,
    groups: [
      { key: 'mentor', label: say('mentors') },
      { key: 'mentee', label: say('mentees') },
    ],
    participants: null,
    yearLevels: ['Y1', 'Y2', 'Y3', 'Y4'],
    superseded: 0,
  };
}

const reportCase = (questions: number, people: number, mostSeconds: number, smallCell = 0): BenchCase => ({
  name: `survey report, ${questions} questions × ${people} answers${smallCell > 0 ? ', small counts hidden' : ''}`,
  prepare: () => largeSurvey(questions, people),
  run: (survey: Survey) => {
    const tables = surveyTables(
      survey,
      { ...readSettings(SURVEY_SETTINGS, undefined).values, smallCell },
      '',
    );
    return `${tables.length} tables, ${tables.reduce((sum, { rows }) => sum + rows.length, 0)} rows`;
  },
  mostSeconds,
});

const gateTable: BenchTable = {
  title: 'exact p: the gate (both groups together)',
  head: ['cases up to', 'distinct answers up to'],
  rows: () => EXACT_GATE.map(({ cases, values }) => [cases, values === Infinity ? 'any' : values]),
};
export const tables: readonly BenchTable[] = [gateTable];

/** The limits leave room for a machine several times slower; a report must end within six minutes. */
export const cases: readonly BenchCase[] = [
  ...[50, 100, 200, 500, 1000].map((n) => exactCase(n, 5, 3)),
  ...[50, 100, 200, 500].map((n) => exactCase(n, 7, 5)),
  exactCase(1000, 7, 30),
  ...[50, 100, 200].map((n) => exactCase(n, 10, 5)),
  exactCase(500, 10, 60),
  exactCase(1000, 10, 600),
  {
    name: 'two groups of 1000, beyond the exact gate',
    run: () => mannWhitney(answers(1000, 7, 1), answers(1000, 7, 2)).method,
    mostSeconds: 1,
  },
  {
    name: 'signed rank, 500 pairs',
    run: () => `p = ${signedRank(answers(500, 5, 1), answers(500, 5, 2)).p.toPrecision(4)}`,
    mostSeconds: 3,
  },
  reportCase(100, 60, 60, 5), // the size at which most sets of scores are gone through
  reportCase(100, 800, 60),
  reportCase(100, 5000, 60),
];
