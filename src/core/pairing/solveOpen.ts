// Solves the open problem, with the two demands that no single assignment can express: nobody mentors the
// one who mentors them, and, where wished, the weakest pair is lifted first.
import { twinsByEmail } from './arena';
import { solveOnce, tiersOf, type OpenProblem, type OpenResult } from './openProblem';
import { FULL_SCORE } from './score';
import type { Tier } from './tiers';

/** After so many solutions the best one so far is taken, and the run says that it is not proved best. */
const MOST_SOLVES = 64;

type Barred = (k: number, mentor: number) => boolean;
type Solved = Pick<OpenResult, 'mentorOf' | 'totals' | 'blocks'>;

/**
 * 1. With "raise the weakest pair", the highest score floor that costs nothing in the tiers above the score
 *    is found by halving, and pairs below it are taken out.
 * 2. The rest is solved by tiers. While two people would mentor each other, both ways out are tried: the one
 *    pair forbidden, the other forbidden; the better result stays.
 */
export function solveOpen(problem: OpenProblem): OpenResult {
  const tiers = tiersOf(problem);
  const floor = problem.settings.raiseWeakest ? highestFloor(problem, tiers) : { score: 0, solves: 0 };
  const isBelow: Barred = (k, j) => problem.arena.score(problem.open[k]!, j) < floor.score;
  const search = new TwoWaySearch(problem, tiers);
  const best = search.best(isBelow);
  return { ...best, tiers, solves: floor.solves + search.solves, isProvedBest: search.isComplete };
}

function highestFloor(problem: OpenProblem, tiers: readonly Tier[]): { score: number; solves: number } {
  const above = tiers.slice(
    0,
    tiers.findIndex(({ name }) => name === 'score'),
  );
  const plain = { ...problem, settings: { ...problem.settings, spreadLoad: false } };
  const totals = (floor: number) =>
    solveOnce(plain, above, (k, j) => problem.arena.score(problem.open[k]!, j) < floor).totals.join();
  const wanted = totals(0);
  let solves = 1;
  let reached = 0;
  let missed = FULL_SCORE + 1;
  while (missed - reached > 1) {
    const middle = Math.floor((reached + missed) / 2);
    solves += 1;
    if (totals(middle) === wanted) reached = middle;
    else missed = middle;
  }
  return { score: reached, solves };
}

class TwoWaySearch {
  solves = 0;
  isComplete = true;
  private readonly twins: ReadonlyMap<number, number>;

  constructor(
    private readonly problem: OpenProblem,
    private readonly tiers: readonly Tier[],
  ) {
    const { mentees, mentors } = problem.arena;
    const mentorAt = new Map(mentors.map((mentor, j) => [mentor, j] as const));
    const twins = new Map<number, number>();
    const byEmail = twinsByEmail(mentees, mentors);
    problem.open.forEach((i, k) => {
      const mentor = mentorAt.get(byEmail.get(mentees[i]!)!);
      if (mentor !== undefined) twins.set(k, mentor);
    });
    this.twins = twins;
  }

  best(isBarred: Barred): Solved {
    this.solves += 1;
    const solved = solveOnce(this.problem, this.tiers, isBarred);
    const clash = this.twoWayPair(solved);
    if (clash === null) return solved;
    const [first, second] = clash.map(([k, j]) => {
      const narrower: Barred = (a, b) => (a === k && b === j) || isBarred(a, b);
      if (this.solves < MOST_SOLVES) return this.best(narrower);
      this.isComplete = false;
      return this.cutOff(narrower);
    }) as [Solved, Solved];
    return isBetter(second.totals, first.totals) ? second : first;
  }

  /** Without further search: whoever stands in a two-way pair loses the second half of it. */
  private cutOff(isBarred: Barred): Solved {
    const solved = solveOnce(this.problem, this.tiers, isBarred);
    const mentorOf = [...solved.mentorOf];
    for (let clash = this.twoWayPair({ mentorOf }); clash !== null; clash = this.twoWayPair({ mentorOf })) {
      mentorOf[clash[1][0]] = null;
    }
    const totals = this.tiers.map((tier) =>
      mentorOf.reduce<number>((sum, j, k) => sum + (j === null ? 0 : tier.value(k, j)), 0),
    );
    return { ...solved, mentorOf, totals };
  }

  private twoWayPair({ mentorOf }: Pick<Solved, 'mentorOf'>): [[number, number], [number, number]] | null {
    for (const [k, ownMentor] of this.twins) {
      const j = mentorOf[k];
      if (j === null || j === undefined) continue;
      for (const [other, otherMentor] of this.twins) {
        if (other > k && otherMentor === j && mentorOf[other] === ownMentor)
          return [
            [k, j],
            [other, ownMentor],
          ];
      }
    }
    return null;
  }
}

/** Whether the first totals win at the first tier where they differ. */
function isBetter(totals: readonly number[], than: readonly number[]): boolean {
  const at = totals.findIndex((total, index) => total !== than[index]);
  return at >= 0 && totals[at]! > than[at]!;
}
