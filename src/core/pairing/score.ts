// How well two people fit by the rules: eligible or not, and a whole score from 0 to 1000 with its parts.
import type { Person } from '../program';
import { answersOf, cellOf } from './answers';
import { OPERATORS } from './operators';
import { NO_ANSWER, NOT_ASKED, type Matcher, type Rule, type RuleGaps } from './rule';
import { largestRemainder } from './shares';

export const FULL_SCORE = 1000;

/** What the rules look at besides answers. */
export interface Surroundings {
  /** Year levels, lowest first. */
  readonly years: readonly string[];
  readonly werePairedBefore: (menteeId: string, mentorId: string) => boolean;
  /** Points from the coordinator's Pair rules: above 0 for Prefer, below for Avoid. */
  readonly wish: (menteeId: string, mentorId: string) => number;
}

/** One line of a score. The points of all lines add up to the score. */
export interface Part {
  readonly kind: 'rule' | 'wish' | 'limit';
  /** The rule; absent for the coordinator's wish and for what was cut off at 0 or 1000. */
  readonly rule?: Rule;
  /** Whole percent; 0 for other kinds. */
  readonly fit: number;
  /** In score points of 1000. */
  readonly points: number;
  readonly gaps: RuleGaps;
}

export interface Details {
  readonly score: number;
  readonly parts: readonly Part[];
  /** Weight of the Prefer rules that could be compared, and of all that are on. */
  readonly compared: number;
  readonly weight: number;
}

export interface Comparison {
  /** Must rules that fail for the two, in the order of the tab. */
  readonly failedMusts: (mentee: number, mentor: number) => readonly Rule[];
  readonly passesMusts: (mentee: number, mentor: number) => boolean;
  readonly score: (mentee: number, mentor: number) => number;
  readonly details: (mentee: number, mentor: number) => Details;
  /** Sentence gaps of one rule for the two. */
  readonly gaps: (rule: Rule, mentee: number, mentor: number) => RuleGaps;
  /** For each Must, by rule name: how many mentees it alone leaves with nobody of these mentors. */
  readonly leftWithNobody: (mentors: readonly number[]) => ReadonlyMap<string, number>;
  /** Rules that were set aside, because nobody was asked. */
  readonly setAside: readonly Rule[];
}

interface Ready {
  readonly rule: Rule;
  readonly matcher: Matcher;
}

/**
 * Prepares the rules for these people; indices of the answer's functions are positions in the two lists.
 * A rule about a question that no mentee or no mentor answered is set aside, else it would bar everybody.
 */
export function compareBy(
  rules: readonly Rule[],
  mentees: readonly Person[],
  mentors: readonly Person[],
  surroundings: Surroundings,
): Comparison {
  const isAsked = (people: readonly Person[], header: string) =>
    people.some((person) => cellOf(person, header) !== '');
  const setAside = rules.filter(
    (rule) =>
      rule.operator !== 'paired before' &&
      mentees.length > 0 &&
      mentors.length > 0 &&
      !(isAsked(mentees, rule.menteeColumn) && isAsked(mentors, rule.mentorColumn)),
  );
  const ready = rules
    .filter((rule) => !setAside.includes(rule))
    .map((rule): Ready => ({
      rule,
      matcher: matcherOf(rule, mentees, mentors, surroundings),
    }));
  const musts = ready.filter(({ rule }) => rule.kind === 'Must' || rule.kind === 'By person');
  const counting = ready.filter(({ rule }) => rule.kind !== 'Must' && rule.weight > 0);
  const wish = (i: number, j: number) => surroundings.wish(mentees[i]!.id, mentors[j]!.id);

  const fails = ({ rule, matcher }: Ready, i: number, j: number): boolean => {
    const verdict = matcher.holds(i, j);
    return verdict === 0 || (verdict === NO_ANSWER && rule.missing === 'not eligible');
  };
  const isBarred = ({ rule, matcher }: Ready, i: number, j: number): boolean =>
    rule.missing === 'not eligible' && rule.kind !== 'By person' && matcher.fit(i, j) === NO_ANSWER;

  const points = (i: number, j: number) => {
    let sum = 0;
    let compared = 0;
    for (const { rule, matcher } of counting) {
      const fit = matcher.fit(i, j);
      if (fit === NOT_ASKED || (fit === NO_ANSWER && rule.missing !== 'no points')) continue;
      if (rule.kind !== 'Avoid') compared += rule.weight;
      sum += (rule.kind === 'Avoid' ? -1 : 1) * rule.weight * Math.max(fit, 0);
    }
    return { sum, compared, bare: compared === 0 ? 0 : Math.floor((20 * sum + compared) / (2 * compared)) };
  };
  const clamp = (value: number) => Math.min(Math.max(value, 0), FULL_SCORE);

  const details = (i: number, j: number): Details => {
    const { compared, bare } = points(i, j);
    const score = clamp(bare + wish(i, j));
    const lines = counting
      .map(({ rule, matcher }) => ({ rule, matcher, fit: matcher.fit(i, j) }))
      .filter(({ rule, fit }) => fit !== NOT_ASKED && (fit !== NO_ANSWER || rule.missing === 'no points'));
    const exact = lines.map(({ rule, fit }) =>
      compared === 0 ? 0 : ((rule.kind === 'Avoid' ? -10 : 10) * rule.weight * Math.max(fit, 0)) / compared,
    );
    const shares = largestRemainder(exact, bare);
    const parts = lines.map(({ rule, matcher, fit }, at): Part => ({
      kind: 'rule',
      rule,
      fit: Math.max(fit, 0),
      points: shares[at]!,
      gaps: matcher.gaps(i, j),
    }));
    const other = (kind: Part['kind'], given: number): Part[] =>
      given === 0 ? [] : [{ kind, fit: 0, points: given, gaps: {} }];
    return {
      score,
      parts: [...parts, ...other('wish', wish(i, j)), ...other('limit', score - bare - wish(i, j))],
      compared,
      weight: counting.reduce((sum, { rule }) => sum + (rule.kind === 'Avoid' ? 0 : rule.weight), 0),
    };
  };

  return {
    failedMusts: (i, j) => [
      ...musts.filter((must) => fails(must, i, j)).map(({ rule }) => rule),
      ...counting.filter((one) => isBarred(one, i, j)).map(({ rule }) => rule),
    ],
    passesMusts: (i, j) =>
      !musts.some((must) => fails(must, i, j)) && !counting.some((one) => isBarred(one, i, j)),
    score: (i, j) => clamp(points(i, j).bare + wish(i, j)),
    details,
    gaps: (rule, i, j) => ready.find((one) => one.rule === rule)?.matcher.gaps(i, j) ?? {},
    leftWithNobody: (open) =>
      new Map(
        musts.map((must) => [
          must.rule.name,
          mentees.filter((_, i) => open.every((j) => fails(must, i, j))).length,
        ]),
      ),
    setAside,
  };
}

function matcherOf(
  rule: Rule,
  mentees: readonly Person[],
  mentors: readonly Person[],
  { years, werePairedBefore }: Surroundings,
): Matcher {
  const make = OPERATORS[rule.operator](rule.value, rule.kind);
  if (make === null) throw new RangeError(`compareBy: rule "${rule.name}" has a value that cannot be read`);
  return make({
    mentee: answersOf(mentees, rule.menteeColumn),
    mentor: answersOf(mentors, rule.mentorColumn),
    menteesOn: (header) => answersOf(mentees, header),
    mentorsOn: (header) => answersOf(mentors, header),
    years,
    werePairedBefore: (i, j) => werePairedBefore(mentees[i]!.id, mentors[j]!.id),
  });
}
