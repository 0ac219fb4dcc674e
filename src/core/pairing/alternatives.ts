// For each proposed pair, the best other mentors and what choosing one would cost everybody else.
import type { Phrase } from '../phrase';
import { assignByTiers } from './assign';
import { shownPoints } from './explain';
import { nameOf } from './label';
import { tieredProblem, tiersOf, type OpenProblem } from './openProblem';
import { movesFor, type Move } from './reroute';
import { say } from './words';

const MOST_ALTERNATIVES = 3;

/** Above this many open mentees alternatives are listed without their cost, to keep a run within seconds. */
const MOST_COSTED = 400;

/**
 * The three best-scoring other eligible mentors of each mentee, full or not.
 *
 * Their cost is that of the best result with this one pair changed, in which everybody else is moved as
 * little as possible: the tier "kept" points at the proposal itself.
 *
 * @param movable All pairs that may still change, those chosen by both included.
 * @param solved The part of it that was solved; taken when the proposal is not the best of `movable`,
 *   because pairs who chose each other stood before.
 * @returns By position of the mentee in the arena.
 */
export function alternativesFor(
  movable: OpenProblem,
  solved: OpenProblem,
  mentorOf: ReadonlyMap<number, number>,
): ReadonlyMap<number, readonly Phrase[]> {
  const { arena } = movable;
  const proof = provedFor(movable, mentorOf) ?? provedFor(solved, mentorOf);
  const answer = new Map<number, readonly Phrase[]>();
  for (const [i, current] of mentorOf) {
    const others = arena.mentors
      .map((_, j) => j)
      .filter((j) => j !== current && arena.isEligible(i, j))
      .sort((a, b) => arena.score(i, b) - arena.score(i, a) || a - b)
      .slice(0, MOST_ALTERNATIVES);
    answer.set(
      i,
      others.map((j) => {
        const k = proof?.positionOf.get(i);
        const isCosted = proof !== null && k !== undefined;
        const cost = isCosted
          ? costPhrase(proof.problem, mentorOf, movesFor(proof.table, proof.seating, k, j))
          : say('costUnknown');
        return say('alternative', {
          mentor: nameOf(arena.mentors[j]!),
          score: shownPoints(arena.score(i, j)),
          cost,
        });
      }),
    );
  }
  return answer;
}

/** The proposal as an optimum with its proof, from which changes can be computed; null when it is none. */
function provedFor(problem: OpenProblem, mentorOf: ReadonlyMap<number, number>) {
  const { open } = problem;
  if (open.length === 0 || open.length > MOST_COSTED) return null;
  const settled: OpenProblem = { ...problem, kept: (i) => mentorOf.get(i) ?? null };
  const solved = assignByTiers(tieredProblem(settled, tiersOf(settled)));
  const isProposal = open.every((i, k) => (mentorOf.get(i) ?? null) === solved.mentorOf[k]);
  return isProposal ? { ...solved, problem, positionOf: new Map(open.map((i, k) => [i, k] as const)) } : null;
}

function costPhrase(
  { arena, open }: OpenProblem,
  mentorOf: ReadonlyMap<number, number>,
  moves: readonly Move[] | null,
): Phrase {
  if (moves === null) return say('costHeld');
  const scoreAt = (i: number, j: number | null | undefined) =>
    j === null || j === undefined ? 0 : arena.score(i, j);
  let gain = 0;
  const others: Phrase[] = [];
  let leftOut = 0;
  moves.forEach(({ mentee: k, mentor }, at) => {
    const i = open[k]!; // moves are about open mentees
    gain += scoreAt(i, mentor) - scoreAt(i, mentorOf.get(i));
    if (at === 0) return;
    const name = nameOf(arena.mentees[i]!);
    if (mentor === null) leftOut += 1;
    others.push(
      mentor === null
        ? say('movesOut', { name })
        : say('movesTo', { name, mentor: nameOf(arena.mentors[mentor]!) }),
    );
  });
  const points = shownPoints(Math.abs(gain));
  const sum =
    gain === 0 ? say('costNothing') : gain < 0 ? say('costLess', { points }) : say('costMore', { points });
  if (others.length === 0) return say('costAlone', { sum });
  const left = leftOut === 0 ? say('nobodyLeftOut') : say('leftOut', { people: leftOut });
  return say('costOthers', { others, left, sum });
}
