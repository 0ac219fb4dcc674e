// Everybody who takes part, each with each: who may be paired, how well they fit, and who named whom.
import type { Person } from '../program';
import type { PairRule } from './pairRulesTab';
import { isNeverAgain, type PairRow } from './pairRows';
import { namingsOf, type Naming } from './namedPartners';
import type { Rule } from './rule';
import { compareBy, type Comparison } from './score';
import { ONLY_GOOD, yearOrder, type PairingSettings } from './settings';

/** Why two people who pass every rule are still not to be paired. */
export type Bar = 'same person' | 'other way round' | 'blocked' | 'rejected' | 'ended';

export interface Arena {
  readonly mentees: readonly Person[];
  readonly mentors: readonly Person[];
  readonly comparison: Comparison;
  /** 0..1000 for every pair, eligible or not. */
  readonly score: (mentee: number, mentor: number) => number;
  /** Passes the rules, is not barred, and reaches the minimum score where one is asked for. */
  readonly isEligible: (mentee: number, mentor: number) => boolean;
  readonly passesMusts: (mentee: number, mentor: number) => boolean;
  readonly bar: (mentee: number, mentor: number) => Bar | null;
  /** 0 for the mentor a mentee named first; -1 when not named. */
  readonly wishRank: (mentee: number, mentor: number) => number;
  readonly isNamedByMentor: (mentee: number, mentor: number) => boolean;
  readonly isMutual: (mentee: number, mentor: number) => boolean;
  readonly namings: ReadonlyMap<Person, readonly Naming[]>;
  /** The lowest score that counts; 0 when none is asked for. */
  readonly leastScore: number;
}

export interface ArenaInput {
  readonly mentees: readonly Person[];
  readonly mentors: readonly Person[];
  readonly rules: readonly Rule[];
  readonly pairRules: readonly PairRule[];
  readonly rows: readonly PairRow[];
  readonly fixed: readonly { readonly menteeId: string; readonly mentorId: string }[];
  readonly settings: PairingSettings;
}

export function arenaOf(input: ArenaInput): Arena {
  const { mentees, mentors, rules, settings } = input;
  const before = new Set(
    input.rows
      .filter(
        ({ term, status }) =>
          status === 'Ended' ||
          (term !== settings.termCode && status !== 'Rejected' && status !== 'Proposed'),
      )
      .map(({ menteeId, mentorId }) => `${menteeId}|${mentorId}`),
  );
  const wishes = wishPoints(input);
  const comparison = compareBy(rules, mentees, mentors, {
    years: yearOrder(settings.yearLevels),
    werePairedBefore: (menteeId, mentorId) => before.has(`${menteeId}|${mentorId}`),
    wish: (menteeId, mentorId) => wishes.get(`${menteeId}|${mentorId}`) ?? 0,
  });

  const bars = barsOf(input);
  const bar = (i: number, j: number): Bar | null => bars.get(`${mentees[i]!.id}|${mentors[j]!.id}`) ?? null;
  const namings = new Map<Person, readonly Naming[]>();
  const everyone = [...mentees, ...mentors];
  for (const person of everyone) namings.set(person, namingsOf(person, everyone));
  const menteeWishes = mentees.map((mentee) => rankByPerson(namings.get(mentee) ?? []));
  const mentorWishes = mentors.map((mentor) => rankByPerson(namings.get(mentor) ?? []));
  const wishRank = (i: number, j: number) => menteeWishes[i]!.get(mentors[j]!) ?? -1;
  const isNamedByMentor = (i: number, j: number) => mentorWishes[j]!.has(mentees[i]!);

  const leastScore = settings.mattersMost === ONLY_GOOD ? Math.round(settings.minimumScore * 10) : 0;
  const width = mentors.length;
  const scores = new Int16Array(mentees.length * width);
  const passes = new Uint8Array(mentees.length * width);
  const eligible = new Uint8Array(mentees.length * width);
  for (let i = 0; i < mentees.length; i += 1) {
    for (let j = 0; j < width; j += 1) {
      const at = i * width + j;
      scores[at] = comparison.score(i, j);
      passes[at] = comparison.passesMusts(i, j) ? 1 : 0;
      eligible[at] = passes[at] === 1 && scores[at]! >= leastScore && bar(i, j) === null ? 1 : 0;
    }
  }
  return {
    mentees,
    mentors,
    comparison,
    score: (i, j) => scores[i * width + j]!,
    isEligible: (i, j) => eligible[i * width + j] === 1,
    passesMusts: (i, j) => passes[i * width + j] === 1,
    bar,
    wishRank,
    isNamedByMentor,
    isMutual: (i, j) => wishRank(i, j) >= 0 && isNamedByMentor(i, j),
    namings,
    leastScore,
  };
}

const MOST_NAMED = 3;

function rankByPerson(namings: readonly Naming[]): ReadonlyMap<Person, number> {
  const ranks = new Map<Person, number>();
  for (const naming of namings) {
    if (naming.found === 'person' && ranks.size < MOST_NAMED) ranks.set(naming.person, ranks.size);
  }
  return ranks;
}

function wishPoints({ pairRules, settings }: ArenaInput): ReadonlyMap<string, number> {
  const points = new Map<string, number>();
  const step = Math.round(settings.pairRulePoints * 10);
  for (const { menteeId, mentorId, kind } of pairRules) {
    if (kind === 'Prefer') points.set(`${menteeId}|${mentorId}`, step);
    if (kind === 'Avoid') points.set(`${menteeId}|${mentorId}`, -step);
  }
  return points;
}

function barsOf({
  mentees,
  mentors,
  pairRules,
  rows,
  fixed,
  settings,
}: ArenaInput): ReadonlyMap<string, Bar> {
  const bars = new Map<string, Bar>();
  for (const row of rows) {
    const key = `${row.menteeId}|${row.mentorId}`;
    if (isNeverAgain(row)) bars.set(key, 'blocked');
    else if (row.term === settings.termCode && row.status === 'Rejected') bars.set(key, 'rejected');
    else if (row.term === settings.termCode && row.status === 'Ended') bars.set(key, 'ended');
  }
  for (const { menteeId, mentorId, kind } of pairRules) {
    if (kind === 'Block') bars.set(`${menteeId}|${mentorId}`, 'blocked');
  }
  const twin = twinsByEmail(mentees, mentors);
  for (const [mentee, mentor] of twin) bars.set(`${mentee.id}|${mentor.id}`, 'same person');
  const asMentor = new Map([...twin].map(([mentee, mentor]) => [mentee.id, mentor.id] as const));
  const asMentee = new Map([...twin].map(([mentee, mentor]) => [mentor.id, mentee.id] as const));
  for (const { menteeId, mentorId } of fixed) {
    const [otherMentee, otherMentor] = [asMentee.get(mentorId), asMentor.get(menteeId)];
    if (otherMentee !== undefined && otherMentor !== undefined)
      bars.set(`${otherMentee}|${otherMentor}`, 'other way round');
  }
  return bars;
}

/** People who hold both roles, found by e-mail address: the mentee record with the mentor record. */
export function twinsByEmail(
  mentees: readonly Person[],
  mentors: readonly Person[],
): ReadonlyMap<Person, Person> {
  const byEmail = new Map(
    mentors.filter(({ email }) => email !== '').map((mentor) => [mentor.email, mentor] as const),
  );
  const twins = new Map<Person, Person>();
  for (const mentee of mentees) {
    const mentor = byEmail.get(mentee.email);
    if (mentor) twins.set(mentee, mentor);
  }
  return twins;
}
