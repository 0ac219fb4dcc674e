// What a run says about itself in two sentences.
import type { Phrase } from '../phrase';
import { shownPoints } from './explain';
import { HOWS, type Proposal } from './proposal';
import { say } from './words';

/** How many are paired, by which way, how good the weakest pair is, and whether the result is proved best. */
export function summaryOf({ figures, conflicts, notes }: Proposal): Phrase {
  const ways = HOWS.filter((how) => figures.byHow[how] > 0).map((how) =>
    say('byWay', { way: say(how), count: figures.byHow[how] }),
  );
  const remarks = [
    ...(figures.weakestScore === null ? [] : [say('weakest', { score: shownPoints(figures.weakestScore) })]),
    figures.isProvedBest ? say('provedBest') : say('notProvedBest'),
    ...(figures.kept > 0 ? [say('keptPairs', { count: figures.kept })] : []),
    ...(conflicts.length > 0 ? [say('conflictsFound', { count: conflicts.length })] : []),
    ...notes,
  ];
  return say('pairsProposed', { paired: figures.paired, mentees: figures.mentees, ways, remarks });
}
