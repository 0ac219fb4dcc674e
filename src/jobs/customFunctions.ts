// What a cell can compute: the statistics of the survey tables as functions of ranges.
import type { Phrase } from '../core/phrase';
import { likertSummary } from '../core/statistics/likertSummary';
import { MANN_WHITNEY_METHODS, mannWhitney, type MannWhitneyMethod } from '../core/statistics/mannWhitney';
import { rankBiserial } from '../core/statistics/rankBiserial';
import { say } from '../core/survey/words';
import { speak } from '../text/speak';

/** U of the first group: the pairs in which its value is higher, ties counted half. */
export function mannWhitneyU(group1: unknown, group2: unknown): number {
  return mannWhitney(numbersOf(group1, 'group1'), numbersOf(group2, 'group2'), 'normal').U1;
}

/**
 * Two-sided p-value.
 *
 * @param method One of MANN_WHITNEY_METHODS; blank is `exact`. Very large groups get `normal-continuity`.
 */
export function mannWhitneyP(group1: unknown, group2: unknown, method: unknown = ''): number {
  return mannWhitney(numbersOf(group1, 'group1'), numbersOf(group2, 'group2'), methodOf(method)).p;
}

/** Rank-biserial correlation: positive when the first group is higher. */
export function rankBiserialOf(group1: unknown, group2: unknown): number {
  const x = numbersOf(group1, 'group1');
  const y = numbersOf(group2, 'group2');
  return rankBiserial(mannWhitney(x, y, 'normal').U1, x.length, y.length).delta;
}

/** Scales end at 5 unless the answers go higher. */
const USUAL_LEVELS = 5;
const MOST_LEVELS = 11;

/**
 * One row: n, missing, mean, SD, median, lower and upper quartile, then how often each level from 1 was chosen.
 *
 * @param levels Highest level of the scale; blank is 5, or the highest answer above it.
 */
export function likertSummaryOf(range: unknown, levels: unknown = ''): (number | string)[][] {
  const cells = flat(range);
  const answers = cells.map((cell) => (isBlank(cell) ? null : numberOf(cell, 'range')));
  const scores = answers.filter((answer): answer is number => answer !== null);
  const highest = isBlank(levels) ? Math.max(USUAL_LEVELS, ...scores) : numberOf(levels, 'levels');
  if (!Number.isInteger(highest) || highest < 2 || highest > MOST_LEVELS)
    refuse(say('wantsLevels', { most: MOST_LEVELS, found: String(highest) }));
  const stranger = scores.find((score) => !Number.isInteger(score) || score < 1 || score > highest);
  if (stranger !== undefined) refuse(say('wantsScores', { highest, found: String(stranger) }));

  const scale = Array.from({ length: highest }, (_, i) => i + 1);
  const { n, missing, mean, sd, median, q1, q3, counts } = likertSummary(answers, scale);
  return [[n, missing, mean ?? '', sd ?? '', median ?? '', q1 ?? '', q3 ?? '', ...counts]];
}

/** The numbers of a range; blank cells are missing answers. */
function numbersOf(range: unknown, name: string): number[] {
  const numbers = flat(range)
    .filter((cell) => !isBlank(cell))
    .map((cell) => numberOf(cell, name));
  if (numbers.length === 0) refuse(say('wantsNumbers', { name }));
  return numbers;
}

/** A range arrives as rows of cells, a single cell as itself. */
function flat(range: unknown): unknown[] {
  if (!Array.isArray(range)) return [range];
  return (range as unknown[]).reduce<unknown[]>((cells, row) => cells.concat(row), []);
}

const isBlank = (cell: unknown): boolean => cell === '' || cell === null || cell === undefined;

function numberOf(cell: unknown, name: string): number {
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  return refuse(say('wantsNumberNot', { name, found: String(cell) }));
}

function methodOf(method: unknown): MannWhitneyMethod {
  if (isBlank(method)) return 'exact';
  const known = MANN_WHITNEY_METHODS.find((each) => each === String(method).trim().toLowerCase());
  return (
    known ?? refuse(say('wantsMethod', { allowed: MANN_WHITNEY_METHODS.join(', '), found: String(method) }))
  );
}

/** Shown when pointing at the cell. In English: a cell's function may not ask who is reading. */
function refuse(phrase: Phrase): never {
  throw new Error(speak(phrase, 'en'));
}
