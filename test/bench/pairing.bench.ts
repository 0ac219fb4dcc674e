// How long a run of pairing takes, and what simple methods would lose.
import { asRead, defaultRulesToTab, rulesFromTab } from '../../src/core/pairing/matchingRulesTab';
import { proposePairsFor } from '../../src/core/pairing/propose';
import { INITIAL_SETTINGS } from '../../src/core/pairing/settings';
import type { Person } from '../../src/core/program';
import { speak } from '../../src/text/speak';
import type { BenchCase, BenchTable } from './benchCase';
import { PROGRAM_HEADERS, randomProgram, type ProgramSize } from './randomProgram';
import { samplePeople } from './samplePeople';
import { compareMethods, METHODS, type Outcome } from './simpleMethods';

const RULES = rulesFromTab(
  asRead(defaultRulesToTab(), (phrase) => speak(phrase, 'en')),
  PROGRAM_HEADERS,
).rules;

const run = (people: readonly Person[]): string => {
  const input = { people, rules: RULES, pairRules: [], rows: [], settings: INITIAL_SETTINGS, keep: false };
  const { figures, pairs } = proposePairsFor(input);
  const isCosted = pairs.some(({ alternatives }) =>
    alternatives.some(({ gaps }) => !JSON.stringify(gaps).includes('costUnknown')),
  );
  const proof = figures.isProvedBest ? 'proved best' : 'not proved best';
  return `${figures.paired} of ${figures.mentees} paired, ${proof}, alternatives ${isCosted ? 'with' : 'without'} their cost`;
};

const sized = (mentees: number, mentors: number, mostSeconds: number): BenchCase => ({
  name: `pairing ${mentees} × ${mentors}`,
  prepare: () => randomProgram({ mentees, mentors, seed: mentees }),
  run,
  mostSeconds,
});

export const cases: readonly BenchCase[] = [
  sized(35, 35, 10),
  sized(150, 150, 10),
  sized(300, 300, 10),
  sized(1000, 1000, 10),
];

const HEAD = ['method', 'mentees', 'paired', 'chosen by both', 'asked by mentee', 'mean score', 'weakest'];

const line = (one: Outcome) => [
  one.method,
  one.mentees,
  one.paired,
  one.chosenByBoth,
  one.asked,
  one.mean?.toFixed(1) ?? '',
  one.weakest?.toFixed(1) ?? '',
];

const TERMS: readonly ProgramSize[] = Array.from({ length: 20 }, (_, at) => ({
  mentees: 33,
  mentors: 28,
  seed: at + 1,
}));

/** Means over the terms; the weakest score is the mean of each term's weakest. */
function meanLines(): readonly (readonly (string | number)[])[] {
  const terms = TERMS.map((term) => compareMethods(randomProgram(term), RULES));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return METHODS.map((method, at) => {
    const outcomes = terms.map((term) => term[at]!);
    const of = (pick: (one: Outcome) => number, digits: number) => mean(outcomes.map(pick)).toFixed(digits);
    return [
      method,
      of(({ mentees }) => mentees, 0),
      of(({ paired }) => paired, 2),
      of(({ chosenByBoth }) => chosenByBoth, 2),
      of(({ asked }) => asked, 2),
      of(({ mean: score }) => score ?? 0, 1),
      of(({ weakest }) => weakest ?? 0, 1),
    ];
  });
}

export const tables: readonly BenchTable[] = [
  {
    title: 'The sample term, paired in several ways',
    head: HEAD,
    rows: () => compareMethods(samplePeople(), RULES).map(line),
  },
  { title: 'Means over 20 invented terms of 33 mentees and 28 mentors', head: HEAD, rows: meanLines },
];
